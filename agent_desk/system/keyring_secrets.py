"""Secrets in the keyring of the operating system, and nowhere else on disk."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVICE = "agent-desk"
STORE = "team store", "password"
RELAY = "relay", "token"
"""Under which the password of the team's store is kept: no connection's id has a blank."""

_ALLOWED = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
_MEMORY = Sentence("It is kept in memory and asked again in the next session.")


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a secret: ``lasting`` in the keyring, else ``problem`` says why it is not."""

    lasting: bool
    problem: str = ""
    remedy: str = ""


class KeyringSecrets:
    """Satisfies :class:`agent_desk.application.connections.Secrets`; safe to use from any thread, may block.

    Only the keyrings of the operating systems are used: others accept a secret and store nothing, or store it
    in a plain file. What is written is read back.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._memory: dict[tuple[str, str], str] = {}
        self._problem = ""
        self._seen: set[str] = set()

    def seen(self) -> tuple[str, ...]:
        """Every secret that this program has held since it was started: what the log must not show."""
        return tuple(self._seen)

    @property
    def problem(self) -> str:
        """Why the keyring cannot be used, as it was found last; empty when it can."""
        return self._problem

    def secret(self, connection: str, name: str) -> str | None:
        """A connection's secret, or None when there is none or the keyring cannot be read."""
        known = self._memory.get((connection, name))
        if known is not None:
            return known
        with self._lock:
            return self._read(_account(connection, name))

    def keep(self, connection: str, name: str, value: str) -> Kept:
        """Keep a secret: in the keyring if it can be read back from there, else in memory."""
        account = _account(connection, name)
        self._seen.add(value)
        with self._lock:
            if self._write(account, value) and self._read(account) == value:
                self._memory.pop((connection, name), None)
                return Kept(lasting=True)
        self._memory[connection, name] = value
        problem = self._problem or Sentence("The keyring took the secret and did not give it back.")
        return Kept(lasting=False, problem=problem, remedy=_MEMORY)

    def forget(self, connection: str, name: str) -> None:
        """Remove a secret; harmless when there is none."""
        self._memory.pop((connection, name), None)
        with self._lock:
            self._remove(_account(connection, name))

    def _read(self, account: str) -> str | None:
        found = self._with_keyring(lambda keyring: keyring.get_password(SERVICE, account))
        if not isinstance(found, str):
            return None
        self._seen.add(found)
        return found

    def _write(self, account: str, value: str) -> bool:
        return (
            self._with_keyring(lambda keyring: keyring.set_password(SERVICE, account, value) is None) is True
        )

    def _remove(self, account: str) -> None:
        from keyring.errors import PasswordDeleteError

        def remove(keyring: Any) -> None:
            try:
                keyring.delete_password(SERVICE, account)
            except PasswordDeleteError:
                return

        self._with_keyring(remove)

    def _with_keyring(self, work: Any) -> Any:
        from keyring.errors import InitError, KeyringError, KeyringLocked

        try:
            found = system_keyring()
            if found is None:
                self._problem = Sentence("This computer has no keyring that Agent Desk trusts.")
                return None
            result = work(found)
        except KeyringLocked:
            self._problem = Sentence("The keyring is locked.")
        except (KeyringError, InitError) as problem:
            self._problem = Sentence("The keyring cannot be used ({kind}).", kind=type(problem).__name__)
        except Exception as problem:  # noqa: BLE001 - D-Bus libraries raise errors of their own
            self._problem = Sentence("The keyring does not answer ({kind}).", kind=type(problem).__name__)
        else:
            self._problem = ""
            return result
        return None


def system_keyring() -> Any:
    """The keyring of the operating system, or None; never one that only pretends to keep."""
    import keyring

    return next((found for found in _unfolded(keyring.get_keyring()) if _trusted(found)), None)


def _unfolded(found: Any) -> Iterator[Any]:
    yield from getattr(found, "backends", None) or (found,)


def _trusted(found: Any) -> bool:
    return type(found).__module__ in _ALLOWED


def _account(connection: str, name: str) -> str:
    return f"{connection}/{name}"
