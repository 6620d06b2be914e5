"""Errors of the databases, turned into sentences with a remedy at the edge of the store."""

from __future__ import annotations

import enum
import re
import sqlite3
from typing import TYPE_CHECKING

from agent_desk.application.ports import StoreNotReachable, StoreNotWritable, StoreProblem
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from sqlalchemy import exc

COPY_YOUR_NOTE = Sentence("It cannot be saved now: copy your note, then free some space and save again.")
_RESTORE = Sentence("Keep the file aside and restore the last back-up: copy it to the file's place.")


class Kind(enum.Enum):
    """What may be done about an error."""

    AGAIN = "again"  # the same transaction will very likely pass
    LOST = "lost"  # the connection is gone, and with it the answer to what was asked
    AWAY = "away"  # no connection can be had
    UNWRITABLE = "unwritable"  # it can be read only
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Fault:
    """A database's error: its kind, and what a person is told."""

    kind: Kind
    message: str
    remedy: str = ""

    def problem(self) -> StoreProblem:
        """The exception for the floors above."""
        known = {
            Kind.LOST: StoreNotReachable,
            Kind.AWAY: StoreNotReachable,
            Kind.UNWRITABLE: StoreNotWritable,
        }
        return known.get(self.kind, StoreProblem)(self.message, self.remedy)


_SIGN_IN = Sentence("Keep its password in the keyring: agent-desk store password.")
_OFFLINE = Sentence("Notes and promises are kept on this machine and sent when it is back.")
_AWAY = Fault(Kind.AWAY, Sentence("The team's database cannot be reached."), _OFFLINE)
_LOST = Fault(Kind.LOST, Sentence("The connection to the team's database was lost."), _OFFLINE)
_AGAIN = Fault(Kind.AGAIN, Sentence("Others are changing the same case."), Sentence("Try again."))
SLOW = Fault(
    Kind.REFUSED, Sentence("The team's database is slow and did not finish in time."), Sentence("Try again.")
)
FROZEN = Fault(Kind.AWAY, Sentence("The team's database does not answer."), _OFFLINE)
FORBIDDEN = Fault(
    Kind.REFUSED, Sentence("Your role may not do this."), Sentence("Ask a lead or an administrator.")
)
_NOT_SET_UP = Fault(
    Kind.REFUSED,
    Sentence("The store is not set up."),
    Sentence("An administrator runs: agent-desk store upgrade."),
)

_BY_SQLSTATE = {
    "40001": _AGAIN,
    "40P01": _AGAIN,
    # The same client-made id from two places at once: the second run finds it there.
    "23505": Fault(
        Kind.AGAIN, Sentence("This is in the store already."), Sentence("Look at the case as it is now.")
    ),
    "25006": Fault(
        Kind.LOST,
        Sentence("The team's database takes no changes at the moment; another server takes over."),
        _OFFLINE,
    ),
    "55P03": Fault(
        Kind.REFUSED, Sentence("Another desktop holds this case for a moment."), Sentence("Try again.")
    ),
    "57014": SLOW,
    "25P03": _LOST,
    "53300": Fault(
        Kind.AWAY,
        Sentence("The team's database has no free connection."),
        Sentence("It is tried again by itself."),
    ),
    "53100": Fault(Kind.REFUSED, Sentence("The disk of the team's database is full."), COPY_YOUR_NOTE),
    "28000": Fault(Kind.REFUSED, Sentence("The team's database refused the login."), _SIGN_IN),
    "28P01": Fault(Kind.REFUSED, Sentence("The team's database refused the login."), _SIGN_IN),
    "3D000": Fault(
        Kind.REFUSED,
        Sentence("The team's database does not exist."),
        Sentence("Ask an administrator for its address."),
    ),
    "42501": FORBIDDEN,
    "42P01": _NOT_SET_UP,
    "42883": _NOT_SET_UP,  # the function that claims comes with the roles
}
# A refused connection carries no SQLSTATE in psycopg, only the server's text.
_BY_TEXT = {
    "too many connections": "53300",
    "connection slots": "53300",
    "too many clients": "53300",
    "password authentication failed": "28P01",
    "no password supplied": "28P01",
}
_NO_DATABASE = re.compile(r'database "[^"\n]*" does not exist')
# PgBouncer names nobody.
_NO_LOGIN = re.compile(r'role "([^"\n]*)" (?:does not exist|is not permitted to log in)|no such user')

