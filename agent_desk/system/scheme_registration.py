"""Registers ``agentdesk:`` with the desktop: a .desktop file on Linux (XDG), the registry on Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from agent_desk.system.url_scheme import SCHEME

_FILE = "agent-desk-link.desktop"
_MIME = f"x-scheme-handler/{SCHEME}"


def desktop_entry(program: str) -> str:
    """The text of the .desktop file that opens links with ``program`` (Desktop Entry Specification 1.5)."""
    return (
        "[Desktop Entry]\nType=Application\nName=Agent Desk\nNoDisplay=true\nTerminal=false\n"
        f"Exec={program} open %u\nMimeType={_MIME};\n"
    )


def register_scheme() -> str:
    """Register for this user; returns a sentence on what was done. Raises OSError."""
    if sys.platform == "win32":
        return _register_windows()
    folder = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "applications"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _FILE).write_text(desktop_entry(_program()), "utf-8")
    setter = shutil.which("xdg-mime")
    if setter is None:
        return f"{folder / _FILE} is written; xdg-mime is not here, so choose Agent Desk when a link asks."
    subprocess.run([setter, "default", _FILE, _MIME], check=False, timeout=20)
    return f"{SCHEME}: links now open in Agent Desk."


def _program() -> str:
    found = Path(sys.argv[0]).resolve()
    quoted = str(found).replace('"', '\\"')
    return f'"{quoted}"' if os.access(found, os.X_OK) else f'"{sys.executable}" -m agent_desk'


def _register_windows() -> str:
    import winreg

    root = rf"Software\Classes\{SCHEME}"
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, root) as key:  # type: ignore[attr-defined,unused-ignore]
        winreg.SetValueEx(key, "URL Protocol", 0, winreg.REG_SZ, "")  # type: ignore[attr-defined,unused-ignore]
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{root}\shell\open\command") as key:  # type: ignore[attr-defined,unused-ignore]
        winreg.SetValueEx(key, "", 0, winreg.REG_SZ, f'{_program()} open "%1"')  # type: ignore[attr-defined,unused-ignore]
    return f"{SCHEME}: links now open in Agent Desk."
