"""Find customers by whatever the caller says of himself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.events import CustomersFound
from agent_desk.application.identify_caller import identities_in, matches_for

if TYPE_CHECKING:
    from agent_desk.application.ports import CustomerDirectory
    from agent_desk.application.session import Session


class SearchCustomers:
    """Searches as typed; a search that a newer one has overtaken is not begun."""

    def __init__(self, session: Session, directory: CustomerDirectory) -> None:
        self._session = session
        self._directory = directory
        self._newest: dict[str, int] = {}

    def __call__(self, context: str, text: str, sequence: int) -> None:
        """Announce CustomersFound for ``text``."""
        self._newest[context] = sequence

        def search() -> None:
            if self._newest.get(context) == sequence:
                begun = text[-1:].isalnum()  # after a space the word is whole
                matches = matches_for(self._directory, identities_in(text), text, begun=begun)
                self._session.publish(CustomersFound(context, sequence, text, matches))

        self._session.on_store(search)
