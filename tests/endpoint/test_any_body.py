"""Whatever bytes and whatever JSON: a response of GraphQL, and never a 5xx."""

import json

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.endpoint.http import GraphQLEndpoint
from tests.endpoint.club import club, visit
from tests.endpoint.conftest import MODERN

SCHEMA = club()
WORDS = ["{", "}", "(", ")", "[", "]", "...", ":", "!", "$a", "@", "=", "|", "&", '"', '"""', "#", "\\u0000", "\ud800"]
NAMES = [
    "query",
    "mutation",
    "fragment",
    "on",
    "member",
    "members",
    "first",
    "nodes",
    "name",
    "Query",
    "__schema",
    "1",
    "-1e9",
]

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)
QUERIES = st.lists(st.sampled_from(WORDS + NAMES), max_size=30).map(" ".join) | st.text()
REQUESTS = st.fixed_dictionaries(
    {"query": QUERIES | VALUES},
    optional={"variables": VALUES, "operationName": VALUES, "extensions": VALUES},
)


async def answer(body: bytes, content_type: str = "application/json", accept: str = MODERN) -> httpx.Response:
    headers = [
        (b"content-type", content_type.encode("utf-8", "replace")),
        (b"accept", accept.encode("utf-8", "replace")),
    ]
    transport = httpx.ASGITransport(GraphQLEndpoint(SCHEMA, visit))
    async with httpx.AsyncClient(transport=transport, base_url="https://club.example") as client:
        return await client.post("/graphql", content=body, headers=headers)


def check(response: httpx.Response) -> None:
    assert response.status_code < 500, response.text
    assert response.json().keys() & {"data", "errors"}


@given(st.binary(max_size=400))
@settings(max_examples=80, deadline=None)
async def test_any_bytes(body: bytes) -> None:
    check(await answer(body))


@given(REQUESTS | VALUES)
@settings(max_examples=80, deadline=None)
async def test_any_json(value: object) -> None:
    check(await answer(json.dumps(value).encode()))


@given(st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=80, deadline=None)
async def test_any_headers(content_type: str, accept: str) -> None:
    check(await answer(b'{"query":"{__typename}"}', content_type, accept))
