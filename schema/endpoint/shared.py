"""Feeds answered once for everybody: identical operations execute and encode each event a single time."""

import asyncio
import json
from collections import Counter, OrderedDict
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from typing import Any, NamedTuple, TypeVar, cast
from uuid import UUID

import structlog
from graphql import ExecutableDefinitionNode, ExecutionResult, FieldNode, VariableNode, Visitor, print_ast, visit
from graphql.execution import Executor
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from realtime.feeds import Entry, Feed, Follower
from schema.endpoint.errors import published
from tenure.kit.refusals import Unavailable

log = structlog.get_logger(__name__)

T = TypeVar("T")

ANSWERS = 512
_CHUNK = 500
_RETRY_SECONDS = (0.1, 0.5, 1, 2, 5, 5)

handing_over: ContextVar[bool] = ContextVar("handing_over", default=False)
"""Set where a feed's executor is wanted instead of its results."""


class Handover(NamedTuple):
    """A feed that went through parsing, validation, limits and permissions, and what executes its selection."""

    feed: Feed
    executor: Executor[Any]

    def execute_operation(self, serially: bool | None = None) -> ExecutionResult:
        """Stands for the executor of one event, whose only result is the handover itself."""
        return ExecutionResult(cast("dict[str, Any]", self), None)


class SharingExecutor(StrawberryGraphQLCoreExecutionContext):
    """The schema's `execution_context_class`: hands a feed over to whoever asks for it, else executes as ever."""

    def cancellable_iterable(self, iterable: AsyncIterable[T]) -> AsyncIterable[T]:
        if handing_over.get() and isinstance(iterable, Feed) and iterable.read is not None:
            return cast("AsyncIterable[T]", _once(Handover(iterable, self)))
        return super().cancellable_iterable(iterable)

    def build_per_event_executor(self, payload: Any) -> Executor[Any]:
        if isinstance(payload, Handover):
            return cast("Executor[Any]", payload)
        return super().build_per_event_executor(payload)


async def _once(value: T) -> AsyncIterator[T]:
    yield value


class Key(NamedTuple):
    """What operations must have in common to be answered together."""

    tenant: UUID
    scope: str
    document: str
    variables: str


def key_of(handover: Handover, scope: str, variables: dict[str, object] | None) -> Key:
    """The cursor is left out where it only says where to begin: each subscriber has its own."""
    kept = dict(variables or {})
    cursor = _cursor_variable(handover.executor)
    if cursor is not None:
        kept.pop(cursor, None)
    # As executed, not as sent: a stored document comes without its text.
    document = "\n".join(print_ast(definition) for definition in _definitions(handover.executor))
    return Key(handover.feed.tenant, scope, document, json.dumps(kept, sort_keys=True))


def _definitions(executor: Executor[Any]) -> list[ExecutableDefinitionNode]:
    return [executor.operation, *executor.fragment_definitions.values()]


def _cursor_variable(executor: Executor[Any]) -> str | None:
    """The variable that is the root field's `after` and that nothing else in the operation or a fragment reads."""
    root = executor.operation.selection_set.selections[0]
    if not isinstance(root, FieldNode):
        return None
    after = next((argument.value for argument in root.arguments or () if argument.name.value == "after"), None)
    if not isinstance(after, VariableNode):
        return None
    uses = _Uses()
    for definition in _definitions(executor):
        visit(definition, uses)
    # Its definition, and `after` itself.
    return after.name.value if uses.count[after.name.value] == 2 else None


class _Uses(Visitor):
    """How often each variable is named."""

    def __init__(self) -> None:
        super().__init__()
        self.count: Counter[str] = Counter()

    def enter_variable(self, node: VariableNode, *_: object) -> None:
        self.count[node.name.value] += 1


class Subscriber:
    """One operation of one socket among those that are answered together."""

    __slots__ = ("_head", "_push", "_put", "abandon", "position")

    def __init__(
        self,
        operation_id: str,
        push: Callable[[str], None],
        put: Callable[[str], Awaitable[None]],
        abandon: Callable[[], None],
    ) -> None:
        self._head = '{"type":"next","id":' + json.dumps(operation_id) + ',"payload":'
        self._push = push
        self._put = put
        self.abandon = abandon
        self.position = 0

    def push(self, payload: str) -> None:
        self._push(self._head + payload + "}")

    async def put(self, payload: str) -> None:
        await self._put(self._head + payload + "}")


