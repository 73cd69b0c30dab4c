"""Every operation of the console is in the trusted list, valid, within the limits, and costs what its nesting says.

Queries are sent, with the variables of `client/console/examples.json`, to a business with several of everything. What a
mutation does and what a feed tells is tested where its rule is; here they are held to the schema and the limits.
"""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    DocumentNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    build_schema,
    parse,
    validate,
)
from starlette.applications import Starlette

from schema.endpoint.cost import Estimate
from schema.limits import COST, check_shape, fragments_of
from tenure.services import Services
from tests.console import costs
from tests.console.furnished import Furnished, furnished

pytestmark = pytest.mark.xdist_group("operations")  # one business, whoever runs its tests
ROOT = Path(__file__).parents[2]
CONSOLE = ROOT / "client" / "console"
TRUSTED: dict[str, str] = json.loads((CONSOLE / "trusted.json").read_text("utf-8"))
EXAMPLES: dict[str, dict[str, Any]] = json.loads((CONSOLE / "examples.json").read_text("utf-8"))
DOCUMENTS = {digest: parse(text, no_location=True) for digest, text in TRUSTED.items()}
LONGEST = 100
"""The most that a page may hold."""


def operation_of(document: DocumentNode) -> OperationDefinitionNode:
    (operation,) = (node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    return operation


def name_of(document: DocumentNode) -> str:
    node = operation_of(document)
    assert node.name is not None, "an operation has no name"
    return node.name.value


QUERIES = {
    name_of(document): digest
    for digest, document in DOCUMENTS.items()
    if operation_of(document).operation is OperationType.QUERY
}


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema" / "schema.graphql").read_text())


@pytest.fixture(scope="module")
async def business(app: Starlette, services: Services) -> AsyncIterator[Furnished]:
    async with furnished(app, services) as business:
        yield business


def example(name: str, document: DocumentNode) -> dict[str, Any]:
    """The variables that an example gives. Fails where nobody has written one, and says what to write."""
    if name not in EXAMPLES:
        asked = [f'"{one.variable.name.value}": …' for one in operation_of(document).variable_definitions or ()]
        pytest.fail(
            f"client/console/examples.json has no example of {name}. Write\n"
            f'  "{name}": {{ "variables": {{ {", ".join(asked)} }} }}\n'
            'where "{{members}}" stands for the id of one of `members`, and so with every list of the API.',
            pytrace=False,
        )
    variables: dict[str, Any] = EXAMPLES[name]["variables"]
    return variables


def test_names_are_given_once_and_examples_are_of_queries() -> None:
    names = [name_of(document) for document in DOCUMENTS.values()]
    assert len(names) == len(set(names))
    assert sorted(EXAMPLES.keys() - QUERIES.keys()) == []


def test_what_is_sent_is_what_stands_in_the_sources(schema: GraphQLSchema) -> None:
    written = {
        node.name.value
        for file in (CONSOLE / "src").rglob("*.graphql")
        for node in parse(file.read_text("utf-8")).definitions
        if isinstance(node, OperationDefinitionNode) and node.name is not None
    }
    assert written == {name_of(document) for document in DOCUMENTS.values()}


@pytest.mark.claims("operations of the console valid, in the trusted list and within the limits ({count})")
@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=name_of)
def test_every_operation_is_valid_and_within_the_limits(document: DocumentNode, schema: GraphQLSchema) -> None:
    assert validate(schema, document) == []
    check_shape(document)
    cost = Estimate(schema, fragments_of(document), {"first": LONGEST}).of(operation_of(document))
    assert cost <= COST, f"{name_of(document)} costs {cost} of {COST}"


@pytest.mark.parametrize("name", QUERIES)
async def test_a_query_costs_at_most_one_query_for_each_level_of_nesting(
    name: str, schema: GraphQLSchema, business: Furnished
) -> None:
    document = DOCUMENTS[QUERIES[name]]
    body = {
        "documentId": f"sha256:{QUERIES[name]}",
        "operationName": name,
        "variables": await business.filled(example(name, document)),
    }
    for _ in range(2):  # what is read once and kept is no cost of the operation
        with costs.counted() as coming_in:
            await business.send(query="{ __typename }")
        with costs.counted() as queries:
            answer = await business.send(**body)
    assert "errors" not in answer, json.dumps(answer["errors"], indent=1)
    own = queries[len(coming_in) :]
    most = costs.allowed(schema, document, answer["data"])
    assert len(own) <= most, f"{name} may cost {most} queries, and cost {len(own)}:\n" + "\n".join(own)
