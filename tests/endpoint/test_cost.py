from typing import Any

import httpx
import pytest
from starlette.requests import Request
from strawberry.types import ExecutionResult

from schema.endpoint.http import GraphQLEndpoint
from tenure.gateways.buckets import MemoryBucket
from tests.endpoint.club import Visitor, club
from tests.endpoint.conftest import MODERN, Ask


async def cost(ask: Ask, query: str, variables: object = None) -> dict[str, Any]:
    response = await ask(query, variables)
    assert response.status_code == 200, response.text
    told: dict[str, Any] = response.json()["extensions"]["cost"]
    return told


@pytest.mark.parametrize(
    ("query", "requested"),
    [
        ("{ __typename }", 0),
        ("{ echo }", 0),
        ("{ member { name } }", 1),
        ("{ member { friend { name } } }", 2),
        ("{ members(first: 10) { nodes { name } } }", 11),
        ("{ members(first: 10) { nodes { friend { name } } pageInfo { hasNextPage } } }", 22),
        ("{ members(first: 10) { nodes { friends(last: 5) { nodes { name } } } } }", 71),
        ("{ members { nodes { name } } }", 2),
        ("{ members(first: 0) { nodes { name } } }", 2),
        ("{ members(first: -5) { nodes { name } } }", 2),
        ("{ members(first: 50) { totalCount } }", 11),
        ('{ nodes(ids: ["a", "b", "c"]) { name } }', 3),
        ("{ members(first: 7) { ...page } } fragment page on MemberConnection { nodes { name } }", 8),
        ("{ members(first: 7) { ... on MemberConnection { ... { nodes { name } } } } }", 8),
        ("{ a: member { name } b: member { name } }", 2),
        ("{ __schema { types { name } } }", 2),
    ],
)
async def test_a_list_costs_its_size_times_its_item(ask: Ask, query: str, requested: int) -> None:
    assert (await cost(ask, query))["requested"] == requested


async def test_sizes_come_from_variables_and_their_defaults(ask: Ask) -> None:
    fields = "{ members(first: $first) { nodes { name } } nodes(ids: $ids) { name } }"
    query = f"query ($first: Int = 3, $ids: [ID!]! = []) {fields}"
    assert (await cost(ask, query))["requested"] == 5
    assert (await cost(ask, query, {"first": 20}))["requested"] == 22
    assert (await cost(ask, query, {"first": 20, "ids": ["a", "b"]}))["requested"] == 23


async def test_the_limit_is_exact(ask: Ask) -> None:
    query = "query ($first: Int!) { members(first: $first) { nodes { name } } }"
    assert (await cost(ask, query, {"first": 4_999}))["requested"] == 5_000
    refused = await ask(query, {"first": 5_000})
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["extensions"] == {"code": "COST_EXCEEDED", "requested": 5_001, "limit": 5_000}


async def test_what_was_really_answered_is_told(ask: Ask) -> None:
    told = await cost(ask, "{ members(first: 10) { nodes { friend { name } } } nodes(ids: []) { name } }")
    assert (told["requested"], told["actual"]) == (22, 21)


async def test_only_the_named_operation_is_paid_for(http: httpx.AsyncClient) -> None:
    document = "query Small { member { name } } query Large { members(first: 9000) { nodes { name } } }"
    for name, status in [("Small", 200), ("Large", 400), ("Small", 200)]:
        response = await http.post(
            "/graphql", json={"query": document, "operationName": name}, headers={"Accept": MODERN}
        )
        assert response.status_code == status


async def test_one_login_per_operation_is_allowed(ask: Ask) -> None:
    once = await ask('mutation { sessionCreate(password: "1") rename(name: "a") b: rename(name: "b") }')
    merged = await ask('mutation { sessionCreate(password: "1") sessionCreate(password: "1") }')
    assert (once.status_code, merged.status_code) == (200, 200)


async def test_a_credential_pays_from_its_own_bucket_until_it_is_empty() -> None:
    bucket = MemoryBucket(capacity=100, restore_rate=10)

    async def pay(request: Request) -> Visitor:
        return Visitor(bucket=bucket, bucket_key=request.headers["authorization"])

    app = GraphQLEndpoint(club(), pay)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://club.example") as client:

        async def ask(key: str) -> httpx.Response:
            body = {"query": "{ members(first: 59) { nodes { name } } }"}
            return await client.post("/graphql", json=body, headers={"Authorization": key, "Accept": MODERN})

        first, second, other = await ask("a"), await ask("a"), await ask("b")
    assert (first.status_code, second.status_code, other.status_code) == (200, 429, 200)
    assert first.json()["extensions"]["cost"] == {"requested": 60, "actual": 60, "available": 40, "restoreRate": 10}
    assert second.json()["errors"][0]["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 2}
    assert second.headers["retry-after"] == "2"
    assert "data" not in second.json()


async def test_an_operation_of_a_websocket_is_paid_for_alike() -> None:
    visitor = Visitor(bucket=MemoryBucket(capacity=1))
    query = "{ member { friend { name } } }"
    [result] = [result async for result in await club().stream(query, context_value=visitor)]
    assert isinstance(result, ExecutionResult)
    assert [error.formatted["extensions"]["code"] for error in result.errors or []] == ["RATE_LIMITED"]
