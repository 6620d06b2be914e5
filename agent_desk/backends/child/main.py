"""The child's main thread: hello, then calls until the pipe closes."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any, BinaryIO

from agent_desk.backends.child.calls import Calls, report
from agent_desk.backends.child.context import HostContext, RunningCall
from agent_desk.backends.child.limits import bound_memory, die_with, give_way
from agent_desk.backends.parts import answer_lines
from agent_desk.backends.spoken_errors import error_to_plain, unexpected
from agent_desk.backends.wire import read_line, write_whole
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.capabilities import CAPABILITIES
from agent_desk.sdk.errors import BadResponse, PluginError
from agent_desk.sdk.loading import load_plugin


def main() -> None:
    """Serve one connection in a process that was started for it; never returns."""
    give_way()
    serve_standard_pipes()


def serve_standard_pipes() -> None:
    """Serve one connection over the standard pipes; never returns."""
    inward, outward = _take_pipes()
    serve(inward, outward)


def serve(inward: BinaryIO, outward: int) -> None:
    """Serve one connection over these pipes; never returns."""
    hello = read_line(inward)
    if hello is None:
        os._exit(0)
    die_with(hello["parent"])
    bound_memory(hello["memory"])
    lock = threading.Lock()

    def send(message: dict[str, Any]) -> None:
        for line in answer_lines(message):
            with lock:
                write_whole(outward, line)

    try:
        _talk(inward, hello, send)
    except OSError:
        os._exit(0)
    os._exit(0)


def _talk(inward: BinaryIO, hello: dict[str, Any], send: Any) -> None:
    running = RunningCall()
    try:
        plugin = build_plugin(hello, send, running)
    except BaseException as problem:  # noqa: BLE001 - whatever a plugin does while it is built is reported
        if not isinstance(problem, PluginError):
            report(problem)
        send({"failed": error_to_plain(unexpected(hello["plugin"], problem))})
        return
    send({"ready": hello["plugin"]})
    calls = Calls(plugin, hello["plugin"], hello["parallel"], running, send)
    while (message := read_line(inward)) is not None:
        if "cancel" in message:
            calls.cancel(message["cancel"])
        else:
            calls.begin(message)


def build_plugin(hello: dict[str, Any], send: Any, running: RunningCall) -> Any:
    """The plugin object of a connection; raises whatever the plugin raises, and BadResponse in words."""
    maker = load_plugin(Path(hello["folder"]), hello["plugin"], hello["entry"])
    plugin = maker(HostContext(hello, send, running))
    lacking = [name for name in hello["capabilities"] if not isinstance(plugin, CAPABILITIES[name])]
    if lacking:
        raise BadResponse(
            Sentence(
                "The plugin {plugin} promises {lacking} and does not have it.",
                plugin=hello["plugin"],
                lacking=lacking[0],
            )
        )
    return plugin


def _take_pipes() -> tuple[BinaryIO, int]:
    """Move the pipes away from descriptors 0 and 1: what a plugin prints goes to the log instead."""
    inward, outward = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(inward, "rb"), outward
