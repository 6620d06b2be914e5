"""Back-ups, restores and verifying whole stores, by the commands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk.cli import main
from agent_desk.domain.case import Case
from agent_desk.domain.promise import Promise
from agent_desk.store import copies
from agent_desk.store.roles import AGENT, AUDITOR, SETTINGS
from tests.integration.store.test_journal import PAST_GUARDS
from tests.stores.desks import Desk, opened
from tests.stores.template import StoreTemplate


@pytest.fixture(params=["sqlite_store", "own_postgres_store"])
def own_desk(request: pytest.FixtureRequest) -> Desk:
    """A desk whose store is the test's own."""
    found: Desk = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def other_store(own_desk: Desk, store_template: StoreTemplate, tmp_path: Path) -> Iterator[str]:
    """Where a copy can be restored to."""
    if own_desk.address.startswith("sqlite"):
        yield f"sqlite:///{tmp_path / 'restored.db'}"
        return
    name = store_template.server.new_database()
    yield store_template.server.dsn(name)
    store_template.server.drop_database(name)


def agent_desk(*words: object) -> int:
    return main(["store", *map(str, words)])


def tamper(desk: Desk, *statements: str) -> None:
    """What somebody does who owns the database and knows of the guards; they stand again afterwards."""
    assert desk.store
    sqlite = desk.address.startswith("sqlite")
    guards = (
        desk.sql("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'")
        if sqlite
        else []
    )
    desk.sql(*PAST_GUARDS["sqlite" if sqlite else "postgresql"], *statements)
    desk.store.work.engine.dispose()
    if guards:
        desk.sql(*(guard for (guard,) in guards))


def busy(desk: Desk) -> Case:
    case = desk.owned()
    return desk.cases.add_note(desk.note(case), case.epoch)


