"""Every bad file is reported in words, with what to do, while the good one beside it loads."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent_desk.sdk.capabilities import ArticlePage, ArticleProblem
from tests.plugins.knowledge_files.conftest import ARTICLE, Folder, keys

GOOD = ARTICLE.format(id="bad", title="Bad", say="Say.")
HEAD = '+++\nid = "bad"\ntitle = "Bad"\nlanguage = "en"\n'

REFUSED: dict[str, tuple[str | bytes, str]] = {
    "nothing": ("", "no front matter"),
    "no front matter": ("# Title\n\ntext", "no front matter"),
    "yaml": ("---\ntitle: Bad\n---\ntext", "YAML"),
    "no end": (HEAD + "text", "no end"),
    "broken toml": ('+++\nid = "bad"\ntitle = "Bad\n+++\ntext', "line 3"),
    "nested for ever": ("+++\na = " + "[" * 15_000 + "\n+++\ntext", "front matter"),
    "huge front matter": (HEAD + "# " + "x\n# " * 30_000 + "\n+++\ntext", "64,000"),
    "no id": ('+++\ntitle = "Bad"\nlanguage = "en"\n+++\ntext', "id is missing"),
    "no title": ('+++\nid = "bad"\nlanguage = "en"\n+++\ntext', "title is missing"),
    "no language": ('+++\nid = "bad"\ntitle = "Bad"\n+++\ntext', "language is missing"),
    "odd language": (HEAD.replace('"en"', '"English!"') + "+++\ntext", "no language tag"),
    "odd id": (HEAD.replace('"bad"', '"a@b"') + "+++\ntext", "is no id"),
    "id is a number": (HEAD.replace('"bad"', "7") + "+++\ntext", "id must be a text"),
    "odd version": (HEAD + 'version = "two"\n+++\ntext', "version must be"),
    "version zero": (HEAD + "version = 0\n+++\ntext", "version must be"),
    "odd day": (HEAD + 'valid_from = "soon"\n+++\ntext', "valid_from is no day"),
    "backward": (HEAD + "valid_from = 2026-03-02\nvalid_until = 2026-03-01\n+++\ntext", "before"),
    "questions": (HEAD + 'questions = "why"\n+++\ntext', "questions must be"),
    "no body": (HEAD + "+++\n\n", "no text"),
    "long line": (GOOD + "x" * 30_000, "Line 12 is 30,000 characters"),
    "5 MB line": (GOOD + "x" * 5_000_000, "larger than 1 MB"),
    "latin": (GOOD.encode() + "Bērziņa".encode("cp1257"), "not UTF-8: line 12"),
    "utf-16": (GOOD.encode("utf-16"), "UTF-16"),
    "binary": (GOOD + "\0", "NUL"),
}
REMARKED = {
    "script": "<script>alert(1)</script>",
    "frame": "<IFRAME src=x>",
    "link that runs": "[go](javascript:alert(1))",
    "picture": "![logo](https://example.com/logo.png)",
    "picture without scheme": "![logo](//example.com/logo.png)",
    "html picture": '<img src="file:///etc/passwd">',
}


def read(folder: Folder) -> ArticlePage:
    folder.article("good.md")
    return folder.plugin().articles("")


def only(page: ArticlePage) -> ArticleProblem:
    assert len(page.problems) == 1
    return page.problems[0]


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_file_is_reported_and_the_good_one_loads(folder: Folder, name: str) -> None:
    content, sentence = REFUSED[name]
    folder.write("folder/bad.md", content)
    page = read(folder)
    assert keys(page) == ["good@en"]
    assert only(page).where == "folder/bad.md"
    assert sentence in only(page).problem
    assert only(page).remedy


@pytest.mark.parametrize("name", REMARKED)
def test_active_content_is_kept_as_text_and_remarked(folder: Folder, name: str) -> None:
    folder.write("odd.md", ARTICLE.format(id="odd", title="Odd", say="Say.") + REMARKED[name])
    page = read(folder)
    assert keys(page) == ["good@en", "odd@en"]
    assert only(page).where == "odd.md"
    assert any(REMARKED[name] in article.body for article in page.articles)


def test_unknown_keys_are_named_and_the_article_loads(folder: Folder) -> None:
    folder.write("odd.md", '+++\nid = "odd"\ntitel = "x"\ntitle = "Odd"\nlanguage = "en"\n+++\ntext')
    page = read(folder)
    assert keys(page) == ["good@en", "odd@en"]
    assert "titel" in only(page).problem


def test_a_link_out_of_the_folder_is_not_followed(folder: Folder, tmp_path: Path) -> None:
    outside = tmp_path / "secret.md"
    outside.write_text(ARTICLE.format(id="secret", title="Secret", say="x"))
    (folder.root / "link.md").symlink_to(outside)
    (folder.root / "etc").symlink_to("/etc")
    page = read(folder)
    assert keys(page) == ["good@en"]
    assert [problem.where for problem in page.problems] == ["etc", "link.md"]


def test_links_inside_the_folder_do_not_double_articles_or_run_in_circles(folder: Folder) -> None:
    folder.article("sub/refund.md")
    (folder.root / "sub" / "up").symlink_to(folder.root)
    (folder.root / "again.md").symlink_to(folder.root / "sub" / "refund.md")
    page = read(folder)
    assert keys(page) == ["good@en", "refund@en"]
    assert page.problems == ()


def test_a_link_to_a_hidden_place_is_reported_and_not_silently_lost(folder: Folder) -> None:
    folder.article(".data/refund.md")
    (folder.root / "refund.md").symlink_to(folder.root / ".data" / "refund.md")
    page = read(folder)
    assert keys(page) == ["good@en"]
    assert "hidden place" in only(page).problem


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_does_not_hang_the_reader(folder: Folder) -> None:
    os.mkfifo(folder.root / "pipe.md")
    page = read(folder)
    assert keys(page) == ["good@en"]
    assert "not a regular file" in only(page).problem


def test_hidden_and_underscored_names_are_passed_over(folder: Folder) -> None:
    for where in (".git/x.md", "_drafts/x.md", "_README.md", "picture.png", "sub/.x.md"):
        folder.write(where, "not an article")
    page = read(folder)
    assert keys(page) == ["good@en"]
    assert page.problems == ()


def test_the_second_of_two_with_the_same_id_is_refused_until_the_first_goes(folder: Folder) -> None:
    first = folder.article("a.md", named="twin", title="First")
    folder.article("b.md", named="twin", title="Second")
    plugin = folder.plugin()
    page = plugin.articles("")
    assert [article.title for article in page.articles] == ["First"]
    assert only(page).where == "b.md"
    assert "a.md already has" in only(page).problem
    first.unlink()
    after = plugin.articles(page.token)
    assert [article.title for article in after.articles] == ["Second"]
    assert (after.problems, after.removed) == ((), ())


def test_a_mended_file_loads_and_its_problem_is_gone(folder: Folder) -> None:
    folder.write("refund.md", "no front matter yet")
    plugin = folder.plugin()
    page = plugin.articles("")
    assert len(page.problems) == 1
    folder.article("refund.md")
    after = plugin.articles(page.token)
    assert keys(after) == ["refund@en"]
    assert after.problems == ()


def test_a_file_that_breaks_takes_its_article_away(folder: Folder) -> None:
    folder.article("refund.md")
    plugin = folder.plugin()
    token = plugin.articles("").token
    folder.write("refund.md", "broken")
    page = plugin.articles(token)
    assert page.removed == ("refund@en",)
    assert len(page.problems) == 1


def test_a_name_that_is_no_text_is_shown_with_marks(folder: Folder) -> None:
    try:
        Path(os.fsdecode(os.fsencode(folder.root) + b"/b\xe8.md")).write_text("broken")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes names in UTF-8 only")
    assert only(read(folder)).where == "b\ufffd.md"


def test_many_problems_are_counted_and_not_all_listed(folder: Folder) -> None:
    for number in range(230):
        folder.write(f"{number}.md", "broken")
    page = read(folder)
    assert (len(page.problems), page.more_problems) == (200, 30)
    assert all(one.where.endswith(".md") for one in page.problems)


def test_windows_line_ends_and_a_byte_order_mark_are_no_problem(folder: Folder) -> None:
    folder.write("odd.md", b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    page = read(folder)
    assert keys(page) == ["bad@en", "good@en"]
    assert all("\r" not in article.body for article in page.articles)
