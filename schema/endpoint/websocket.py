"""The websocket half of the endpoint: graphql-transport-ws, whose event feeds are answered once for everybody."""

import asyncio
import json
from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any

import structlog
from graphql import GraphQLError
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.schema import BaseSchema
from strawberry.schema.schema import StreamResult
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import (
    ConnectionInitMessage,
    PingMessage,
    PongMessage,
    SubscribeMessage,
)
from strawberry.types.execution import ExecutionResult, PreExecutionError
from strawberry.utils.aio import aclosing

from realtime.connections import FORBIDDEN, TRY_AGAIN_LATER, Connection
from realtime.sharing import Frame, SharedFeeds, Subscriber
from schema.endpoint.admission import Admission, Entrance, is_from
from schema.endpoint.errors import located, published
from schema.endpoint.frames import CLOSE_SECONDS, Adapter, text_message, text_of
from schema.endpoint.operation import LiveOperation
from schema.endpoint.shared import Handover, answering, handing_over, key_of
from schema.endpoint.trusted import Trusted
from tenure.kit import clock
from tenure.kit.refusals import Denied, Forbidden, RateLimited, Unauthenticated, Unavailable

log = structlog.get_logger(__name__)

UNAUTHORIZED = 4401
INTERNAL_ERROR = 4500
OPERATIONS_PER_SOCKET = 50


