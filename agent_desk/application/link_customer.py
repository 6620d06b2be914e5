"""Attach numbers and link records to customers: explicit acts, each with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.customer import Link, LinkRule

if TYPE_CHECKING:
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.ports import CustomerDirectory
    from agent_desk.application.session import Session
    from agent_desk.domain.identity import Identity
    from agent_desk.domain.records import RecordRef


class LinkCustomer:
    """Each act opens the customer as it is afterwards."""

    def __init__(self, session: Session, directory: CustomerDirectory, open_customer: OpenCustomer) -> None:
        self._session = session
        self._directory = directory
        self._open_customer = open_customer

    def attach(self, context: str, customer_id: str, identity: Identity) -> None:
        """The caller's number belongs to this customer."""

        def act() -> None:
            why = "the caller said so"
            self._directory.attach_identity(
                customer_id, identity, self._session.agent, why, self._session.clock.now()
            )
            self._open_customer(context, customer_id)

        self._session.on_store(act)

    def detach(self, context: str, customer_id: str, identity: Identity) -> None:
        """Take :meth:`attach` back."""

        def act() -> None:
            self._directory.detach_identity(
                customer_id, identity, self._session.agent, "undone", self._session.clock.now()
            )
            self._open_customer(context, customer_id)

        self._session.on_store(act)

    def link(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        """The record belongs to this customer."""

        def act() -> None:
            self._directory.link(
                Link(customer_id, record, LinkRule.AGENT, self._session.agent, self._session.clock.now(), why)
            )
            self._open_customer(context, customer_id)

        self._session.on_store(act)

    def unlink(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        """Take :meth:`link` back."""

        def act() -> None:
            self._directory.unlink(customer_id, record, self._session.agent, why, self._session.clock.now())
            self._open_customer(context, customer_id)

        self._session.on_store(act)
