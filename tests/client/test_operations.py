"""Every operation that the SDKs send is one that this schema answers, within its limits, however long the page."""

import re
from collections import Counter
from pathlib import Path

import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    build_schema,
    concat_ast,
    parse,
    validate,
    visit,
)
from graphql.language import Visitor

from schema.endpoint.cost import Estimate
from schema.limits import COST, Fragments, check_shape, fragments_of

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "client" / "operations").glob("*.graphql"))
PARSED = {path.stem: parse(path.read_text(), no_location=True) for path in FILES}
ALL = concat_ast(list(PARSED.values()))
FRAGMENTS = fragments_of(ALL)
OPERATIONS = [node for node in ALL.definitions if isinstance(node, OperationDefinitionNode)]
LONGEST = 100
"""The most that a page may hold."""


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema" / "schema.graphql").read_text())


class _Spreads(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
        self.names.add(node.name.value)


def sent(operation: OperationDefinitionNode) -> DocumentNode:
    """The operation with the fragments that it needs and no others: what a client sends."""
    needed: Fragments = {}
    waiting: list[OperationDefinitionNode | FragmentDefinitionNode] = [operation]
    while waiting:
        spreads = _Spreads()
        visit(waiting.pop(), spreads)
        for name in spreads.names - needed.keys():
            needed[name] = FRAGMENTS[name]
            waiting.append(FRAGMENTS[name])
    return DocumentNode(definitions=(operation, *needed.values()))


def name_of(node: OperationDefinitionNode) -> str:
    assert node.name is not None, "an operation has no name"
    return node.name.value


def test_there_are_operations_in_every_file() -> None:
    assert len(FILES) >= 7
    for stem, document in PARSED.items():
        assert any(isinstance(node, OperationDefinitionNode) for node in document.definitions), stem


def test_names_are_given_once_and_fragments_are_used(schema: GraphQLSchema) -> None:
    fragments = [node.name.value for node in ALL.definitions if isinstance(node, FragmentDefinitionNode)]
    names = Counter([*map(name_of, OPERATIONS), *fragments])
    assert [name for name, times in names.items() if times > 1] == []
    assert validate(schema, ALL) == []


@pytest.mark.parametrize("operation", OPERATIONS, ids=name_of)
def test_every_operation_is_valid_and_within_the_limits(
    operation: OperationDefinitionNode, schema: GraphQLSchema
) -> None:
    document = sent(operation)
    assert validate(schema, document) == []
    check_shape(document)
    cost = Estimate(schema, fragments_of(document), {"first": LONGEST}).of(operation)
    assert cost <= COST, f"{name_of(operation)} costs {cost} of {COST}"


@pytest.mark.parametrize(
    "operation", [one for one in OPERATIONS if one.operation is OperationType.MUTATION], ids=name_of
)
def test_a_mutation_whose_effect_a_key_guards_is_sent_with_one(
    operation: OperationDefinitionNode, schema: GraphQLSchema
) -> None:
    (field,) = operation.selection_set.selections
    assert isinstance(field, FieldNode)
    assert schema.mutation_type is not None
    node = schema.mutation_type.fields[field.name.value].ast_node
    assert node is not None
    if any(directive.name.value == "idempotencyRequired" for directive in node.directives or ()):
        assert [directive.name.value for directive in field.directives or ()] == ["idempotent"]


def test_a_mutation_has_one_field_and_is_named_after_it() -> None:
    for operation in OPERATIONS:
        if operation.operation is OperationType.MUTATION:
            (field,) = operation.selection_set.selections
            assert isinstance(field, FieldNode)
            assert name_of(operation) == re.sub(r"^\w", lambda match: match[0].upper(), field.name.value)