_FULL = Fault(Kind.UNWRITABLE, Sentence("The disk is full."), COPY_YOUR_NOTE)
_DAMAGED = Fault(Kind.REFUSED, Sentence("The store's file is damaged."), _RESTORE)
_BY_SQLITE_CODE = {
    sqlite3.SQLITE_BUSY: Fault(
        Kind.REFUSED, Sentence("Another program holds the store."), Sentence("Close it, or try again.")
    ),
    sqlite3.SQLITE_LOCKED: Fault(
        Kind.REFUSED, Sentence("Another program holds the store."), Sentence("Close it, or try again.")
    ),
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: Fault(Kind.REFUSED, Sentence("The store's file is not a store."), _RESTORE),
    sqlite3.SQLITE_READONLY: Fault(
        Kind.UNWRITABLE,
        Sentence("The store may be read but not changed."),
        Sentence("Make its file and folder writable."),
    ),
    sqlite3.SQLITE_CANTOPEN: Fault(
        Kind.REFUSED,
        Sentence("The store's file cannot be opened."),
        Sentence("Make its file and folder readable and writable."),
    ),
    sqlite3.SQLITE_IOERR: Fault(
        Kind.UNWRITABLE, Sentence("The disk could not be read or written."), COPY_YOUR_NOTE
    ),
}


def sqlite_fault(error: sqlite3.Error) -> Fault:
    """What an error of sqlite3 means."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _BY_SQLITE_CODE.get(code) or Fault(
        Kind.REFUSED, Sentence("The store refused: {error}", error=_first_line(error))
    )


def fault_of(error: exc.SQLAlchemyError) -> Fault:
    """What an error of SQLAlchemy or of the driver under it means."""
    from sqlalchemy import exc  # drafts are kept without it

    if isinstance(error, exc.TimeoutError):
        return Fault(Kind.REFUSED, Sentence("The store is busy."), Sentence("Try again."))
    origin = error.orig if isinstance(error, exc.DBAPIError) else None
    if isinstance(origin, sqlite3.Error):
        return sqlite_fault(origin)
    if origin is not None and hasattr(origin, "sqlstate"):  # psycopg's, which a file's store never imports
        lost = isinstance(error, exc.DBAPIError) and error.connection_invalidated
        # No state and no operation: the driver and the server no longer agree on what was asked.
        lost = lost or (isinstance(error, exc.InternalError) and getattr(origin, "sqlstate", None) is None)
        return _postgres_fault(origin, lost, operational=isinstance(error, exc.OperationalError))
    return Fault(Kind.REFUSED, Sentence("The store refused: {error}", error=_first_line(error)))


def _postgres_fault(error: BaseException, lost: bool, operational: bool) -> Fault:
    state: str | None = getattr(error, "sqlstate", None)
    if state is None and (said := _NO_LOGIN.search(str(error))):
        return _no_login(said[1])
    state = state or _state_in(str(error))
    if state in _BY_SQLSTATE:
        return _BY_SQLSTATE[state]
    if lost or (state or "").startswith(("08", "57P")):
        return _LOST
    if operational and state is None:
        return _AWAY
    return Fault(Kind.REFUSED, Sentence("The team's database refused: {error}", error=_first_line(error)))


def _state_in(text: str) -> str | None:
    if _NO_DATABASE.search(text):
        return "3D000"
    return next((code for known, code in _BY_TEXT.items() if known in text), None)


def _no_login(login: str | None) -> Fault:
    return Fault(
        Kind.REFUSED,
        Sentence("The team's database has no login {login}.", login=login)
        if login
        else Sentence("The team's database does not know your login."),
        Sentence("Ask an administrator to make this login, or write your own into the store's address."),
    )


def _first_line(error: BaseException) -> str:
    return str(getattr(error, "orig", None) or error).partition("\n")[0][:200]
