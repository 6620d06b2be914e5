"""The sample company's team in the store of this desktop, so that its window shows a day as it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.sample_company.team import SampleClock, SampleTeam
from agent_desk.store.open import OpenOptions, open_store
from agent_desk.system.settings import is_team_store

if TYPE_CHECKING:
    from agent_desk.application.name_matching import NameMatching
    from agent_desk.bootstrap.program import Program
    from agent_desk.domain.customer import Customer
    from agent_desk.sample_company.company import SampleCompany

_NO_NAMES = cast("NameMatching", None)


def live_sample_team(program: Program, company: SampleCompany) -> int:
    """Have the team live its last days in a file of this desktop's own; returns how many acts there were.

    Blocks for a second. In a team's database nobody acts in others' names: nothing is done there.
    """
    address = program.place.store
    if is_team_store(address):
        return 0
    people = {person.key: _customer(program, person.phone) for person in company.people}
    known = {key: (one.id, one.name) for key, one in people.items() if one is not None}
    clock = SampleClock(datetime.now(UTC))
    store = open_store(address, _NO_NAMES, OpenOptions(device="sample company", clock=clock))
    try:
        acts = SampleTeam(store, clock, program.place.agent, known).live()
    finally:
        store.close()
    _show(program)
    return acts


def _customer(program: Program, phone: str) -> Customer | None:
    asked = Identity(IdentityKind.PHONE, phone)
    found = program.store_lane.submit(lambda: program.store.customers.by_identity(asked)).result()
    return next(iter(found), None)


def _show(program: Program) -> None:
    desk = program.desk
    for announce in (
        desk.list_own_cases,
        desk.list_staff,
        desk.list_promises,
        desk.list_handoffs,
        desk.list_consults,
        desk.list_praise,
        desk.list_queue,
    ):
        announce()
