"""``plugin.toml``: read and validated before any of the plugin's code is imported."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk import API_VERSION
from agent_desk.sdk.capabilities import CAPABILITIES
from agent_desk.sdk.manifest_fields import Fields, ManifestProblem
from agent_desk.sdk.settings import Setting, SettingKind, empty_value, fits

MANIFEST_NAME = "plugin.toml"
MAX_BYTES = 100_000
MOST_PARALLEL = 3
_ID = re.compile(r"[a-z][a-z0-9_]{1,40}")
_ENTRY = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_]\w*")
_BOUND = re.compile(r"(>=|<=|==|<|>)\s*(\d{1,6})(?:\.\d+)*")
_KNOWN = frozenset(
    "id name names version api entry capabilities settings hosts requires maintainers license parallel"
    " preload".split()
)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a plugin says about itself.

    ``names`` are translated names by BCP 47 language. ``entry`` is ``module:Class``, the module
    relative to the plugin's folder (its id for the folder itself). ``parallel`` is how many calls may run at
    once in one connection's process. ``preload`` names the vendor libraries whose memory
    connections share; they are imported when a connection has an address among its settings.
    """

    id: str
    name: str
    version: str
    api: str
    entry: str
    capabilities: frozenset[str]
    settings: tuple[Setting, ...] = ()
    hosts: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    maintainers: tuple[str, ...] = ()
    license: str = ""
    parallel: int = MOST_PARALLEL
    preload: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        """The plugin's name in a language, else as it is."""
        return self.names.get(language) or self.names.get(language.partition("-")[0]) or self.name


def read_manifest(folder: Path) -> Manifest:
    """Read ``plugin.toml`` of a plugin's folder; raises ManifestProblem with one clear sentence."""
    path = folder / MANIFEST_NAME
    try:
        if not path.is_file() and path.exists():
            raise OSError("it is no ordinary file")  # a pipe's opening would wait for its writer for ever
        with path.open("rb") as file:
            body = file.read(MAX_BYTES + 1)
    except OSError as problem:
        raise ManifestProblem(
            Sentence("{path} cannot be read: {problem}.", path=path, problem=problem.strerror or problem)
        ) from None
    if len(body) > MAX_BYTES:
        raise ManifestProblem(
            Sentence("{path} is larger than {most} bytes.", path=path, most=format(MAX_BYTES, ","))
        )
    try:
        table = tomllib.loads(body.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise ManifestProblem(
            Sentence("{path} is broken: {problem}.", path=path, problem=str(problem)[:200])
        ) from None
    return manifest_of(table)


def manifest_of(table: Mapping[str, Any]) -> Manifest:
    """Validate a manifest that was read; raises ManifestProblem."""
    fields = Fields(table)
    api = fields.text("api")
    _check_api(api)
    fields.refuse_others(_KNOWN)
    manifest = Manifest(
        id=fields.pattern("id", _ID, "small letters, digits and _"),
        name=fields.text("name"),
        version=fields.text("version"),
        api=api,
        entry=fields.pattern("entry", _ENTRY, "module:Class"),
        capabilities=_capabilities(fields),
        settings=tuple(_setting(key, value) for key, value in fields.table("settings").items()),
        hosts=fields.texts("hosts"),
        requires=fields.texts("requires"),
        maintainers=fields.texts("maintainers"),
        license=fields.text("license", optional=True),
        parallel=fields.whole("parallel", MOST_PARALLEL, 1, MOST_PARALLEL),
        preload=fields.texts("preload"),
        names={language: str(name) for language, name in fields.table("names").items()},
    )
    if "*" in manifest.hosts:
        raise ManifestProblem(Sentence("The manifest asks for every host; it must name them."))
    return manifest


def _check_api(wanted: str) -> None:
    bounds = [_BOUND.fullmatch(part.strip()) for part in wanted.split(",")]
    for bound in bounds:
        if bound is None:
            raise ManifestProblem(
                Sentence("The manifest's api “{wanted}” is no range such as “>=1,<2”.", wanted=wanted[:40])
            )
        sign, version = bound.group(1), int(bound.group(2))
        if not _holds(API_VERSION, sign, version):
            newer = sign in (">=", "==", ">") and version >= API_VERSION
            raise ManifestProblem(
                Sentence(
                    "The plugin needs version {wanted} of the plugin interface; this program has {here}:"
                    " it is made for {which} Agent Desk.",
                    wanted=wanted,
                    here=API_VERSION,
                    which=Sentence("a newer") if newer else Sentence("an older"),
                )
            )


def _holds(ours: int, sign: str, version: int) -> bool:
    return {
        ">=": ours >= version,
        "<=": ours <= version,
        "==": ours == version,
        "<": ours < version,
        ">": ours > version,
    }[sign]


def _capabilities(fields: Fields) -> frozenset[str]:
    named = fields.texts("capabilities")
    unknown = [name for name in named if name not in CAPABILITIES]
    if unknown:
        raise ManifestProblem(
            Sentence(
                "The manifest names a capability that this program does not have: {unknown}.",
                unknown=unknown[0],
            )
        )
    if not named:
        raise ManifestProblem(Sentence("The manifest names no capability."))
    return frozenset(named)


def _setting(key: str, value: object) -> Setting:
    if not isinstance(value, dict):
        raise ManifestProblem(Sentence("The manifest's setting {key} is not a table.", key=key))
    fields = Fields(value, f"setting {key}: ")
    fields.refuse_others(frozenset("kind label help required default choices".split()))
    kind = _kind(key, fields.text("kind"))
    default = value.get("default", empty_value(kind))
    if not fits(kind, default) or (kind is SettingKind.SECRET and default):
        raise ManifestProblem(
            Sentence("The manifest's setting {key} has a default that is no {kind}.", key=key, kind=kind)
        )
    choices = fields.texts("choices")
    if (kind is SettingKind.CHOICE) != bool(choices):
        raise ManifestProblem(
            Sentence("The manifest's setting {key} needs choices, and only a choice has them.", key=key)
        )
    label = fields.text("label")
    return Setting(
        key, kind, label, fields.text("help", optional=True), fields.flag("required"), default, choices
    )


def _kind(key: str, name: str) -> SettingKind:
    try:
        return SettingKind(name)
    except ValueError:
        raise ManifestProblem(
            Sentence("The manifest's setting {key} is of an unknown kind: {name}.", key=key, name=name[:40])
        ) from None
