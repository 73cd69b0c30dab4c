"""One stream of server-sent events: what is written to it, and how it ends."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress

import structlog
from starlette.types import Message, Receive, Send

from realtime.connections import TRY_AGAIN_LATER
from schema.endpoint.frames import CLOSE_SECONDS
from schema.endpoint.outbox import GONE, Outbox

log = structlog.get_logger(__name__)

RETRY_MILLISECONDS = 2_000
"""After how long a client comes back, where it ends."""
_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),  # a proxy that gathers what it passes on would make it late
    (b"x-content-type-options", b"nosniff"),
]


class Line:
    """The answer to one request. `end` is how it ends before its time: with a message `closing` that says why.

    Who does not read that is left after `close_seconds`.
    """

    def __init__(self, receive: Receive, send: Send, close_seconds: float = CLOSE_SECONDS) -> None:
        self._close_seconds = close_seconds
        self._receive = receive
        self._send = send
        self._over = asyncio.Event()
        self._farewell = ""
        self.has_begun = False
        self.outbox = Outbox(send)
        self.outbox.overflow = self._end_slow

    @property
    def is_over(self) -> bool:
        return self._over.is_set()

    async def begin(self, cursor: str) -> None:
        """From here on nothing is refused any more. The client knows its place before the first event: `cursor`."""
        self.has_begun = True
        await self._send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        await self.outbox.put(body(f"retry: {RETRY_MILLISECONDS}\nid: {cursor}\n\n"))

    async def beats(self, seconds: float) -> AsyncIterator[None]:
        """Once in so many seconds, until the client is gone or the line ends."""
        listening = asyncio.create_task(self._listen())
        try:
            while not self.is_over:
                try:
                    async with asyncio.timeout(seconds):
                        await self._over.wait()
                except TimeoutError:
                    yield
        finally:
            listening.cancel()

    def end(self, code: int, reason: str) -> None:
        """Tell nothing more, and let the client come back if it may: what `code` says, as of a websocket."""
        if not self.is_over:
            self._farewell = f"event: closing\ndata: {json.dumps({'code': code, 'reason': reason})}\n\n"
            self.outbox.is_closed = True
            self._over.set()

    def end_lost(self) -> None:
        self.end(TRY_AGAIN_LATER, "The feed was interrupted: resume after your last cursor")

    def joined(self, joining: "asyncio.Task[None]") -> None:
        """What becomes of it when all that came before was told, or could not be."""
        if not joining.cancelled() and (error := joining.exception()) is not None:
            log.warning("stream.lost", error=repr(error))
            self.end_lost()

    async def finish(self) -> None:
        """Say good-bye to whom still reads; who does not is left after some seconds."""
        with suppress(TimeoutError, *GONE):
            async with asyncio.timeout(self._close_seconds):
                await self.outbox.close(self._close_seconds / 2)
                await self._send({**body(self._farewell), "more_body": False})

    def _end_slow(self) -> None:
        self.end(TRY_AGAIN_LATER, "Too slow: resume after your last cursor")

    async def _listen(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass  # a body, which nobody asked for
        self.outbox.is_closed = True
        self._over.set()


def body(text: str) -> Message:
    """The text as the server sends it, with more to come."""
    return {"type": "http.response.body", "body": text.encode(), "more_body": True}
