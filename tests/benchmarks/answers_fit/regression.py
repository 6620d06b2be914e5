"""A weighted logistic regression, held small."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Flags, Floats
from agent_desk.search.articles.certainty import FURTHEST, bent

Reals = NDArray[np.float64]
HELD = 50.0
"""What a weight of one costs, in questions."""
STEPS = 25
CLOSE = 1e-4
_TINY = 1e-6
_LEAST = 1e-5


@dataclass(frozen=True, slots=True)
class Fit:
    """Means and spreads of the numbers, shape (numbers,), and weights by ``bent``, shape (6, numbers)."""

    means: Floats
    spreads: Floats
    weights: Floats
    alone: float

    def odds(self, numbers: Floats) -> Floats:
        """Log odds for each row of numbers."""
        return np.asarray(_columns(numbers, self) @ self.weights.reshape(-1) + self.alone, np.float32)


def fitted(numbers: Floats, right: Flags, weights: Reals) -> Fit:
    """Weights under which the rows that are ``right`` are likeliest, by Newton's method."""
    means, spreads = numbers.mean(axis=0), numbers.std(axis=0) + np.float32(_TINY)
    empty = Fit(means, spreads, np.zeros((6, len(means)), np.float32), 0.0)
    columns = np.concatenate((_columns(numbers, empty), np.ones((len(numbers), 1), np.float32)), axis=1)
    held = np.full(columns.shape[1], HELD)
    held[-1] = 0.0
    found = np.zeros(columns.shape[1])
    for _ in range(STEPS):
        likely = 1.0 / (1.0 + np.exp(-np.clip(columns @ found, -30, 30)))
        slope = columns.T @ (weights * (likely - right)) + held * found
        turn = (weights * np.maximum(likely * (1.0 - likely), _LEAST)).astype(np.float32)
        curve = (columns * turn[:, None]).T @ columns + np.diag(held + _TINY)
        step = np.linalg.solve(curve.astype(np.float64), slope)
        found -= step
        if np.abs(step).max() < CLOSE:
            break
    return Fit(means, spreads, found[:-1].reshape(6, -1).astype(np.float32), float(found[-1]))


def _columns(numbers: Floats, fit: Fit) -> Floats:
    ordinary = np.clip((numbers - fit.means) / fit.spreads, -FURTHEST, FURTHEST)
    return np.concatenate(bent(ordinary), axis=1)
