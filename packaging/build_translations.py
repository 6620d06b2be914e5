"""Update the translation files from the program's texts and compile them: run after changing a text.

Texts of ``agent_desk/ui`` are found by Qt's own tool; the sentences of the floors below by their
``Sentence("…")`` (``agent_desk/domain/sentence.py``), and stand in the context ``Sentences``.

``python packaging/build_translations.py [FOLDER]`` writes ``agent_desk_<language>.ts`` and ``.qm`` to FOLDER
(default ``resources/translations``). New texts stay marked unfinished until somebody translates them; a test
fails while any is.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
LANGUAGES = ("en", "ru", "lv")
SPEAKING = ("agent_desk", "plugins")


def tool(name: str) -> str:
    """The path of one of PySide6's programs beside this interpreter."""
    return str(Path(sys.executable).parent / name)


def sentences() -> list[str]:
    """Every template that stands in the program."""
    files = (file for place in SPEAKING for file in sorted((ROOT / place).rglob("*.py")))
    found = (template for file in files for template in _templates(ast.parse(file.read_text("utf-8"))))
    return list(dict.fromkeys(found))


def _templates(module: ast.Module) -> Iterator[str]:
    for call in ast.walk(module):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Sentence":
            first = call.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def update(folder: Path) -> list[Path]:
    """Take new texts into the ``.ts`` files and drop those that are gone; returns the files."""
    with TemporaryDirectory() as place:
        spoken = Path(place) / "sentences.py"
        spoken.write_text("".join(f"translate('Sentences', {text!r})\n" for text in sentences()), "utf-8")
        return _update(folder, spoken)


def _update(folder: Path, spoken: Path) -> list[Path]:
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "agent_desk" / "ui").rglob("*.py"))
    sources.append(str(spoken))
    made = []
    for language in LANGUAGES:
        target = folder / f"agent_desk_{language}.ts"
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        command = [
            tool("pyside6-lupdate"),
            *options,
            *sources,
            "-target-language",
            language,
            "-ts",
            str(target),
        ]
        subprocess.run(command, check=True, cwd=ROOT)
        made.append(target)
    return made


def compile_one(source: Path) -> Path:
    """Compile one ``.ts`` file to its ``.qm``, put in place in one step: Qt maps it, and an open window
    would end when it is cut."""
    target, made = source.with_suffix(".qm"), source.with_suffix(".qm.part")
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(made)], check=True)
    return made.replace(target)


if __name__ == "__main__":
    where = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "resources" / "translations"
    for file in update(where):
        compile_one(file)
