"""One operation of a websocket, and how far it is where it follows the log."""

from collections.abc import Callable, Mapping
from typing import Any

from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import SubscribeMessage

from tenure.events.envelope import cursor_at


class LiveOperation(Operation[Any, Any]):
    """One operation of a socket, and its place among those that are answered together."""

    __slots__ = ["document_id", "extensions", "leave", "reached"]

    def __init__(self, handler: BaseGraphQLTransportWSHandler[Any, Any], message: SubscribeMessage) -> None:
        payload: Mapping[str, Any] = message["payload"]
        super().__init__(
            handler, message["id"], payload.get("query"), payload.get("variables"), payload.get("operationName")
        )
        self.document_id: str | None = payload.get("documentId")
        self.extensions = payload.get("extensions")
        self.leave: Callable[[], None] | None = None
        self.reached: Callable[[], int | None] | None = None

    @property
    def cursor(self) -> str | None:
        """Up to where everything was told; None of what is no feed of the log, or still tells of the past."""
        position = None if self.reached is None else self.reached()
        return None if position is None else cursor_at(position)
