"""Imports a plugin's class from its folder."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Any

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import BadResponse


def load_plugin(folder: Path, plugin: str, entry: str) -> Any:
    """The class that ``entry`` names, from the package ``plugins.<plugin>`` in ``folder``.

    Raises BadResponse in words when it is not there; whatever the plugin's own code raises passes through.
    """
    module_name, _, class_name = entry.partition(":")
    package = f"plugins.{plugin}"
    _import_package(package, folder)
    inner = module_name.removeprefix("plugins.").removeprefix(plugin).lstrip(".")
    try:
        module = importlib.import_module(f"{package}.{inner}" if inner else package)
    except ModuleNotFoundError as problem:
        raise missing(plugin, problem) from None
    found = getattr(module, class_name, None)
    if not callable(found):
        raise BadResponse(
            Sentence(
                "The plugin {plugin} has no {class_name} in {module_name}.",
                plugin=plugin,
                class_name=class_name,
                module_name=module_name,
            )
        )
    return found


def missing(plugin: str, problem: ModuleNotFoundError) -> BadResponse:
    """The sentence for a library that is not installed."""
    return BadResponse(
        Sentence(
            "The plugin {plugin} needs {needed}, which is not installed.",
            plugin=plugin,
            needed=problem.name,
        ),
        Sentence("Install it, or remove the plugin."),
    )


def _import_package(package: str, folder: Path) -> None:
    loaded = sys.modules.get(package)
    if loaded is not None and [str(folder)] == list(getattr(loaded, "__path__", [])):
        return
    spec = importlib.util.spec_from_file_location(
        package, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None or not (folder / "__init__.py").is_file():
        raise BadResponse(Sentence("There is no plugin in {folder}.", folder=folder))
    for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
        del sys.modules[name]
    module = importlib.util.module_from_spec(spec)
    sys.modules[package] = module
    try:
        spec.loader.exec_module(module)
    except ModuleNotFoundError as problem:
        sys.modules.pop(package, None)
        raise missing(package.removeprefix("plugins."), problem) from None
    except BaseException:
        sys.modules.pop(package, None)
        raise