class Shared:
    """One operation and everybody who subscribed to it."""

    def __init__(self, handover: Handover, encode: Callable[[object], str]) -> None:
        self.waiting = 0
        self.is_lost = False
        self.subscribers: dict[Subscriber, None] = {}
        self._feed, self._executor = handover
        self._encode = encode
        # Everybody live has all up to here, and nothing beyond.
        self._position = 0
        self._answers: OrderedDict[int, asyncio.Task[str | None]] = OrderedDict()
        self._started: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._run())

    async def join(self, subscriber: Subscriber, follower: Follower) -> None:
        """Bring a subscriber from its cursor to where the others are, then let it go along with them."""
        await asyncio.shield(self._started)
        while True:
            for entry in await follower.page():
                payload = await self._answer_patiently(entry)
                if payload is not None:
                    await subscriber.put(payload)
            subscriber.position = follower.position
            if self.is_lost:
                raise Unavailable(retryAfter=1)
            if follower.position >= self._position:
                # Nothing waits between this check and the entry: no event falls through, none comes twice.
                self.subscribers[subscriber] = None
                return
            # The others began at the head of the log, which this node's reader may not have reached yet.
            await follower.more()

    def close(self) -> None:
        self._task.cancel()
        for answer in self._answers.values():
            answer.cancel()

    async def _run(self) -> None:
        try:
            async with self._feed.follow_from_now() as follower:
                self._position = follower.position
                self._started.set_result(None)
                while True:
                    for entry in await follower.page():
                        await self._tell(entry.position, await self._answer_patiently(entry))
                    self._position = follower.position
                    await follower.more()
        except Exception as error:
            log.exception("feeds.shared_lost", tenant=str(self._feed.tenant))
            if not self._started.done():
                self._started.set_exception(error)
                # Whoever joins gets it; where nobody does any more it is no loss.
                self._started.exception()
            self._abandon()

    def _abandon(self) -> None:
        self.is_lost = True
        for subscriber in list(self.subscribers):
            subscriber.abandon()

    async def _tell(self, position: int, payload: str | None) -> None:
        self._position = position
        if payload is None:
            return
        for count, subscriber in enumerate(list(self.subscribers), start=1):
            if subscriber.position < position and subscriber in self.subscribers:
                subscriber.position = position
                subscriber.push(payload)
            if count % _CHUNK == 0:
                await asyncio.sleep(0)

    async def _answer_patiently(self, entry: Entry) -> str | None:
        """The answer, tried again while the database is away: an event is late rather than left out."""
        for seconds in _RETRY_SECONDS:
            try:
                return await self._answer(entry)
            except Exception:
                log.exception("feeds.event_unanswered", tenant=str(self._feed.tenant), position=entry.position)
                await asyncio.sleep(seconds)
        return await self._answer(entry)

    async def _answer(self, entry: Entry) -> str | None:
        """The encoded payload of one event, made once; None where it is not for this scope."""
        answer = self._answers.get(entry.position)
        if answer is None or (answer.done() and (answer.cancelled() or answer.exception() is not None)):
            answer = self._answers[entry.position] = asyncio.create_task(self._execute(entry))
            if len(self._answers) > ANSWERS:
                self._answers.popitem(last=False)
        # One subscriber that leaves must not cancel it for the others.
        return await asyncio.shield(answer)

    async def _execute(self, entry: Entry) -> str | None:
        assert self._feed.read is not None, "only feeds with a reading are handed over"
        async with self._feed.read(entry) as reading:
            if reading is None:
                return None
            executor = self._executor.build_per_event_executor(reading.value)
            executor.context_value = reading.context
            result = executor.execute_operation(False)
            if executor.is_awaitable(result):
                result = await result
        return self._encode(formatted(cast("ExecutionResult", result)))


def formatted(result: ExecutionResult) -> dict[str, object]:
    payload: dict[str, object] = {"data": result.data}
    if result.errors:
        payload["errors"] = [published(error) for error in result.errors]
    return payload


class SharedOperations:
    """All the operations of one node that are answered together, each while it has subscribers."""

    def __init__(self, encode: Callable[[object], str]) -> None:
        self._encode = encode
        self._all: dict[Key, Shared] = {}

    def enter(self, key: Key, handover: Handover) -> Shared:
        shared = self._all.get(key)
        if shared is None or shared.is_lost:
            shared = self._all[key] = Shared(handover, self._encode)
        shared.waiting += 1
        return shared

    def leave(self, key: Key, shared: Shared, subscriber: Subscriber) -> None:
        shared.subscribers.pop(subscriber, None)
        shared.waiting -= 1
        if not shared.waiting:
            shared.close()
            if self._all.get(key) is shared:
                del self._all[key]
