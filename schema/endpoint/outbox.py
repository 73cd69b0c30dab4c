"""What is written to one connection: at once where the socket takes it, else from a bounded queue."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from typing import Any, cast

from starlette.types import Message, Send
from starlette.websockets import WebSocketDisconnect, WebSocketDisconnected

Sending = Coroutine[Any, Any, None]

LIMIT_MESSAGES = 1_000
LIMIT_CHARACTERS = 1_000_000

# A peer that went away, a socket that we have closed ourselves, and a peer that went away as the server says it.
GONE = (WebSocketDisconnect, WebSocketDisconnected, OSError)


class Outbox:
    """Keeps the order of messages and never more of them than the limits; beyond, `overflow` is called once."""

    __slots__ = ("_characters", "_queue", "_send", "_writer", "is_closed", "overflow")

    def __init__(self, send: Send) -> None:
        # A server's `send` is a coroutine function, whatever more its type allows.
        self._send = cast("Callable[[Message], Sending]", send)
        self.overflow: Callable[[], None] | None = None
        self._queue: deque[Message] | None = None
        self._characters = 0
        self._writer: asyncio.Task[None] | None = None
        self.is_closed = False

    def push(self, message: Message) -> None:
        """Send without waiting. Thousands of sockets are served by one call each, without a task for any of them."""
        if self.is_closed or self._writer is not None:
            self._keep(message)
            return
        try:
            sending = self._send(message)
            waiting = sending.send(None)
        except StopIteration:
            return
        except GONE:
            self.is_closed = True
            return
        self._writer = asyncio.create_task(self._write(_Started(sending, waiting)))

    async def put(self, message: Message) -> None:
        """Send, and wait until the socket has taken all there was."""
        self.push(message)
        if self._writer is not None:
            await asyncio.wait({self._writer})

    async def close(self, seconds: float) -> None:
        """Take no more, forget what waits, and give a message under way some seconds to get out."""
        self.is_closed = True
        self._queue = None
        if self._writer is not None:
            await asyncio.wait({self._writer}, timeout=seconds)
        if self._writer is not None:
            self._writer.cancel()

    def _keep(self, message: Message) -> None:
        if self.is_closed:
            return
        if self._queue is None:
            self._queue = deque()
        self._queue.append(message)
        self._characters += _length(message)
        if len(self._queue) > LIMIT_MESSAGES or self._characters > LIMIT_CHARACTERS:
            self.is_closed = True
            self._queue = None
            if self.overflow is not None:
                self.overflow()

    async def _write(self, started: "_Started") -> None:
        try:
            await started
            while self._queue:
                message = self._queue.popleft()
                self._characters -= _length(message)
                await self._send(message)
        except GONE:
            self.is_closed = True
        finally:
            self._queue = None
            self._characters = 0
            self._writer = None


def _length(message: Message) -> int:
    """In characters of a websocket's message, in bytes of a stream's."""
    return len(message["text"] if "text" in message else message["body"])


class _Started:
    """The rest of a coroutine that has already run up to its first wait."""

    __slots__ = ("_coroutine", "_waiting")

    def __init__(self, coroutine: Sending, waiting: Any) -> None:
        self._coroutine = coroutine
        self._waiting = waiting

    def __await__(self) -> Generator[Any, Any, None]:
        waiting = self._waiting
        try:
            while True:
                try:
                    value = yield waiting
                except BaseException as error:  # passed on into the coroutine, a cancellation included
                    waiting = self._coroutine.throw(error)
                else:
                    waiting = self._coroutine.send(value)
        except StopIteration:
            return
