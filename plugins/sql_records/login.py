"""The password of a connection's login: from the keyring, and from nowhere else."""

from __future__ import annotations

import re

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import AuthFailed, Rejected

# As drivers are told it: behind ?, & or a blank, whatever stands around it.
_NAMES = "password|passwd|pwd|passphrase|sslpassword|ssl_key_password"
_TOLD = re.compile(rf"(?i)(?:^|[^a-z])(?:{_NAMES})\s*=\s*[^&;\s]")


def kept_password(context: PluginContext) -> str | None:
    """The password from the keyring, or None: a login may need none; if it does, the database says so."""
    try:
        return context.secret("password")
    except AuthFailed:
        return None


def refuse_password(found: object) -> None:
    """Raise Rejected when an address had a password in it: a setting is no place for a secret."""
    if found:
        raise Rejected(
            Sentence("The database's address holds a password, and a setting can be read by others."),
            Sentence(
                "Leave it out of the address, and enter it as the connection's password: that is kept in the"
                " keyring. At a terminal: agent-desk plugin check … --ask-secret password. The file of a key"
                " must need none."
            ),
        )


def refuse_told_password(database: str) -> None:
    """The same of one among the options of any address, or in libpq's words for one."""
    if "%" in database:
        from urllib.parse import unquote  # it brings more than few addresses need

        database = unquote(database)
    refuse_password(_TOLD.search(database))
