"""Documents that are kept beside an endpoint and shape what it is sent: subscriptions to `events`, one by one."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from contextlib import aclosing
from typing import Any, cast

import strawberry
from graphql import ExecutionResult, FieldNode, GraphQLError, GraphQLSyntaxError, OperationDefinitionNode, OperationType
from graphql.execution import Executor

from models.events import LoggedEvent
from realtime.feeds import Feeds
from realtime.log import DatabaseLog
from resolvers.asking import Asking, reading
from schema import limits
from schema.endpoint.documents import Rejected
from schema.endpoint.execution import Schema, documents_of
from schema.endpoint.shared import Handover, formatted, handing_over
from tenure.context import Context
from tenure.kit.refusals import CostExceeded, Refused

KEPT = 256
LONGEST = 16_384
ROOT = "events"


async def checked(schema: strawberry.Schema, text: str | None) -> str | None:
    """The document, where it can shape what is sent; nothing and an empty one stay what they are.

    It must be a single subscription to `events` without arguments or variables, valid, and within the limits of an
    operation. Raises `Refused`.
    """
    if not text or not text.strip():
        return text and text.strip()
    if len(text) > LONGEST:
        raise _invalid(f"it has more than {LONGEST} characters")
    try:
        prepared = await documents_of(schema._schema).prepare(text)
        _fits(prepared.operations)
        prepared.cost(None, {})
    except GraphQLSyntaxError as error:
        raise _invalid(error.message) from error
    except Rejected as rejected:
        raise _invalid(rejected.errors[0].message) from rejected
    except CostExceeded as error:
        raise Refused("DOCUMENT_TOO_COSTLY", str(error), ["document"]) from error
    return text


def _fits(operations: dict[str | None, OperationDefinitionNode]) -> None:
    if len(operations) != 1:
        raise _invalid("it must have exactly one operation")
    (operation,) = operations.values()
    selections = operation.selection_set.selections
    root = selections[0]
    if operation.operation is not OperationType.SUBSCRIPTION or not isinstance(root, FieldNode):
        raise _invalid(f"it must be `subscription {{ {ROOT} {{ … }} }}`")
    if root.name.value != ROOT or root.arguments or root.directives or operation.variable_definitions:
        raise _invalid(f"it must select `{ROOT}`, without arguments, directives or variables")


def _invalid(why: str) -> Refused:
    return Refused("DOCUMENT_INVALID", f"The document cannot be used: {why}.", ["document"])


class Stored:
    """Answers stored documents on a schema, which is built when the first one is asked for."""

    def __init__(self, build: Callable[[], Schema]) -> None:
        self._build = build
        self._schema: asyncio.Future[Schema] | None = None
        self._kept: OrderedDict[str, Executor[Any]] = OrderedDict()

    async def answer(self, ctx: Context, text: str, row: LoggedEvent) -> dict[str, object]:
        """What a feed of that document would be sent for the event. Raises `GraphQLError` where it is refused."""
        executor = await self._executor(ctx, text)
        one = Asking(ctx)
        async with asyncio.timeout(limits.EXECUTION_SECONDS), reading(one):
            own = executor.build_per_event_executor(row)
            own.context_value = one
            result = own.execute_operation(False)
            if own.is_awaitable(result):
                result = await result
        return formatted(cast("ExecutionResult", result))

    async def _executor(self, ctx: Context, text: str) -> Executor[Any]:
        """Made once for a document: parsed, validated, priced, its root field asked for."""
        kept = self._kept.get(text)
        if kept is None:
            kept = self._kept[text] = await self._handed_over(ctx, text)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(text)
        return kept

    async def _handed_over(self, ctx: Context, text: str) -> Executor[Any]:
        schema = await self._built()
        asking = _Unmetered(ctx, feeds=Feeds(DatabaseLog(), ctx.services.bus))
        token = handing_over.set(True)
        try:
            async with aclosing(await schema.stream(text, context_value=asking)) as results:
                result: Any = await anext(results)
        finally:
            handing_over.reset(token)
        if isinstance(result.data, Handover):
            return result.data.executor
        raise (result.errors or [GraphQLError("the document is no feed")])[0]

    async def _built(self) -> Schema:
        """In a thread: it takes a second, in which a worker's other duties go on."""
        if self._schema is None:
            self._schema = asyncio.ensure_future(asyncio.to_thread(self._build))
        return await asyncio.shield(self._schema)


class _Unmetered(Asking):
    """What we ask for ourselves costs nobody anything."""

    @property
    def bucket(self) -> None:
        return None
