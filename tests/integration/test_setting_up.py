"""The first start: the sample company by one click, and a real connection that is tried before it is kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_desk.application.events import CallerIdentified, ViewPartChanged
from agent_desk.bootstrap import setting_up
from agent_desk.bootstrap.connecting import Connecting
from agent_desk.bootstrap.program import Place, Program
from agent_desk.bootstrap.setting_up import SettingUp
from agent_desk.bootstrap.switchable import SwitchableBackends
from agent_desk.domain.call import Call
from agent_desk.domain.identity import caller_number
from agent_desk.domain.view import PartState
from agent_desk.sdk.errors import PluginError
from agent_desk.system.connections import read_connections
from agent_desk.system.paths import Paths, paths
from agent_desk.ui.setting_up import NewConnection
from tests.fakes.sink import MONDAY, FakeSink

ARTICLE = '+++\nid = "a"\ntitle = "Open on Sundays"\nlanguage = "en"\n+++\nWe are open.\n'


class Start:
    """A desktop that nobody has set up."""

    def __init__(self, home: Path) -> None:
        self.places: Paths = paths({"AGENT_DESK_HOME": str(home)})
        self.sink = FakeSink()
        self.told: list[tuple[str, str]] = []
        self.connecting = Connecting(self.places, "LV", lambda *said: self.told.append(said))
        self.backends = SwitchableBackends(lambda: self.connecting.backends(self.connecting.connections()))
        place = Place("anna", f"sqlite:///{home / 'store.sqlite'}", home / "data", self.places.resources)
        home.mkdir()
        self.program = Program(place, self.backends, self.sink)
        self.setting_up = SettingUp(self.program, self.backends, self.connecting, customers=300)

    def close(self) -> None:
        self.setting_up.close()
        self.program.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    begun = Start(tmp_path / "home")
    yield begun
    begun.close()


def wait_until(holds: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def test_the_sample_company_is_one_click_and_its_people_can_call(start: Start) -> None:
    assert start.setting_up.wanted()
    assert "300" in start.setting_up.open_sample_company().result(60)
    assert not start.setting_up.wanted()
    start.program.desk.receive_call(Call("call", caller_number("+37126123456"), MONDAY))
    wait_until(lambda: bool(start.sink.of(CallerIdentified)))
    found = start.sink.last(CallerIdentified)
    assert found.customer is not None
    assert found.customer.name == "Anna Bērziņa"
    assert [other.name for other in found.related] == ["SIA Bērzs"]
    wait_until(lambda: {"crm", "cards", "billing"} <= ready_parts(start))


def ready_parts(start: Start) -> set[str]:
    parts = [event.part for event in start.sink.of(ViewPartChanged)]
    return {part.connection for part in parts if part.state is PartState.READY}


def test_every_shipped_plugin_can_be_chosen_with_its_settings(start: Start) -> None:
    choices = {choice.id: choice for choice in start.setting_up.list_plugins()}
    assert set(choices) == {"knowledge_files", "request_tracker", "sql_records"}
    kinds = {field.name: field.kind for field in choices["request_tracker"].fields}
    assert kinds["token"] == "secret"


def test_a_connection_is_tried_and_then_kept(start: Start, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(ARTICLE)
    new = NewConnection("knowledge_files", "Our Answers", {"folder": str(tmp_path / "articles")}, {})
    assert "1" in start.setting_up.test_connection(new).result(30)
    assert start.setting_up.wanted()
    start.setting_up.save_connection(new).result(30)
    kept = read_connections(start.places.connections_file)
    assert [(one.id, one.title) for one in kept] == [("our-answers", "Our Answers")]
    assert [info.id for info in start.backends.connections("KnowledgeSource")] == ["our-answers"]


def test_a_connection_that_does_not_work_says_why_and_is_not_kept(start: Start, tmp_path: Path) -> None:
    new = NewConnection("knowledge_files", "Lost", {"folder": str(tmp_path / "nowhere")}, {})
    with pytest.raises(PluginError, match="nowhere"):
        start.setting_up.save_connection(new).result(30)
    assert read_connections(start.places.connections_file) == ()
    assert setting_up._TRIED not in [info.id for info in start.backends.connections("KnowledgeSource")]
