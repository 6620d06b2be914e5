"""The index of articles that all users of a machine share: built by a command, read by every window."""

from __future__ import annotations

from pathlib import Path

from agent_desk.application.ports import StoreProblem
from agent_desk.bootstrap.articles import FOLDER
from agent_desk.bootstrap.knowledge import Say, opened_knowledge
from agent_desk.search.articles.builders import builders_of
from agent_desk.search.articles.index_folder import IndexFolder
from agent_desk.search.articles.machine_index import MachineIndex
from agent_desk.search.articles.records import BrokenIndex
from agent_desk.system.paths import paths


def build_for_machine(say: Say) -> tuple[Path, int]:
    """Build the index that all users of this machine share, of what this account's sources tell.

    Returns its folder and how many articles are in it; raises StoreProblem.
    """
    folder = paths().machine_cache / FOLDER
    try:
        _make_for_all(folder)
        with opened_knowledge(say, lambda _places: _checked(folder)) as knowledge:
            if not knowledge.index.keep():
                raise StoreProblem("Another process builds this index.", "Wait for it.")
            return folder, sum(1 for _ in knowledge.index.articles())
    except OSError as problem:
        remedy = "Run this as root, or have root make the folder for this account: see packaging/README.md."
        raise StoreProblem(f"{problem.filename or folder}: {problem.strerror}.", remedy) from problem


def _checked(folder: Path) -> MachineIndex:
    """The machine's index to go on from: every article in it is read, and a damaged file dropped."""
    index = MachineIndex(IndexFolder(folder))
    index.articles()
    return index


def _make_for_all(folder: Path) -> None:
    """Make the folder, to be read by all; raises StoreProblem where others could write, and OSError."""
    for place in (folder.parent, folder):
        if not place.exists():
            place.mkdir(parents=True)
            place.chmod(0o755)
    try:
        builders_of(folder)
    except BrokenIndex as problem:
        raise StoreProblem(
            f"No user would trust an index there: {problem}.", "Take that right away."
        ) from None
