"""The class of a plugin that is not installed: for its own tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from agent_desk.sdk.loading import load_plugin
from agent_desk.sdk.manifest import read_manifest


def plugin_class(folder: Path) -> Any:
    """The class that ``plugin.toml`` in ``folder`` names; raises ManifestProblem or BadResponse in words."""
    manifest = read_manifest(folder)
    return load_plugin(folder, manifest.id, manifest.entry)
