"""What is counted, and what an operation may cost, where both are known."""

import asyncio

import pytest
from graphql import GraphQLSchema, build_schema, parse

from tests.architecture import watch
from tests.console import costs

SDL = """
type Query {
  node(id: ID!): Node  nodes(ids: [ID!]!): [Node]!  member(id: ID!): Member  members(first: Int): Members!  now: String
}
interface Node { id: ID! }
type Members { nodes: [Member!]!  pageInfo: PageInfo!  totalCount: Int! }
type PageInfo { endCursor: String }
type Member implements Node { id: ID!  name: String  roles: [String!]!  balance: Money  invoices(first: Int): Invoices }
type Invoices { nodes: [Invoice!]!  pageInfo: PageInfo! }
type Invoice implements Node { id: ID!  total: Money!  member: Member! }
type Money { amount: String! }
"""


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(SDL)


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("{ now __typename }", 1),
        ("{ member(id: 1) { id name balance { amount } } }", 1),
        ("{ members { nodes { id roles } pageInfo { endCursor } totalCount } }", 3),
        ("{ members { nodes { invoices { nodes { total { amount } member { id } } } } } }", 3),
        ("{ a: member(id: 1) { ...M } b: member(id: 2) { ...M } } fragment M on Member { roles }", 4),
        ("{ node(id: 1) { id ... on Member { roles } } }", 2),
        ("{ node(id: 1) { ... on Member { name } ... on Invoice { member { id } } } }", 3),
        ("{ members { nodes { ...M } nodes { roles } } } fragment M on Member { roles }", 2),
    ],
)
def test_rows_below_a_field_are_read_at_once_and_values_with_their_row(
    schema: GraphQLSchema, text: str, most: int
) -> None:
    assert costs.allowed(schema, parse(text)) == most


def test_each_kind_that_an_interface_shows_is_in_a_table_of_its_own(schema: GraphQLSchema) -> None:
    document = parse("{ nodes(ids: [1, 2, 3, 4]) { __typename id } }")
    shown = [{"__typename": kind, "id": "1"} for kind in ("Member", "Invoice", "Member")]
    assert costs.allowed(schema, document, {"nodes": [*shown, None]}) == 2
    assert costs.allowed(schema, document, {"nodes": [None]}) == 1


async def test_only_what_reads_rows_counts() -> None:
    with costs.counted() as queries:
        for sql in ("SELECT 1", "BEGIN", "UPDATE member SET name = $1", " select\n 2", "SELECT 1 FROM setting_value"):
            for listener in watch.listeners:
                listener(sql)
        await asyncio.sleep(0)
    for listener in watch.listeners:
        listener("SELECT 3")
    assert queries == ["SELECT 1", "select 2"]
