"""Update the translation files from the program's texts and compile them: run after changing a text.

``python packaging/build_translations.py [FOLDER]`` writes ``agent_desk_<language>.ts`` and ``.qm`` to FOLDER
(default ``resources/translations``). New texts stay marked unfinished until somebody translates them; a test
fails while any is.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LANGUAGES = ("en", "ru", "lv")


def tool(name: str) -> str:
    """The path of one of PySide6's programs beside this interpreter."""
    return str(Path(sys.executable).parent / name)


def update(folder: Path) -> list[Path]:
    """Take new texts into the ``.ts`` files and drop those that are gone; returns the files."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "agent_desk" / "ui").rglob("*.py"))
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
    """Compile one ``.ts`` file to its ``.qm``."""
    target = source.with_suffix(".qm")
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True)
    return target


if __name__ == "__main__":
    where = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "resources" / "translations"
    for file in update(where):
        compile_one(file)
