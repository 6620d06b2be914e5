"""Where things are on this machine. ``AGENT_DESK_HOME`` moves everything that is written under one folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "AGENT_DESK_HOME"
_NAME = "agent-desk"
_LINUX: bool = sys.platform == "linux"


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders that are written (made by :func:`private_folder` when needed) and folders that are read."""

    config: Path
    data: Path
    cache: Path
    log: Path
    runtime: Path
    machine_config: Path
    machine_cache: Path
    user_plugins: Path
    machine_plugins: Path
    plugins: Path
    resources: Path

    @property
    def connections_file(self) -> Path:
        """The configured connections."""
        return self.config / "connections.toml"

    @property
    def policy_file(self) -> Path:
        """What the administrator of this machine allows."""
        return self.machine_config / "policy.toml"


def paths(environment: Mapping[str, str] = os.environ) -> Paths:
    """The folders of this machine and this installation; makes none."""
    root = program_root()
    written = _under_home(environment[HOME_VARIABLE]) if environment.get(HOME_VARIABLE) else _by_platform()
    return Paths(
        **written,
        user_plugins=written["data"] / "plugins",
        machine_plugins=_machine_plugins(),
        plugins=root / "plugins",
        resources=root / "resources",
    )


def program_root() -> Path:
    """The folder that holds ``plugins`` and ``resources``: a bundle's, a checkout's or an installation's."""
    checkout = Path(__file__).resolve().parents[2]
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [*([Path(bundle)] if bundle else []), checkout, Path(sys.prefix) / "share" / _NAME]
    return next((root for root in candidates if (root / "plugins").is_dir()), checkout)


def private_folder(folder: Path) -> Path:
    """The folder, made if need be, for the user alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _under_home(home: str) -> dict[str, Path]:
    root = Path(home).absolute()
    names = ("config", "data", "cache", "log", "runtime")
    return {name: root / name for name in names} | {
        "machine_config": root / "machine",
        "machine_cache": root / "machine" / "cache",
    }


def _by_platform() -> dict[str, Path]:
    import platformdirs

    folders = platformdirs.PlatformDirs(_NAME, appauthor=False)
    return {
        "config": folders.user_config_path,
        "data": folders.user_data_path,
        "cache": folders.user_cache_path,
        "log": folders.user_log_path,
        "runtime": _runtime(folders.user_cache_path),
        "machine_config": Path("/etc") / _NAME if _LINUX else folders.site_config_path,
        "machine_cache": Path("/var/cache") / _NAME if _LINUX else folders.site_cache_path,
    }


def _runtime(cache: Path) -> Path:
    given = os.environ.get("XDG_RUNTIME_DIR")
    return Path(given) / _NAME if given else cache / "run"


def _machine_plugins() -> Path:
    if _LINUX:
        return Path("/usr/local/share") / _NAME / "plugins"
    import platformdirs

    return platformdirs.PlatformDirs(_NAME, appauthor=False).site_data_path / "plugins"
