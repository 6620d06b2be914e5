"""The sample company as connections of this desktop, and its customers in the directory."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.application.events import ProblemArose
from agent_desk.application.import_customers import import_customers, pages_of
from agent_desk.application.ports import CustomerDirectory, StoreProblem, TaskRunner
from agent_desk.bootstrap.sample_team import live_sample_team
from agent_desk.sample_company.company import SampleCompany, make_sample_company
from agent_desk.sdk.errors import PluginError
from agent_desk.system.paths import private_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from agent_desk.bootstrap.connecting import Connecting
    from agent_desk.bootstrap.program import Program
    from agent_desk.bootstrap.switchable import SwitchableBackends
    from agent_desk.domain.customer import CustomerRecord

_AT_ONCE = 200


class DirectoryOnLane:
    """A directory whose long import takes turns with the agent's own questions on the store's lane."""

    def __init__(self, directory: CustomerDirectory, lane: TaskRunner) -> None:
        self._directory = directory
        self._lane = lane

    def put_records(self, records: Iterable[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        """See CustomerDirectory; blocks until all are in."""
        known = list(records)
        parts = [known[start : start + _AT_ONCE] for start in range(0, len(known), _AT_ONCE)]
        return tuple(customer for part in parts for customer in self._put(part, by, at))

    def _put(self, records: list[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        return self._lane.submit(lambda: self._directory.put_records(records, by, at)).result()

    def relate(self, customer_id: str, other_id: str, by: str, why: str, at: datetime) -> None:
        """See CustomerDirectory."""
        self._lane.submit(lambda: self._directory.relate(customer_id, other_id, by, why, at)).result()


def write_sample_company(connecting: Connecting, customers: int) -> SampleCompany:
    """Make the databases and the connections to them; takes seconds."""
    folder = private_folder(connecting.paths.data / "sample_company")
    resources = connecting.paths.resources / "sample_company"
    company = make_sample_company(folder, datetime.now(UTC), customers, resources)
    connecting.keep(
        ConfiguredConnection(one.id, one.title, one.plugin, dict(one.settings)) for one in company.connections
    )
    return company


def connect_sample_company(
    program: Program, backends: SwitchableBackends, connecting: Connecting, company: SampleCompany
) -> int:
    """Use the company's connections in the running program, and take in its customers; returns how many.

    The CRM knows them all and comes first. What the other back ends hold is linked meanwhile; until then a
    caller's records are looked up there when the phone rings.
    """
    backends.replace(connecting.backends(connecting.connections()))
    program.ready.result()
    if _count(program) == 0:
        directory = cast("CustomerDirectory", DirectoryOnLane(program.store.customers, program.store_lane))
        first, *others = [one.id for one in company.connections if one.plugin == "sql_records"]
        import_customers(directory, pages_of(backends), [first], datetime.now(UTC), company.related)
        live_sample_team(program, company)
        link = partial(import_customers, directory, pages_of(backends), others, datetime.now(UTC))
        threading.Thread(target=_link, args=(link, program), name="linking-records", daemon=True).start()
    program.desk.customers_came()
    return _count(program)


def _count(program: Program) -> int:
    return program.store_lane.submit(program.store.customers.count).result()


def _link(link: Callable[[], object], program: Program) -> None:
    try:
        link()
    except CancelledError:
        return  # the window was closed; the next ring looks the records up
    except (PluginError, StoreProblem) as problem:
        program.events.publish(ProblemArose(problem.message, problem.remedy))
