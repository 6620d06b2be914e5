"""Finds plugins by their manifests; imports none of their code."""

from __future__ import annotations

import enum
import hashlib
import importlib.metadata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from pathlib import Path

from agent_desk.domain.quick import dataclass
from agent_desk.sdk.manifest import MANIFEST_NAME, Manifest, read_manifest
from agent_desk.sdk.manifest_fields import ManifestProblem

ENTRY_POINTS = "agent_desk.plugins"


class Origin(enum.StrEnum):
    """Where a plugin was found, in the order of trust."""

    SHIPPED = "shipped"
    MACHINE = "machine"
    INSTALLED = "installed"
    USER = "user"


@dataclass(frozen=True, slots=True)
class FoundPlugin:
    """A plugin's folder; without ``manifest`` or with a ``problem`` it is incompatible, never imported."""

    id: str
    folder: Path
    origin: Origin
    manifest: Manifest | None = None
    problem: str = ""

    @property
    def usable(self) -> bool:
        """Whether connections may use it."""
        return self.manifest is not None and not self.problem


@dataclass(frozen=True, slots=True)
class PluginFolders:
    """Where to look. ``allowed`` maps the id of a plugin in the user's folder to its :func:`content_hash`."""

    shipped: Path | None = None
    machine: Path | None = None
    user: Path | None = None
    allowed: Mapping[str, str] = field(default_factory=dict)
    entry_points: bool = True


def find_plugins(folders: PluginFolders) -> tuple[FoundPlugin, ...]:
    """All plugins; of two with one id, the one of the more trusted origin keeps it."""
    places = [
        *_in_folder(folders.shipped, Origin.SHIPPED),
        *_in_folder(folders.machine, Origin.MACHINE),
        *(_installed() if folders.entry_points else ()),
        *_in_folder(folders.user, Origin.USER),
    ]
    found: list[FoundPlugin] = []
    for folder, origin in places:
        found.append(_examined(folder, origin, folders.allowed, found))
    return tuple(found)


def content_hash(folder: Path) -> str:
    """SHA-256 over the names and contents of a plugin's files, hex; caches and hidden files left out."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in inner.parts):
            digest.update(f"{inner.as_posix()}\0{path.stat().st_size}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _examined(
    folder: Path, origin: Origin, allowed: Mapping[str, str], before: Iterable[FoundPlugin]
) -> FoundPlugin:
    try:
        manifest = read_manifest(folder)
    except ManifestProblem as problem:
        return FoundPlugin(folder.name, folder, origin, None, problem.message)
    owner = next((plugin for plugin in before if plugin.id == manifest.id and plugin.usable), None)
    problem_text = ""
    if owner is not None:
        problem_text = f"It claims the id {manifest.id}, which belongs to the plugin in {owner.folder}."
    elif origin is Origin.USER:
        problem_text = _not_allowed(manifest.id, folder, allowed)
    shown = folder.name if owner is not None else manifest.id
    return FoundPlugin(shown, folder, origin, manifest, problem_text)


def _not_allowed(plugin: str, folder: Path, allowed: Mapping[str, str]) -> str:
    wanted = allowed.get(plugin)
    if wanted is None:
        return "It is in the user's own folder and an administrator has not allowed it."
    if wanted.casefold() != content_hash(folder):
        return "It is not what the administrator allowed: its files have changed."
    return ""


def _in_folder(folder: Path | None, origin: Origin) -> Iterator[tuple[Path, Origin]]:
    if folder is not None and folder.is_dir():
        for manifest in sorted(folder.glob(f"*/{MANIFEST_NAME}")):
            yield manifest.parent, origin


def _installed() -> Iterator[tuple[Path, Origin]]:
    for point in importlib.metadata.entry_points(group=ENTRY_POINTS):
        if point.dist is not None:
            folder = Path(str(point.dist.locate_file(point.module.replace(".", "/"))))
            yield folder, Origin.INSTALLED
