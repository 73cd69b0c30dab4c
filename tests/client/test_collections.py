"""The collections for Postman, Insomnia and GraphiQL: up to date, valid, within the limits; and one of them played."""

import json
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, OperationType, build_schema
from graphql.execution import get_variable_values

from client.collections import __main__ as written
from client.collections.operations import operations
from schema.endpoint.documents import prepare
from tenure.context import Context
from tenure.kit import ids
from tenure.seed import wares
from tests.door import Door
from tests.people import PASSWORD, signed_in

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "client" / "collections"
POSTMAN = json.loads((FOLDER / "tenure.postman_collection.json").read_text())
REQUESTS = {request["name"]: request for folder in POSTMAN["item"] for request in folder["item"]}
FOUND = {operation.name: operation for operation in operations()}
VARIABLE = re.compile(r"{{(\$?[\w-]+)}}")


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema" / "schema.graphql").read_text())


def check(schema: GraphQLSchema, text: str, variables: dict[str, Any]) -> None:
    """As the endpoint does: limits, validation, cost, and the variables' types."""
    prepared = prepare(schema, text)
    prepared.cost(None, variables)
    read = get_variable_values(schema, prepared.operation(None).variable_definitions or (), variables)
    assert not isinstance(read, list), read


def test_they_are_up_to_date() -> None:
    assert written.main(check=True) == 0


def test_they_hold_every_operation_but_feeds() -> None:
    feeds = {name for name, one in FOUND.items() if one.kind is OperationType.SUBSCRIPTION}
    assert feeds == {"EventFeed", "ViewerEventFeed"}
    assert REQUESTS.keys() == FOUND.keys() - feeds
    insomnia = json.loads((FOLDER / "tenure.insomnia.json").read_text())["resources"]
    assert {one["name"] for one in insomnia if one["_type"] == "request"} == REQUESTS.keys()
    assert {path.stem for path in (FOLDER / "saved").rglob("*.graphql")} == FOUND.keys()


@pytest.mark.parametrize("name", REQUESTS)
def test_each_request_of_postmans_is_accepted(name: str, schema: GraphQLSchema) -> None:
    body = REQUESTS[name]["request"]["body"]["graphql"]
    check(schema, body["query"], json.loads(body["variables"]))


def test_each_request_of_insomnias_is_accepted(schema: GraphQLSchema) -> None:
    known = {"url", *(one["key"] for one in POSTMAN["variable"])}
    for one in json.loads((FOLDER / "tenure.insomnia.json").read_text())["resources"]:
        if one["_type"] == "request":
            body = json.loads(one["body"]["text"])
            check(schema, body["query"], body["variables"])
            assert set(re.findall(r"{{ _\.(\w+) }}", json.dumps(one))) <= known


@pytest.mark.parametrize("name", FOUND)
def test_what_is_saved_is_accepted(name: str, schema: GraphQLSchema) -> None:
    beside = FOLDER / "saved" / FOUND[name].area / name
    variables = beside.with_suffix(".json")
    check(schema, beside.with_suffix(".graphql").read_text(), json.loads(variables.read_text()) if variables.exists() else {})


def test_every_variable_is_declared() -> None:
    declared = {one["key"] for one in POSTMAN["variable"]} | {"$guid"}
    assert set(VARIABLE.findall(json.dumps(POSTMAN["item"]))) <= declared


async def test_somebody_buys_with_the_requests_of_postmans(api: Door, system: Context) -> None:
    await wares.open_shop(system)
    email = f"{secrets.token_hex(5)}@example.com"
    await signed_in(api, email, PASSWORD)
    values = {"email": email, "password": PASSWORD}
    for name in ("SessionCreate", "Offer", "CheckoutCreate", "CheckoutPay"):
        answer = await play(api, REQUESTS[name]["request"], values)
        for kept, path in FOUND[name].keep.items():
            values[kept] = at(answer, path)
    (payload,) = answer.values()
    assert payload["userErrors"] == []
    assert payload["checkout"]["subscription"]["status"] == "ACTIVE"
    scripts = " ".join(line for one in REQUESTS.values() for event in one["event"] for line in event["script"]["exec"])
    assert 'if (data?.offer?.id) pm.collectionVariables.set("offer", data?.offer?.id);' in scripts


async def play(api: Door, request: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """What Postman does: fill in the variables, and send it as the request's caller."""
    body = request["body"]["graphql"]
    asked = VARIABLE.sub(lambda found: str(values.get(found[1], ids.new())), body["variables"])
    door = api if request["auth"]["type"] == "noauth" else api.with_bearer(values["token"])
    return await door(body["query"], json.loads(asked))


def at(answer: Any, path: str) -> Any:
    for part in parts(path):
        if answer is None:
            return None
        answer = answer[part]
    return answer


def parts(path: str) -> Iterator[str | int]:
    for part in path.split("."):
        yield int(part) if part.isdigit() else part
