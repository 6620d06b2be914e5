"""The frame of the benchmarks judges and shows figures as it says."""

from __future__ import annotations

import pytest

from tests.benchmarks.__main__ import table
from tests.benchmarks.record import Record, percentile


def test_a_figure_is_judged_by_every_bar_it_is_given() -> None:
    record = Record("names")
    assert record.row("p95", 12, "ms", at_most=15).met
    assert record.row("p95", 16, "ms", at_most=15).met is False
    assert record.row("right", 0.94, "share", at_least=0.95).met is False
    assert record.row("start", 0.9, "s", yardstick=("empty window", 0.4), ratio_at_most=2).met is False
    assert record.row("scan", 140, "ms").met is None


def test_a_figure_is_shown_beside_its_yardstick() -> None:
    record = Record("start")
    record.row("cold", 0.6, "s", yardstick=("empty window", 0.4), ratio_at_most=2)
    head, line = table(record.rows).splitlines()
    assert line.split() == ["start", "cold", "0.6", "s", "empty", "window", "0.4", "1.50x", "<=", "2x", "yes"]
    assert head.index("ratio") == line.index("1.50x")


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.95, 95), (0.999, 100), (1, 100)])
def test_a_percentile_is_a_value_that_was_measured(share: float, expected: float) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected
