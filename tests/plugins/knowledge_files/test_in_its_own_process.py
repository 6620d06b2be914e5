from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.discovery import PluginFolders, find_plugins
from agent_desk.backends.registry import Surroundings, plans
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.sdk.capabilities import ArticlePage
from agent_desk.sdk.errors import NotReachable

ROOT = Path(__file__).parents[3]
COMPANY = ROOT / "resources" / "sample_company"


class NoSecrets:
    def secret(self, connection: str, name: str) -> str | None:
        return None


def connection(name: str, folder: Path) -> ConfiguredConnection:
    settings = {"folder": str(folder), "departments": str(COMPANY / "departments.toml")}
    return ConfiguredConnection(id=name, title=name, plugin="knowledge_files", settings=settings)


@pytest.fixture
def backends(tmp_path: Path) -> Iterator[SubprocessBackends]:
    found = find_plugins(PluginFolders(shipped=ROOT / "plugins", entry_points=False))
    configured = [connection("answers", COMPANY / "articles"), connection("gone", tmp_path / "none")]
    running = SubprocessBackends(plans(found, configured, Surroundings(NoSecrets(), tmp_path / "cache")))
    yield running
    running.close()


def test_articles_and_departments_arrive_from_the_child(backends: SubprocessBackends) -> None:
    page = backends.ask("answers", "articles", "", seconds=20.0).result(20)
    assert isinstance(page, ArticlePage)
    assert len(page.articles) == len(list(COMPANY.rglob("articles/**/*.md")))
    assert page.problems == ()
    departments = backends.ask("answers", "departments", seconds=20.0).result(20)
    assert isinstance(departments, tuple)
    assert len(departments) == 10


def test_a_folder_that_is_not_there_is_said_in_words(backends: SubprocessBackends) -> None:
    with pytest.raises(NotReachable, match="is not there") as away:
        backends.ask("gone", "check", seconds=20.0).result(20)
    assert "drive" in away.value.remedy
