"""Customer directories of each kind, and records to put into them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from agent_desk.domain.customer import CustomerKind, CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.search.names.matcher import NameMatcher
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.store.customers.directory import SqlCustomerDirectory
from tests.fakes.customers import FakeCustomerDirectory

NICKNAMES = Path(__file__).parents[2] / "resources" / "nicknames"
AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PHONE = Identity(IdentityKind.PHONE, "+37126123456")
EMAIL = Identity(IdentityKind.EMAIL, "anna@example.com")

Directory = SqlCustomerDirectory | FakeCustomerDirectory


@cache
def matcher() -> NameMatcher:
    """The matcher with the nicknames that are shipped."""
    return NameMatcher(Nicknames.from_folder(NICKNAMES))


def told(
    number: str,
    name: str,
    *identities: Identity,
    at: str = "crm",
    kind: CustomerKind = CustomerKind.PERSON,
    language: str | None = None,
) -> CustomerRecord:
    """A record as a back end tells it."""
    return CustomerRecord(RecordRef(at, "customer", number), name, kind, identities, language)
