"""Database servers of one's own that speak TLS, with a certificate for 127.0.0.1 that nobody else signed."""

from __future__ import annotations

import ipaddress
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.servers import mariadb, postgres
from tests.servers.processes import private_folder

_ADDRESS = "127.0.0.1"
_DAY = timedelta(days=1)


def own_certificate(folder: Path, owner: str | None = None) -> tuple[Path, Path]:
    """The files of a certificate and of its key, which is ``owner``'s; good for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _ADDRESS)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _DAY)
        .not_valid_after(now + _DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(_ADDRESS))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file, key_file = folder / "own.pem", folder / "own.key"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.touch(0o600)
    private = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    key_file.write_bytes(key.private_bytes(serialization.Encoding.PEM, *private))
    if owner and os.geteuid() == 0:
        shutil.chown(key_file, owner)
    return file, key_file


def start_mariadb_over_tls() -> tuple[mariadb.MariaDbServer, Path]:
    """A server that may be asked over TLS, and its certificate; `remove` it at the end."""
    folder = private_folder("mariadb", mariadb.ACCOUNT)
    file, key = own_certificate(folder, mariadb.ACCOUNT)
    return mariadb.start_mariadb(folder, None, f"--ssl-cert={file}", f"--ssl-key={key}"), file


def with_tls(plain: postgres.PostgresServer) -> tuple[postgres.PostgresServer, Path]:
    """A server of one's own, started again such that it may be asked over TLS, and its certificate."""
    file, key = own_certificate(Path(plain.folder), "postgres")
    plain.execute(f"ALTER SYSTEM SET ssl_cert_file = '{file}'", f"ALTER SYSTEM SET ssl_key_file = '{key}'")
    plain.execute("ALTER SYSTEM SET ssl = on")
    plain.stop()
    return plain.restart(), file
