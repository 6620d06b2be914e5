"""What plugins rely on is written down: any change of a published name or signature shows here.

A published method never changes its arguments; it is replaced. After an addition, write the file anew:
``python -m tests.contract.test_published_interface``.
"""

from __future__ import annotations

import dataclasses
import inspect
from pathlib import Path
from typing import Any

from agent_desk.sdk import API_VERSION, answers, capabilities, context, errors, http
from agent_desk.sdk.capabilities import CAPABILITIES

WRITTEN = Path(__file__).parent / f"published_interface_{API_VERSION}.txt"
CLASSES: tuple[type[Any], ...] = (
    capabilities.Plugin,
    *CAPABILITIES.values(),
    capabilities.ArticlePage,
    capabilities.ArticleProblem,
    context.PluginContext,
    context.Log,
    http.Http,
    http.HttpAnswer,
    *errors.ERRORS.values(),
)
FUNCTIONS = (answers.expect_json, answers.error_of, answers.retry_after)


def described() -> str:
    """Every published class with its fields and methods, and every function, one a line."""
    lines = [line for kind in CLASSES for line in _class_lines(kind)]
    lines += [f"{function.__name__}{inspect.signature(function)}" for function in FUNCTIONS]
    return "\n".join(lines) + "\n"


def _class_lines(kind: type[Any]) -> list[str]:
    lines = [kind.__name__]
    if dataclasses.is_dataclass(kind):
        lines += [f"  {field.name}: {field.type}" for field in dataclasses.fields(kind)]
    elif issubclass(kind, Exception):
        lines.append(f"  {inspect.signature(kind)}")
    for name, member in vars(kind).items():
        if isinstance(member, property) and member.fget is not None:
            lines.append(f"  {name}: {inspect.signature(member.fget).return_annotation}")
        elif inspect.isfunction(member) and not name.startswith("_"):
            lines.append(f"  {name}{inspect.signature(member)}")
    return lines


def test_the_published_interface_is_as_written_down() -> None:
    assert described() == WRITTEN.read_text("utf-8")


def test_every_capability_is_used_by_a_shipped_plugin() -> None:
    manifests = Path(__file__).parents[2].glob("plugins/*/plugin.toml")
    text = "\n".join(manifest.read_text("utf-8") for manifest in manifests)
    assert [name for name in CAPABILITIES if f'"{name}"' not in text] == []


if __name__ == "__main__":
    WRITTEN.write_text(described(), "utf-8")