def test_a_back_up_restores_to_the_same_cases_and_whole_journals(
    own_desk: Desk, other_store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case, file = busy(own_desk), tmp_path / "store.backup"
    assert agent_desk("back-up", file, "--store", own_desk.address) == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert agent_desk("back-up", file, "--store", own_desk.address) == 1
    busy(own_desk)
    assert agent_desk("restore", file, "--store", other_store) == 0
    assert agent_desk("verify", "--store", other_store) == 0
    assert "1 cases: every journal, owner and guard" in capsys.readouterr().out
    with opened(other_store) as store:
        assert store.cases.case(case.id) == case
        assert store.cases.cases_of_owner("anna") == (case,)
        cursor = store.cursor.latest()
        noted = store.cases.add_note(own_desk.note(case), case.epoch)
        seen = [*store.cursor.since(cursor).cases]
        while not seen:
            seen += store.cursor.since(cursor).cases
        assert seen == [noted]


def test_34_after_a_restore_of_an_older_copy_every_cursor_asks_for_everything_anew(
    sqlite_store: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "older.backup"
    before = sqlite_store.cursor.latest()
    assert agent_desk("back-up", file, "--store", sqlite_store.address) == 0
    case = busy(sqlite_store)
    at = sqlite_store.changes_since(before).cursor
    # The program that has the file open goes on, in the restored store.
    assert agent_desk("restore", file, "--store", sqlite_store.address) == 0
    assert sqlite_store.cases.case(case.id) is None
    for _ in range(3):
        busy(sqlite_store)
    for cursor in (before, at):
        changes = sqlite_store.cursor.since(cursor)
        assert changes.resync
        assert not sqlite_store.cursor.since(changes.cursor).resync
    kept = next(Path(sqlite_store.address.removeprefix("sqlite:///")).parent.glob("*-before-restore-*"))
    with opened(f"sqlite:///{kept}") as store:
        assert store.cases.case(case.id) == case


def test_34_a_fail_over_or_a_restore_of_the_teams_store_is_noticed_by_open_desktops(
    own_postgres_store: Desk,
) -> None:
    at = own_postgres_store.cursor.latest()
    busy(own_postgres_store)
    assert own_postgres_store.changes_since(at).cases
    own_postgres_store.sql("INSERT INTO store_meta (name, value) VALUES ('restored', 'again')")
    changes = own_postgres_store.cursor.since(at)
    assert changes.resync
    copy, _, position = changes.cursor.partition("|")[2].partition(".")
    assert copy.startswith("again/00000001")
    store_id = changes.cursor.partition("|")[0]
    assert own_postgres_store.cursor.since(f"{store_id}|again/00000002.{position}").resync
    assert not own_postgres_store.cursor.since(changes.cursor).resync


def test_a_restored_teams_store_has_its_time_limits(
    own_postgres_store: Desk, store_template: StoreTemplate, tmp_path: Path
) -> None:
    file = tmp_path / "team.backup"
    assert agent_desk("back-up", file, "--store", own_postgres_store.address) == 0
    assert agent_desk("restore", file, "--store", own_postgres_store.address) == 1  # not empty
    name = store_template.server.new_database()
    assert agent_desk("restore", file, "--store", store_template.server.dsn(name)) == 0
    with opened(store_template.server.dsn(name)) as store:
        limits = store.work.read(
            lambda connection: {
                limit: connection.exec_driver_sql(f"SHOW {limit}").scalar() for limit in SETTINGS
            }
        )
    assert limits == SETTINGS
    store_template.server.drop_database(name)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE journal SET actor = 'bob' WHERE place = 2", "Entry 2 was changed: who"),
        ("DELETE FROM journal WHERE place = 4", "The last 1 of 4 entries are missing"),
        ("UPDATE cases SET owner = 'bob'", "The case says bob owns it, the list of owners anna"),
        ("UPDATE ownerships SET agent = 'bob'", "The case says anna owns it, the list of owners bob"),
        ("UPDATE notes SET text = 'other'", "was changed after it was saved"),
        ("UPDATE ownerships SET epoch = 7", "owner epoch went back"),
        ("UPDATE promises SET state = 'kept'", "says kept, its journal open"),
        ("DELETE FROM promises", "is missing; the journal knows it"),
    ],
)
def test_tampering_is_reported_in_sentences(
    own_desk: Desk, statement: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    case = own_desk.owned()
    due = datetime.now(UTC) + timedelta(hours=1)
    words = ("a call back", "the customer", "anna", due, "Europe/Riga", due)
    own_desk.promises.make(Promise("promise-1", case.id, case.customer_id, *words), due, "asked for")
    own_desk.cases.add_note(own_desk.note(case), case.epoch)
    assert agent_desk("verify", "--store", own_desk.address) == 0
    tamper(own_desk, statement)
    assert agent_desk("verify", "--store", own_desk.address) == 1
    told = capsys.readouterr()
    assert f"{case.number}: " in told.out
    assert said in told.out


def test_a_chain_that_was_rewritten_whole_is_found_by_the_exported_heads(
    own_desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case, gone, heads = busy(own_desk), busy(own_desk), tmp_path / "heads"
    assert agent_desk("export-heads", heads, "--store", own_desk.address) == 0
    own_desk.cases.add_note(own_desk.note(case), case.epoch)
    assert agent_desk("verify", "--store", own_desk.address, "--heads", heads) == 0
    other = busy(own_desk)
    swapped = (
        f"UPDATE journal SET hash = (SELECT hash FROM journal WHERE case_id = '{other.id}' AND place = 3)"
    )
    whole = (
        f"DELETE FROM {table} WHERE case_id = '{gone.id}'" for table in ("notes", "journal", "ownerships")
    )
    tamper(
        own_desk,
        f"{swapped} WHERE case_id = '{case.id}' AND place = 3",
        *whole,
        f"DELETE FROM cases WHERE id = '{gone.id}'",
    )
    assert agent_desk("verify", "--store", own_desk.address, "--heads", heads) == 1
    told = capsys.readouterr().out
    assert f"{case.number}: The journal was rewritten: entry 3 is not the one that was exported." in told
    assert f"Case {gone.id} is gone; it was exported with the heads." in told


def test_a_guard_that_is_off_is_reported_to_the_auditor(
    own_postgres_store: Desk, store_template: StoreTemplate, capsys: pytest.CaptureFixture[str]
) -> None:
    auditor = store_template.sign_in("auditor_eva", AUDITOR)
    address = own_postgres_store.address.replace("postgres@", f"{auditor}@")
    busy(own_postgres_store)
    assert agent_desk("verify", "--store", address) == 0
    own_postgres_store.sql(
        "ALTER TABLE journal DISABLE TRIGGER journal_is_append_only",
        "ALTER TABLE cases DISABLE ROW LEVEL SECURITY",
    )
    assert agent_desk("verify", "--store", address) == 1
    told = capsys.readouterr().out
    assert "The guard 'journal_is_append_only' is switched off or gone." in told
    assert "The guard 'policies of cases' is switched off or gone." in told


def test_missing_programs_and_bad_files_are_said(
    own_postgres_store: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "x.backup"
    file.write_text("<html>")
    for address in (f"sqlite:///{tmp_path / 'new.db'}", own_postgres_store.address):
        assert agent_desk("restore", tmp_path / "missing", "--store", address) == 1
    assert agent_desk("restore", file, "--store", f"sqlite:///{tmp_path / 'new.db'}") == 1
    assert agent_desk("verify", "--store", own_postgres_store.address, "--heads", file) == 1
    assert "holds no heads" in capsys.readouterr().err
    monkeypatch.setattr(copies, "_PROGRAMS", tmp_path)
    monkeypatch.setenv("PATH", "")
    assert agent_desk("back-up", tmp_path / "y.backup", "--store", own_postgres_store.address) == 1
    assert "apt-get install postgresql-client" in capsys.readouterr().err
    assert not list(tmp_path.glob("*y.backup*"))


@pytest.mark.parametrize("wrong", [b"<html>", b"", b"SQLite format 3\0 and then nothing", b"PGDMP and more"])
def test_what_is_no_back_up_is_called_so_and_the_store_stays(
    own_desk: Desk,
    other_store: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    wrong: bytes,
) -> None:
    file = tmp_path / "letter.backup"
    file.write_bytes(wrong)
    assert agent_desk("restore", file, "--store", other_store) == 1
    said = capsys.readouterr().err
    assert f"{file} is no back-up of such a store, or a damaged one" in said
    assert "agent-desk store back-up" in said
    assert "store's file" not in said
    if own_desk.address.startswith("sqlite"):
        assert not Path(other_store.removeprefix("sqlite:///")).exists()


def test_an_agent_who_backs_up_is_told_whose_act_it_is(
    own_postgres_store: Desk,
    store_template: StoreTemplate,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store_template.sign_in("agent_anna", AGENT)
    address = own_postgres_store.address.replace("postgres@", "agent_anna@")
    assert agent_desk("back-up", tmp_path / "mine", "--store", address) == 1
    said = capsys.readouterr().err
    assert "may not read the whole store" in said
    assert "--store postgresql://OWNER@HOST/DATABASE" in said
    assert "pg_dump" not in said
    assert not list(tmp_path.iterdir())


def test_a_login_that_reads_everything_may_back_up(
    own_postgres_store: Desk, store_template: StoreTemplate, tmp_path: Path
) -> None:
    store_template.server.execute(
        "DROP ROLE IF EXISTS copying", "CREATE ROLE copying LOGIN BYPASSRLS IN ROLE pg_read_all_data"
    )
    address = own_postgres_store.address.replace("postgres@", "copying@")
    assert agent_desk("back-up", tmp_path / "all", "--store", address) == 0


def test_an_upgrade_that_could_not_make_the_roles_is_no_success(
    store_template: StoreTemplate, capsys: pytest.CaptureFixture[str]
) -> None:
    server, name = store_template.server, store_template.server.new_database()
    server.execute(
        "DROP ROLE IF EXISTS owning", "CREATE ROLE owning LOGIN", f'ALTER DATABASE "{name}" OWNER TO owning'
    )
    assert agent_desk("upgrade", server.dsn(name, "owning")) == 1
    told = capsys.readouterr()
    assert "has schema" in told.out
    assert "Roles and policies were not set" in told.err
    assert agent_desk("upgrade", server.dsn(name)) == 0
    server.drop_database(name)
    server.execute("DROP ROLE owning")
