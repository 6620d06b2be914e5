"""Previous contacts as a list model that shows more rows as it is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.contact import Contact
from agent_desk.ui.models.rows_model import _NOWHERE, Index, RowsModel
from agent_desk.ui.wording import contact_in_words

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

PAGE = 200


class ContactsModel(RowsModel[Contact]):
    """All contacts are held; at first :data:`PAGE` of them are rows, and more follow by ``fetchMore``."""

    def __init__(self) -> None:
        super().__init__(key=lambda contact: contact.ref, spoken=contact_in_words)
        self._all: tuple[Contact, ...] = ()

    @property
    def total(self) -> int:
        """How many contacts there are, shown or not yet."""
        return len(self._all)

    def show(self, rows: Sequence[Contact]) -> None:
        """Show other contacts; at least as many rows as before stay rows."""
        self._all = tuple(rows)
        super().show(self._all[: max(PAGE, len(self.rows))])

    def show_anew(self, rows: Sequence[Contact], at_least: int = PAGE) -> None:
        """Show the contacts of another context, ``at_least`` so many of them as rows."""
        self._all = tuple(rows)
        super().show_anew(self._all[: max(PAGE, at_least)])

    def reach(self, key: Hashable) -> int | None:
        """Make the contact with ``key`` a row if it is held, and say where it is."""
        place = next((n for n, contact in enumerate(self._all) if contact.ref == key), None)
        if place is not None and place >= len(self.rows):
            super().show(self._all[: place + PAGE])
        return place

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Qt: whether rows are left that were not shown yet."""
        return not parent.isValid() and len(self.rows) < len(self._all)

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        """Qt: show some more rows."""
        first = len(self.rows)
        last = min(first + PAGE, len(self._all)) - 1
        if parent.isValid() or last < first:
            return
        self.beginInsertRows(parent, first, last)
        self._rows = self._all[: last + 1]
        self.endInsertRows()
