"""Cases, handoffs and promises held against a model: always one owner while owned, no promise lost.

Hypothesis makes up what agents do, in any order and with stale knowledge; each store must end up where the
model is, refuse what the model refuses, and keep whole journals.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    run_state_machine_as_test,
)

from tests.contract.ownership_story import Story
from tests.stores.desks import Desk, fake_desk

EFFORT = {"fake": (200, 50), "sqlite": (20, 40), "postgres": (6, 30)}
"""How many stories, of how many steps."""


@pytest.mark.parametrize("kind", EFFORT)
def test_whatever_agents_do_each_case_has_one_owner_and_no_promise_is_lost(
    kind: str, request: pytest.FixtureRequest
) -> None:
    here: Desk = fake_desk() if kind == "fake" else request.getfixturevalue(f"{kind}_store")
    stories, steps = EFFORT[kind]
    machine = type(f"{kind.title()}Story", (Story,), {"desk": here})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=stories,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
