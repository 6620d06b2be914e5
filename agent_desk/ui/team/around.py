"""What a sheet or page of the team may reach: the use cases, what is known, and how to tell the agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.use_cases import UseCases
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.later_acts import DoneTo
    from agent_desk.ui.panes.notices import Notice
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.team.board import Board
    from agent_desk.ui.team.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Around:
    """``undo`` offers to take an act back: what says its sentence, its context, what takes it back, and what
    it was done to (None: several cases).

    ``seen`` drops the notices about something by its id. ``open_sheet`` gets a context and what makes its
    sheet, which is laid beside the note in place of the one that is open. ``open_customer`` gets a
    customer's id and a case's.
    """

    fittings: Fittings
    board: Board
    do: UseCases
    contexts: Contexts
    notice: Callable[[Notice | Callable[[], Notice]], None]
    undo: Callable[[Callable[[], str], str, Callable[[], None], DoneTo | None], None]
    open_sheet: Callable[[str, Callable[[], Sheet]], None]
    open_customer: Callable[[str, str], None]
    seen: Callable[[str], None]
