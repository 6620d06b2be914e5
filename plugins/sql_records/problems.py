"""Foreign errors become the sdk's: one sentence on what happened and what to do about it."""

from __future__ import annotations

from typing import Any

from agent_desk.sdk.errors import AuthFailed, BadResponse, NotReachable, PluginError, Rejected

NO_ADDRESS = (
    "The connection's database is neither a file nor an address.",
    "Write it as postgresql://login@host/name or mysql://login@host/name.",
)
"""What an address that cannot be read is answered with: a sentence and a remedy."""

_LOCKED = "Another program is changing it; it is tried again by itself."
_SLOW = "It is tried again by itself; if it stays slow, ask its administrator for an index or a smaller view."
_SHAPE = "The database was changed: correct the mapping file or ask its administrator."
_LOGIN = "Enter the login and password of the connection anew."
_GRANT = "Ask the database's administrator to let the login read the tables of the mapping."


def sqlite_problem(error: Exception, name: str) -> PluginError:
    """What an error of sqlite3 on the file ``name`` means."""
    code = str(getattr(error, "sqlite_errorname", "")).removeprefix("SQLITE_")
    family = code.split("_")[0]
    if family in ("BUSY", "LOCKED"):
        return NotReachable(f"The database {name} is locked.", _LOCKED)
    if family == "INTERRUPT":
        return NotReachable(f"The database {name} did not answer in time.", _SLOW)
    if family in ("CANTOPEN", "IOERR", "PERM", "AUTH"):
        return NotReachable(
            f"The database {name} cannot be opened: {error}.",
            "Look whether its disk is there and this login may read the file.",
        )
    return _sqlite_answer(error, family, name)


def _sqlite_answer(error: Exception, family: str, name: str) -> PluginError:
    if family in ("NOTADB", "CORRUPT"):
        return BadResponse(
            f"{name} is not a whole SQLite database: {error}.", "Correct the path, or restore the file."
        )
    if family == "READONLY":
        return Rejected(f"The database {name} is read-only and refused: {error}.")
    return BadResponse(f"The database {name} refused the question: {error}.", _SHAPE)


# SQLSTATE classes and codes (PostgreSQL) and error numbers (MariaDB, MySQL), from their manuals' lists.
_AUTH = {"28000", "28P01", 1044, 1045, 1698}
_GRANTS = {"42501", 1142, 1143, 1370}
_MISSING_DATABASE = {"3D000", 1049}
_MISSING_COLUMN = {"42P01", "42703", 1146, 1054}
_TIMEOUT = {"57014", 1969, 3024, 1317}
_LOCK = {"55P03", "40P01", 1205, 1213}
_READ_ONLY = {"25006", 1792, 1290}
_FULL = {"53300", 1040, 1203}
# MariaDB's and MySQL's numbers from 2000 to 2999 are the client's own; of the server's, some say that it goes
# away or that the line was cut.
_LOST = {*range(2000, 3000), 1053, 1077, 1079, 1152, *range(1158, 1162), 1184, 1927, 4031}
_AWAY = {"OperationalError", "InterfaceError", "InternalError", "OSError"}


def server_problem(error: Exception, name: str) -> PluginError:
    """What an error of SQLAlchemy or its driver on the database ``name`` means; no secret is in it."""
    origin = getattr(error, "orig", None) or error
    found = _codes(origin)
    words = _words(origin)
    known: list[tuple[set[Any], PluginError]] = [
        (_AUTH, AuthFailed(f"The database {name} refused the login: {words}", _LOGIN)),
        (_GRANTS, Rejected(f"The login may not read all of the database {name}: {words}", _GRANT)),
        (_MISSING_DATABASE, Rejected(f"There is no such database: {words}", "Correct the connection.")),
        (_MISSING_COLUMN, BadResponse(f"The database {name} is not as the mapping says: {words}", _SHAPE)),
        (_TIMEOUT, NotReachable(f"The database {name} did not answer in time.", _SLOW)),
        (_LOCK, NotReachable(f"The database {name} is locked.", _LOCKED)),
        (_READ_ONLY, Rejected(f"The database {name} is read-only and refused: {words}")),
        (_FULL, NotReachable(f"The database {name} takes no more connections at the moment.")),
    ]
    return next((problem for codes, problem in known if found & codes), _other(error, origin, name, words))


def _other(error: Exception, origin: Exception, name: str, words: str) -> PluginError:
    lowered = words.casefold()
    if "password authentication failed" in lowered or "access denied" in lowered:
        return AuthFailed(f"The database {name} refused the login: {words}", _LOGIN)
    if "does not exist" in lowered and "database" in lowered:
        return Rejected(f"There is no such database: {words}", "Correct the connection.")
    if "timeout" in lowered or "timed out" in lowered:
        return NotReachable(f"The database {name} did not answer in time.", _SLOW)
    if _is_away(origin):
        return NotReachable(f"The database {name} is not reachable: {words}")
    if isinstance(error, UnicodeError):
        return BadResponse(f"The database {name} sent text in a wrong encoding.", _SHAPE)
    return BadResponse(f"The database {name} refused the question: {words}", _SHAPE)


def _is_away(origin: Exception) -> bool:
    numbers = {code for code in _codes(origin) if isinstance(code, int) and code >= 1000}
    if numbers and not isinstance(origin, OSError):
        return bool(numbers & _LOST)
    return bool(_AWAY & {kind.__name__ for kind in type(origin).__mro__})


def _codes(origin: Exception) -> set[Any]:
    number = origin.args[0] if origin.args and isinstance(origin.args[0], int) else None
    return {getattr(origin, "sqlstate", None), number}


def _words(origin: Exception) -> str:
    last = origin.args[-1] if origin.args else origin
    return " ".join(str(last).split())[:300].rstrip(".") + "."
