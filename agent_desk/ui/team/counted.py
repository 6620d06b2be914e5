"""Phrases of the team with a count. Only ``self.tr`` of a QObject tells lupdate about plural forms."""

from __future__ import annotations

from PySide6.QtCore import QObject


class TeamCounted(QObject):
    """Each method says how many there are of something."""

    def broken(self, count: int) -> str:
        """Promises that were broken."""
        return self.tr("%n promise(s) broken", "", count)

    def contacts(self, count: int) -> str:
        """How often the customer had to reach us."""
        return self.tr("%n contact(s) in 30 days", "", count)

    def waits(self, hours: int) -> str:
        """How long a case has waited."""
        return self.tr("waits %n hour(s)", "", hours)

    def days(self, count: int) -> str:
        """Days of figures."""
        return self.tr("%n day(s)", "", count)

    def cases(self, count: int) -> str:
        """Cases in a batch or behind a figure."""
        return self.tr("%n case(s)", "", count)

    def offered(self, count: int) -> str:
        """Cases that were offered together."""
        return self.tr("%n case(s) offered.", "", count)

    def more(self, count: int) -> str:
        """What is not listed."""
        return self.tr("and %n more", "", count)


team_counted = TeamCounted()
