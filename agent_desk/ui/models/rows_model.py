"""A list model over a tuple of frozen rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from agent_desk.ui.models.difference import Difference, difference

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MANY_RUNS = 64
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class RowsModel(QAbstractListModel, Generic[Row]):
    """Shows rows; a new tuple is taken in by difference, so that selection and scroll survive.

    ``key`` names a row for ever; ``spoken`` is the row in words, for screen readers; ``hover`` its tool tip,
    made by :func:`agent_desk.ui.text.tooltip`. Delegates read :meth:`row`.
    """

    def __init__(
        self,
        key: Callable[[Row], Hashable],
        spoken: Callable[[Row], str],
        hover: Callable[[Row], str] | None = None,
    ) -> None:
        super().__init__()
        self._key = key
        self._spoken = spoken
        self._hover = hover
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return self._rows

    def row(self, place: int) -> Row:
        """One row."""
        return self._rows[place]

    def place_of(self, key: Hashable) -> int | None:
        """Where the row with ``key`` is."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), None)

    def key_at(self, place: int) -> Hashable | None:
        """The key of the row at ``place``, or None when there is none."""
        return self._key(self._rows[place]) if 0 <= place < len(self._rows) else None

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows, by difference."""
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) == len(self._rows) and all(map(self._is_same, self._rows, new)):
            self._take_in_changes(new)
            return
        old_keys, new_keys = [self._key(row) for row in self._rows], [self._key(row) for row in new]
        found = difference(old_keys, new_keys)
        if found is None or len(found.removals) + len(found.insertions) > _MANY_RUNS:
            self._lay_out_anew(new, old_keys, new_keys)
        else:
            self._apply(found, new)

    def show_anew(self, rows: Sequence[Row]) -> None:
        """Show the rows of something else: nothing of the old ones is kept."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a row says for a role."""
        if role in _SPOKEN and 0 <= index.row() < len(self._rows):
            return self._spoken(self._rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole and self._hover and 0 <= index.row() < len(self._rows):
            return self._hover(self._rows[index.row()]) or None
        return None

    def _is_same(self, old: Row, new: Row) -> bool:
        return old is new or self._key(old) == self._key(new)

    def _apply(self, found: Difference, new: tuple[Row, ...]) -> None:
        rows = list(self._rows)
        for run in found.removals:
            self.beginRemoveRows(_NOWHERE, run.first, run.last)
            del rows[run.first : run.last + 1]
            self._rows = tuple(rows)
            self.endRemoveRows()
        for run in found.insertions:
            self.beginInsertRows(_NOWHERE, run.first, run.last)
            rows[run.first : run.first] = new[run.first : run.last + 1]
            self._rows = tuple(rows)
            self.endInsertRows()
        self._take_in_changes(new)

    def _take_in_changes(self, new: tuple[Row, ...]) -> None:
        changed = [place for place, row in enumerate(new) if row is not self._rows[place]]
        changed = [place for place in changed if new[place] != self._rows[place]]
        kept = list(self._rows)  # an equal row stays the same object: its picture is still good
        for place in changed:
            kept[place] = new[place]
        self._rows = tuple(kept)
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def _lay_out_anew(self, new: tuple[Row, ...], old_keys: list[Hashable], new_keys: list[Hashable]) -> None:
        self.layoutAboutToBeChanged.emit()
        places = {key: place for place, key in enumerate(new_keys)}
        before = self.persistentIndexList()
        self._rows = new
        after = [
            self.index(places[old_keys[index.row()]]) if old_keys[index.row()] in places else QModelIndex()
            for index in before
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
