"""Every run lives in a home of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.servers.homes import private_home
from tests.servers.processes import FOLDER


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    os.environ.update(private_home(Path(os.environ[FOLDER])))
    # Without an address and with an empty runtime folder nothing leads to the person's own keyring.
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
