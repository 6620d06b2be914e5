"""Why a file is not loaded, in words for whoever keeps the articles."""

from __future__ import annotations


class FileRefused(Exception):
    """This one file is not loaded: ``problem`` is one sentence, ``remedy`` what to do about it."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.remedy = remedy
