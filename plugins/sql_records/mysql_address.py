"""The address of a MariaDB or MySQL: ``mysql://login@host:port/name?ssl_ca=/etc/ssl/company.pem``."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .login import kept_password, refuse_password
from .problems import NO_ADDRESS

# A password may hold anything but @.
_ADDRESS = re.compile(
    r"\w+(?:\+\w+)?://"
    r"(?:(?P<user>[^:/?@]*)(?::(?P<password>[^@]*))?@)?"
    r"(?:\[(?P<bracketed>[^\]]+)\]|(?P<host>[^:/?@\[\]]*))(?::(?P<port>\d{1,5}))?"
    r"(?:/(?P<database>[^?]*))?(?:\?(?P<options>.*))?",
    re.DOTALL,
)
_YES = frozenset("1 true yes on y t".split())
_NO = frozenset("0 false no off n f".split())
_REMEDY = "Correct the address of the connection."


class MysqlAddress:
    """An address that was read; raises Rejected when it cannot be.

    ``arguments`` are PyMySQL's, without what concerns TLS. ``tls`` are the options for that without their
    ``ssl_``: texts, paths of files that are there, and flags.
    """

    def __init__(self, address: str, context: PluginContext) -> None:
        found = _ADDRESS.fullmatch(address)
        if found is None or int(found["port"] or 0) > 65535:
            raise Rejected(*NO_ADDRESS)
        refuse_password(found["password"])
        options = _options(found["options"] or "")
        self.login = unquote(found["user"] or "")
        self.database = unquote(found["database"] or "")
        self.host = found["bracketed"] or found["host"]
        self.tls = {name[4:]: options.pop(name) for name in list(options) if name.startswith("ssl_")}
        told = {
            "user": self.login,
            "host": self.host,
            "port": int(found["port"] or 0),
            "database": self.database,
        }
        self.arguments = options | {name: value for name, value in told.items() if value}
        asked = self.login and found["password"] is None
        password = kept_password(context) if asked else None
        # PyMySQL itself would make Latin-1 of it, and of one in another script an exception.
        self.arguments["password"] = (password or "").encode()

    @property
    def name(self) -> str:
        """What the database is called in messages."""
        return self.database or self.host or "mysql"


def _options(query: str) -> dict[str, Any]:
    options: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        read = _OPTIONS.get(name)
        if read is None:
            raise Rejected(f"The database's address has an unknown option '{name}'.", _REMEDY)
        options[name] = read(name, value)
    # Text is always read as utf8mb4: the server translates whatever a table keeps.
    return {name: value for name, value in options.items() if name not in ("charset", "use_unicode")}


def _text(_name: str, value: str) -> str:
    return value


def _seconds(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and 0 < int(value[:9]) <= 86_400):
        raise Rejected(f"'{name}' in the database's address must be a number of seconds.", _REMEDY)
    return int(value)


def _file(name: str, value: str) -> str:
    if not Path(value).exists():
        raise Rejected(f"There is no file {value}, which the database's address names as '{name}'.", _REMEDY)
    return value


def _flag(name: str, value: str) -> bool:
    word = value.lower()
    if word not in _YES | _NO:
        raise Rejected(f"'{name}' in the database's address must be true or false.", _REMEDY)
    return word in _YES


def _unicode(_name: str, value: str) -> str:
    # In some other sets a quote hides in a longer sign.
    if not value.lower().startswith("utf8"):
        raise Rejected(
            f"Text is read as utf8mb4, and not as '{value}'.", "Leave 'charset' out of the address."
        )
    return value


_OPTIONS: dict[str, Callable[[str, str], object]] = {
    **dict.fromkeys("unix_socket bind_address program_name collation sql_mode init_command".split(), _text),
    **dict.fromkeys("read_default_file read_default_group use_unicode".split(), _text),
    **dict.fromkeys(["ssl_cipher"], _text),
    **dict.fromkeys("connect_timeout read_timeout write_timeout".split(), _seconds),
    **dict.fromkeys("ssl_ca ssl_capath ssl_cert ssl_key".split(), _file),
    **dict.fromkeys("ssl_check_hostname ssl_verify_cert ssl_verify_identity ssl_disabled".split(), _flag),
    "charset": _unicode,
}
