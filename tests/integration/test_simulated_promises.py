"""Ten thousand promises over shifts, holidays, clocks put forward and back: none is missed."""

from __future__ import annotations

import pytest

from agent_desk.domain.promise import Warned
from tests.benchmarks.simulate_promises import simulate_promises


@pytest.mark.timeout(400)  # thirteen seconds of a processor that others may be using too
def test_no_promise_falls_due_without_a_person_being_told_before() -> None:
    run = simulate_promises(10_000, 200)
    assert run.promises == 10_000
    assert min(run.kept, run.broken, run.told_owner, run.told_lead) > 1_000
    assert (run.promises_missed, run.twice) == (0, 0), run.examples[:3]


def test_the_simulation_notices_what_is_missed() -> None:
    run = simulate_promises(1_000, 60, seed=2, counts=lambda step: step is not Warned.LEAD)
    assert run.promises_missed > 10
