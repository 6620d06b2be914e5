"""Rows of a measurement: what was measured, beside what, and the bar it must clear."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `met` is None when no bar was set: the row is there to compare with."""

    bench: str
    name: str
    value: float
    unit: str
    yardstick: str = ""
    yardstick_value: float | None = None
    bar: str = ""
    met: bool | None = None

    @property
    def ratio(self) -> float | None:
        """The value in yardsticks."""
        return self.value / self.yardstick_value if self.yardstick_value else None

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"ratio": self.ratio}


@dataclass(slots=True)
class Record:
    """Takes down the rows of one bench; a bench's `run` gets one."""

    bench: str
    rows: list[Row] = field(default_factory=list)

    def row(
        self,
        name: str,
        value: float,
        unit: str,
        *,
        yardstick: tuple[str, float] | None = None,
        at_most: float | None = None,
        at_least: float | None = None,
        ratio_at_most: float | None = None,
        ratio_at_least: float | None = None,
    ) -> Row:
        """Take down a figure beside its yardstick (name, value) and judge it by the bars that are given."""
        beside = yardstick or ("", None)
        made = Row(self.bench, name, value, unit, beside[0], beside[1])
        bars = [
            (f"<= {at_most:g} {unit}", value <= at_most) if at_most is not None else None,
            (f">= {at_least:g} {unit}", value >= at_least) if at_least is not None else None,
            (f"<= {ratio_at_most:g}x", (made.ratio or 0) <= ratio_at_most)
            if ratio_at_most is not None
            else None,
            (f">= {ratio_at_least:g}x", (made.ratio or 0) >= ratio_at_least)
            if ratio_at_least is not None
            else None,
        ]
        known = [bar for bar in bars if bar is not None]
        met = all(fine for _, fine in known) if known else None
        judged = replace(made, bar=", ".join(text for text, _ in known), met=met)
        self.rows.append(judged)
        return judged


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0…1) of the measured values do not exceed, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, math.ceil(share * len(ordered)) - 1))]
