"""What one action is, and in which menu it stands. No Qt here."""

from __future__ import annotations

import enum

from agent_desk.domain.quick import dataclass
from agent_desk.ui.situation import When


class Menu(enum.StrEnum):
    """The menus in their order; HIDDEN actions have a key only."""

    CALL = "call"
    CASE = "case"
    CUSTOMER = "customer"
    TEAM = "team"
    VIEW = "view"
    HELP = "help"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: ``text`` is English with a mnemonic, ``keys`` its shortcuts, ``icon`` a file in icons.

    ``late`` ones are made after the first paint.
    """

    id: str
    menu: Menu
    text: str
    keys: str = ""
    when: When = lambda _now: True
    icon: str = "command"
    late: bool = False
