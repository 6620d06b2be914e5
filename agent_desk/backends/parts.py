"""Long answers come in parts: reading one line of megabytes would hold the window for its whole length."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from agent_desk.backends.wire import LONGEST_LINE, BrokenLine, encoded
from agent_desk.sdk.plain import to_plain

ITEMS = 500


def answer_lines(answer: dict[str, Any]) -> Iterator[bytes]:
    """The lines of one answer, whose ``result`` is as the plugin gave it.

    Raises NotPlain, and BrokenLine when all lines together are too long. Each part is made plain by itself:
    a second copy of ten thousand contacts would stay in the child's memory.
    """
    if "result" not in answer:
        yield encoded(answer)
        return
    result, total = answer["result"], 0
    while isinstance(result, tuple) and len(result) > ITEMS:
        part, result = result[:ITEMS], result[ITEMS:]
        line = encoded({"id": answer["id"], "part": to_plain(part)})
        total += len(line)
        if total > LONGEST_LINE:
            raise BrokenLine("a long answer")
        yield line
    yield encoded({**answer, "result": to_plain(result)})


class Parts:
    """Puts the parts of answers together again, within bounds that a flooding child cannot pass."""

    def __init__(self) -> None:
        self._parts: dict[int, list[Any]] = {}
        self._bytes = 0

    def add(self, call_id: int, part: object, size: int) -> None:
        """Keep a part of ``size`` bytes; raises BrokenLine when too much is kept."""
        self._bytes += size
        if not isinstance(part, list) or self._bytes > 2 * LONGEST_LINE:
            raise BrokenLine("parts without an end")
        self._parts.setdefault(call_id, []).extend(part)

    def whole(self, call_id: int, rest: object) -> object:
        """The whole result whose last part is ``rest``."""
        kept = self._parts.pop(call_id, None)
        if not self._parts:
            self._bytes = 0
        return rest if kept is None else [*kept, *rest] if isinstance(rest, list) else None
