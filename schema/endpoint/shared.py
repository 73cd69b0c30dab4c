"""Operations answered once for everybody: those that are identical execute and encode each event a single time."""

import json
from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Callable
from contextvars import ContextVar
from typing import Any, NamedTuple, TypeVar, cast
from uuid import UUID

from graphql import ExecutableDefinitionNode, ExecutionResult, FieldNode, VariableNode, Visitor, print_ast, visit
from graphql.execution import Executor
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from realtime.feeds import Feed
from realtime.reader import Entry
from realtime.sharing import Answer
from schema.endpoint.errors import published

T = TypeVar("T")

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


def key_of(handover: Handover, variables: dict[str, object] | None) -> Key:
    """The cursor is left out where it only says where to begin: each subscriber has its own."""
    kept = dict(variables or {})
    cursor = _cursor_variable(handover.executor)
    if cursor is not None:
        kept.pop(cursor, None)
    # As executed, not as sent: a stored document comes without its text.
    document = "\n".join(print_ast(definition) for definition in _definitions(handover.executor))
    return Key(handover.feed.tenant, handover.feed.scope, document, json.dumps(kept, sort_keys=True))


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


def answering(handover: Handover, encode: Callable[[object], str]) -> Answer:
    """How an event is answered for all who subscribed alike: the operation's selection, executed and encoded."""
    feed, executor = handover

    async def answer(entry: Entry) -> str | None:
        assert feed.read is not None, "only feeds with a reading are handed over"
        async with feed.read(entry) as reading:
            if reading is None:
                return None
            executing = executor.build_per_event_executor(reading.value)
            executing.context_value = reading.context
            result = executing.execute_operation(False)
            if executing.is_awaitable(result):
                result = await result
        return encode(formatted(cast("ExecutionResult", result)))

    return answer


def formatted(result: ExecutionResult) -> dict[str, object]:
    payload: dict[str, object] = {"data": result.data}
    if result.errors:
        payload["errors"] = [published(error) for error in result.errors]
    return payload
