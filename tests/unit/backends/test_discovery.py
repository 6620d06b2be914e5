from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.application.backend_ports import ConnectionState
from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.discovery import FoundPlugin, Origin, PluginFolders, content_hash, find_plugins
from agent_desk.backends.registry import Surroundings, plans
from agent_desk.cli.plugin_scaffold import write_scaffold


class Keyring:
    def secret(self, connection: str, name: str) -> str | None:
        return f"{connection}/{name}" if name == "token" else None


def only(folders: PluginFolders) -> FoundPlugin:
    (found,) = find_plugins(folders)
    return found


def shipped(folder: Path) -> PluginFolders:
    return PluginFolders(shipped=folder, entry_points=False)


def test_plugins_are_found_in_order_of_trust_and_none_is_imported(tmp_path: Path) -> None:
    for place, name in (("shipped", "one"), ("machine", "two")):
        (write_scaffold(tmp_path / place, name) / "__init__.py").write_text("raise SystemExit")
    folders = PluginFolders(tmp_path / "shipped", tmp_path / "machine", entry_points=False)
    found = find_plugins(folders)
    assert [(plugin.id, plugin.origin) for plugin in found] == [
        ("one", Origin.SHIPPED),
        ("two", Origin.MACHINE),
    ]
    assert all(plugin.usable for plugin in found)


def test_a_plugin_that_claims_anothers_id_is_not_used(tmp_path: Path) -> None:
    owner = write_scaffold(tmp_path / "shipped", "crm")
    thief = write_scaffold(tmp_path / "machine", "harmless")
    manifest = thief / "plugin.toml"
    manifest.write_text(manifest.read_text().replace('id = "harmless"', 'id = "crm"'))
    first, second = find_plugins(
        PluginFolders(tmp_path / "shipped", tmp_path / "machine", entry_points=False)
    )
    assert first.usable
    assert not second.usable
    assert str(owner) in second.problem
    assert "claims the id crm" in second.problem


def test_a_broken_manifest_is_listed_with_its_reason(tmp_path: Path) -> None:
    (write_scaffold(tmp_path, "crm") / "plugin.toml").write_text("id = ")
    found = only(shipped(tmp_path))
    assert (found.id, found.usable) == ("crm", False)
    assert "is broken" in found.problem


def test_the_users_own_plugins_are_off_until_allowed_and_when_changed(tmp_path: Path) -> None:
    folder = write_scaffold(tmp_path, "crm")
    assert "not allowed" in only(PluginFolders(user=tmp_path, entry_points=False)).problem
    allowed = {"crm": content_hash(folder)}
    assert only(PluginFolders(user=tmp_path, allowed=allowed, entry_points=False)).usable
    (folder / "source.py").write_text("import os")
    changed = only(PluginFolders(user=tmp_path, allowed=allowed, entry_points=False))
    assert "files have changed" in changed.problem


def test_the_hash_sees_names_and_contents_and_not_caches(tmp_path: Path) -> None:
    folder = write_scaffold(tmp_path, "crm")
    before = content_hash(folder)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "x.pyc").write_text("x")
    assert content_hash(folder) == before
    (folder / "source.py").rename(folder / "sourcf.py")
    assert content_hash(folder) != before


def test_a_missing_folder_holds_no_plugins(tmp_path: Path) -> None:
    assert find_plugins(PluginFolders(shipped=tmp_path / "none", entry_points=False)) == ()


def test_installed_plugins_are_found_by_their_entry_point(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_scaffold(tmp_path, "crm_package")
    facts = tmp_path / "crm_package-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: crm-package\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[agent_desk.plugins]\ncrm_package = crm_package:CrmPackage\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = only(PluginFolders())
    assert (found.id, found.origin, found.usable) == ("crm_package", Origin.INSTALLED, True)
    assert found.folder == tmp_path / "crm_package"


def test_a_connection_is_planned_with_its_hosts_settings_and_secrets(tmp_path: Path) -> None:
    found = find_plugins(shipped(write_scaffold(tmp_path, "crm").parent))
    configured = ConfiguredConnection("c", "Customers", "crm", {"url": "https://crm.example.com:8443/api"})
    (plan,) = plans(found, [configured], Surroundings(Keyring(), tmp_path / "cache", "EE"))
    assert plan.usable
    assert plan.hosts == ("crm.example.com:8443",)
    assert plan.secrets() == {"token": "c/token"}
    assert plan.info.capabilities == {"AccountSource"}
    assert plan.region == "EE"


def test_libraries_are_shared_only_by_connections_with_an_address(tmp_path: Path) -> None:
    folder = write_scaffold(tmp_path, "crm")
    manifest = folder / "plugin.toml"
    text = manifest.read_text().replace('kind = "url"', 'kind = "text"')
    manifest.write_text(text.replace("license", 'preload = ["sqlalchemy"]\nlicense', 1))
    found = find_plugins(shipped(tmp_path))
    configured = [
        ConfiguredConnection("file", "File", "crm", {"url": "/data/crm.sqlite"}),
        ConfiguredConnection("server", "Server", "crm", {"url": "postgresql://db/crm"}),
    ]
    made = plans(found, configured, Surroundings(Keyring(), tmp_path))
    assert [plan.preload for plan in made] == [(), ("sqlalchemy",)]


def test_a_connection_that_cannot_be_served_says_why(tmp_path: Path) -> None:
    found = find_plugins(shipped(write_scaffold(tmp_path / "p", "crm").parent))
    broken = FoundPlugin("bad", tmp_path, Origin.SHIPPED, None, "plugin.toml is broken.")
    address = {"url": "https://crm.example.com"}
    configured = [
        ConfiguredConnection("gone", "Gone", "absent"),
        ConfiguredConnection("bad", "Bad", "bad"),
        ConfiguredConnection("unset", "Unset", "crm"),
        ConfiguredConnection("off", "Off", "crm", address, disabled=True),
    ]
    made = plans([*found, broken], configured, Surroundings(Keyring(), tmp_path))
    assert [plan.state for plan in made] == [
        ConnectionState.INCOMPATIBLE,
        ConnectionState.INCOMPATIBLE,
        ConnectionState.FAILED,
        ConnectionState.DISABLED,
    ]
    assert all(plan.problem.endswith(".") and not plan.usable for plan in made)
    assert made[0].health().problem == "Gone needs the plugin absent, which is not there."
