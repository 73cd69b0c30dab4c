"""What an operation costs, reckoned before it runs: a scalar nothing, an object one, a list its size times its item."""

from collections.abc import Mapping
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLObjectType,
    GraphQLSchema,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    Undefined,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_list_type,
    type_from_ast,
    value_from_ast_untyped,
)

from schema.limits import LIST_ITEMS, Fragments
from tenure.kit.refusals import CostExceeded

COUNTING = 10
"""The price of `totalCount`, the one scalar that reads more than its row."""
DEAR = {"upcomingInvoice": 100}
"""The prices of fields that reckon for each row, beyond what they show: asked for of one row, and not of a page."""
CEILING = 10**9
"""No cost is told beyond this, so that nested pages do not make numbers of a thousand digits."""

_SIZES = ("first", "last")
_ITEMS = frozenset({"nodes", "edges"})
_INTROSPECTION = frozenset({"__schema", "__type"})


class Estimate:
    """The cost of one operation with one set of variables. Linear in the document: each fragment is reckoned once."""

    def __init__(self, schema: GraphQLSchema, fragments: Fragments, variables: Mapping[str, object]) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables
        self._known: dict[tuple[str, int], int] = {}
        self.depends_on_variables = False

    def of(self, operation: OperationDefinitionNode) -> int:
        root = self._schema.get_root_type(operation.operation)
        defaults = {
            definition.variable.name.value: value_from_ast_untyped(definition.default_value)
            for definition in operation.variable_definitions or ()
            if definition.default_value
        }
        self._variables = {**defaults, **self._variables}
        return self._selections(cast("GraphQLObjectType", root), operation.selection_set, 1)

    def _selections(self, parent: GraphQLCompositeType, selections: SelectionSetNode | None, size: int) -> int:
        total = 0
        for selection in selections.selections if selections else ():
            if isinstance(selection, FieldNode):
                total += self._field(parent, selection, size)
            elif isinstance(selection, FragmentSpreadNode):
                total += self._fragment(selection.name.value, size)
            else:
                condition = selection.type_condition
                inner = self._type(condition.name.value) if condition else parent
                total += self._selections(inner, selection.selection_set, size)
        return min(total, CEILING)

    def _fragment(self, name: str, size: int) -> int:
        if (name, size) not in self._known:
            fragment = self._fragments[name]
            parent = self._type(fragment.type_condition.name.value)
            self._known[name, size] = self._selections(parent, fragment.selection_set, size)
        return self._known[name, size]

    def _field(self, parent: GraphQLCompositeType, node: FieldNode, size: int) -> int:
        field = self._schema.get_field(parent, node.name.value)
        named = get_named_type(field.type) if field else None
        if field is None or not is_composite_type(named):
            return COUNTING if node.name.value == "totalCount" else 0
        own, price = self._size(field, node), DEAR.get(node.name.value, 1)
        if is_list_type(get_nullable_type(field.type)):
            many = own or (size if node.name.value in _ITEMS else 1)
            return many * (1 + self._selections(named, node.selection_set, 1))
        return price + self._selections(named, node.selection_set, own or 1)

    def _size(self, field: GraphQLField, node: FieldNode) -> int | None:
        """How many items the field was asked for, or None where it does not say."""
        given = {argument.name.value: self._value(argument.value) for argument in node.arguments or ()}
        sizes = [given.get(name, field.args[name].default_value) for name in _SIZES if name in field.args]
        sizes += [len(ids) for ids in (given.get("ids"),) if isinstance(ids, list)]
        numbers = [max(size, 1) for size in sizes if isinstance(size, int)]
        return min(max(numbers), CEILING) if numbers else None

    def _value(self, node: ValueNode) -> object:
        """A number or a list, literal or variable; what is neither will be refused where its type is checked."""
        if isinstance(node, VariableNode):
            self.depends_on_variables = True
            return self._variables.get(node.name.value, Undefined)
        if isinstance(node, IntValueNode):
            return int(node.value)
        return list(node.values) if isinstance(node, ListValueNode) else Undefined

    def _type(self, name: str) -> GraphQLCompositeType:
        return cast("GraphQLCompositeType", self._schema.type_map[name])


def check_lists(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, object]) -> None:
    """Refuse a variable that holds more list items than an input may, nested lists counted."""
    for definition in operation.variable_definitions or ():
        name = definition.variable.name.value
        kind = type_from_ast(schema, definition.type)
        items = _items(variables.get(name), cast("GraphQLInputType", kind))
        if items > LIST_ITEMS:
            raise CostExceeded(f"${name} has {items} list items; at most {LIST_ITEMS} are allowed.", limit=LIST_ITEMS)


def _items(value: object, kind: GraphQLInputType) -> int:
    # A scalar that takes any JSON is one value, whatever lists are in it.
    nullable: Any = get_nullable_type(kind)
    if is_list_type(nullable):
        values = value if isinstance(value, list) else []
        return len(values) + sum(_items(item, nullable.of_type) for item in values)
    if isinstance(nullable, GraphQLInputObjectType) and isinstance(value, dict):
        return sum(_items(value.get(name), field.type) for name, field in nullable.fields.items())
    return 0


def objects_in(data: object) -> int:
    """What was really answered: the objects in a result, introspection and the root apart."""
    count, waiting = -1, [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            count += 1
            waiting.extend(
                item for key, item in value.items() if isinstance(item, dict | list) and key not in _INTROSPECTION
            )
        elif isinstance(value, list):
            waiting.extend(value)
    return max(count, 0)
