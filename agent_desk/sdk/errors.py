"""The only errors that a plugin raises; each carries a sentence for the agent and a remedy."""

from __future__ import annotations

from agent_desk.domain.sentence import Sentence


class PluginError(Exception):
    """Root of the tree. ``message`` is one sentence for a person, ``remedy`` what to do about it."""

    remedy_default: str = ""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy or self.remedy_default


class AuthFailed(PluginError):
    """The back end refused our credentials (401, 403, a login page)."""

    remedy_default = Sentence("Sign in again: open the connection and enter its secret anew.")


class NotReachable(PluginError):
    """The back end is away, too slow, or the connection broke; trying again may help."""

    remedy_default = Sentence("It is tried again by itself.")


class RateLimited(PluginError):
    """The back end asks for a pause of ``retry_after`` seconds (capped at 300)."""

    remedy_default = Sentence("It is tried again by itself after the pause that the back end asked for.")

    def __init__(self, message: str, retry_after: float = 30.0, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.retry_after = min(max(retry_after, 0.0), 300.0)


class Rejected(PluginError):
    """The back end understood and said no; asking the same again will not help."""

    remedy_default = Sentence("Read the reason; nothing was changed.")


class Conflict(PluginError):
    """Somebody else was first; ``holder`` names who, when known."""

    remedy_default = Sentence("Read the record again and decide.")

    def __init__(self, message: str, holder: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.holder = holder


class BadResponse(PluginError):
    """The back end's answer is broken, too big, of the wrong shape or about somebody else; nothing of it
    is shown."""

    remedy_default = Sentence("Report it to the administrator: the back end does not answer as agreed.")


ERRORS: dict[str, type[PluginError]] = {
    kind.__name__: kind for kind in (AuthFailed, NotReachable, RateLimited, Rejected, Conflict, BadResponse)
}
