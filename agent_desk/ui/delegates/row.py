"""What every painted row shares: its ground, its focus ring, and text that is cut with an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_desk.ui.i18n import Languages

if TYPE_CHECKING:
    from agent_desk.ui.icons import Icons
    from agent_desk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_MOST_PICTURES = 32
_EDGE = 4
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _LINE, Qt.AlignmentFlag.AlignRight | _LINE
_FORWARD = QTransform.fromScale(-1, 1)
_POINTING = {"left", "right"}
"""Icons that show where reading goes on, and where it comes from."""

_SHOWN = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
).value


class RowDelegate(QStyledItemDelegate):
    """Paints rows of a :class:`~agent_desk.ui.models.rows_model.RowsModel`; subclasses implement
    :meth:`draw`.

    They reckon from left to right; what is painted is mirrored where the window reads from right to left.
    """

    margin = 12
    tall = 32

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.icons = icons
        self.theme: Theme = icons.theme
        self._way, self._whole = Qt.LayoutDirection.LeftToRight, QRect()
        self._pictures: dict[tuple[object, ...], tuple[object, QPixmap]] = {}
        self._sizes: dict[tuple[float, float], QSize] = {}

    def draw(self, painter: QPainter, rect: QRect, row: Any, chosen: bool) -> None:
        """Paint ``row`` inside ``rect``; the ground is painted already."""
        raise NotImplementedError

    def lasting(self, row: Any) -> str | None:  # noqa: ARG002
        """What a row's painting says beside the row itself (a time in words); None when its picture cannot be
        kept. Delegates whose lists lie on the surface may keep pictures: painting the text of a list anew
        takes milliseconds, and most rows are painted again unchanged."""
        return None

    def seen(self, rect: QRect) -> QRect:
        """Where ``rect`` of the row that is painted lies in the window."""
        return QStyle.visualRect(self._way, self._whole, rect)

    def height(self, row: Any) -> int:  # noqa: ARG002
        """The row's height in pixels before scaling."""
        return self.tall

    def text(
        self, painter: QPainter, rect: QRect, words: str, colour: str = "text", font: QFont | None = None
    ) -> int:
        """Write ``words`` at the left of ``rect``; returns the width that was used, with a gap."""
        if not words or rect.width() <= 0:
            return 0
        return self._write(painter, rect, words, colour, font, right=False)

    def text_right(
        self, painter: QPainter, rect: QRect, words: str, colour: str = "soft", font: QFont | None = None
    ) -> int:
        """Write ``words`` at the right of ``rect``; returns the width that was used, with a gap."""
        if not words or rect.width() <= 0:
            return 0
        return self._write(painter, rect, words, colour, font, right=True)

    def symbol(self, painter: QPainter, rect: QRect, name: str, colour: str = "soft", size: int = 16) -> int:
        """Draw an icon at the left of ``rect``, in its middle; returns the width used, with a gap."""
        side = self.theme.px(size)
        top = rect.top() + (rect.height() - side) // 2
        picture = self.icons.pixmap(name, colour, size)
        if self.mirrored and name in _POINTING:
            picture = picture.transformed(_FORWARD)
        painter.drawPixmap(self.seen(QRect(rect.left(), top, side, side)).topLeft(), picture)
        return side + self.theme.px(8)

    def chip(self, painter: QPainter, rect: QRect, words: str, colour: str, ground: str) -> int:
        """Draw a small labelled box at the right of ``rect``; returns the width used, with a gap."""
        font = self.theme.font(0.9)
        width = self.theme.width(font, words) + self.theme.px(12)
        tall = self.theme.px(18)
        box = self.seen(QRect(rect.right() - width, rect.center().y() - tall // 2 + 1, width, tall))
        painter.setPen(self.theme.colour(colour))
        painter.setBrush(self.theme.colour(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return width + self.theme.px(8)

    def _write(
        self, painter: QPainter, rect: QRect, words: str, colour: str, font: QFont | None, *, right: bool
    ) -> int:
        used = font or self.theme.font()
        width = self.theme.width(used, words)
        if width > rect.width():
            words = self.theme.metrics(used).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            width = rect.width()
        painter.setFont(used)
        painter.setPen(self.theme.colour(colour))
        painter.drawText(self.seen(rect), _RIGHT if right is not self.mirrored else _LEFT, words)
        return width + self.theme.px(8)

    @property
    def mirrored(self) -> bool:
        """Whether the window reads from right to left."""
        return self._way is Qt.LayoutDirection.RightToLeft

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint the ground, then the row. Each call into Qt may wait for other threads: few are made."""
        row = index.model().row(index.row())  # type: ignore[attr-defined]
        words = self.lasting(row)
        self._way = option.direction
        rect = option.rect
        if words is None:
            painter.save()
            self._paint(painter, rect, option.state, row)
            painter.restore()
            return
        picture = self._picture(painter, rect, option.state, row, words)
        painter.drawPixmap(rect.x() + _EDGE, rect.y(), picture)

    def _picture(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: Any, words: str
    ) -> QPixmap:
        """The row as it was painted before. The row is kept with it, so that its id stays its own."""
        ratio = painter.device().devicePixelRatioF()
        look = (self.theme.name, self.theme.scale, ratio, Languages.spoken, self.mirrored)
        key = (id(row), words, rect.width(), rect.height(), state.value & _SHOWN, look)
        if key not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[key] = row, self._painted(rect, state, row, ratio)
        return self._pictures[key][1]

    def _painted(self, rect: QRect, state: QStyle.StateFlag, row: Any, ratio: float) -> QPixmap:
        picture = QPixmap(round((rect.width() - 2 * _EDGE) * ratio), round(rect.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.theme.colour("surface"))
        painter = QPainter(picture)
        painter.translate(-rect.left() - _EDGE, -rect.top())
        self._paint(painter, rect, state, row)
        painter.end()
        return picture

    def _paint(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: Any) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._whole = QRect(rect)  # the option owns its own, and ends after this
        self._ground(painter, rect, state, chosen)
        inner = rect.adjusted(self.theme.px(self.margin), 0, -self.theme.px(self.margin), 0)
        self.draw(painter, inner, row, chosen)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, chosen: bool) -> None:
        box = rect.adjusted(_EDGE, 1, -_EDGE, -1)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(box, 5, 5)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused:
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        elif chosen:
            painter.setBrush(self.theme.colour("accent"))
            edge = QRect(box.left(), box.top() + 6, 3, box.height() - 12)
            painter.drawRoundedRect(self.seen(edge), 1.5, 1.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Qt: the size it asks for."""
        height = self.height(index.model().row(index.row()))  # type: ignore[attr-defined]
        size = self._sizes.get((height, self.theme.scale))
        if size is None:
            size = self._sizes[height, self.theme.scale] = QSize(10, self.theme.px(height))
        return size
