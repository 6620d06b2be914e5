from __future__ import annotations

import pytest

from tests.unit.application.desk import DeskUnderTest


@pytest.fixture
def desk() -> DeskUnderTest:
    """One agent, Edgars, with fakes behind every port and lanes that work at once."""
    return DeskUnderTest("edgars")
