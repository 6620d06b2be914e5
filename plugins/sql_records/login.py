"""The password of a connection's login."""

from __future__ import annotations

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import AuthFailed


def kept_password(context: PluginContext) -> str | None:
    """The password from the keyring, or None: a login may need none; if it does, the database says so."""
    try:
        return context.secret("password")
    except AuthFailed:
        return None
