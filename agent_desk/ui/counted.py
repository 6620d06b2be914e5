"""Phrases with a count. Only ``self.tr`` of a QObject tells lupdate that a phrase has plural forms."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Each method says how many there are of something."""

    def contacts(self, count: int) -> str:
        """Contacts of a customer in some time."""
        return self.tr("%n contact(s)", "", count)

    def transfers(self, count: int) -> str:
        """Transfers of a customer's calls."""
        return self.tr("%n transfer(s)", "", count)

    def previous_contacts(self, count: int) -> str:
        """Previous contacts that one connection holds."""
        return self.tr("%n previous contact(s)", "", count)

    def broken(self, count: int) -> str:
        """Promises that were broken, for the first line."""
        return self.tr("%n broken", "", count)

    def answered(self, count: int) -> str:
        """How often an answer was confirmed."""
        return self.tr("answered %n time(s)", "", count)

    def taken_in(self, count: int) -> str:
        """How many customers an import has taken in."""
        return self.tr("%n customer(s) taken in", "", count)


counted = Counted()
