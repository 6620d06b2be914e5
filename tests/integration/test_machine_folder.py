"""One index for all users of a machine, where only its builder could have written it."""

from __future__ import annotations

import json
import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from agent_desk.application.follow_articles import same_sources, taken_over
from agent_desk.cli import main
from agent_desk.domain.article import Article
from agent_desk.search.articles.builders import builders_of
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.index_folder import IndexFolder
from agent_desk.search.articles.machine_folder import MachineFolder
from agent_desk.search.articles.machine_index import LIVE, MachineIndex
from agent_desk.search.articles.records import BrokenIndex
from tests.integration.index_builder import Builder, first, many

AS_ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root: files of other accounts"
)
ANNA, BORIS = 64_001, 64_002
BUILT_OF = json.dumps({"files": "epoch:7", "store": "store|3"})


def user(home: Path, machine: Path) -> IndexFolder:
    return IndexFolder(home / "articles", (), MachineFolder(machine, taken_over, same_sources))


def machine_built(folder: Path, articles: list[Article], version: str = BUILT_OF) -> Path:
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    builder = MachineIndex(IndexFolder(folder))
    builder.put(articles)
    builder.renew(version)
    assert builder.keep()
    assert builder.count() == len(articles)
    (made,) = folder.glob("*.index")
    return made


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "machine"


@pytest.fixture
def folder(tmp_path: Path, machine: Path) -> IndexFolder:
    return user(tmp_path / "home", machine)


def test_a_window_opens_the_machines_index_and_asks_connections_for_what_they_tell_this_user(
    machine: Path, folder: IndexFolder
) -> None:
    machine_built(machine, many(30))
    window = MachineIndex(folder, Builder(folder))
    assert (window.count(), first(window, "card number7 ")) == (30, "a7")
    assert json.loads(window.version) == {"files": "", "store": "store|3"}
    assert not folder.folder.exists()


def test_what_is_the_same_here_is_not_kept_twice_and_the_next_window_goes_on_from_there(
    machine: Path, folder: IndexFolder
) -> None:
    machine_built(machine, many(30))
    window = MachineIndex(folder, Builder(folder))
    window.put(many(30))
    window.renew("mine")
    assert not window._changed
    assert MachineIndex(folder, Builder(folder)).version == "mine"
    machine_built(machine, [*many(30), Article("new", "Zebra crossing", "Stripes.", "en")], "newer")
    again = MachineIndex(folder, Builder(folder))
    assert (again.version, first(again, "zebra ")) == (taken_over("newer"), "new")


def test_the_users_own_index_is_built_only_when_the_machines_is_far_behind(
    machine: Path, folder: IndexFolder
) -> None:
    machine_built(machine, many(30))
    builder = Builder(folder)
    window = MachineIndex(folder, builder)
    window.put([Article(f"b{number}", f"Zebra{number}", "Own.", "en") for number in range(LIVE - 1)])
    window.renew("mine")
    assert builder.started == []
    window.put([Article("last", "Giraffe house", "Tall.", "en")])
    window.renew("mine too")
    builder.finish()
    window.settle()
    assert (window.version, first(window, "giraffe "), window.count()) == ("mine too", "last", LIVE + 30)
    assert MachineIndex(folder, builder).version == "mine too"


def test_a_window_that_would_build_takes_what_the_machine_built_meanwhile(
    machine: Path, folder: IndexFolder
) -> None:
    machine_built(machine, many(30))
    builder = Builder(folder)
    window = MachineIndex(folder, builder)
    machine_built(machine, many(LIVE + 100), "newer")
    window.put(many(LIVE + 100))
    window.renew("mine")
    assert (window.version, window.count(), builder.started) == (taken_over("newer"), LIVE + 100, [])


@pytest.mark.parametrize(("sources", "first_title"), [(["store"], "machine"), (["store", "own"], "own")])
def test_a_newer_machines_index_goes_before_the_users_own_unless_that_has_other_sources(
    machine: Path, folder: IndexFolder, sources: list[str], first_title: str
) -> None:
    own = IndexFolder(folder.folder)
    changes = own.write_changes("", json.dumps(dict.fromkeys(sources, "1")), {"a@en": _titled("own")})
    assert own.build(changes)
    later = machine_built(machine, [_titled("machine")], json.dumps({"store": "2"}))
    os.utime(later, ns=(2**61, 2**61))
    assert [one.title for one in MachineIndex(folder).articles()] == [first_title]


def _titled(title: str) -> Article:
    return Article("a", title, "Text.", "en")


@pytest.mark.parametrize("mode", [0o666, 0o664, 0o646])
def test_a_file_that_others_may_write_is_not_trusted(machine: Path, folder: IndexFolder, mode: int) -> None:
    machine_built(machine, many(30)).chmod(mode)
    assert MachineIndex(folder).count() == 0


@pytest.mark.parametrize("mode", [0o777, 0o775, 0o1777])
def test_a_folder_that_others_may_write_is_not_trusted(machine: Path, folder: IndexFolder, mode: int) -> None:
    machine_built(machine, many(30))
    machine.chmod(mode)
    assert MachineIndex(folder).count() == 0


