"""What an operation costs the database, and what it may cost: one query for each level of nesting of each branch."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_composite_type,
    is_interface_type,
    is_list_type,
    is_object_type,
)

from schema.limits import Fragments, fragments_of
from tests.architecture import watch

_OF_SETTINGS = re.compile("setting_value|platform_setting")  # read again every few seconds, whoever asks
_WITHIN = frozenset({"nodes", "edges", "node", "pageInfo"})
"""Fields of a connection that show what its own query has found."""
_ELSEWHERE = frozenset(
    {
        ("Payment", "provider"),
        ("ProviderImport", "counts"),
        ("EventActor", "name"),
        ("EventActor", "onBehalfOfName"),
        ("Viewer", "eventsCursor"),
    }
)
"""Plain values that stand in rows of another table: read for all that are shown by one query."""
_BESIDE = {
    ("Query", "events"): 1,  # how far back feeds reach: a cursor from before that is refused
    ("Query", "tenants"): 1,  # who owns whom is followed down the tree, however deep, before the rows are listed
    ("Query", "auditVerification"): 3,  # its head, the details of a thousand entries, and whether more follows them
    # A preview runs the rule and takes it back. It locks what it changes, and each payment is given back by itself.
    ("Query", "subscriptionCancelPreview"): 12,
    ("Query", "subscriptionWithdrawPreview"): 30,
    ("Query", "invoiceRefundPreview"): 10,
    ("Subscription", "upcomingInvoice"): 9,  # the terms with all that they name, and what else the renewal looks at
}
"""What is asked before or beside a field's own query, once, however often the field is asked for."""
_MIXED = "..."
"""The end of a path below which rows of several kinds are read: each kind is in a table of its own."""


class Queries(list[str]):
    """The statements that read rows, in their order."""

    def note(self, sql: str) -> None:
        if re.match(r"\s*(SELECT|WITH)\b", sql, re.IGNORECASE) and not _OF_SETTINGS.search(sql):
            self.append(" ".join(sql.split()))


@contextmanager
def counted() -> Iterator[Queries]:
    """What is read inside."""
    queries = Queries()
    watch.listeners.append(queries.note)
    try:
        yield queries
    finally:
        watch.listeners.remove(queries.note)


def allowed(schema: GraphQLSchema, document: DocumentNode, answer: Any = None) -> int:
    """How many queries the operation of the document may cost, however many rows they find.

    `answer` is the data that came: of an interface that is asked for its id alone, it tells how many kinds there are.
    """
    (operation,) = (node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    root = cast("GraphQLObjectType", schema.get_root_type(operation.operation))
    levels = set(_levels(schema, fragments_of(document), root, operation.selection_set, ()))
    mixed = [_kinds(answer, path[:-1]) for path in levels if path[-1] == _MIXED]
    return len(levels) + sum(max(len(kinds) - 1, 0) for kinds in mixed)


def _kinds(answer: Any, path: tuple[str, ...]) -> set[str]:
    """The types of what the answer shows at the path."""
    shown = [answer]
    for step in path:
        if not step.startswith("... on "):
            below = [each.get(step) for each in shown if each is not None]
            shown = [each for found in below for each in (found if isinstance(found, list) else [found])]
    return {each["__typename"] for each in shown if each is not None}


def _levels(
    schema: GraphQLSchema,
    fragments: Fragments,
    parent: GraphQLCompositeType,
    selections: SelectionSetNode,
    path: tuple[str, ...],
) -> Iterator[tuple[str, ...]]:
    """The paths below which rows are read; the same one, spread by two fragments, is one."""
    for selection in selections.selections:
        if isinstance(selection, FieldNode):
            yield from _below(schema, fragments, parent, selection, path)
            continue
        inner: Any = fragments[selection.name.value] if isinstance(selection, FragmentSpreadNode) else selection
        condition = inner.type_condition
        kind = cast("GraphQLCompositeType", schema.type_map[condition.name.value]) if condition else parent
        within = path
        if is_abstract_type(parent) and is_object_type(kind):  # rows of each kind are in a table of their own
            within = (*path, f"... on {kind.name}")
            yield within
        yield from _levels(schema, fragments, kind, inner.selection_set, within)


def _below(
    schema: GraphQLSchema,
    fragments: Fragments,
    parent: GraphQLCompositeType,
    node: FieldNode,
    path: tuple[str, ...],
) -> Iterator[tuple[str, ...]]:
    field = schema.get_field(parent, node.name.value)
    if field is None or node.name.value == "__typename":
        return
    if (parent.name, node.name.value) in _ELSEWHERE:
        yield (*path, node.name.value)
    for number in range(_BESIDE.get((parent.name, node.name.value), 0)):
        yield (*path, f"{node.name.value} beside {number}")
    here = (*path, node.alias.value if node.alias else node.name.value)
    named = get_named_type(field.type)
    is_list = is_list_type(get_nullable_type(field.type))
    is_read = node.name.value == "totalCount" or (not _is_within(parent, node) and (is_list or _is_row(named)))
    is_counted_below = is_abstract_type(named) and _is_split(node)  # each kind by itself
    if (is_read or not path) and not is_counted_below:
        yield (*here, _MIXED) if is_abstract_type(named) else here
    if is_composite_type(named) and node.selection_set is not None:
        yield from _levels(schema, fragments, named, node.selection_set, here)


def _is_within(parent: GraphQLCompositeType, node: FieldNode) -> bool:
    """Whether it shows what the connection around it has found: the `node` of anything but an edge is a row itself."""
    return node.name.value in _WITHIN and (node.name.value != "node" or parent.name.endswith("Edge"))


def _is_split(node: FieldNode) -> bool:
    """Whether more than the id is asked for, of each kind by itself."""
    selections = node.selection_set.selections if node.selection_set else ()
    return any(not isinstance(selection, FieldNode) for selection in selections)


def _is_row(kind: Any) -> bool:
    """Whether it is read from a table: an amount of money, say, stands in the row that it belongs to."""
    if is_object_type(kind) or is_interface_type(kind):
        return "id" in kind.fields or "pageInfo" in kind.fields
    return is_composite_type(kind)
