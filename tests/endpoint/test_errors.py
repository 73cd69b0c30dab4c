import asyncio
import re
from typing import Any

import httpx
import pytest
import redis.exceptions
from asyncpg import exceptions as postgres
from graphql import GraphQLError
from starlette.requests import Request
from strawberry.types import ExecutionResult
from structlog.testing import capture_logs

from schema import limits
from schema.endpoint.errors import ErrorCode, located, published
from schema.endpoint.execution import Limited, Schema
from schema.endpoint.http import GraphQLEndpoint
from tenure.gateways.buckets import BucketState
from tenure.kit import refusals
from tests.endpoint.club import Mutation, Query, Visitor, club, visit
from tests.endpoint.conftest import MODERN, Ask


def only_error(response: httpx.Response) -> dict[str, Any]:
    errors: list[dict[str, Any]] = response.json()["errors"]
    assert len(errors) == 1
    return errors[0]


async def test_a_denial_shows_its_code_and_leaves_the_rest_of_the_page(ask: Ask) -> None:
    response = await ask("{ forbidden member { name } }")
    error = only_error(response)
    assert response.status_code == 200
    assert response.json()["data"] == {"forbidden": None, "member": {"name": "Ada"}}
    assert error["extensions"] == {"code": "FORBIDDEN"}
    assert error["path"] == ["forbidden"]


async def test_what_a_denial_says_goes_along_in_camel_case(ask: Ask) -> None:
    error = only_error(await ask("{ missing }"))
    assert error["message"] == "There is no such member."
    assert error["extensions"] == {"code": "NOT_FOUND", "nodeId": "abc"}


async def test_when_to_ask_again_is_a_header_too(ask: Ask) -> None:
    response = await ask("{ busy }")
    assert only_error(response)["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 7}
    assert response.headers["retry-after"] == "7"


@pytest.mark.parametrize("field", ["broken", "brokenByGraphql", "neverNull"])
async def test_a_bug_shows_an_id_and_nothing_else(ask: Ask, field: str) -> None:
    with capture_logs() as logs:
        response = await ask(f"{{ {field} }}")
    error = only_error(response)
    assert error["message"] == "Internal error"
    assert error["extensions"].keys() == {"code", "id"}
    assert error["extensions"]["code"] == "INTERNAL"
    assert "swordfish" not in response.text
    [log] = [entry for entry in logs if entry["event"] == "graphql.internal"]
    assert log["id"] == error["extensions"]["id"]
    assert "Traceback" in log["traceback"] or "GraphQLError" in log["traceback"]


@pytest.mark.parametrize("field", ["databaseDown", "redisRefused"])
async def test_a_server_that_is_down_is_no_bug(ask: Ask, field: str) -> None:
    response = await ask(f"{{ {field} }}")
    assert only_error(response)["extensions"] == {"code": "UNAVAILABLE", "retryAfter": 2}
    assert response.headers["retry-after"] == "2"


@pytest.mark.parametrize(
    "outage",
    [
        ConnectionRefusedError(),
        TimeoutError(),
        postgres.ConnectionDoesNotExistError(),
        postgres.InterfaceError("connection is closed"),
        postgres.InternalClientError(),
        postgres.AdminShutdownError(),
        postgres.TooManyConnectionsError(),
        redis.exceptions.ConnectionError(),
        redis.exceptions.TimeoutError(),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_every_way_to_lose_a_server_is_known(outage: Exception) -> None:
    async def lost(request: Request) -> Visitor:
        raise outage

    app = GraphQLEndpoint(club(), lost)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://club.example") as client:
        response = await client.post("/graphql", json={"query": "{ __typename }"})
    assert response.status_code == 503
    assert only_error(response)["extensions"]["code"] == "UNAVAILABLE"
    assert response.headers["retry-after"] == "2"


async def test_an_outage_is_seen_behind_the_error_that_it_caused() -> None:
    try:
        raise LookupError("no member") from ConnectionResetError()
    except LookupError as error:
        shown = published(located(error))
    assert shown["extensions"]["code"] == "UNAVAILABLE"


async def test_an_argument_that_does_not_fit_its_column_is_a_bug() -> None:
    error = postgres.DataError("invalid input for query argument $1")
    client_side = type("DataError", (postgres.InterfaceError, ValueError), {})("invalid input for query argument $1")
    for bug in (error, client_side):
        assert published(located(bug))["extensions"]["code"] == "INTERNAL"


async def test_a_bug_while_authenticating_is_masked() -> None:
    async def broken(request: Request) -> Visitor:
        raise KeyError("swordfish")

    app = GraphQLEndpoint(club(), broken)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://club.example") as client:
        response = await client.post("/graphql", json={"query": "{ __typename }"})
    assert response.status_code == 500
    assert only_error(response)["extensions"]["code"] == "INTERNAL"
    assert "swordfish" not in response.text


async def test_an_operation_ends_at_its_deadline() -> None:
    class Hurried(Limited):
        seconds = 0.05

    app = GraphQLEndpoint(Schema(Query, Mutation, extensions=[Hurried]), visit)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://club.example") as client:
        response = await client.post("/graphql", json={"query": "{ slow }"}, headers={"Accept": MODERN})
    assert response.status_code == 503
    assert only_error(response)["extensions"] == {"code": "UNAVAILABLE", "retryAfter": 2}
    assert Limited.seconds == limits.EXECUTION_SECONDS


async def test_errors_are_the_same_on_every_transport() -> None:
    schema = club()
    for query, code in [
        ("{ broken }", "INTERNAL"),
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ a }", "GRAPHQL_VALIDATION_FAILED"),
    ]:
        [result] = [result async for result in await schema.stream(query, context_value=Visitor())]
        assert isinstance(result, ExecutionResult)
        [error] = result.errors or []
        assert error.formatted["extensions"]["code"] == code
        assert "swordfish" not in str(error.formatted)


async def test_a_bug_in_the_limits_does_not_end_a_websocket() -> None:
    class Broken:
        async def take(self, key: str, cost: int) -> BucketState:
            raise KeyError("swordfish")

    [result] = [result async for result in await club().stream("{ echo }", context_value=Visitor(bucket=Broken()))]
    assert isinstance(result, ExecutionResult)
    assert [error.formatted["extensions"]["code"] for error in result.errors or []] == ["INTERNAL"]


async def test_a_document_has_five_errors_at_most(ask: Ask) -> None:
    errors = (await ask("{ a b c d e f g h }")).json()["errors"]
    assert len(errors) == 6
    assert "Validation aborted" in errors[5]["message"]
    assert {error["extensions"]["code"] for error in errors} == {"GRAPHQL_VALIDATION_FAILED"}


async def test_publishing_twice_changes_nothing() -> None:
    error = located(ValueError("swordfish"))
    assert published(error) == published(error)


async def test_an_error_that_names_a_published_code_keeps_it() -> None:
    kept = GraphQLError("Too old.", extensions={"code": "CURSOR_EXPIRED"})
    assert published(kept)["message"] == "Too old."


def test_every_denial_has_a_published_code() -> None:
    denials = [kind for kind in vars(refusals).values() if isinstance(kind, type) and issubclass(kind, refusals.Denied)]
    assert len(denials) > 8
    assert {kind.code for kind in denials} <= set(ErrorCode)
    assert all(re.fullmatch(r"[A-Z_]+", code) for code in ErrorCode)


async def test_a_hundred_operations_at_once_keep_apart(ask: Ask) -> None:
    responses = await asyncio.gather(*(ask("{ member { name } forbidden }") for _ in range(100)))
    assert {response.json()["extensions"]["cost"]["requested"] for response in responses} == {1}
