"""The GraphQL surface as a whole: what is committed is what is built, and every field wears what it must."""

import re

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    ObjectTypeDefinitionNode,
    get_named_type,
    is_non_null_type,
    parse,
)

import schema
from resolvers.nodes import KINDS
from schema.connections import PAGING
from tenure.cli import upkeep
from tenure.events import CATALOGUE
from tenure.modules.catalog import OURS

GRAPH = schema.build(OURS)._schema
SDL = upkeep.sdl()


def roots() -> list[tuple[str, str, GraphQLField]]:
    """Every root field, as (root, name, field)."""
    types = (GRAPH.query_type, GRAPH.mutation_type, GRAPH.subscription_type)
    return [(root.name, name, field) for root in types if root is not None for name, field in root.fields.items()]


def worn(field: GraphQLField, directive: str) -> list[object]:
    declared = field.extensions["strawberry-definition"].directives
    return [one for one in declared if type(one).__name__ == directive]


def printed() -> dict[str, dict[str, set[str]]]:
    """The directives that the SDL shows on the fields of each type."""
    types = [one for one in parse(SDL).definitions if isinstance(one, ObjectTypeDefinitionNode)]
    return {
        one.name.value: {
            field.name.value: {worn.name.value for worn in field.directives or ()} for field in one.fields or ()
        }
        for one in types
    }


PRINTED = printed()


def payloads() -> list[GraphQLObjectType]:
    assert GRAPH.mutation_type is not None
    named = [get_named_type(field.type) for field in GRAPH.mutation_type.fields.values()]
    return [kind for kind in named if isinstance(kind, GraphQLObjectType)]


def test_what_is_the_same_everywhere_is_described_everywhere() -> None:
    """Arguments of lists, and what mutations answer, are described where they are made."""
    kinds = [kind for kind in GRAPH.type_map.values() if isinstance(kind, GraphQLObjectType)]
    lists = [field for kind in kinds for field in kind.fields.values() if {"first", "before"} <= field.args.keys()]
    assert len(lists) > 50
    assert [field for field in lists if not all(field.args[name].description for name in PAGING)] == []
    assert [kind.name for kind in payloads() if not kind.description] == []


def test_the_committed_schema_is_the_one_that_is_built() -> None:
    assert upkeep.sdl_difference() == ""


@pytest.mark.parametrize(("root", "name", "field"), roots(), ids=lambda part: part if isinstance(part, str) else "")
def test_every_root_field_says_who_may_use_it(root: str, name: str, field: GraphQLField) -> None:
    assert len(worn(field, "RequiresPermission")) == 1
    assert "requiresPermission" in PRINTED[root][name]


@pytest.mark.parametrize(("root", "name", "field"), roots(), ids=lambda part: part if isinstance(part, str) else "")
def test_every_root_field_is_described(root: str, name: str, field: GraphQLField) -> None:
    assert field.description


def test_every_payload_can_refuse_in_data() -> None:
    for made in payloads():
        assert str(made.fields["userErrors"].type).startswith("["), made.name
        assert str(made.fields["userErrors"].type).endswith("UserError!]!"), made.name
        own = {name: field for name, field in made.fields.items() if name != "userErrors"}
        assert not [name for name, field in own.items() if is_non_null_type(field.type)], made.name


def test_every_mutation_takes_one_input_and_returns_its_payload() -> None:
    assert GRAPH.mutation_type is not None
    for name, field in GRAPH.mutation_type.fields.items():
        capital = name[0].upper() + name[1:]
        assert str(field.type) == f"{capital}Payload!", name
        assert {argument: str(kind.type) for argument, kind in field.args.items()} in (
            {},
            {"input": f"{capital}Input!"},
        )


def test_every_node_type_says_who_sees_it() -> None:
    node = GRAPH.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)
    types = {kind.name for kind in GRAPH.get_possible_types(node)}
    assert types <= set(KINDS), f"add them to resolvers.nodes.KINDS: {sorted(types - set(KINDS))}"


def test_every_event_of_the_catalogue_has_a_type_of_its_own() -> None:
    event = GRAPH.type_map["Event"]
    assert isinstance(event, GraphQLInterfaceType)
    types = {kind.name for kind in GRAPH.get_possible_types(event)}
    assert types == {told.__name__ for told in CATALOGUE.values()} | {"OtherEvent"}


def test_ids_and_minor_units_are_never_int() -> None:
    wrong = [
        f"{kind.name}.{name}"
        for kind in GRAPH.type_map.values()
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__")
        for name, field in kind.fields.items()
        if get_named_type(field.type).name in ("Int", "Float")
        and (
            re.search(r"(^id|Id|Minor|[mM]inorUnits|bytes|Bytes)$", name) or get_named_type(field.type).name == "Float"
        )
    ]
    assert wrong == []


def test_names_keep_to_one_style() -> None:
    for kind in GRAPH.type_map.values():
        if kind.name.startswith("__"):
            continue
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", kind.name), kind.name
        if isinstance(kind, GraphQLEnumType):
            assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", value) for value in kind.values), kind.name
        for name in getattr(kind, "fields", {}):
            assert re.fullmatch(r"[a-z][A-Za-z0-9]*", name), f"{kind.name}.{name}"
