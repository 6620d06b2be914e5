"""Imports vendors' libraries without the parts of Python that they import for others and seldom ask."""

from __future__ import annotations

import contextlib
import importlib
import re
import sys
from pathlib import Path

from agent_desk.domain.later import in_parts, put_off

_LARGE = ("ctypes.util", "importlib.metadata", "ssl")
# What libraries that can also be waited for are made with. Event loops, streams and TLS are the larger half.
_ASYNCIO = ("coroutines", "exceptions", "events", "futures", "tasks", "locks", "queues")
_VERSION = re.compile(r"^Version: *(\S+)", re.MULTILINE)


def import_libraries(names: list[str]) -> None:
    """Import libraries that are there; one that is missing or broken is the business of its plugin."""
    if names:
        in_parts("asyncio", *_ASYNCIO)
    answers = {"importlib.metadata.version": installed_version}
    with put_off(*_LARGE, functions=("ctypes.util.find_library",), answers=answers):
        for name in names:
            with contextlib.suppress(Exception):
                importlib.import_module(name)


def installed_version(distribution: str) -> str:
    """As :func:`importlib.metadata.version`, which needs Python's e-mail package to read a version."""
    start = re.sub(r"[-_.]+", "_", distribution).lower()
    for place in sys.path:
        for file in Path(place).glob(f"{start}-*.dist-info/METADATA"):
            found = _VERSION.search(file.read_text("utf-8").partition("\n\n")[0])
            if found is not None:
                return found[1]
    return importlib.import_module("importlib.metadata").version(distribution)  # type: ignore[no-any-return]
