"""The author's guide is true: its examples run, and its tables name what the program has."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from agent_desk.cli.plugin_check import check_folder
from agent_desk.sdk.capabilities import CAPABILITIES
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import ERRORS
from agent_desk.sdk.manifest import read_manifest
from agent_desk.sdk.settings import SettingKind
from agent_desk.sdk.signatures import signatures
from agent_desk.sdk.testing import FakeContext, plugin_class
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
def notice_board(tmp_path: Path) -> Path:
    """The example as its author has it on disk."""
    folder = tmp_path / "notice_board"
    (folder / "tests").mkdir(parents=True)
    (folder / "plugin.toml").write_text(blocks("toml")[0])
    (folder / "__init__.py").write_text(blocks("python")[0])
    (folder / "tests" / "test_conformance.py").write_text(blocks("python")[2])
    return folder


def test_the_example_manifest_is_valid(notice_board: Path) -> None:
    manifest = read_manifest(notice_board)
    assert (manifest.id, manifest.name_in("lv")) == ("notice_board", "Ziņojumu dēlis")
    assert [setting.key for setting in manifest.settings] == ["folder"]


def test_the_example_plugin_reads_notices(notice_board: Path, plugin_context: FakeContext) -> None:
    (plugin_context.folder / "holidays.txt").write_text("We are closed on Monday.")
    plugin_context.settings = {"folder": str(plugin_context.folder)}
    plugin = plugin_class(notice_board)(plugin_context)
    assert plugin.check() == "1 notices."
    page = plugin.articles("")
    assert [article.body for article in page.articles] == ["We are closed on Monday."]
    assert plugin.articles(page.token).articles == ()


def test_the_example_suite_is_a_conformance_suite(notice_board: Path, plugin_context: FakeContext) -> None:
    path = notice_board / "tests" / "test_conformance.py"
    names: dict[str, Any] = {"__file__": str(path)}
    exec(compile(path.read_text(), str(path), "exec"), names)  # noqa: S102
    suite = names["TestConformance"]()
    plugin = suite.make_plugin(suite.make_context(plugin_context))
    suite.test_check_answers_with_one_sentence(plugin)
    suite.test_articles_have_keys_and_a_token(plugin)


def test_the_example_passes_the_check_of_the_command(notice_board: Path) -> None:
    (notice_board / "holidays.txt").write_text("We are closed on Monday.")
    findings = check_folder(notice_board, {"folder": str(notice_board)})
    assert [finding.text for finding in findings if not finding.well] == []
    assert "articles('',): answers" in [finding.text for finding in findings]


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
