"""The command front names what it cannot install, and installs only what is missing."""

from __future__ import annotations

import re
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module, on a machine with one system package and no right to install more."""
    loader = SourceFileLoader("dev", str(ROOT / "dev"))
    spec = spec_from_loader("dev", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    monkeypatch.setattr(module.shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(module, "installed_packages", lambda: {"xvfb"})
    monkeypatch.setattr(module, "administrator", lambda: None)
    return module


def test_without_the_right_to_install_it_names_what_is_missing_and_the_command(dev: ModuleType) -> None:
    with pytest.raises(SystemExit) as stop:
        dev.need_system(["xvfb", "xauth", "libegl1"])
    assert "missing: libegl1 xauth\n" in str(stop.value)
    assert "sudo apt-get install --no-install-recommends libegl1 xauth" in str(stop.value)


def test_with_the_right_it_installs_only_what_is_missing(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[str], list[str]]] = []
    monkeypatch.setattr(dev, "administrator", lambda: ["sudo", "-n"])
    monkeypatch.setattr(dev, "apt_install", lambda prefix, packages: asked.append((prefix, packages)))
    dev.need_system(["xvfb", "xauth"])
    dev.need_system(["xvfb"])
    assert asked == [(["sudo", "-n"], ["xauth"])]


def test_a_child_gets_a_utf8_locale_and_keeps_one_it_has(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert dev.environment()["LC_ALL"] == "C.UTF-8"
    monkeypatch.setenv("LANG", "lv_LV.UTF-8")
    assert "LC_ALL" not in dev.environment()


def test_the_stamp_changes_when_a_lock_file_changes(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "requirements.lock").write_text("one")
    before = dev.fingerprint("requirements.lock")
    (tmp_path / "requirements.lock").write_text("two")
    assert dev.fingerprint("requirements.lock") != before


def test_every_command_is_told_in_the_help(dev: ModuleType) -> None:
    assert set(re.findall(r"\./dev ([a-z-]+)", dev.__doc__ or "")) == set(dev.COMMANDS)
