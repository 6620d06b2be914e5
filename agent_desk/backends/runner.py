"""Starts a connection's process when it is needed, says hello, and hands its messages on."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from typing import Any

from agent_desk.backends.launch import Launcher
from agent_desk.backends.parts import Parts
from agent_desk.backends.plan import Plan
from agent_desk.backends.plugin_log import PluginLog
from agent_desk.backends.process import PluginProcess
from agent_desk.backends.spoken_errors import error_from_plain
from agent_desk.domain.sentence import Sentence, each_word
from agent_desk.sdk.errors import BadResponse, NotReachable, PluginError

Answered = Callable[[int, object, PluginError | None], None]


class Runner:
    """The process of one plan. ``start`` and ``send`` are called on the connection's lane only."""

    def __init__(
        self,
        plan: Plan,
        launcher: Launcher,
        start_seconds: float,
        answered: Answered,
        ended: Callable[[str], None],
    ) -> None:
        self._plan = plan
        self._launcher = launcher
        self._start_seconds = start_seconds
        self._answered = answered
        self._ended = ended
        self._log = PluginLog(plan.info.id)
        self._process: PluginProcess | None = None
        self._parts = Parts()
        self._greeted = threading.Event()
        self._ready = False
        self._refused: PluginError | None = None
        self._closed = False

    @property
    def running(self) -> bool:
        """Whether a process is up and has said that it is ready."""
        process = self._process
        return process is not None and process.alive and self._ready

    @property
    def pid(self) -> int | None:
        """The process id, or None."""
        process = self._process
        return process.pid if process else None

    def start(self) -> None:
        """Start the process and wait for its greeting; raises the PluginError that it begins with."""
        if self._process is not None:
            self._process.join(2.0)
        secrets = dict(self._plan.secrets())
        self._log.hide(secrets.values())
        self._greeted.clear()
        self._ready, self._refused = False, None
        self._parts = Parts()
        try:
            child = self._launcher.start()
        except OSError as problem:
            raise NotReachable(
                Sentence("The plugin could not be started: {why}.", why=problem.strerror or problem)
            ) from None
        name = self._plan.info.id
        process = PluginProcess(child, name, self._received, self._over, self._log.printed)
        self._process = process
        process.begin()
        with contextlib.suppress(OSError):
            process.send(hello(self._plan, secrets, child.parent))
        in_time = self._greeted.wait(self._start_seconds)
        if not self._ready:
            process.kill()
            process.join(1.0)
            raise self._start_problem(in_time)
        if self._closed:
            process.kill()

    def send(self, message: Mapping[str, Any]) -> None:
        """Write a call; raises OSError when there is no process."""
        if self._process is None:
            raise BrokenPipeError
        self._process.send(dict(message))

    def send_at_once(self, message: dict[str, Any]) -> bool:
        """Write a call from any thread, unless that might block; see PluginProcess."""
        return self._process is not None and self._process.send_at_once(message)

    def cancel(self, call_id: int) -> None:
        """Tell the child that nobody waits for a call."""
        with contextlib.suppress(OSError):
            self.send({"cancel": call_id})

    def kill(self) -> None:
        """Kill the process, if there is one."""
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Kill the process for good."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
            process.join(2.0)

    def _received(self, process: PluginProcess, message: dict[str, Any], size: int) -> None:
        if process is not self._process:
            return
        if "log" in message:
            self._log.said(str(message["log"]), str(message.get("message")))
        elif "ready" in message:
            self._ready = True
            self._greeted.set()
        elif "failed" in message:
            self._refused = self._masked(message["failed"])
        elif isinstance(message.get("id"), int):
            self._answer(message["id"], message, size)

    def _answer(self, call_id: int, message: dict[str, Any], size: int) -> None:
        if "part" in message:
            self._parts.add(call_id, message["part"], size)
            return
        error = self._masked(message["error"]) if "error" in message else None
        self._answered(call_id, self._parts.whole(call_id, message.get("result")), error)

    def _over(self, process: PluginProcess, why: str) -> None:
        if process is not self._process:
            return
        was_ready, self._ready, self._process = self._ready, False, None
        self._greeted.set()
        if was_ready:
            self._ended(why)

    def _start_problem(self, in_time: bool) -> PluginError:
        if self._refused is not None:
            return self._refused
        if in_time:
            return BadResponse(
                Sentence("The plugin of {title} stopped while it was starting.", title=self._plan.info.title)
            )
        return NotReachable(
            Sentence("The plugin of {title} did not start in time.", title=self._plan.info.title)
        )

    def _masked(self, plain: object) -> PluginError:
        error = error_from_plain(plain)
        error.message = each_word(error.message, self._log.masked)
        error.remedy = each_word(error.remedy, self._log.masked)
        error.args = (error.message,)
        return error


def hello(plan: Plan, secrets: Mapping[str, str], parent: int) -> dict[str, Any]:
    """The first message: everything the child needs, secrets among it, never in its environment."""
    return {
        "connection": plan.info.id,
        "plugin": plan.info.plugin,
        "folder": str(plan.folder),
        "entry": plan.entry,
        "capabilities": sorted(plan.info.capabilities),
        "settings": dict(plan.settings),
        "secrets": dict(secrets),
        "hosts": list(plan.hosts),
        "region": plan.region,
        "cache": str(plan.cache),
        "ca_file": plan.ca_file,
        "parallel": plan.parallel,
        "memory": plan.memory,
        "parent": parent,
    }
