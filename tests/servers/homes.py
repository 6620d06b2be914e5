"""Empty homes, so that no test sees or changes what belongs to the person who runs it."""

from __future__ import annotations

from pathlib import Path


def private_home(folder: Path) -> dict[str, str]:
    """The environment of an empty home under `folder`."""
    places = {
        "HOME": "home",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_RUNTIME_DIR": "run",
        "XDG_STATE_HOME": "state",
    }
    for name in places.values():
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    return {variable: str(folder / name) for variable, name in places.items()}
