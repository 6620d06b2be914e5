from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.capabilities import Plugin
from agent_desk.sdk.manifest import read_manifest
from agent_desk.sdk.testing import FakeContext, PluginConformance
from agent_desk.sdk.testing.conformance import capabilities_of
from plugins.sql_records import SqlRecords
from tests.plugins.sql_records.conftest import Database


class TestConformance(PluginConformance):
    known_identity = Identity(IdentityKind.PHONE, "+37126123456")
    known_customer = RecordRef("sample", "customer", "1")

    @pytest.fixture(autouse=True)
    def use(self, database: Database) -> None:
        self.database = database

    def make_plugin(self, context: FakeContext) -> Plugin:
        return self.database.plugin

    def make_context(self, context: FakeContext) -> FakeContext:
        return self.database.context


def test_the_manifest_names_what_the_plugin_can() -> None:
    manifest = read_manifest(Path(__file__).parents[3] / "plugins" / "sql_records")
    assert manifest.capabilities == capabilities_of(SqlRecords(FakeContext()))
