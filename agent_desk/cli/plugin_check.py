"""Checks one plugin's folder as the program would use it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.discovery import FoundPlugin, Origin, content_hash
from agent_desk.backends.guard import GuardRules
from agent_desk.backends.registry import Surroundings, plans
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.cli.commands import ask_secret
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.errors import BadResponse, PluginError, Rejected
from agent_desk.sdk.manifest import Manifest, read_manifest
from agent_desk.sdk.manifest_fields import ManifestProblem
from agent_desk.sdk.settings import Setting, SettingKind
from agent_desk.sdk.signatures import signatures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from agent_desk.backends.plan import Plan

_NAME = "sample"
_SECONDS = 15.0
_ODD = ("", "'", "%", "Ķēniņš", "\u202eabc", "x" * 2000)
_EXAMPLES: dict[SettingKind, object] = {
    SettingKind.NUMBER: 1,
    SettingKind.FLAG: False,
    SettingKind.URL: "https://plugin-check.invalid",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    well: bool
    text: str


class _GivenSecrets:
    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._secrets = secrets

    def secret(self, connection: str, name: str) -> str | None:  # noqa: ARG002 - one connection only
        return self._secrets.get(name)


def check_folder(folder: Path, given: Mapping[str, str], secrets: Iterable[str] = ()) -> tuple[Finding, ...]:
    """What is well and what is not. Without its required settings a plugin is imported, not asked."""
    try:
        manifest = read_manifest(folder)
    except ManifestProblem as problem:
        return (Finding(well=False, text=problem.message),)
    known = _GivenSecrets({name: ask_secret(f"{name}: ") for name in secrets})
    lacking = [one for one in manifest.settings if one.required and not _is_given(one, given, known)]
    with tempfile.TemporaryDirectory(prefix="agent-desk-check-") as cache:
        found = FoundPlugin(manifest.id, folder, Origin.SHIPPED, manifest)
        values = _examples(lacking) | _typed(manifest, given)
        connection = ConfiguredConnection(_NAME, manifest.name, manifest.id, values)
        (plan,) = plans([found], [connection], Surroundings(known, Path(cache)))
        first = Finding(well=True, text=f"{manifest.id} {manifest.version}, content {content_hash(folder)}")
        return (first, *_tried(plan, manifest, lacking))


def _tried(plan: Plan, manifest: Manifest, lacking: list[Setting]) -> Iterator[Finding]:
    if not plan.usable:
        yield Finding(well=False, text=plan.problem)
        return
    backends = SubprocessBackends([plan], rules=GuardRules(failures=1000, crashes=1000))
    try:
        checked = backends.ask(_NAME, "check", seconds=_SECONDS)
        problem = checked.exception(_SECONDS + 1)
        if lacking:
            names = ", ".join(one.key for one in lacking)
            broken = isinstance(problem, BadResponse)
            said = str(problem) if broken else f"its code was imported; not asked for want of: {names}"
            yield Finding(not broken, said)
            return
        yield Finding(problem is None, f"check: {problem or f'answers: {checked.result()}'}")
        if problem is None:
            yield from _conforms(backends, manifest)
    finally:
        backends.close()


def _conforms(backends: SubprocessBackends, manifest: Manifest) -> Iterator[Finding]:
    for method, arguments in _questions():
        if signatures()[method].capability in manifest.capabilities:
            problem = backends.ask(_NAME, method, *arguments, seconds=_SECONDS).exception(_SECONDS + 1)
            allowed = problem is None or isinstance(problem, Rejected)
            asked = f"{method}{arguments!r}"[:80]
            yield Finding(allowed, f"{asked}: {_spoken(problem)}")


def _questions() -> Iterator[tuple[str, tuple[object, ...]]]:
    stranger = RecordRef(_NAME, "customer", "999999999")
    yield "accounts", (stranger,)
    yield "contacts", (stranger, 5)
    yield "tickets", (stranger,)
    yield "ticket", (RecordRef(_NAME, "ticket", "999999999"),)
    yield "list_customers", ("", 2)
    yield "departments", ()
    yield "articles", ("",)
    for text in _ODD:
        yield "find_customers_by_name", (text, 5)
        yield "find_customers", (Identity(IdentityKind.ACCOUNT, text),)


def _spoken(problem: BaseException | None) -> str:
    if isinstance(problem, PluginError):
        return f"{type(problem).__name__}: {problem.message}"
    return "answers" if problem is None else str(problem)


def _is_given(setting: Setting, given: Mapping[str, str], secrets: _GivenSecrets) -> bool:
    if setting.kind is SettingKind.SECRET:
        return secrets.secret(_NAME, setting.key) is not None
    return bool(given.get(setting.key) or setting.default)


def _examples(lacking: Iterable[Setting]) -> dict[str, object]:
    return {
        one.key: one.choices[0] if one.choices else _EXAMPLES.get(one.kind, "example")
        for one in lacking
        if one.kind is not SettingKind.SECRET
    }


def _typed(manifest: Manifest, given: Mapping[str, str]) -> dict[str, object]:
    kinds = {setting.key: setting.kind for setting in manifest.settings}
    return {key: _value(kinds.get(key), text) for key, text in given.items()}


def _value(kind: SettingKind | None, text: str) -> object:
    if kind is SettingKind.FLAG:
        return text.casefold() in ("true", "yes", "1")
    if kind is SettingKind.NUMBER:
        return float(text) if text.replace(".", "", 1).lstrip("-").isdigit() else text
    return text
