"""A Secret Service of our own: a private session bus with gnome-keyring on it, unlocked or locked."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.servers import processes
from tests.servers.homes import private_home
from tests.servers.shared import shared

PASSWORD = "test-password"


@dataclass(frozen=True, slots=True)
class SecretService:
    """A running service; a program that gets `environment` keeps its secrets there and nowhere else."""

    pid: int
    folder: str
    environment: Mapping[str, str]

    def lock(self) -> None:
        """Lock the collection: the next read or write fails at once, because nobody is there to unlock it."""
        command = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets"]
        place = "/org/freedesktop/secrets"
        collection = f"array:objpath:{place}/collection/login"
        method = "org.freedesktop.Secret.Service.Lock"
        processes.run([*command, place, method, collection], self.environment)

    def stop(self) -> None:
        processes.stop(self.pid)

    def remove(self) -> None:
        """Stop it if it runs, and leave nothing."""
        self.stop()
        shutil.rmtree(self.folder)


def start_secret_service(folder: Path | None = None) -> SecretService:
    """Start a bus and an unlocked keyring daemon; the daemon ends with the bus."""
    bus = processes.need_program("dbus-daemon", "dbus")
    daemon = processes.need_program("gnome-keyring-daemon", "gnome-keyring")
    processes.need_program("dbus-send", "dbus")
    folder = folder or processes.private_folder("secrets")
    log, address = folder / "log", f"unix:path={folder}/bus"
    environment = private_home(folder) | {"DBUS_SESSION_BUS_ADDRESS": address}
    pid = processes.start(
        [bus, "--session", "--nofork", "--nopidfile", f"--address={address}"], log, environment
    )
    processes.wait_until((folder / "bus").exists, "the session bus", log, pid)
    # Given a password the daemon makes and unlocks the "login" collection and goes to the background.
    processes.run([daemon, "--unlock", "--components=secrets"], environment, text=PASSWORD)
    return SecretService(pid, str(folder), environment)


def shared_secret_service() -> SecretService:
    """The service of this run; do not lock or stop it."""
    facts = shared("secrets", lambda: json.loads(json.dumps(asdict(start_secret_service()))))
    return SecretService(**facts)
