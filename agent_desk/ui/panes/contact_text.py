"""The whole text of the contact that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from agent_desk.ui import times, wording
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.text import PlainLabel, one_line, plain

if TYPE_CHECKING:
    from agent_desk.domain.contact import Contact
    from agent_desk.ui.panes.pane import Fittings


class ContactText(QFrame):
    """The whole text of the contact that is read."""

    def __init__(self, fittings: Fittings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contactText")
        self._fittings = fittings
        self._head = PlainLabel(self)
        self._head.setProperty("soft", True)
        self._body = QPlainTextEdit(self)
        self._body.setObjectName("contactBody")
        self._body.setReadOnly(True)
        self._body.setTabChangesFocus(True)
        self._body.setFixedHeight(fittings.theme.px(64))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._body)

    def show_contact(self, contact: Contact) -> None:
        """Show one contact."""
        when = times.moment(contact.at, self._fittings.now())
        words = [when, wording.channel_name(contact.channel), one_line(contact.agent, 60)]
        words += [one_line(contact.department, 60)]
        if contact.minutes:
            words.append(wording.minutes(contact.minutes))
        self._head.say(joined(words))
        self._body.setPlainText(plain(contact.text or contact.summary))

    def translate_texts(self) -> None:
        """The language changed."""
        self._body.setAccessibleName(translate("Contacts", "Text of the contact"))
