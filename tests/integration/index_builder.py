"""Articles by the number, and a builder of their index that works when a test lets it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from agent_desk.domain.article import Article
from agent_desk.search.articles import machine_index
from agent_desk.search.articles.index_folder import IndexFolder
from agent_desk.search.articles.machine_index import MachineIndex


def article(number: int, body: str = "Block it.") -> Article:
    return Article(f"a{number}", f"Card number{number}", body, "en", origin="files")


def many(count: int) -> list[Article]:
    return [article(number) for number in range(count)]


class Builder:
    """Builds in this process when it is let: ``code`` is its exit code."""

    def __init__(self, folder: IndexFolder, works: bool = True) -> None:
        self.folder, self.works = folder, works
        self.started: list[Path] = []
        self.code: int | None = None

    def __call__(self, changes: Path) -> Builder:
        self.started.append(changes)
        self.code = None
        return self

    def finish(self) -> None:
        if not self.works:
            self.code = 1
        else:
            self.code = 0 if self.folder.build(self.started[-1]) else machine_index.ANOTHER_BUILDS

    def poll(self) -> int | None:
        return self.code

    def kill(self) -> None:
        self.code = -9

    def wait(self) -> int:
        return -9


def files(folder: IndexFolder) -> list[Path]:
    return sorted(folder.folder.glob("*.index"))


def first(window: MachineIndex, question: str) -> str:
    found = window.search(question, ["en"], 3)
    return found[0].article.id if found else ""


def until(done: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline
        threading.Event().wait(0.02)
