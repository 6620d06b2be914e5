"""What certainty hides and what it costs, on questions that it was not fitted to."""

from __future__ import annotations

import numpy as np

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Flags, Floats, Whole
from agent_desk.search.articles.certainty import NUMBERS
from agent_desk.search.articles.weights import COVERED_FROM, COVERED_WHEN_STRANGE
from tests.benchmarks.answers_fit.measuring import FOLDS, Seen
from tests.benchmarks.answers_fit.regression import Fit, Reals, fitted
from tests.benchmarks.answers_fit.sources import NOTHING

NEVER = -99.0
_COVERED, _UNKNOWN = NUMBERS.index("covered"), NUMBERS.index("unknown")
_CLINC, _BEGUN, _OUT, _SMALL, _WRONG = 2.0, 0.25, 0.3, 0.3, 0.15


@dataclass(frozen=True, slots=True)
class Table:
    """All that was seen as columns; ``numbers`` of what was not found are zeros."""

    kinds: list[str]
    folds: Whole
    right: Flags
    answerable: Flags
    found: Flags
    numbers: Floats

    def of(self, *kinds: str) -> Flags:
        """Which rows are of one of the kinds."""
        return np.array([kind in kinds for kind in self.kinds])

    def met(self) -> Flags:
        """Which rows meet enough of the question to be shown at all."""
        wanted = np.where(self.numbers[:, _UNKNOWN] > 0.5, COVERED_WHEN_STRANGE, COVERED_FROM)
        return np.asarray(self.found & (self.numbers[:, _COVERED] >= wanted), np.bool_)


def table(seen: list[Seen]) -> Table:
    numbers = np.stack([one.numbers for one in seen])
    found = np.asarray(~np.isnan(numbers).any(axis=1), np.bool_)
    return Table(
        [one.kind for one in seen],
        np.array([one.fold for one in seen]),
        np.array([one.right for one in seen]),
        np.array([one.answerable for one in seen]),
        found,
        np.nan_to_num(numbers),
    )


def weights(of: Table) -> Reals:
    """How much each row counts.

    Questions of other domains than banking cost most at a threshold, so they count twice; begun ones are
    many, and what is wrong of them costs nothing while the rest is typed. Where an answer exists that is not
    among the first three, hiding what stands there costs nothing either. Articles left out leave near ones
    that half answer: they count less than questions that nothing answers.
    """
    kinds = of.kinds
    found = np.where(of.right, 1.0, np.where(of.answerable, _WRONG, 0.5))
    found[np.array([kind.startswith("out") for kind in kinds])] = _OUT
    found[of.of(NOTHING)] = 3.0
    found[of.of("clinc_dev", "line clinc", "line clinc prefix")] *= _CLINC
    begun = np.array(["prefix" in kind for kind in kinds])
    found[begun] *= np.where(of.right[begun], 2.0 * _BEGUN, 0.1 * _BEGUN)
    small = np.array([kind.startswith(("company", "foreign", "few")) for kind in kinds])
    found[small] *= np.where(of.right[small], 1.5 * _SMALL, _WRONG)
    many = ~begun & ~small & np.array(["clinc" not in kind and kind != NOTHING for kind in kinds])
    found[many] *= 0.45
    found[~of.found] = 0.0
    return found


def left_out_odds(of: Table) -> Floats:
    """Log odds of each row by a fit to the other folds; NEVER where nothing would be shown."""
    found, counted = np.full(len(of.kinds), NEVER, np.float32), weights(of)
    for fold in range(FOLDS):
        mine, others = of.folds == fold, (of.folds != fold) & (counted > 0)
        found[mine] = fitted(of.numbers[others], of.right[others], counted[others]).odds(of.numbers[mine])
    found[~of.met()] = NEVER
    return found


def everything(of: Table) -> Fit:
    """The fit to all that was seen."""
    counted = weights(of)
    return fitted(of.numbers[counted > 0], of.right[counted > 0], counted[counted > 0])


def lost(of: Table, odds: Floats, threshold: float) -> dict[str, tuple[float, float]]:
    """By kind: which share of its questions loses a right answer, and which share finds nothing."""
    hidden, kinds, found = odds < threshold, np.array(of.kinds), {}
    for kind in dict.fromkeys(of.kinds):
        mine = kinds == kind
        found[kind] = float((of.right & hidden)[mine].mean()), float(hidden[mine].mean())
    return found


def threshold_that_hides(of: Table, odds: Floats, share: float) -> float:
    """The log odds below which so many of the questions that nothing answers are."""
    return float(np.quantile(odds[of.of(NOTHING)], share))
