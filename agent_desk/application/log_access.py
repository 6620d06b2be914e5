"""Log accesses: whose data was shown to whom, and when (GDPR, articles 5 and 32)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.staff import Role

if TYPE_CHECKING:
    from agent_desk.application.desk_ports import AccessLog
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import StaffStore


class LogAccess:
    """Notes each customer that a context shows; on the store's lane."""

    def __init__(self, session: Session, log: AccessLog, staff: StaffStore) -> None:
        self._session = session
        self._log = log
        self._staff = staff

    def __call__(self, context: str) -> None:
        """The context shows its customer, and those that belong to it."""
        known = self._session.contexts.get(context)
        customers = [customer.id for customer in known.customers]
        # An auditor changes nothing, not even this.
        if customers and self._staff.role() is not Role.AUDITOR:
            why = f"{known.call.channel.value} {known.call.queue}".strip() if known.call else "opened"
            self._log.looked(self._session.agent, customers, why)
