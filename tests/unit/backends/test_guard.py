from __future__ import annotations

import pytest

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionState
from agent_desk.backends.guard import Guard, GuardRules
from agent_desk.sdk.errors import AuthFailed, Conflict, NotReachable, RateLimited, Rejected

AWAY = NotReachable("the server is away")
STOPPED = NotReachable("stopped")


class Turned:
    """Seconds under the test's control."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Watched:
    """A guard, its clock, and what it told."""

    def __init__(self, rules: GuardRules = GuardRules()) -> None:  # noqa: B008 - frozen
        self.clock = Turned()
        self.told: list[ConnectionHealth] = []
        self.guard = Guard("crm", "Customers", self.told.append, rules, self.clock)

    def states(self) -> list[ConnectionState]:
        return [health.state for health in self.told]


@pytest.fixture
def watched() -> Watched:
    return Watched()


def test_two_failures_are_borne_and_the_third_begins_a_rest(watched: Watched) -> None:
    assert watched.guard.failure(AWAY) is None
    assert watched.guard.failure(AWAY) is None
    assert watched.guard.refusal() is None
    pause = watched.guard.failure(AWAY)
    assert pause is not None
    assert 4.5 <= pause <= 5.5
    refusal = watched.guard.refusal()
    assert refusal is not None
    assert refusal.message == "Customers is resting: the server is away"
    assert watched.states() == [ConnectionState.RESTING]
    assert watched.told[0].retry_at is not None


def test_a_success_between_failures_begins_the_count_anew(watched: Watched) -> None:
    for outcome in (AWAY, AWAY, None, AWAY, AWAY):
        watched.guard.success() if outcome is None else watched.guard.failure(outcome)
    assert watched.guard.refusal() is None


@pytest.mark.parametrize("answer", [Rejected("no"), Conflict("taken")])
def test_a_back_end_that_says_no_works(watched: Watched, answer: Rejected | Conflict) -> None:
    for _ in range(5):
        assert watched.guard.failure(answer) is None
    assert watched.states() == [ConnectionState.READY]


def test_pauses_grow_up_to_five_minutes(watched: Watched) -> None:
    pauses = []
    for _ in range(12):
        pause = watched.guard.failure(AWAY)
        if pause is not None:
            pauses.append(pause)
            watched.clock.now += pause + 1
    assert pauses[0] < pauses[1] < pauses[2] < pauses[3]
    assert pauses[-1] <= 330
    watched.guard.success()
    for _ in range(2):
        assert watched.guard.failure(AWAY) is None
    assert (watched.guard.failure(AWAY) or 0) < 6


def test_after_a_probe_the_next_failure_rests_it_again(watched: Watched) -> None:
    for _ in range(3):
        watched.guard.failure(AWAY)
    watched.guard.success(probe=True)
    assert watched.guard.refusal() is None
    assert (watched.guard.failure(AWAY) or 0) > 6


def test_a_pause_that_the_back_end_asks_for_is_kept(watched: Watched) -> None:
    assert watched.guard.failure(RateLimited("slow down", 7.0)) == 7.0
    assert watched.guard.refusal() is not None
    watched.clock.now += 7.1
    assert watched.guard.refusal() is None


def test_wrong_credentials_need_a_person(watched: Watched) -> None:
    for _ in range(3):
        watched.guard.failure(AuthFailed("the token has expired"))
    assert watched.states() == [ConnectionState.FAILED]
    assert "Sign in again" in watched.told[0].remedy


def test_three_crashes_in_five_minutes_rest_it_and_failures_do_not_shorten_that(watched: Watched) -> None:
    for _ in range(2):
        assert watched.guard.crash(STOPPED) is None
    assert watched.guard.crash(STOPPED) == 300.0
    for _ in range(4):
        assert watched.guard.failure(AWAY) is None
    assert "3 times" in watched.told[-1].problem
    watched.clock.now += 299
    assert watched.guard.refusal() is not None


def test_crashes_far_apart_are_borne(watched: Watched) -> None:
    for _ in range(6):
        assert watched.guard.crash(STOPPED) is None
        watched.clock.now += 151
    assert watched.told == []


def test_a_retry_ends_the_rest(watched: Watched) -> None:
    for _ in range(3):
        watched.guard.failure(AWAY)
    watched.guard.retry_now()
    assert watched.guard.refusal() is None


def test_away_is_told_once_and_back_is_told_once(watched: Watched) -> None:
    watched.guard.started()
    for _ in range(6):
        watched.guard.failure(AWAY)
    for _ in range(3):
        watched.guard.success()
    assert watched.states() == [ConnectionState.READY, ConnectionState.RESTING, ConnectionState.READY]


def test_a_plugin_that_refuses_to_be_built_has_failed_and_says_why(watched: Watched) -> None:
    for _ in range(3):
        watched.guard.not_started(Rejected("the mapping names no such column", "Correct it."))
    assert set(watched.states()) == {ConnectionState.FAILED}
    assert watched.told[0].remedy == "Correct it."
    assert watched.guard.refusal() is not None
