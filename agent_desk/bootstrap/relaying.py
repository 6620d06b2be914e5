"""The relay as a process, and a desktop's ear at it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from agent_desk.application.follow_changes import Hints
    from agent_desk.application.name_matching import NameMatching
    from agent_desk.system.keyring_secrets import KeyringSecrets
    from agent_desk.system.settings import Settings


def listening(settings: Settings, secrets: KeyringSecrets, tell: Callable[[str, str], None]) -> Hints | None:
    """What begins to listen at the team's relay and gives back what ends it; None when there is no relay."""
    if not settings.relay:
        return None
    from agent_desk.system.keyring_secrets import RELAY
    from agent_desk.system.relay_hints import RelayHints, read_relay

    authorities = Path(settings.relay_authorities) if settings.relay_authorities else None
    address = read_relay(settings.relay, authorities)
    if address is None:
        tell(
            Sentence("The relay's address cannot be read."),
            Sentence('Write relay = "HOST:PORT" in settings.toml.'),
        )
        return None
    return lambda hear: RelayHints(address, lambda: secrets.secret(*RELAY), hear).close


def run_relay(
    store: str,
    password: str | None,
    token: str,
    at: tuple[str, int],
    every: float,
    tls: ssl.SSLContext | None,
    ready: Callable[[], None],
) -> None:
    """Relay the changes of a store until interrupted; ``ready`` is called once desktops can come.

    Raises StoreProblem when the store cannot be opened at all, OSError when the place is taken.
    """
    import asyncio  # the relay's alone: no desktop's start waits for it

    from agent_desk.store.open import OpenOptions, open_store
    from agent_desk.system.relay import Relay, run

    opened = open_store(store, cast("NameMatching", None), OpenOptions(password=password, pool_size=1))
    try:
        asyncio.run(run(Relay(opened.cursor, token, every), *at, tls, ready))
    finally:
        opened.close()
