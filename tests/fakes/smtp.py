"""A small mail server for tests: speaks enough SMTP over a real socket, and can be told to misbehave."""

import asyncio
import base64
import ssl
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

MOST = 16 * 1024 * 1024
"""Bytes of a message."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one client handed over, byte for byte, with the envelope it came in."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes
    encrypted: bool
    user: str | None


@dataclass
class SmtpServer:
    """Answers by the book unless told otherwise: `refusals` maps a recipient, or `DATA`, to the answer it gets."""

    refusals: dict[str, str] = field(default_factory=dict)
    deliveries: list[Delivery] = field(default_factory=list)
    logins: dict[str, str] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    tls_from_start: bool = False
    smtputf8: bool = True
    silent: bool = False
    port: int = 0
    _server: asyncio.Server | None = None
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        at_once = self.tls if self.tls_from_start else None
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=at_once, limit=MOST)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._writers):
            writer.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            await _Conversation(self, reader, writer).run()
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            return
        finally:
            self._writers.discard(writer)
            writer.close()


@dataclass
class _Conversation:
    server: SmtpServer
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    sender: str = ""
    recipients: list[str] = field(default_factory=list)
    encrypted: bool = False
    user: str | None = None

    async def run(self) -> None:
        self.encrypted = self.server.tls_from_start
        if self.server.silent:
            await self.reader.read()
            return
        await self._say("220 test ESMTP")
        while line := await self.reader.readline():
            verb, _, rest = line.decode().rstrip("\r\n").partition(" ")
            answer = getattr(self, f"_on_{verb.lower()}", None)
            await (answer(rest) if answer else self._say("502 what?"))
            if verb.upper() == "QUIT":
                return

    async def _say(self, *lines: str) -> None:
        self.writer.write("".join(f"{line}\r\n" for line in lines).encode())
        await self.writer.drain()

    async def _on_ehlo(self, rest: str) -> None:
        offers = ["test"]
        offers += ["STARTTLS"] if self.server.tls and not self.encrypted else []
        offers += ["SMTPUTF8", "8BITMIME"] if self.server.smtputf8 else []
        offers += ["AUTH PLAIN"] if self.server.logins else []
        await self._say(*(f"250-{offer}" for offer in offers[:-1]), f"250 {offers[-1]}")

    async def _on_starttls(self, rest: str) -> None:
        assert self.server.tls is not None
        await self._say("220 go on")
        await self.writer.start_tls(self.server.tls)
        self.encrypted = True

    async def _on_auth(self, rest: str) -> None:
        _, user, password = base64.b64decode(rest.removeprefix("PLAIN ")).decode().split("\0")
        accepted = self.server.logins.get(user) == password
        self.user = user if accepted else None
        await self._say("235 welcome" if accepted else "535 5.7.8 wrong name or password")

    async def _on_mail(self, rest: str) -> None:
        self.sender, self.recipients = _path(rest), []
        await self._say(self.server.refusals.get(self.sender, "250 ok"))

    async def _on_rcpt(self, rest: str) -> None:
        recipient = _path(rest)
        answer = self.server.refusals.get(recipient, "250 ok")
        if answer.startswith("2"):
            self.recipients.append(recipient)
        await self._say(answer)

    async def _on_data(self, rest: str) -> None:
        await self._say("354 send it")
        raw = await self.reader.readuntil(b"\r\n.\r\n")
        content = b"".join(line.removeprefix(b".") for line in raw[:-3].splitlines(keepends=True))
        answer = self.server.refusals.get("DATA", "250 taken")
        if answer == "drop":
            self.writer.close()
            return
        if answer.startswith("2"):
            kept = Delivery(self.sender, tuple(self.recipients), content, self.encrypted, self.user)
            self.server.deliveries.append(kept)
        await self._say(answer)

    async def _on_rset(self, rest: str) -> None:
        await self._say("250 ok")

    async def _on_quit(self, rest: str) -> None:
        await self._say("221 bye")


def _path(rest: str) -> str:
    return rest.partition("<")[2].partition(">")[0]
