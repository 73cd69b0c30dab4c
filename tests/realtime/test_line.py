"""One stream of server-sent events as the server sees it: alive while silent, closed where nobody reads."""

import asyncio

from starlette.types import Message

from realtime.connections import RESTARTING, TRY_AGAIN_LATER
from schema.endpoint.line import RETRY_MILLISECONDS, Line, body
from schema.endpoint.outbox import LIMIT_MESSAGES


class Client:
    """The other end, which can stop to read and go away."""

    def __init__(self, close_seconds: float = 10) -> None:
        self.sent: list[Message] = []
        self.reads, self.gone = asyncio.Event(), asyncio.Event()
        self.reads.set()
        self.line = Line(self.receive, self.send, close_seconds)

    async def receive(self) -> Message:
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        await self.reads.wait()
        self.sent.append(message)

    def texts(self) -> list[str]:
        return [message["body"].decode() for message in self.sent if "body" in message]


async def held(client: Client, beats: int = 10**6) -> int:
    """How often it beat before it was over."""
    count = 0
    async for _ in client.line.beats(0.01):
        count += 1
        if count == beats:
            break
    return count


async def test_it_says_when_to_come_back_and_beats_while_it_is_silent() -> None:
    client = Client()
    await client.line.begin("c0")
    assert client.sent[0]["status"] == 200
    assert client.texts() == [f"retry: {RETRY_MILLISECONDS}\nid: c0\n\n"]
    assert await held(client, 3) == 3


async def test_it_ends_when_the_client_has_gone() -> None:
    client = Client()
    await client.line.begin("c0")
    client.gone.set()
    async with asyncio.timeout(2):
        await held(client)
    client.line.outbox.push(body("late"))
    await client.line.finish()
    assert "late" not in client.texts()


async def test_it_says_why_it_ends_and_nothing_after_that() -> None:
    client = Client()
    await client.line.begin("c0")
    client.line.end(RESTARTING, "The server restarts")
    client.line.end(TRY_AGAIN_LATER, "again")
    client.line.outbox.push(body("late"))
    async with asyncio.timeout(2):
        assert await held(client) == 0
        await client.line.finish()
    assert client.texts()[1:] == ['event: closing\ndata: {"code": 1012, "reason": "The server restarts"}\n\n']
    assert client.sent[-1]["more_body"] is False


async def test_who_does_not_read_is_closed_to_resume() -> None:
    client = Client()
    await client.line.begin("c0")
    client.reads.clear()
    for number in range(LIMIT_MESSAGES + 2):
        client.line.outbox.push(body(f"id: {number}\n\n"))
    assert client.line.is_over
    client.reads.set()
    async with asyncio.timeout(2):
        await client.line.finish()
    assert client.texts()[1] == "id: 0\n\n"
    assert f'"code": {TRY_AGAIN_LATER}' in client.texts()[-1]


async def test_who_never_reads_again_is_left() -> None:
    client = Client(close_seconds=0.1)
    await client.line.begin("c0")
    client.reads.clear()
    client.line.outbox.push(body("stuck"))
    client.line.end(RESTARTING, "The server restarts")
    async with asyncio.timeout(2):
        await client.line.finish()
    assert len(client.texts()) == 1
