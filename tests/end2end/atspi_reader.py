"""What a screen reader finds: run by the system's Python, which has pyatspi, inside a D-Bus session.

``atspi_reader.py COMMAND …`` starts the window, reads it through AT-SPI, presses "Own it", types into the
note, and prints what it found as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi

PATIENCE = 30.0
CONTROLS = {"push button", "text", "list", "toggle button", "button", "page tab list", "combo box"}


def nodes(node: Any) -> Iterator[Any]:
    yield node
    for child in node:
        if child is not None:
            yield from nodes(child)


def waited(look: Callable[[], Any], what: str) -> Any:
    """What ``look`` finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"not found: {what}")


def application() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and app.name == "agent-desk"), None)


def named(root: Any, name: str, role: str = "") -> Any:
    return next((n for n in nodes(root) if n.name == name and role in n.getRoleName()), None)


def main() -> None:
    program = subprocess.Popen(sys.argv[1:])
    try:
        root = waited(application, "the program")
        waited(lambda: named(root, "Anna Bērziņa"), "the caller's name")
        own = waited(lambda: named(root, "Own it", "button"), "the button Own it")
        waited(lambda: own.getState().contains(pyatspi.STATE_ENABLED), "the button enabled")
        controls = [n for n in nodes(root) if n.getRoleName() in CONTROLS]
        showing = [n for n in controls if n.getState().contains(pyatspi.STATE_SHOWING)]
        unnamed = [f"{n.getRoleName()} {n.description}" for n in showing if not n.name]
        own.queryAction().doAction(0)
        owner = waited(lambda: named(root, "Owner: you, since today"), "the owner")
        note = waited(lambda: named(root, "Note", "text"), "the note")
        note.queryEditableText().insertText(0, "Bērziņa, кошелёк", 99)
        text = note.queryText().getText(0, -1)
        found = {"controls": len(showing), "unnamed": unnamed, "owner": owner.name, "note": text}
        sys.stdout.write(json.dumps(found) + "\n")
    finally:
        program.terminate()
        program.wait(timeout=10)


if __name__ == "__main__":
    main()