def test_a_folder_within_one_that_others_may_write_is_not_trusted(machine: Path, folder: IndexFolder) -> None:
    machine_built(machine, many(30))
    machine.parent.chmod(0o777)
    assert MachineIndex(folder).count() == 0


def test_neither_a_link_nor_a_pipe_is_opened(machine: Path, folder: IndexFolder) -> None:
    made = machine_built(machine, many(30))
    elsewhere = made.rename(machine.parent / "elsewhere")
    made.symlink_to(elsewhere)
    assert MachineIndex(folder).count() == 0
    made.unlink()
    os.mkfifo(made)
    assert MachineIndex(folder).count() == 0


def test_flipped_bits_and_another_name_of_the_folder_are_not_trusted(
    machine: Path, folder: IndexFolder
) -> None:
    made = machine_built(machine, many(30))
    whole = bytearray(made.read_bytes())
    whole[len(whole) // 2] ^= 1
    made.write_bytes(whole)
    window = MachineIndex(folder)
    assert [window.article(f"a{number}@en") for number in range(30)] in (
        [None] * 30,
        [*many(30)],  # the bit was padding: nothing was said wrong
    )
    link = machine.parent / "link"
    link.symlink_to(machine)
    with pytest.raises(BrokenIndex):
        builders_of(link)


def test_a_damaged_article_of_the_machine_is_not_asked_again_and_its_file_stays(
    machine: Path, folder: IndexFolder
) -> None:
    made = machine_built(machine, many(30))
    whole = made.read_bytes()
    window = MachineIndex(folder)
    place = whole.index(window._index._snapshot._arrays.bytes("text")[:40].tobytes())
    made.write_bytes(whole[: place + 5] + b"\xff\x00\xff" + whole[place + 8 :])
    assert window.article("a0@en") is None
    assert (window.count(), window.version, folder.newest().count()) == (0, "", 0)
    assert made.exists()
    window.put(many(30))
    window.renew("mine")
    assert first(window, "card number7 ") == "a7"


def test_the_command_builds_for_all_users_and_the_next_time_only_what_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("agent_desk.bootstrap.articles.os.nice", lambda _by: 0)
    (tmp_path / "page.md").write_text("# The router has no light\n\nTurn it off.\n")
    assert main(["kb", "import", str(tmp_path / "page.md")]) == 0
    assert main(["kb", "build", "--machine"]) == 0
    folder = tmp_path / "home/machine/cache/articles"
    assert f"1 articles for all users of this machine are in {folder}." in capsys.readouterr().out
    (made,) = folder.glob("*.index")
    assert (made.stat().st_mode & 0o777, folder.stat().st_mode & 0o777) == (0o644, 0o755)
    assert main(["kb", "search", "router"]) == 0
    assert not list((tmp_path / "home/cache").rglob("*.index"))
    assert main(["kb", "build", "--machine"]) == 0
    assert list(folder.glob("*.index")) == [made]
    made.write_bytes(made.read_bytes()[:-1])
    assert main(["kb", "build", "--machine"]) == 0
    assert MachineIndex(IndexFolder(folder)).count() == 1
    folder.chmod(0o777)
    assert main(["kb", "build", "--machine"]) == 1
    assert "No user would trust an index there" in capsys.readouterr().err


@AS_ROOT
def test_another_accounts_file_is_trusted_only_where_root_gave_it_the_folder(
    machine: Path, folder: IndexFolder
) -> None:
    made = machine_built(machine, many(30))
    os.chown(made, ANNA, ANNA)
    assert MachineIndex(folder).count() == 0
    os.chown(machine, ANNA, ANNA)
    assert MachineIndex(folder).count() == 30
    machine.parent.chmod(0o1777)  # as /tmp: anna could have made it herself
    assert MachineIndex(folder).count() == 0


def _look(machine: str, home: str, account: int, begin: Any, said: Any) -> None:
    MappedArticleIndex(many(3)).search("card number1 ", ["en"], 3)  # imports what others may not read here
    os.setgroups([])
    os.setgid(account)
    os.setuid(account)
    window = MachineIndex(user(Path(home), Path(machine)))
    found = first(window, "card number7 ")
    begin.wait(60)
    maps = Path("/proc/self/maps").read_text().splitlines()
    (mapped,) = [line.split() for line in maps if machine in line]
    said.put((os.getuid(), found, mapped[1], mapped[3:5]))
    begin.wait(60)


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@AS_ROOT
def test_two_users_share_one_mapping(open_to_all: Path) -> None:
    machine, homes = open_to_all / "machine", open_to_all / "homes"
    homes.mkdir(mode=0o700)
    made = machine_built(machine, many(30))
    context = multiprocessing.get_context("spawn")
    begin, said = context.Barrier(2), context.Queue()
    users = [
        context.Process(target=_look, args=(str(machine), str(homes), account, begin, said))
        for account in (ANNA, BORIS)
    ]
    for one in users:
        one.start()
    heard = sorted(said.get(timeout=60) for _ in users)
    for one in users:
        one.join(60)
    assert [(account, found, mode) for account, found, mode, _ in heard] == [
        (ANNA, "a7", "r--s"),
        (BORIS, "a7", "r--s"),
    ]
    assert heard[0][3] == heard[1][3]
    assert heard[0][3][1] == str(made.stat().st_ino)
