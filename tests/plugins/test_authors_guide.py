"""The author's guide is true: its examples run, and its tables name what the program has."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from agent_desk.sdk.capabilities import CAPABILITIES
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import ERRORS
from agent_desk.sdk.manifest import manifest_of
from agent_desk.sdk.settings import SettingKind
from agent_desk.sdk.signatures import signatures
from agent_desk.sdk.testing import FakeContext
from plugins.knowledge_files.article_file import parse_article

GUIDE = (Path(__file__).parents[2] / "plugins" / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)


def rows(head: str) -> list[str]:
    """First cells of the table whose heading begins with ``head``."""
    table = GUIDE.partition(f"| {head} |")[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.split("\n")[2:] if line.startswith("|")]
    return [name for cell in cells for name in re.findall(r"`(\w+)", cell)]


@pytest.fixture
def notice_board() -> Iterator[Any]:
    module = ModuleType("notice_board")
    exec(compile(blocks("python")[0], "README.md", "exec"), module.__dict__)  # noqa: S102
    sys.modules["notice_board"] = module
    yield module
    del sys.modules["notice_board"]


def test_the_example_manifest_is_valid() -> None:
    manifest = manifest_of(tomllib.loads(blocks("toml")[0]))
    assert (manifest.id, manifest.name_in("lv")) == ("notice_board", "Ziņojumu dēlis")
    assert [setting.key for setting in manifest.settings] == ["folder"]


def test_the_example_plugin_reads_notices(notice_board: Any, plugin_context: FakeContext) -> None:
    (plugin_context.folder / "holidays.txt").write_text("We are closed on Monday.")
    plugin_context.settings = {"folder": str(plugin_context.folder)}
    plugin = notice_board.NoticeBoard(plugin_context)
    assert plugin.check() == "1 notices."
    page = plugin.articles("")
    assert [article.body for article in page.articles] == ["We are closed on Monday."]
    assert plugin.articles(page.token).articles == ()


def test_the_example_suite_is_a_conformance_suite(
    notice_board: ModuleType, plugin_context: FakeContext
) -> None:
    names: dict[str, Any] = {}
    exec(compile(blocks("python")[2], "README.md", "exec"), names)  # noqa: S102
    suite = names["TestConformance"]()
    plugin = suite.make_plugin(suite.make_context(plugin_context))
    suite.test_check_answers_with_one_sentence(plugin)
    suite.test_articles_have_keys_and_a_token(plugin)


def test_the_example_request_asks_as_it_says(plugin_context: FakeContext) -> None:
    names: dict[str, Any] = {}
    exec(compile(blocks("python")[1], "README.md", "exec"), names)  # noqa: S102
    context = FakeContext(settings={"url": "https://billing.example.com"}, secrets={"token": "t"})
    context.routes.on("GET", "https://billing.example.com/invoices", json=[{"number": 7}])
    assert names["open_invoices"](context, "4417") == [{"number": 7}]
    assert context.routes.calls[0].query == {"account": "4417", "state": "open"}
    assert context.routes.calls[0].headers == {"Authorization": "Bearer t"}


def test_the_example_article_loads() -> None:
    article, remarks = parse_article(blocks("markdown")[0].encode(), "lost-wallet.md")
    assert remarks == ()
    assert article.say == "I'm sorry this happened. I will block all your cards now."


def test_every_manifest_key_is_explained() -> None:
    from agent_desk.sdk import manifest

    assert sorted(rows("key")) == sorted(manifest._KNOWN)


def test_every_kind_of_setting_is_explained() -> None:
    assert sorted(rows("kind")) == sorted(SettingKind)


def test_every_capability_and_method_is_named() -> None:
    assert rows("capability") == list(CAPABILITIES)
    table = GUIDE.partition("| capability |")[2].partition("\n\n")[0]
    methods = {name for name, found in signatures().items() if found.capability}
    assert methods <= set(re.findall(r"`(\w+)`", table))


def test_every_error_is_explained() -> None:
    assert sorted(rows("error")) == sorted(ERRORS)


def test_everything_of_the_context_is_explained() -> None:
    told = {name for name in vars(PluginContext) if not name.startswith("_")}
    table = GUIDE.partition("| `PluginContext` |")[2].partition("\n\n")[0]
    assert told <= set(re.findall(r"`(\w+)", table))


def test_every_shipped_plugin_is_listed() -> None:
    folders = sorted(path.parent.name for path in Path(__file__).parents[2].glob("plugins/*/plugin.toml"))
    assert sorted(set(re.findall(r"^\| \[(\w+)\]", GUIDE, re.MULTILINE))) == folders
