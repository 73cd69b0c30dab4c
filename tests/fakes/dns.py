"""A small name server of our own: real messages over UDP and TCP on loopback, from records that a test sets."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any, Self

from dns.flags import AA, QR, TC
from dns.message import Message, from_wire, make_response
from dns.name import from_text
from dns.rcode import NXDOMAIN, SERVFAIL
from dns.rdatatype import TXT
from dns.rrset import from_text_list

LARGEST_DATAGRAM = 512


class NameServer(asyncio.DatagramProtocol):
    """`records`: name → texts. Names in `broken` are answered with SERVFAIL, names in `silent` not at all."""

    def __init__(self) -> None:
        self.records: dict[str, list[str]] = {}
        self.aliases: dict[str, str] = {}
        self.broken: set[str] = set()
        self.silent: set[str] = set()
        self.asked: list[str] = []
        self.port = 0
        self._stack = AsyncExitStack()
        self._transport: Any = None

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._transport, _ = await loop.create_datagram_endpoint(lambda: self, ("127.0.0.1", self.port))
        self._stack.callback(self._transport.close)
        self._stack.callback(server.close)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def datagram_received(self, data: bytes, addr: Any) -> None:
        answer = self._answer(from_wire(data))
        if answer is None:
            return
        wire = answer.to_wire()
        if len(wire) > LARGEST_DATAGRAM:
            answer.answer.clear()
            answer.flags |= TC
            wire = answer.to_wire()
        self._transport.sendto(wire, addr)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = int.from_bytes(await reader.readexactly(2))
        answer = self._answer(from_wire(await reader.readexactly(length)))
        if answer is not None:
            wire = answer.to_wire()
            writer.write(len(wire).to_bytes(2) + wire)
            await writer.drain()
        writer.close()

    def _answer(self, query: Message) -> Message | None:
        name = query.question[0].name.to_text(omit_final_dot=True).lower()
        self.asked.append(name)
        if name in self.silent:
            return None
        answer = make_response(query)
        answer.flags |= QR | AA
        if name in self.broken:
            answer.set_rcode(SERVFAIL)
            return answer
        owner = name
        if name in self.aliases:
            owner = self.aliases[name]
            answer.answer.append(from_text_list(from_text(f"{name}."), 60, "IN", "CNAME", [f"{owner}."]))
        if owner not in self.records:
            answer.set_rcode(NXDOMAIN)
        elif self.records[owner] and query.question[0].rdtype == TXT:
            texts = [" ".join(f'"{part}"' for part in _parts(text)) for text in self.records[owner]]
            answer.answer.append(from_text_list(from_text(f"{owner}."), 60, "IN", "TXT", texts))
        return answer


def _parts(text: str) -> list[str]:
    """A text has pieces of 255 bytes at most."""
    return [text[start : start + 255] for start in range(0, len(text), 255)] or [""]
