"""A server is asked over TLS only when its certificate is trusted, in date and for its name."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from agent_desk.sdk.errors import NotReachable
from agent_desk.sdk.hosts import AllowedHosts
from agent_desk.sdk.http import BoundedHttp
from tests.servers.raw_http import raw_server, sends

DAY = timedelta(days=1)
NOW = datetime.now(UTC)


class Authority:
    """A certificate authority of our own."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        certificate = self._signed(self._name, self._key, NOW - DAY, NOW + DAY, ())
        self.file = folder / f"{name}.pem"
        self.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def server(self, begins: datetime, ends: datetime, *names: x509.GeneralName) -> ssl.SSLContext:
        """A server's context with a certificate signed by this authority."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
        certificate = self._signed(subject, key, begins, ends, names)
        chain = self._folder / "server.pem"
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        chain.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain)
        return context

    def _signed(
        self,
        subject: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        begins: datetime,
        ends: datetime,
        names: tuple[x509.GeneralName, ...],
    ) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begins)
            .not_valid_after(ends)
            .add_extension(x509.BasicConstraints(ca=not names, path_length=None), critical=True)
        )
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return builder.sign(self._key, hashes.SHA256())


HERE = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
ELSEWHERE = x509.DNSName("crm.example.com")

CASES = {
    "in order": (NOW - DAY, NOW + DAY, HERE, "ours", ""),
    "another authority's": (NOW - DAY, NOW + DAY, HERE, "theirs", "not trusted"),
    "no authority's of this computer": (NOW - DAY, NOW + DAY, HERE, "", "not trusted"),
    "expired": (NOW - 2 * DAY, NOW - DAY, HERE, "ours", "expired"),
    "not valid yet": (NOW + DAY, NOW + 2 * DAY, HERE, "ours", "not valid yet"),
    "for another name": (NOW - DAY, NOW + DAY, ELSEWHERE, "ours", "another name"),
}


@pytest.mark.parametrize("case", sorted(CASES))
def test_only_a_certificate_in_order_is_accepted(tmp_path: Path, case: str) -> None:
    begins, ends, name, trusted, refused = CASES[case]
    ours, theirs = Authority(tmp_path, "ours"), Authority(tmp_path, "theirs")
    files = {"ours": str(ours.file), "theirs": str(theirs.file), "": ""}
    with raw_server(sends(b"[]"), ours.server(begins, ends, name)) as server:
        http = BoundedHttp(AllowedHosts(["127.0.0.1"]), lambda: 3.0, files[trusted])
        try:
            url = f"https://127.0.0.1:{server.port}/"
            if not refused:
                assert http.request("GET", url).json() == []
                return
            with pytest.raises(NotReachable, match=refused) as untrusted:
                http.request("GET", url, headers={"Authorization": "token secret"})
            assert server.requests == []
            assert untrusted.value.remedy
            assert ("clock" in untrusted.value.remedy) == (case == "not valid yet")
        finally:
            http.close()
