"""One subscription over one websocket, by the protocol graphql-transport-ws."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Self

from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus

from .addresses import Address
from .errors import NetworkError, TenureError, error_of

PATIENCE = 10.0
"""Seconds for the connection to be made, and again to be acknowledged."""
SILENCE = 20.0
"""Seconds without a message after which the server is asked where the feed is."""
LARGEST = 16 * 1024 * 1024
"""Bytes of one message."""
TRY_AGAIN_LATER = 1013
OPERATION = "1"
OnPlace = Callable[[str], Awaitable[None]]

_FATAL = {
    4400: ("BAD_REQUEST", "The server did not understand this client."),
    4401: ("UNAUTHENTICATED", "The credential is not valid."),
    4403: ("FORBIDDEN", "The credential was revoked, has expired, or lacks permission."),
    4406: ("BAD_REQUEST", "The server does not support graphql-transport-ws."),
    4409: ("BAD_REQUEST", "The server did not understand this client."),
    4429: ("BAD_REQUEST", "The server did not understand this client."),
}
"""Close codes after which coming back in the same way does not help."""


class Interrupted(NetworkError):
    """The connection ended, and another can be made. `close_code` is the websocket's, where it was closed in order."""

    def __init__(self, message: str, close_code: int | None = None) -> None:
        super().__init__(message)
        self.close_code = close_code


class Subscription:
    """One subscription, on a websocket of its own. `opened` makes it, and `close` ends it."""

    def __init__(self, socket: ClientConnection, on_place: OnPlace | None, silence: float) -> None:
        self._socket = socket
        self._on_place = on_place
        self._silence = silence

    @classmethod
    async def opened(
        cls,
        address: Address,
        authorization: str | None,
        payload: Mapping[str, Any],
        on_place: OnPlace | None = None,
        silence: float = SILENCE,
    ) -> Self:
        """Raises Interrupted where the server is away, TenureError where it turns the caller away.

        After so many seconds of `silence`, `on_place` is told the cursor up to which there was nothing for the caller.
        """
        with _translated():
            subscription = cls(await _connected(address), on_place, silence)
        try:
            await subscription._begin(authorization, payload)
        except BaseException:
            await subscription.close()
            raise
        return subscription

    async def heard(self) -> dict[str, Any] | None:
        """The data of the next answer; None where the server has nothing more to tell.

        Raises Interrupted where the connection ends, TenureError where the answer is an error.
        """
        while (message := await self._message())["type"] == "pong":
            await self._place(message.get("payload") or {})
        if message["type"] == "complete":
            return None
        answer = {"errors": message["payload"]} if message["type"] == "error" else message["payload"]
        if answer.get("errors"):
            raise error_of(answer["errors"], answer.get("data"))
        data: dict[str, Any] = answer["data"]
        return data

    async def close(self) -> None:
        await self._socket.close()

    async def _begin(self, authorization: str | None, payload: Mapping[str, Any]) -> None:
        introduction = {"authorization": authorization} if authorization else {}
        with _translated():
            await self._say(type="connection_init", payload=introduction)
            async with asyncio.timeout(PATIENCE):
                while (await self._hear())["type"] != "connection_ack":
                    pass
            await self._say(type="subscribe", id=OPERATION, payload=payload)

    async def _place(self, told: Mapping[str, Any]) -> None:
        cursor = told.get("cursors", {}).get(OPERATION)
        if cursor is not None and self._on_place is not None:
            await self._on_place(cursor)

    async def _message(self) -> dict[str, Any]:
        with _translated():
            return await self._hear()

    async def _hear(self) -> dict[str, Any]:
        """The next message that asks for no answer."""
        while True:
            message: dict[str, Any] = json.loads(await self._received())
            if message["type"] != "ping":
                return message
            await self._say(type="pong")

    async def _received(self) -> str | bytes:
        while True:
            try:
                async with asyncio.timeout(self._silence):
                    return await self._socket.recv()
            except TimeoutError:
                await self._say(type="ping")

    async def _say(self, **message: Any) -> None:
        await self._socket.send(json.dumps(message))


def _connected(address: Address) -> connect:
    place: dict[str, Any] = {"host": "localhost"} if address.is_below_localhost else {}
    return connect(
        address.ws,
        subprotocols=[Subprotocol("graphql-transport-ws")],
        open_timeout=PATIENCE,
        close_timeout=1,
        max_size=LARGEST,
        **place,
    )


@contextmanager
def _translated() -> Iterator[None]:
    """What the websocket's library raises, as ours."""
    try:
        yield
    except ConnectionClosed as closed:
        raise _ended(closed) from closed
    except InvalidStatus as refused:
        raise _turned_away(refused.response.status_code) from refused
    except (OSError, TimeoutError, InvalidHandshake) as error:
        raise Interrupted(f"{type(error).__name__}: {error}") from error


def _ended(closed: ConnectionClosed) -> TenureError:
    if closed.rcvd is None:
        return Interrupted("The connection was lost.")
    code = closed.rcvd.code
    if code in _FATAL:
        return TenureError(*_FATAL[code])
    return Interrupted(f"The server closed the connection ({code} {closed.rcvd.reason}).", code)


def _turned_away(status: int) -> TenureError:
    if status == 429 or status >= 500:
        return Interrupted(f"The server is not available ({status}).")
    return TenureError("BAD_RESPONSE", f"There is no WebSocket at this address ({status}).")
