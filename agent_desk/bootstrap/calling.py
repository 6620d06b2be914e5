"""Wires the use cases of calls, customers, cases and notes: what a call that rings needs, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.desk import Parts
from agent_desk.application.gather_view import GatherView
from agent_desk.application.hear_calls import HearCalls
from agent_desk.application.keep_calls import KeepCalls
from agent_desk.application.keep_draft import KeepDraft
from agent_desk.application.link_customer import LinkCustomer
from agent_desk.application.open_customer import OpenCustomer
from agent_desk.application.own_case import OwnCase
from agent_desk.application.receive_call import ReceiveCall
from agent_desk.application.save_note import SaveNote
from agent_desk.application.search_customers import SearchCustomers
from agent_desk.application.send_outbox import SendOutbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.desk import Rest
    from agent_desk.application.keep_calls import CallFile
    from agent_desk.application.ports import CaseStore, CustomerDirectory, DraftStore, TaskRunner
    from agent_desk.application.sent_ports import SentActs
    from agent_desk.application.session import Session
    from agent_desk.bootstrap.late import Late
    from agent_desk.store.open import Store


def call_parts(
    session: Session,
    store: Late[Store],
    drafts: DraftStore,
    backends: Backends,
    draft_lane: TaskRunner,
    patience: Callable[[], float],
    rest: Future[Rest],
    calls: CallFile,
) -> Parts:
    """The use cases for a session; ``patience`` says how long a call's arrival may wait for who it is, and
    ``rest`` holds the other use cases, a moment later."""
    directory: CustomerDirectory = store.part(lambda opened: opened.customers)
    cases: CaseStore = store.part(lambda opened: opened.cases)
    sent: SentActs = store.part(lambda opened: opened.sent)
    view = GatherView(session, backends, directory)
    opening = OpenCustomer(session, directory, cases, view)
    outbox = SendOutbox(session, cases, backends, sent)
    owning = OwnCase(session, cases, directory, outbox)
    keeping = KeepDraft(session, drafts, opening, draft_lane)
    receive = ReceiveCall(
        session, directory, backends, opening, patience, KeepCalls(session, calls, draft_lane)
    )
    return Parts(
        session=session,
        calls=receive,
        hearing=HearCalls(session, receive),
        customers=SearchCustomers(session, directory),
        opening=opening,
        links=LinkCustomer(session, directory, opening),
        view=view,
        owning=owning,
        drafts=keeping,
        notes=SaveNote(session, cases, owning, keeping, opening, backends, outbox),
        outbox=outbox,
        rest=rest,
    )
