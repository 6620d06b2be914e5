"""The stores of transfers, consults, telling, praise, the queue and the lead's page, together."""

from __future__ import annotations

from agent_desk.domain.quick import dataclass
from agent_desk.store.access import SqlAccessLog, SqlTransferLog
from agent_desk.store.consults import SqlConsultStore
from agent_desk.store.desktop import Desktop
from agent_desk.store.figures import SqlFigureStore
from agent_desk.store.queue import SqlQueueStore
from agent_desk.store.told import SqlPraiseStore, SqlToldStore


@dataclass(frozen=True, slots=True)
class DeskStores:
    """One of each, for one desktop."""

    transfers: SqlTransferLog
    consults: SqlConsultStore
    told: SqlToldStore
    praise: SqlPraiseStore
    queue: SqlQueueStore
    figures: SqlFigureStore
    access: SqlAccessLog


def desk_stores(desktop: Desktop) -> DeskStores:
    """The stores of a desktop."""
    return DeskStores(
        transfers=SqlTransferLog(desktop),
        consults=SqlConsultStore(desktop),
        told=SqlToldStore(desktop),
        praise=SqlPraiseStore(desktop),
        queue=SqlQueueStore(desktop),
        figures=SqlFigureStore(desktop),
        access=SqlAccessLog(desktop),
    )
