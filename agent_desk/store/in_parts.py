"""Long lists of ids in several questions: databases bound how many values one statement may have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def in_parts(values: Sequence[T], most: int) -> Iterator[Sequence[T]]:
    """The values in their order, at most so many at once."""
    return (values[start : start + most] for start in range(0, len(values), most))
