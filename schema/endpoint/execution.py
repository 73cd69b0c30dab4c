"""The limits and the published errors, as one Strawberry extension and one schema class that every transport uses."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from typing import Any

import strawberry
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    NameNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
)
from strawberry.extensions import SchemaExtension
from strawberry.types import ExecutionContext

from schema import limits
from schema.endpoint.cost import objects_in
from schema.endpoint.documents import Documents, Prepared, Rejected
from schema.endpoint.errors import located, publish
from tenure.gateways.buckets import Bucket, BucketState
from tenure.kit.refusals import BadInput, Denied, RateLimited

_DOCUMENTS = "tenure.documents"


class Schema(strawberry.Schema):
    """A schema whose errors are published in place, whatever transport they go out by."""

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        for error in errors:
            publish(error)


def documents_of(schema: GraphQLSchema) -> Documents:
    """The cache of prepared documents that all operations on this schema share."""
    documents: Documents = schema.extensions.get(_DOCUMENTS) or Documents(schema)
    schema.extensions[_DOCUMENTS] = documents
    return documents


def extensions(authentication: Collection[str] = ()) -> list[Callable[[], SchemaExtension]]:
    """What every schema of ours is built with; of the `authentication` mutations an operation may hold one."""
    single = frozenset(authentication)
    return [lambda: Limited(single)]


def _stand_in(name: str | None) -> DocumentNode:
    """A document with an operation of that name, for one that could not be parsed."""
    named = NameNode(value=name) if name is not None else None
    nothing = SelectionSetNode(selections=())
    operation = OperationDefinitionNode(operation=OperationType.QUERY, name=named, selection_set=nothing)
    return DocumentNode(definitions=(operation,))


class Limited(SchemaExtension):
    """Prepares the document, takes its cost from the bucket and ends it at the deadline."""

    seconds = limits.EXECUTION_SECONDS

    def __init__(self, single: frozenset[str] = frozenset()) -> None:
        self._single = single
        self._prepared: Prepared | None = None
        self._requested = 0
        self._state: BucketState | None = None

    async def on_parse(self) -> AsyncIterator[None]:
        # Validation is settled here too: given a list of errors, even an empty one, Strawberry does not validate.
        execution = self.execution_context
        try:
            self._prepared = await documents_of(execution.schema._schema).prepare(execution.query or "")
            execution.graphql_document = self._prepared.document
            execution.pre_execution_errors = await self._charge(self._prepared)
        except Rejected as rejected:
            execution.graphql_document = rejected.document
            execution.pre_execution_errors = rejected.errors
        except Exception as error:
            # A syntax error, which Strawberry would find by parsing again, on the event loop; or a bug of ours, which a
            # websocket would not survive. Either is reported as the error of a document that stands in for this one.
            execution.graphql_document = _stand_in(execution._provided_operation_name)
            execution.pre_execution_errors = [located(error)]
        yield

    async def on_execute(self) -> AsyncIterator[None]:
        async with asyncio.timeout(self.seconds):
            yield

    def get_results(self) -> dict[str, Any]:
        if self._prepared is None:
            return {}
        result = self.execution_context.result
        state = self._state
        cost = {
            "requested": self._requested,
            "actual": objects_in(result.data) if result is not None and result.data else 0,
            "available": state.available if state else None,
            "restoreRate": state.restore_rate if state else None,
        }
        return {"cost": cost}

    async def _charge(self, prepared: Prepared) -> list[GraphQLError]:
        execution = self.execution_context
        name = execution.operation_name
        try:
            if len(prepared.operations) > 1 and execution._provided_operation_name is None:
                raise BadInput("The document has several operations. Specify which one to execute.")
            limits.check_single(prepared.operation(name), prepared.fragments, self._single)
            self._requested = prepared.cost(name, execution.variables)
            await self._take(execution.context)
        except Denied as denied:
            return [located(denied)]
        return []

    async def _take(self, context: Any) -> None:
        bucket: Bucket | None = getattr(context, "bucket", None)
        if bucket is None:
            return
        self._state = await bucket.take(context.bucket_key, self._requested)
        if not self._state.granted:
            raise RateLimited(
                f"This operation costs {self._requested}; {self._state.available} is left. Try again later.",
                retryAfter=self._state.retry_after,
            )
