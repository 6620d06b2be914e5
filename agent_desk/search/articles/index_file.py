"""The index file: written whole by one process, opened by memory map by all.

Layout: magic, length and check sum of a JSON header, the header, then the arrays at multiples of 64 bytes.
Every array but the articles' texts is checked when the file opens; each text when it is read, from the file.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import zlib
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from agent_desk.search.articles.arrays import KINDS, Arrays
from agent_desk.search.articles.builders import opened_of
from agent_desk.search.articles.records import BrokenIndex
from agent_desk.search.articles.texts import TextFile

FORMAT = 7
_MAGIC = b"ADKB\x00idx"
_START = struct.Struct("<8sQI")
_ALIGNED = 64
_CHECKED_LATER = "text"
_CHUNK = 1 << 20
_LONGEST_HEADER = 1 << 20


def write(arrays: Arrays, path: Path) -> None:
    """Write the index beside ``path`` and put it in its place in one step; raises OSError.

    Whoever may look into the folder may read it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=path.name, suffix=".part", delete=False) as file:
        try:
            _write_to(file, arrays)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(path.parent.stat().st_mode & 0o644)
        except BaseException:
            file.close()
            Path(file.name).unlink()
            raise
    Path(file.name).replace(path)


def open_file(path: Path, builders: frozenset[int] | None = None) -> Arrays:
    """The arrays of a file, mapped; raises :class:`BrokenIndex` unless it is exactly what was written.

    With ``builders`` it must be one of these accounts' alone, see :func:`opened_of`.
    """
    try:
        with opened_of(path, builders) as file:
            header, start = _header(file)
            _check(file, header, start)
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            texts = TextFile(file.fileno(), start + header["arrays"][_CHECKED_LATER][0])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise BrokenIndex(f"{path.name} cannot be opened: {problem}") from problem
    found: dict[str, NDArray[np.generic]] = {}
    for name, kind in KINDS.items():
        place, size, _ = header["arrays"][name]
        dtype = np.dtype(kind)
        found[name] = np.frombuffer(mapped, dtype, size // dtype.itemsize, start + place)
    return Arrays(tuple(header["languages"]), found, header["version"], texts)


def version_of(path: Path, builders: frozenset[int] | None = None) -> str:
    """What a file says it was built of; nothing else of it is checked. Raises BrokenIndex."""
    try:
        with opened_of(path, builders) as file:
            return str(_header(file)[0]["version"])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise BrokenIndex(f"{path.name} cannot be read: {problem}") from problem


def _write_to(file: IO[bytes], arrays: Arrays) -> None:
    table: dict[str, tuple[int, int, int]] = {}
    place = 0
    raw = {name: arrays.by_name[name].view(np.uint8) for name in KINDS}
    for name, data in raw.items():
        table[name] = (place, len(data), zlib.crc32(data.data))
        place += -(-len(data) // _ALIGNED) * _ALIGNED
    header = {
        "format": FORMAT,
        "version": arrays.version,
        "languages": arrays.languages,
        "arrays": table,
        "size": place,
    }
    text = json.dumps(header).encode()
    text += b" " * (-(_START.size + len(text)) % _ALIGNED)
    file.write(_START.pack(_MAGIC, len(text), zlib.crc32(text)))
    file.write(text)
    for data in raw.values():
        file.write(data.data)
        file.write(b"\0" * (-len(data) % _ALIGNED))


def _header(file: IO[bytes]) -> tuple[dict[str, Any], int]:
    start = file.read(_START.size)
    if len(start) < _START.size:
        raise BrokenIndex("the index file is cut short")
    magic, size, check = _START.unpack(start)
    text = file.read(min(size, _LONGEST_HEADER))
    if magic.rstrip(b"\0") != _MAGIC.rstrip(b"\0") or len(text) != size or zlib.crc32(text) != check:
        raise BrokenIndex("the index file's header is damaged")
    header: dict[str, Any] = json.loads(text)
    if header["format"] != FORMAT:
        raise BrokenIndex(f"the index file has format {header['format']}, wanted {FORMAT}")
    whole = _START.size + size + header["size"]
    if os.fstat(file.fileno()).st_size != whole:
        raise BrokenIndex("the index file does not have the size it was written with")
    return header, _START.size + size


def _check(file: IO[bytes], header: dict[str, Any], start: int) -> None:
    """Read (not map) what must be right, so that checking adds nothing to the process's memory."""
    buffer = bytearray(_CHUNK)
    view = memoryview(buffer)
    for name in KINDS:
        place, size, wanted = header["arrays"][name]
        if name == _CHECKED_LATER:
            continue
        file.seek(start + place)
        check = 0
        while size:
            count = file.readinto(view[: min(size, _CHUNK)])  # type: ignore[attr-defined]
            if not count:
                raise BrokenIndex("the index file is cut short")
            check = zlib.crc32(view[:count], check)
            size -= count
        if check != wanted:
            raise BrokenIndex(f"the index file's {name} is damaged")
