from __future__ import annotations

import uuid

import pytest

from agent_desk.domain.records import RecordRef
from agent_desk.sdk.capabilities import Plugin
from agent_desk.sdk.testing import FakeContext, PluginConformance
from plugins.request_tracker import RequestTracker
from tests.plugins.request_tracker.conftest import ANNA, context_for
from tests.servers.request_tracker import RequestTracker as Server


@pytest.fixture(scope="module")
def one_ticket(request_tracker: Server) -> RecordRef:
    plugin = RequestTracker(context_for(request_tracker))
    return plugin.create(TestConformance.known_customer, "Conformance", "text", "", str(uuid.uuid4())).ref


class TestConformance(PluginConformance):
    known_identity = ANNA
    known_customer = RecordRef("sample", "customer", "anna.berzina@example.net")
    changes = True

    @pytest.fixture(autouse=True)
    def _real_server(self, request_tracker: Server, one_ticket: RecordRef) -> None:
        self.server = request_tracker
        self.known_ticket = one_ticket

    def make_context(self, context: FakeContext) -> FakeContext:
        return context_for(self.server)

    def make_plugin(self, context: FakeContext) -> Plugin:
        return RequestTracker(context)
