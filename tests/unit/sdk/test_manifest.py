from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from agent_desk.sdk import API_VERSION
from agent_desk.sdk.capabilities import CAPABILITIES
from agent_desk.sdk.errors import Rejected
from agent_desk.sdk.manifest import manifest_of, read_manifest
from agent_desk.sdk.manifest_fields import ManifestProblem
from agent_desk.sdk.settings import Setting, SettingKind, read_settings, secret_names, setting_hosts

PLUGINS = Path(__file__).parents[3] / "plugins"
GOOD: dict[str, Any] = {
    "id": "crm",
    "name": "Customers",
    "version": "1.2",
    "api": ">=1,<2",
    "entry": "crm:Crm",
    "capabilities": ["AccountSource"],
    "names": {"lv": "Klienti"},
    "settings": {"url": {"kind": "url", "label": "Address", "required": True}},
}


def test_a_good_manifest_is_read() -> None:
    manifest = manifest_of(GOOD)
    assert manifest.capabilities == {"AccountSource"}
    assert manifest.settings == (Setting("url", SettingKind.URL, "Address", required=True),)
    assert manifest.name_in("lv-LV") == "Klienti"
    assert manifest.name_in("de") == "Customers"


@pytest.mark.parametrize("folder", sorted(path.parent for path in PLUGINS.glob("*/plugin.toml")))
def test_every_shipped_manifest_is_good_and_has_the_folders_id(folder: Path) -> None:
    manifest = read_manifest(folder)
    assert manifest.id == folder.name
    assert set(manifest.capabilities) <= set(CAPABILITIES)
    assert {"ru", "lv"} <= set(manifest.names)


BAD: list[tuple[dict[str, Any], str]] = [
    ({"id": "CRM!"}, "id must be"),
    ({"id": 7}, "id is not a short text"),
    ({"name": ""}, "name is missing"),
    ({"name": "x" * 501}, "not a short text"),
    ({"entry": "crm"}, "entry must be"),
    ({"entry": "crm:Crm; import os"}, "entry must be"),
    ({"api": ">=2"}, "newer Agent Desk"),
    ({"api": "<1"}, "older Agent Desk"),
    ({"api": "any"}, "no range"),
    ({"capabilities": []}, "names no capability"),
    ({"capabilities": ["Telepathy"]}, "Telepathy"),
    ({"capabilities": "AccountSource"}, "not a list"),
    ({"hosts": ["*"]}, "every host"),
    ({"parallel": 0}, "from 1 to 3"),
    ({"parallel": True}, "from 1 to 3"),
    ({"settngs": {}}, "settngs is not a field"),
    ({"settings": []}, "settings is not a table"),
    ({"settings": {"url": "text"}}, "url is not a table"),
    ({"settings": {"url": {"kind": "colour", "label": "x"}}}, "unknown kind: colour"),
    ({"settings": {"url": {"kind": "text"}}}, "label is missing"),
    ({"settings": {"url": {"kind": "number", "label": "x", "default": "y"}}}, "no number"),
    ({"settings": {"url": {"kind": "choice", "label": "x"}}}, "needs choices"),
    ({"settings": {"url": {"kind": "text", "label": "x", "choices": ["a"]}}}, "only a choice"),
    ({"settings": {"url": {"kind": "text", "label": "x", "required": "yes"}}}, "neither true nor false"),
    ({"settings": {"token": {"kind": "secret", "label": "x", "default": "hunter2"}}}, "no secret"),
]


@pytest.mark.parametrize(("change", "sentence"), BAD)
def test_a_bad_manifest_is_refused_with_a_sentence(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ManifestProblem, match=sentence) as problem:
        manifest_of(GOOD | change)
    assert problem.value.message.endswith(".")


def test_a_manifest_for_a_newer_program_is_called_so_whatever_else_it_holds() -> None:
    with pytest.raises(ManifestProblem, match="newer"):
        manifest_of({"api": f">={API_VERSION + 1}", "unheard_of": 1})


@pytest.mark.parametrize("text", ["id = ", "\xff", "id = 'x'\nid = 'y'", "x" * 100_001])
def test_a_broken_file_is_refused_with_its_path(tmp_path: Path, text: str) -> None:
    (tmp_path / "plugin.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(ManifestProblem, match=r"plugin\.toml"):
        read_manifest(tmp_path)


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plugin.toml")
    with pytest.raises(ManifestProblem, match="no ordinary file"):
        read_manifest(tmp_path)


def test_a_missing_file_is_refused_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(ManifestProblem, match="cannot be read"):
        read_manifest(tmp_path)


DECLARED = (
    Setting("url", SettingKind.URL, "Address", required=True),
    Setting("limit", SettingKind.NUMBER, "Limit", default=10),
    Setting("mode", SettingKind.CHOICE, "Mode", default="a", choices=("a", "b")),
    Setting("quick", SettingKind.FLAG, "Quick", default=False),
    Setting("token", SettingKind.SECRET, "Token"),
)


def test_settings_are_typed_and_complete() -> None:
    read = read_settings(DECLARED, {"url": "https://crm.example.com:8443/x"})
    assert read == {"url": "https://crm.example.com:8443/x", "limit": 10, "mode": "a", "quick": False}
    assert setting_hosts(DECLARED, read) == ("crm.example.com:8443",)
    assert secret_names(DECLARED) == ("token",)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "lacks the setting “Address”"),
        ({"url": ""}, "lacks the setting “Address”"),
        ({"url": "crm"}, "not an address"),
        ({"url": 7}, "not a url"),
        ({"url": "https://x", "limit": "ten"}, "not a number"),
        ({"url": "https://x", "limit": True}, "not a number"),
        ({"url": "https://x", "mode": "c"}, "none of a, b"),
        ({"url": "https://x", "quick": 1}, "not a flag"),
        ({"url": "https://x", "token": "hunter2"}, "does not know: token"),
        ({"url": "https://x", "colour": "red"}, "does not know: colour"),
    ],
)
def test_wrong_settings_are_refused_with_a_sentence(given: dict[str, object], sentence: str) -> None:
    with pytest.raises(Rejected, match=sentence):
        read_settings(DECLARED, given)
