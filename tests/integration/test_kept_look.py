"""A look that cannot be kept is told with what to do, and is not told any more once it is kept."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from agent_desk.application.events import ProblemArose, ProblemPassed
from agent_desk.bootstrap import kept_look
from agent_desk.bootstrap.kept_look import KeptLook
from agent_desk.system.settings import Settings, read_settings, write_settings
from agent_desk.ui.look import Look
from tests.fakes.sink import FakeSink


@pytest.mark.parametrize(
    ("number", "words", "remedy"),
    [
        (errno.ENOSPC, "the disk is full", "Free some space"),
        (errno.EACCES, "Permission denied", "writable"),
        (errno.EROFS, "Read-only file system", "writable"),
    ],
)
def test_why_a_look_was_not_kept_is_told_until_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, remedy: str
) -> None:
    sink = FakeSink()
    keeps = KeptLook(tmp_path, Look(), sink)

    def refuse(_folder: Path, _settings: Settings) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(kept_look, "write_settings", refuse)
    keeps.keep(Look(theme="dark"))
    keeps.keep(Look(language="lv"))
    (told,) = sink.of(ProblemArose)
    assert words in told.message
    assert remedy in told.remedy
    assert keeps.look == Look(language="lv")
    monkeypatch.setattr(kept_look, "write_settings", write_settings)
    keeps.keep(Look(theme="dark"))
    assert sink.of(ProblemPassed) == [ProblemPassed(told)]
    assert read_settings(tmp_path, {})[0].theme == "dark"
