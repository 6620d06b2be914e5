"""Known people: a case is offered to, and a question asked of, somebody who is there to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from agent_desk.application.team_ports import Departments, StaffStore


class KnownPeople:
    """Whoever was ever seen here; departments that a connection tells of, or that somebody works in."""

    def __init__(self, staff: StaffStore, departments: Departments | None = None) -> None:
        self._staff = staff
        self._departments = departments

    def stranger(self, login: str, remedy: Sentence) -> ProblemArose | None:
        """What is wrong with this login, if anything; on the store's lane."""
        known = any(one.login == login for one in self._staff.colleagues())
        return None if known else _nobody(login, remedy)

    def unknown(self, login: str, department: str) -> ProblemArose | None:
        """What is wrong with who was named, if anything; on the store's lane."""
        colleagues = self._staff.colleagues()
        remedy = Sentence("Choose a colleague or a department.")
        if login and login not in {one.login for one in colleagues}:
            return _nobody(login, remedy)
        told = self._departments.all() if self._departments else ()
        known = {one.id for one in told} | {one.department for one in colleagues}
        if department and department not in known:
            return ProblemArose(Sentence("There is no department {name}.", name=department), remedy)
        return None


def _nobody(login: str, remedy: Sentence) -> ProblemArose:
    return ProblemArose(Sentence("No colleague has the login {login}.", login=login), remedy)
