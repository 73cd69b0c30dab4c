"""Mail over SMTP: one connection per letter, encrypted wherever the server can."""

import asyncio
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

from aiosmtplib import (
    SMTP,
    SMTPDataError,
    SMTPException,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPSenderRefused,
)

from tenure.gateways.mail.compose import compose, is_ascii
from tenure.gateways.mail.contract import Letter, MailRefused, MailUnavailable

_STARTTLS = {"required": True, "auto": None, "never": False}


@dataclass(frozen=True, slots=True)
class SmtpMailer:
    """A server to hand letters to.

    `start_tls` None means: where the server offers it. `timeout` is in seconds per step, `deadline` for the whole.
    """

    host: str
    port: int
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    use_tls: bool = False
    start_tls: bool | None = None
    tls_context: ssl.SSLContext | None = None
    timeout: float = 10
    deadline: float = 30

    @classmethod
    def at(cls, url: str, *, tls_context: ssl.SSLContext | None = None) -> Self:
        """From `smtp://user:password@host:587?starttls=required|auto|never` or `smtps://…`. Raises ValueError.

        With a user name STARTTLS is required unless the address says otherwise: a password is not sent in clear.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError("the mail server's address starts with smtp:// or smtps:// and names a host")
        use_tls = parts.scheme == "smtps"
        return cls(
            host=parts.hostname,
            port=parts.port or (465 if use_tls else 587 if parts.username else 25),
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            use_tls=use_tls,
            start_tls=False if use_tls else _start_tls(parts.query, bool(parts.username)),
            tls_context=tls_context,
        )

    async def send(self, letter: Letter) -> str:
        """Hand the letter over and answer its Message-ID. Raises BadLetter, MailRefused and MailUnavailable."""
        message = compose(letter)
        try:
            async with asyncio.timeout(self.deadline):
                await self._deliver(message)
        except SMTPRecipientsRefused as error:
            raise _answer(error.recipients[0]) from error
        except (SMTPSenderRefused, SMTPDataError) as error:
            raise _answer(error) from error
        except (SMTPException, OSError) as error:
            # Also a login that was refused: the letter is not at fault. TimeoutError is an OSError.
            raise MailUnavailable(str(error) or "the mail server did not respond in time") from error
        return str(message["Message-ID"])

    async def check(self) -> None:
        """Whether the server greets us, and takes our login. Raises MailUnavailable."""
        try:
            async with asyncio.timeout(self.deadline), self._client(greeting="localhost") as client:
                await client.ehlo()
        except (SMTPException, OSError) as error:
            raise MailUnavailable(str(error) or "the mail server did not respond in time") from error

    async def _deliver(self, message: EmailMessage) -> None:
        sender, recipient = (message[name].addresses[0] for name in ("From", "To"))
        async with self._client(greeting=sender.domain) as client:
            options = [] if is_ascii(message) else ["SMTPUTF8"]
            if options and not client.supports_extension("smtputf8"):
                raise MailRefused(553, "the mail server accepts only ASCII addresses")
            content = message.as_bytes()
            await client.sendmail(sender.addr_spec, recipient.addr_spec, content, mail_options=options)

    def _client(self, greeting: str) -> SMTP:
        """The sender's domain greets: the machine's own name would need a look-up that can hang."""
        return SMTP(
            hostname=self.host,
            port=self.port,
            username=self.username,
            password=self.password,
            local_hostname=greeting,
            timeout=self.timeout,
            use_tls=self.use_tls,
            start_tls=self.start_tls,
            tls_context=self.tls_context,
        )


def _start_tls(query: str, has_login: bool) -> bool | None:
    chosen = parse_qs(query).get("starttls", ["required" if has_login else "auto"])[-1]
    if chosen not in _STARTTLS:
        raise ValueError("starttls in the mail server's address is required, auto or never")
    return _STARTTLS[chosen]


def _answer(error: SMTPRecipientRefused | SMTPSenderRefused | SMTPDataError) -> MailRefused | MailUnavailable:
    """A 5xx answer is for ever, any other for now (RFC 5321, section 4.2.1)."""
    if error.code >= 500:
        return MailRefused(error.code, error.message)
    return MailUnavailable(f"{error.code} {error.message}")
