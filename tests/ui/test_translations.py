"""Every text of the window is translated, keeps its placeholders, and is compiled."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desk.ui.look import LANGUAGES
from tests.ui.conftest import RESOURCES, Scene

FOLDER = RESOURCES / "translations"
BUILDER = RESOURCES.parent / "packaging" / "build_translations.py"


def messages(file: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations (several for a count) and whether it is finished."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            forms = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                forms,
                made.get("type") is None,
            )


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n", text))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Translation files made anew from the program's texts as they are."""
    folder = tmp_path_factory.mktemp("translations")
    subprocess.run([sys.executable, str(BUILDER), str(folder)], check=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_program_is_translated(language: str, fresh: Path) -> None:
    shipped = {message[:2]: message for message in messages(FOLDER / f"agent_desk_{language}.ts")}
    wanted = {message[:2] for message in messages(fresh / f"agent_desk_{language}.ts")}
    assert wanted - set(shipped) == set(), "run packaging/build_translations.py and translate"
    assert set(shipped) - wanted == set(), "texts that are gone"
    assert [key for key, message in shipped.items() if not message[3] or not all(message[2])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same_in_every_language(language: str) -> None:
    for _context, source, forms, _finished in messages(FOLDER / f"agent_desk_{language}.ts"):
        for form in forms:
            assert placeholders(form) == placeholders(source), source


@pytest.mark.parametrize("language", ["ru", "lv"])
def test_a_translation_is_not_the_english_text(language: str) -> None:
    same = [
        source
        for _context, source, forms, _finished in messages(FOLDER / f"agent_desk_{language}.ts")
        if source in forms and re.search("[a-z]{3}", re.sub(r"\{\w*\}", "", source))
    ]
    assert set(same) <= {"Agent Desk", "{n} min"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_translated(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    source = FOLDER / f"agent_desk_{language}.ts"
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_the_language_is_switched_while_the_window_is_open(scene: Scene) -> None:
    scene.ring()
    window = scene.window
    window.look_switch.language("lv")
    scene.settle()
    assert window.note._title.text() == "Piezīme"
    assert window.menus.actions()[0].text() == "Z&vans"
    assert window.customer.header._effort_line.text().startswith("Pūles 30 dienās: 35 kontakti")
    window.look_switch.language("ru")
    scene.settle()
    assert window.note._title.text() == "Заметка"
    assert "35 контактов, 5 переводов" in window.customer.header._effort_line.text()
    window.look_switch.language("en")
    scene.settle()
    assert window.customer.header._effort_line.text().startswith("Effort: 35 contacts")
    assert [look.language for look in scene.kept_looks] == ["lv", "ru", "en"]
