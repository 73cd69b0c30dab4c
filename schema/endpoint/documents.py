"""Documents made ready once: parsed, held to the limits, validated and priced, then kept by their text."""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence

from graphql import DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, parse, specified_rules, validate
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from schema import limits
from schema.endpoint.cost import Estimate, check_lists
from schema.endpoint.errors import ErrorCode, located
from tenure.kit.refusals import CostExceeded, Denied

KEPT_DOCUMENTS = 512
KEPT_CHARACTERS = 16_384
"""A longer text is made ready anew each time, so that the cache has a bounded size."""
INLINE_CHARACTERS = 200
"""A longer text that is not kept yet is made ready in a thread: validation can take half a second."""

_RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)


class Rejected(Exception):
    """A document that could be parsed but will not be executed, and the errors to answer with."""

    def __init__(self, document: DocumentNode, errors: Sequence[GraphQLError]) -> None:
        super().__init__(f"{len(errors)} errors")
        self.document = document
        self.errors = list(errors)


class Prepared:
    """A valid document of one schema, ready to be priced and executed."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        self.document = document
        self.fragments = limits.fragments_of(document)
        self.operations = limits.operations_of(document)
        self._schema = schema
        self._costs: dict[str | None, int] = {}

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one."""
        return self.operations[name] if name in self.operations else next(iter(self.operations.values()))

    def cost(self, name: str | None, variables: Mapping[str, object] | None) -> int:
        """The cost of one operation. Raises CostExceeded beyond the limit, or for lists that are too long."""
        operation = self.operation(name)
        check_lists(self._schema, operation, variables or {})
        cost = self._costs.get(name) or self._reckon(name, operation, variables or {})
        if cost > limits.COST:
            message = f"This operation costs {cost}; at most {limits.COST} is allowed."
            raise CostExceeded(message, requested=cost, limit=limits.COST)
        return cost

    def _reckon(self, name: str | None, operation: OperationDefinitionNode, variables: Mapping[str, object]) -> int:
        estimate = Estimate(self._schema, self.fragments, variables)
        try:
            cost = estimate.of(operation)
        except RecursionError as error:
            raise CostExceeded("This operation is nested too deeply.") from error
        if not estimate.depends_on_variables:
            self._costs[name] = cost
        return cost


class Documents:
    """The documents of one schema that were asked for lately."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._kept: OrderedDict[str, Prepared] = OrderedDict()
        self._lock = threading.Lock()

    async def prepare(self, text: str) -> Prepared:
        """The document of that text. Raises GraphQLSyntaxError or Rejected."""
        with self._lock:
            kept = self._kept.get(text)
            if kept is not None:
                self._kept.move_to_end(text)
                return kept
        if len(text) <= INLINE_CHARACTERS:
            return self._make(text)
        return await asyncio.to_thread(self._make, text)

    def _make(self, text: str) -> Prepared:
        prepared = prepare(self._schema, text)
        with self._lock:
            if len(text) <= KEPT_CHARACTERS:
                self._kept[text] = prepared
            if len(self._kept) > KEPT_DOCUMENTS:
                self._kept.popitem(last=False)
        return prepared


def prepare(schema: GraphQLSchema, text: str) -> Prepared:
    """Parse, hold to the limits and validate. Raises GraphQLSyntaxError or Rejected."""
    document = parse(text, max_tokens=limits.TOKENS)
    try:
        limits.check_shape(document)
    except RecursionError as error:
        raise Rejected(document, [located(CostExceeded("This operation is nested too deeply."))]) from error
    except Denied as error:
        raise Rejected(document, [located(error)]) from error
    errors = validate(schema, document, _RULES, max_errors=limits.VALIDATION_ERRORS, hide_suggestions=True)
    if errors:
        raise Rejected(document, [_invalid(error) for error in errors])
    return Prepared(schema, document)


def _invalid(error: GraphQLError) -> GraphQLError:
    error.extensions = {"code": ErrorCode.GRAPHQL_VALIDATION_FAILED}
    return error