class Handler(BaseGraphQLTransportWSHandler[Any, Any]):
    """One socket. Every clause of the PROTOCOL document; a faulty operation ends alone."""

    view: "WebSocketEndpoint"
    websocket: Adapter

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.admission: Admission | None = None
        self._connection: Connection | None = None
        self._expiry: asyncio.TimerHandle | None = None
        self._ending: asyncio.Task[None] | None = None
        self._reading = asyncio.current_task()
        self.websocket.outbox.overflow = self._end_slow

    async def handle(self) -> None:
        try:
            await super().handle()
        except asyncio.CancelledError:
            if self._ending is None or self._reading is None or self._reading.uncancel() > 0:
                raise

    def end(self, code: int, reason: str) -> None:
        """Close from outside, now: nothing more is sent, and a peer that does not read is left after some seconds."""
        if self._ending is None:
            self.websocket.outbox.is_closed = True
            self._ending = asyncio.create_task(self._end(code, reason))

    async def shutdown(self) -> None:
        if self._connection is not None:
            self.view.entrance.connections.leave(self._connection)
        if self._expiry is not None:
            self._expiry.cancel()
        self.websocket.outbox.is_closed = True
        await super().shutdown()

    async def handle_connection_init(self, message: ConnectionInitMessage) -> None:
        if self.connection_timed_out:
            return
        if self.connection_init_received:
            await self.websocket.close(4429, "Too many initialisation requests")
            return
        self.connection_init_received = True
        if self.connection_init_timeout_task is not None:
            self.connection_init_timeout_task.cancel()
            self.connection_init_timeout_task = None
        refusal = await self._admit(message.get("payload") or {})
        if refusal is not None:
            await self.websocket.close(*refusal)
            return
        await self.send_message({"type": "connection_ack"})
        self.connection_acknowledged = True

    async def handle_ping(self, message: PingMessage) -> None:
        """Answered with the place of each feed: a client whose feed is quiet moves its cursor on by it."""
        live = (one for one in self.operations.values() if isinstance(one, LiveOperation))
        cursors = {one.id: cursor for one in live if (cursor := one.cursor) is not None}
        answer: PongMessage = {"type": "pong", "payload": {"cursors": cursors}} if cursors else {"type": "pong"}
        await self.send_message(answer)

    async def handle_subscribe(self, message: SubscribeMessage) -> None:
        if not self.connection_acknowledged:
            await self.websocket.close(UNAUTHORIZED, "Unauthorized")
            return
        operation = LiveOperation(self, message)
        if operation.id in self.operations:
            await self.websocket.close(4409, f"Subscriber for {operation.id[:80]} already exists")
            return
        self.operations[operation.id] = operation
        if len(self.operations) > OPERATIONS_PER_SOCKET:
            await self._fail(operation, RateLimited("This connection has too many operations."))
            return
        operation.task = asyncio.create_task(self.run_operation(operation))

    async def run_operation(self, operation: Operation[Any, Any]) -> None:
        assert isinstance(operation, LiveOperation), "operations are made by handle_subscribe"
        try:
            handover = await self._execute(operation)
            if handover is not None:
                await self._share(operation, handover)
            else:
                await operation.send_operation_message({"id": operation.id, "type": "complete"})
        except Exception as error:
            await self._fail(operation, error)

    async def cleanup_operation(self, operation_id: str) -> None:
        operation = self.operations.pop(operation_id, None)
        if operation is None:
            return
        operation.completed = True
        self._leave(operation)
        if operation.task is not None:
            operation.task.cancel()

    def forget_id(self, id: str) -> None:
        self._leave(self.operations.pop(id, None))

    async def _admit(self, params: Mapping[str, object]) -> tuple[int, str] | None:
        """Let the peer in, or say with which code and reason to close."""
        try:
            entrance = self.view.entrance
            self.admission, self._connection = await entrance.enter(
                params, self.websocket.ws, self._check_origin, self.end
            )
        except Unauthenticated:
            return UNAUTHORIZED, "Unauthorized"
        except (RateLimited, Unavailable) as denied:
            return TRY_AGAIN_LATER, str(denied)[:120]
        except Denied:
            return FORBIDDEN, "Forbidden"
        except Exception:
            log.exception("websocket.authentication_failed")
            return INTERNAL_ERROR, "Internal error"
        self._expire(self.admission)
        return None

    def _check_origin(self, admission: Admission) -> None:
        """A browser sends its cookie from any page: only a page of ours may use it. Raises Forbidden.

        Other credentials come from pages that may call, and from programs, which name no origin.
        """
        headers = self.websocket.ws.headers
        origin = headers.get("origin")
        if not admission.by_cookie and origin is None:
            return
        if origin is None or not is_from(admission.origins, origin, headers.get("host")):
            raise Forbidden

    def _expire(self, admission: Admission) -> None:
        if admission.expires is not None:
            seconds = (admission.expires - clock.now()).total_seconds()
            self._expiry = asyncio.get_running_loop().call_later(max(seconds, 0), self.end, FORBIDDEN, "Forbidden")

    async def _execute(self, operation: LiveOperation) -> Handover | None:
        """Run to the end, unless it turns out to be a feed."""
        assert self.admission is not None, "nothing is executed before the acknowledgement"
        handing_over.set(True)
        results = await self.schema.stream(
            self.view.trusted.text(operation.query, operation.document_id),
            variable_values=operation.variables,
            context_value=self.admission.context(),
            root_value=self.root_value,
            operation_name=operation.operation_name,
            operation_extensions=operation.extensions,
        )
        async with aclosing(results):
            return await self._send_results(operation, results)

    async def _send_results(self, operation: LiveOperation, results: StreamResult) -> Handover | None:
        async for result in results:
            if isinstance(result, PreExecutionError):
                await self._send_errors(operation, result.errors or [])
                return None
            if not isinstance(result, ExecutionResult):
                await self._reject_incremental_delivery(operation)
                return None
            if isinstance(result.data, Handover):
                return result.data
            result.errors = [_publish(error) for error in result.errors or ()]
            await operation.send_next(result)
        return None

    async def _share(self, operation: LiveOperation, handover: Handover) -> None:
        """Answer this operation together with all that are the same, from its own cursor on."""
        outbox = self.websocket.outbox
        head = '{"type":"next","id":' + json.dumps(operation.id) + ',"payload":'
        subscriber = Subscriber(outbox.push, outbox.put, self._end_lost, Frame(text_message, head, "}"))
        key = key_of(handover, operation.variables)
        shared = self.view.shared.enter(key, handover.feed, answering(handover, self.view.encode_text))
        operation.leave = partial(self.view.shared.leave, key, shared, subscriber)
        if handover.feed.pace is None:  # what is true now has no cursor
            operation.reached = partial(shared.reached, subscriber)
        # The follower keeps the tenant's reader until the shared operation's own has it too.
        async with handover.feed.follow() as follower:
            await shared.join(subscriber, follower)

    async def _fail(self, operation: Operation[Any, Any], error: Exception) -> None:
        await self._send_errors(operation, [located(error)])

    async def _send_errors(self, operation: Operation[Any, Any], errors: list[GraphQLError]) -> None:
        await operation.send_initial_errors([_publish(error) for error in errors])

    def _leave(self, operation: Operation[Any, Any] | None) -> None:
        if isinstance(operation, LiveOperation) and operation.leave is not None:
            leave, operation.leave = operation.leave, None
            leave()

    async def _end(self, code: int, reason: str) -> None:
        try:
            async with asyncio.timeout(2 * CLOSE_SECONDS):
                await self.websocket.close(code, reason)
        except TimeoutError:
            if self._reading is not None:
                self._reading.cancel()

    def _end_slow(self) -> None:
        self.end(TRY_AGAIN_LATER, "Too slow: resume after your last cursor")

    def _end_lost(self) -> None:
        self.end(TRY_AGAIN_LATER, "The feed was interrupted: resume after your last cursor")


class WebSocketEndpoint(GraphQL[Any, Any]):
    """An ASGI application for the websockets of `/graphql`. The legacy subprotocol is off."""

    websocket_adapter_class = Adapter
    graphql_transport_ws_handler_class = Handler

    def __init__(
        self,
        schema: BaseSchema,
        entrance: Entrance,
        connection_init_wait_timeout: timedelta = timedelta(seconds=10),
        trusted: Trusted | None = None,
    ) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            allow_queries_via_get=False,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=connection_init_wait_timeout,
            max_subscriptions_per_connection=OPERATIONS_PER_SOCKET,
        )
        self.entrance = entrance
        self.shared = SharedFeeds()
        self.trusted = trusted or Trusted()

    def encode_text(self, payload: object) -> str:
        return text_of(self.encode_json(payload))

    def is_websocket_origin_allowed(self, request: WebSocket, origin: str) -> bool:
        # Origin only matters where a cookie authenticates, which shows in connection_init.
        return True

    async def get_context(self, request: Any, response: Any) -> None:
        # Nobody is known before connection_init: each operation gets its own from the admission.
        return None


def _publish(error: GraphQLError) -> GraphQLError:
    published(error)
    return error
