"""Keeps theme, language and scale in the settings; where it cannot, the look is as chosen all the same."""

from __future__ import annotations

import errno
from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose
from agent_desk.application.standing_problems import StandingProblems
from agent_desk.domain.sentence import Sentence
from agent_desk.system.settings import FILE, read_settings, write_settings

if TYPE_CHECKING:
    from pathlib import Path

    from agent_desk.application.ports import EventSink
    from agent_desk.ui.look import Look

_LOOK = "look"
_FULL = (errno.ENOSPC, errno.EDQUOT)


class KeptLook:
    """``look`` is what was chosen last; a folder that takes nothing is told until a choice is kept."""

    def __init__(self, folder: Path, look: Look, events: EventSink) -> None:
        self._folder = folder
        self.look = look
        self._problems = StandingProblems(events.publish)

    def keep(self, look: Look) -> None:
        """Keep a choice for the next start."""
        self.look = look
        written, _ = read_settings(self._folder, {})
        kept = replace(written, theme=look.theme, language=look.language, scale=look.scale)
        try:
            write_settings(self._folder, kept)
        except OSError as problem:
            self._problems.arose(_LOOK, self._told(problem))
        else:
            self._problems.passed(_LOOK)

    def _told(self, problem: OSError) -> ProblemArose:
        file = self._folder / FILE
        if problem.errno in _FULL:
            return ProblemArose(
                Sentence("The look is changed, but not for the next start: the disk is full."),
                Sentence("Free some space, then choose it again."),
            )
        return ProblemArose(
            Sentence(
                "The look is changed, but not for the next start: {file} cannot be written ({reason}).",
                file=file,
                reason=problem.strerror or type(problem).__name__,
            ),
            Sentence(
                "Make the file and its folder writable, or ask an administrator to, then choose it again."
            ),
        )
