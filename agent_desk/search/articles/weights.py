"""The few numbers that the benchmark sets: weights of the features, and from where on an answer is shown."""

from __future__ import annotations

import numpy as np

FEATURE_WEIGHTS = np.array([6.05, 5.16, 3.31, 3.47, 4.59, 2.94, 0.43], np.float32)
"""In the order of ``ranking.FEATURES``; fitted to put right answers before wrong ones."""

LESSON_WEIGHT = 12.0
CERTAIN_SLOPE = 1.0
CERTAIN_MIDDLE = 6.0
SHOWN_FROM = 0.1
"""Answers below this confidence are not shown."""
