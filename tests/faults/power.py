"""Power loss without a machine to switch off: what a real process did to its files, and what a disk may keep.

A process runs under strace, which writes down each change of a file and each sync in their order, as
ALICE does (Pillai and others, OSDI 2014) and SQLite's own power-loss tests do from within. A cut after any of
them leaves what was synced, and of what was not any part: a write may be there, torn at a sector, or missing,
whatever came before or after it. A new name is there for certain once its folder was synced.
"""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers.processes import need_program

SECTOR = 512
_CALLS = (
    "openat,pwrite64,pwritev,write,writev,ftruncate,fallocate,fsync,fdatasync,unlink,unlinkat,"
    "rename,renameat,renameat2,mkdir,mkdirat,link,linkat,close"
)
_LINE = re.compile(r"^(\d+) +(?:<\.\.\. )?(\w+)(?: resumed>|\()(.*)$")
_UNFINISHED = " <unfinished ...>"
_BYTES = r"((?:\\x[0-9a-f]{2})*)"
_FILE = re.compile(rf"^\d+<{_BYTES}>")
_RESULT = re.compile(rf"\) += (-?\d+)(?:<{_BYTES}>)?(?: .*)?$")
_TEXT = re.compile(rf'"{_BYTES}"')


@dataclass(frozen=True, slots=True)
class Op:
    """What one system call did: ``kind`` is write, truncate, sync, create, remove or say."""

    kind: str
    path: str
    data: bytes = b""
    at: int = 0


def recorded(command: Sequence[object], folder: Path, trace: Path) -> list[Op]:
    """Run ``command`` under strace; what it did to the files in ``folder``, and what it said."""
    strace = need_program("strace", "strace")
    options = ["-f", "--seccomp-bpf", "-y", "-xx", "-s", "1000000000", "-e", "signal=none", "-o", trace]
    whole = [strace, *options, "-e", f"trace={_CALLS}", *command]
    subprocess.run([*map(str, whole)], check=True, capture_output=True, timeout=60)
    with trace.open("r") as lines:
        return list(_ops(lines, str(folder.resolve())))


def _ops(lines: Iterable[str], folder: str) -> Iterator[Op]:
    begun: dict[str, str] = {}
    for line in lines:
        found = _LINE.match(line.rstrip("\n"))
        if found is None:
            continue
        process, call, rest = found.groups()
        if rest.endswith(_UNFINISHED):
            begun[process] = rest.removesuffix(_UNFINISHED)
            continue
        whole = begun.pop(process, "") + rest
        result = _RESULT.search(whole)
        if result is not None and int(result[1]) >= 0:
            yield from _op(call, whole[: result.start()], result, folder)


def _op(call: str, arguments: str, result: re.Match[str], folder: str) -> Iterator[Op]:
    file = _FILE.match(arguments)
    path = _bytes(file[1]).decode() if file else ""
    texts = [_bytes(text) for text in _TEXT.findall(arguments)]
    numbers = [int(number) for number in re.findall(r"(?<=, )-?\d+(?=,|$)", arguments)]
    if call == "write" and arguments.startswith("1<"):
        yield Op("say", "", texts[0])
    elif call == "openat" and "O_CREAT" in arguments:
        made = _bytes(result[2]).decode()
        yield from [Op("create", made)] if made.startswith(folder) else []
    elif call == "unlink":
        gone = texts[0].decode()
        yield from [Op("remove", gone)] if gone.startswith(folder) else []
    elif path.startswith(folder):
        yield _change(call, path, texts, numbers)


def _change(call: str, path: str, texts: list[bytes], numbers: list[int]) -> Op:
    if call == "pwrite64":
        assert len(texts[0]) == numbers[-2]
        return Op("write", path, texts[0], numbers[-1])
    if call == "ftruncate":
        return Op("truncate", path, at=numbers[-1])
    if call in ("fsync", "fdatasync"):
        return Op("sync", path)
    if call == "close":
        return Op("close", path)
    message = f"{call} of {path} is not known to the model"
    raise NotImplementedError(message)


def _bytes(written: str) -> bytes:
    return bytes.fromhex(written.replace("\\x", ""))


@dataclass
class _File:
    """A file's content that is on the disk for certain, and what was done to it since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Op] = field(default_factory=list)


class Disk:
    """Files as they are after some operations, and as they may be after a cut."""

    def __init__(self, folder: Path) -> None:
        """All that is in ``folder`` now is there for certain."""
        found = (path for path in folder.resolve().iterdir() if path.is_file())
        self._names = {str(path): _File(bytearray(path.read_bytes())) for path in found}
        self._certain = dict(self._names)
        self._folder = str(folder.resolve())

    def do(self, op: Op) -> None:
        """One more operation."""
        if op.path.endswith("-shm") or op.kind in ("say", "close"):
            return  # an index of the log in shared memory: made anew by whoever comes first
        if op.kind == "create":
            self._names.setdefault(op.path, _File())
        elif op.kind == "remove":
            self._names.pop(op.path, None)
        elif op.kind == "sync" and op.path == self._folder:
            self._certain = dict(self._names)
        elif op.kind == "sync":
            file = self._names[op.path]
            for done in file.pending:
                _apply(file.durable, done, None)
            file.pending.clear()
        else:
            self._names[op.path].pending.append(op)

    def left(self, chance: random.Random | None, part: float) -> dict[str, bytes]:
        """What a cut now leaves: of what was not synced each operation with a chance of ``part``, torn; the
        worst without ``chance``, which is nothing of it."""
        names = dict(self._certain)
        if chance is not None and chance.random() < part:
            names = dict(self._names)
        return {Path(path).name: self._content(file, chance, part) for path, file in names.items()}

    def _content(self, file: _File, chance: random.Random | None, part: float) -> bytes:
        content = bytearray(file.durable)
        for op in file.pending:
            if chance is not None and chance.random() < part:
                _apply(content, op, chance)
        return bytes(content)


def _apply(content: bytearray, op: Op, chance: random.Random | None) -> None:
    if op.kind == "truncate":
        del content[op.at :]
        content.extend(bytes(op.at - len(content)))
        return
    torn = chance is not None and chance.random() < 0.3
    for start, piece in _sectors(op):
        if torn and chance is not None and chance.random() < 0.5:
            continue
        content.extend(bytes(max(0, start + len(piece) - len(content))))
        content[start : start + len(piece)] = piece


def _sectors(op: Op) -> Iterator[tuple[int, bytes]]:
    """The write in pieces that a disk writes whole."""
    start, end = op.at, op.at + len(op.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield start, op.data[start - op.at : stop - op.at]
        start = stop


def cuts(
    disk: Disk, ops: Sequence[Op], seed: int, each: int = 2
) -> Iterator[tuple[list[bytes], dict[str, bytes]]]:
    """What was said before each cut, and what it leaves: the worst, and ``each`` other states; every state
    once for what was said.

    Cuts are before and after every sync and every word, and at random between.
    """
    chance, said, seen = random.Random(seed), list[bytes](), set[int]()
    for place, op in enumerate(ops):
        here = op.kind in ("sync", "say", "remove") or chance.random() < 0.05
        after = place > 0 and ops[place - 1].kind in ("sync", "say", "remove")
        if here or after:
            for one in range(each + 1):
                left = disk.left(chance if one else None, chance.random())
                state = hash((len(said), *left.items()))
                if state not in seen:
                    seen.add(state)
                    yield list(said), left
        disk.do(op)
        if op.kind == "say":
            said += op.data.splitlines()
    yield said, disk.left(None, 0)
