"""What the server says in English is told in German by the console: every refusal that it can meet."""

import re

import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLSchema,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    build_schema,
    get_named_type,
    parse,
    visit,
)

from tests.console.test_sources import SOURCES

SDL = SOURCES.parents[2] / "schema" / "schema.graphql"


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(SDL.read_text(), assume_valid=True)


def test_each_refusal_that_a_screen_can_meet_has_a_german_text(schema: GraphQLSchema) -> None:
    documents = [parse(path.read_text()) for path in SOURCES.rglob("*.graphql")]
    met = {code for document in documents for code in _codes(schema, document)}
    text = (SOURCES / "words" / "refusals.de.ts").read_text()
    told = set(re.findall(r"^  ([A-Z][A-Z_]+):", text, re.MULTILINE))
    assert len(met) > 200
    assert told == met


def _codes(schema: GraphQLSchema, document: DocumentNode) -> set[str]:
    """The codes of `userErrors` of all that the operations of a document ask for."""
    finder = _Codes(TypeInfo(schema))
    visit(document, TypeInfoVisitor(finder.info, finder))
    return finder.found


class _Codes(Visitor):
    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.found: set[str] = set()

    def enter_field(self, node: FieldNode, *_: object) -> None:
        kind = get_named_type(self.info.get_parent_type())
        asked = get_named_type(self.info.get_type())
        if (
            node.name.value == "code"
            and kind
            and kind.name.endswith("UserError")
            and isinstance(asked, GraphQLEnumType)
        ):
            self.found |= set(asked.values)
