"""What goes over a websocket: well-formed messages in, and an outbox to the other side."""

import contextlib
from collections.abc import AsyncGenerator, Mapping
from typing import Any

from starlette.types import Message
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketDisconnected, WebSocketState
from strawberry.asgi import ASGIWebSocketAdapter

from schema.endpoint import messages
from schema.endpoint.outbox import Outbox

MALFORMED = 4400
CLOSE_SECONDS = 10.0
"""How long a peer may take to read what is left for it."""


class Adapter(ASGIWebSocketAdapter):
    """Reads well-formed messages only, and writes through an outbox."""

    ws: WebSocket

    def __init__(self, view: Any, request: WebSocket, response: WebSocket) -> None:
        super().__init__(view, request, response)
        # Straight to the server: what stands between costs as much as the sending, and a feed sends to thousands.
        self.outbox = Outbox(self.ws._send)

    async def iter_json(self, *, ignore_parsing_errors: bool = False) -> AsyncGenerator[object, None]:
        try:
            while self.ws.application_state is WebSocketState.CONNECTED:
                frame = await self.ws.receive()
                if frame["type"] == "websocket.disconnect":
                    return
                try:
                    message = messages.decode(_text(frame))
                except ValueError as fault:
                    await self.close(MALFORMED, str(fault))
                    return
                yield message
        except (WebSocketDisconnect, WebSocketDisconnected):
            return

    async def send_json(self, message: Mapping[str, object]) -> None:
        await self.outbox.put(text_message(text_of(self.view.encode_json(message))))

    async def close(self, code: int, reason: str) -> None:
        await self.outbox.close(CLOSE_SECONDS)
        if self.ws.application_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect, WebSocketDisconnected):
                await self.ws.close(code=code, reason=reason)


def text_message(text: str) -> Message:
    """The text as the server sends it."""
    return {"type": "websocket.send", "text": text}


def text_of(encoded: str | bytes) -> str:
    return encoded.decode() if isinstance(encoded, bytes) else encoded


def _text(frame: Mapping[str, Any]) -> str:
    text = frame.get("text")
    if not isinstance(text, str):
        raise ValueError("WebSocket message type must be text")
    return text
