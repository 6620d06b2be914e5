"""Text from outside never reaches Qt as rich text: Qt opens the files it names."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture.source import called, files, nodes, tree

HOME = Path("agent_desk/ui/text.py")
CLEANERS = {"plain", "one_line", "tooltip", "tr", "translate"}
SINKS = {"setToolTip", "setWhatsThis", "setStatusTip", "setInformativeText", "setDetailedText", "showText"}
RICH = {"setHtml", "insertHtml", "setMarkdown", "QTextBrowser", "QTextEdit", "QTextDocument", "QLabel"}
NO_BOX = {"QMessageBox", "QErrorMessage", "QInputDialog"}


def parts(value: ast.expr) -> list[ast.expr] | None:
    """What a text is put together from; None when it is not put together."""
    match value:
        case ast.JoinedStr(values=pieces):
            return pieces
        case ast.FormattedValue(value=inner):
            return [inner]
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            return [left, right]
        case ast.Call(func=ast.Attribute(value=inner, attr="format"), args=args, keywords=named):
            return [inner, *args, *(word.value for word in named)]
    return None


def is_safe(value: ast.expr) -> bool:
    """Written by us, or made plain: a constant, a translation, a cleaner's result, or a text of these."""
    pieces = parts(value)
    if pieces is None:
        return isinstance(value, ast.Constant) or called(value) in CLEANERS
    return all(is_safe(piece) for piece in pieces)


def unsafe_calls(module: ast.Module) -> list[int]:
    """Lines that give Qt a text which it may read as HTML and which is not known to be plain."""
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call)]
    sinks = [node for node in calls if called(node) in SINKS and not all(is_safe(one) for one in node.args)]
    rich = [node for node in calls if called(node) in RICH]
    boxes = [node for node in ast.walk(module) if isinstance(node, ast.Name) and node.id in NO_BOX]
    return sorted(node.lineno for node in [*sinks, *rich, *boxes])


def test_no_label_box_or_tool_tip_is_fed_by_a_variable_without_plain() -> None:
    found = {str(file): unsafe_calls(tree(file)) for file in files("agent_desk/ui") if file != HOME}
    assert not {file: lines for file, lines in found.items() if lines}


def test_rich_text_widgets_are_subclassed_only_where_text_is_made_safe() -> None:
    strays = [
        f"{file}:{node.name}"
        for file in files("agent_desk/ui")
        for node in nodes(file, ast.ClassDef)
        if isinstance(node, ast.ClassDef) and {getattr(base, "id", "") for base in node.bases} & RICH
        if file != HOME
    ]
    assert not strays


@pytest.mark.parametrize(
    "line",
    [
        "QLabel(customer.name)",
        "widget.setToolTip(customer.name)",
        "widget.setToolTip(f'{customer.name} rings')",
        "widget.setToolTip(self.tr('{} rings').format(customer.name))",
        "QMessageBox.warning(self, title, error.message)",
        "QTextBrowser().setHtml(article.body)",
    ],
)
def test_a_planted_line_that_shows_foreign_text_is_caught(line: str) -> None:
    assert set(unsafe_calls(ast.parse(line))) == {1}


@pytest.mark.parametrize(
    "line",
    [
        "widget.setToolTip(self.tr('Own it'))",
        "widget.setToolTip(tooltip(customer.name))",
        "widget.setToolTip(self.tr('{} rings').format(plain(customer.name)))",
        "PlainLabel(self).say(customer.name)",
    ],
)
def test_a_line_that_makes_the_text_plain_is_allowed(line: str) -> None:
    assert not unsafe_calls(ast.parse(line))


def joints(module: ast.Module) -> list[int]:
    """Lines that put a dot between words by themselves; what is put into a translation is set apart."""
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call)]
    ours = {one for node in calls if called(node) == "translate" for one in node.args}
    texts = [node for node in ast.walk(module) if isinstance(node, ast.Constant) and node not in ours]
    return sorted({node.lineno for node in texts if isinstance(node.value, str) and " · " in node.value})


def test_what_stands_beside_dots_is_joined_where_names_from_right_to_left_are_set_apart() -> None:
    joining = Path("agent_desk/ui/isolating.py")
    found = {str(file): joints(tree(file)) for file in files("agent_desk/ui") if file != joining}
    assert not {file: lines for file, lines in found.items() if lines}
