"""TLS to MariaDB and MySQL: as the address says, else as the server offers it."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pymysql.connections

from agent_desk.sdk.errors import Rejected

if TYPE_CHECKING:
    import ssl


class MysqlConnection(pymysql.connections.Connection):
    """PyMySQL's connection. Where nobody asked for TLS, what it needs is loaded when the server offers it."""

    def answer_within(self, seconds: float) -> None:
        """Give the server up that sends nothing for so many seconds."""
        self._read_timeout = seconds

    def _create_ssl_ctx(self, sslp: Any) -> Any:
        return super()._create_ssl_ctx(sslp) if sslp else _WhenOffered()  # type: ignore[misc]


class _WhenOffered:
    """Stands for a context that checks no certificate, as PyMySQL's own when nobody asked for more."""

    def wrap_socket(self, plain: socket.socket, server_hostname: str) -> ssl.SSLSocket:
        import ssl

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context.wrap_socket(plain, server_hostname=server_hostname)


def tls_arguments(options: Mapping[str, Any]) -> dict[str, Any]:
    """What PyMySQL is told, of the ``tls`` options of a :class:`MysqlAddress`; raises Rejected.

    With a certificate authority (``ca``, ``capath``) the server must have a certificate of it, for its name
    (unless ``check_hostname`` is false). ``verify_cert`` and ``verify_identity`` ask for that by the
    system's authorities. With any other option the line is enciphered and nobody checked.
    """
    if options.get("disabled"):
        return {"ssl_disabled": True}
    asked = any(value or name == "check_hostname" for name, value in options.items())
    return {"ssl": _context(options)} if asked else {}


def _context(options: Mapping[str, Any]) -> ssl.SSLContext:
    import ssl

    known = "ca" in options or "capath" in options
    named = options.get("verify_identity", options.get("check_hostname", known))
    checked = named or options.get("verify_cert", known)
    try:
        context = ssl.create_default_context(cafile=options.get("ca"), capath=options.get("capath"))
        # Certificates that MySQL makes for itself are not as strict as Python 3.13 asks for.
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
        context.check_hostname = named
        context.verify_mode = ssl.CERT_REQUIRED if checked else ssl.CERT_NONE
        if "cert" in options:
            context.load_cert_chain(options["cert"], options.get("key"), password="")
        if "cipher" in options:
            context.set_ciphers(options["cipher"])
    except (OSError, ValueError) as error:
        raise Rejected(
            f"The files and options for TLS in the database's address cannot be used: {error}.",
            "Correct the address of the connection, or the files.",
        ) from error
    return context
