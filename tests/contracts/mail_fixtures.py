"""Both ways of sending mail, ready to use, with what arrived."""

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.message import EmailMessage, MIMEPart
from email.policy import SMTPUTF8
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tenure.gateways.mail.contract import Correspondent, Letter, Mailer
from tenure.gateways.mail.mailbox import Mailbox
from tenure.gateways.mail.smtp import SmtpMailer
from tests.fakes.smtp import SmtpServer

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def letter(**changes: Any) -> Letter:
    usual: dict[str, Any] = {
        "reference": "0195-welcome",
        "sender": Correspondent("hello@acme.example", "Acme"),
        "recipient": Correspondent("ann@example.org", "Ann"),
        "subject": "Welcome",
        "text": "Hello Ann.\n",
        "written_at": NOON,
    }
    return Letter(**{**usual, **changes})


@dataclass(frozen=True)
class World:
    """A mailer and the bytes of every letter that arrived, oldest first."""

    mailer: Mailer
    arrived: Callable[[], Awaitable[list[bytes]]]

    async def letters(self) -> list[EmailMessage]:
        return [parsed(raw) for raw in await self.arrived()]


def parsed(raw: bytes) -> EmailMessage:
    return message_from_string(raw.decode(), _class=EmailMessage, policy=SMTPUTF8)


def content(part: MIMEPart) -> str:
    """The text of a part, with the line ends of this side of the wire."""
    return str(part.get_content()).replace("\r\n", "\n")


@pytest.fixture(params=["mailbox", "smtp"])
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    if request.param == "mailbox":
        mailbox = Mailbox(tmp_path / "mail")

        async def kept() -> list[bytes]:
            return [received.raw for received in reversed(await mailbox.letters(1000))]

        yield World(mailbox, kept)
        return
    async with SmtpServer() as server:

        async def delivered() -> list[bytes]:
            return [delivery.content for delivery in server.deliveries]

        yield World(SmtpMailer.at(f"smtp://127.0.0.1:{server.port}"), delivered)


@dataclass(frozen=True)
class Certificate:
    """Of 127.0.0.1, signed by itself: what the server shows, and what a client needs to believe it."""

    server: ssl.SSLContext
    client: ssl.SSLContext


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    address = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    signed = (
        builder.not_valid_before(NOON - timedelta(days=5000))
        .not_valid_after(NOON + timedelta(days=5000))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    file: Path = tmp_path_factory.mktemp("tls") / "certificate.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(secret + signed.public_bytes(Encoding.PEM))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file)
    return Certificate(server, ssl.create_default_context(cafile=str(file)))
