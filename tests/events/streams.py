"""A client of the stream of server-sent events, which says exactly what it is told to."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx


@dataclass(frozen=True, slots=True)
class Told:
    """One message: a block of the stream up to its empty line."""

    id: str | None
    event: str | None
    data: Any
    retry: str | None


class Stream:
    """An open stream."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._blocks = _blocks(response)

    async def block(self, seconds: float = 5) -> Told:
        """The next block, whatever it is. Raises StopAsyncIteration at the end."""
        async with asyncio.timeout(seconds):
            return await anext(self._blocks)

    async def message(self, seconds: float = 5) -> Told:
        """The next block that has data."""
        while (told := await self.block(seconds)).data is None:
            pass
        return told

    async def event(self, seconds: float = 5) -> dict[str, Any]:
        """The envelope of the next event."""
        told = await self.message(seconds)
        assert told.event != "closing", told
        assert (told.id, told.event) == (told.data["cursor"], told.data["type"])
        envelope: dict[str, Any] = told.data
        return envelope

    async def code(self, seconds: float = 5) -> int:
        """Why it closes; what is told before is passed over."""
        while (told := await self.message(seconds)).event != "closing":
            pass
        try:
            await self.block(seconds)
        except StopAsyncIteration:
            return int(told.data["code"])
        raise AssertionError("it goes on after it has said that it closes")


@asynccontextmanager
async def stream(port: int, host: str, headers: Mapping[str, str], **asked: str) -> AsyncIterator[Stream]:
    """The answer of a real server, open. Raises AssertionError where it is refused."""
    async with (
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30) as client,
        client.stream("GET", "/events", params=asked, headers={"host": host, **headers}) as response,
    ):
        assert response.status_code == 200, await response.aread()
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        yield Stream(response)


async def _blocks(response: httpx.Response) -> AsyncIterator[Told]:
    lines: list[str] = []
    async for line in response.aiter_lines():
        if line:
            lines.append(line)
        else:
            yield _told(lines)
            lines = []


def _told(lines: list[str]) -> Told:
    fields: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        if name:
            assert name not in fields, lines
            fields[name] = value.removeprefix(" ")
    data = json.loads(fields["data"]) if "data" in fields else None
    return Told(fields.get("id"), fields.get("event"), data, fields.get("retry"))
