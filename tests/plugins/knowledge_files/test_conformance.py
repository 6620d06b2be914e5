from __future__ import annotations

from pathlib import Path

from agent_desk.sdk.capabilities import Plugin
from agent_desk.sdk.testing import FakeContext, PluginConformance
from plugins.knowledge_files import KnowledgeFiles

COMPANY = Path(__file__).parents[3] / "resources" / "sample_company"


class TestConformance(PluginConformance):
    def make_context(self, context: FakeContext) -> FakeContext:
        context.settings = {
            "folder": str(COMPANY / "articles"),
            "departments": str(COMPANY / "departments.toml"),
            "language": "lv",
        }
        return context

    def make_plugin(self, context: FakeContext) -> Plugin:
        return KnowledgeFiles(context)
