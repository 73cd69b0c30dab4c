from typing import Any

import httpx
import pytest
from graphql import build_client_schema, get_introspection_query
from starlette.requests import Request
from starlette.responses import Response

from schema.endpoint.http import GraphQLEndpoint
from tests.endpoint.club import Visitor, club, visit
from tests.endpoint.conftest import MODERN, Ask


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        ("application/graphql-response+json", MODERN),
        ("application/graphql-response+json, application/json;q=0.9", MODERN),
        ("application/json, application/graphql-response+json;q=0.5", "application/json"),
        ("*/*", "application/json"),
        ("text/html, */*;q=0.1", "application/json"),
        ("application/json; charset=utf-8", "application/json"),
    ],
)
async def test_the_client_chooses_the_media_type(http: httpx.AsyncClient, accept: str, answered: str) -> None:
    response = await http.post("/graphql", json={"query": "{ __typename }"}, headers={"Accept": accept})
    assert response.status_code == 200
    assert response.headers["content-type"] == f"{answered}; charset=utf-8"
    assert response.json()["data"] == {"__typename": "Query"}


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0", "application/json; charset=latin1", "a/b;q=x"])
async def test_a_client_that_takes_neither_type_is_told_so(http: httpx.AsyncClient, accept: str) -> None:
    response = await http.post("/graphql", json={"query": "{ __typename }"}, headers={"Accept": accept})
    assert response.status_code == 406
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
async def test_only_post_is_answered(http: httpx.AsyncClient, method: str) -> None:
    response = await http.request(method, "/graphql?query={__typename}")
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "multipart/form-data", "application/graphql", "application/json; charset=latin1", "", "a", ";;;="],
)
async def test_only_json_is_read(http: httpx.AsyncClient, content_type: str) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    response = await http.post("/graphql", content=b'{"query":"{__typename}"}', headers=headers)
    assert response.status_code == 415


async def test_a_document_error_is_400_in_the_new_media_type_and_200_in_the_old(http: httpx.AsyncClient) -> None:
    for query, code in [("{", "GRAPHQL_PARSE_FAILED"), ("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]:
        new = await http.post("/graphql", json={"query": query}, headers={"Accept": MODERN})
        old = await http.post("/graphql", json={"query": query})
        assert (new.status_code, old.status_code) == (400, 200)
        assert new.json() == old.json()
        assert "data" not in new.json()
        assert new.json()["errors"][0]["extensions"] == {"code": code}


async def test_a_wrong_variable_is_bad_input(ask: Ask) -> None:
    response = await ask("query ($first: Int!) { members(first: $first) { totalCount } }", {"first": "many"})
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_INPUT"


async def test_no_suggestion_tells_the_names_that_exist(ask: Ask) -> None:
    field = await ask("{ membr { name } }")
    filtered = "query ($filter: Filter) { members(filter: $filter) { totalCount } }"
    member = await ask(filtered, {"filter": {"name": []}})
    assert (field.status_code, member.status_code) == (400, 400)
    assert "Did you mean" not in field.text + member.text


async def test_one_of_several_operations_must_be_named(http: httpx.AsyncClient, ask: Ask) -> None:
    document = "query A { member { name } } query B { __typename }"
    unnamed = await ask(document)
    named = await http.post("/graphql", json={"query": document, "operationName": "B"})
    unknown = await http.post("/graphql", json={"query": document, "operationName": "C"})
    assert (unnamed.status_code, named.status_code, unknown.status_code) == (400, 200, 400)
    assert named.json()["data"] == {"__typename": "Query"}


async def test_a_caller_who_is_not_known_gets_401(ask: Ask) -> None:
    response = await ask("{ __typename }", Authorization="Bearer wrong")
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    assert response.json()["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}


@pytest.mark.parametrize("header", ["X-Tenure-Client", "GraphQL-Require-Preflight", "Apollo-Require-Preflight"])
async def test_a_cookie_alone_is_not_enough(ask: Ask, header: str) -> None:
    bare = await ask("{ __typename }", Cookie="session=1")
    marked = await ask("{ __typename }", Cookie="session=1", **{header: "any"})
    assert (bare.status_code, marked.status_code) == (403, 200)
    assert bare.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://club.example", "https://club.example.evil"])
async def test_pages_of_another_origin_are_refused(ask: Ask, origin: str) -> None:
    ours = await ask("{ __typename }", Origin="https://club.example")
    theirs = await ask("{ __typename }", Origin=origin)
    assert (ours.status_code, theirs.status_code) == (200, 403)


async def test_a_refused_page_causes_nothing() -> None:
    visitors: list[Visitor] = []

    async def remember(request: Request) -> Visitor:
        visitors.append(await visit(request))
        return visitors[-1]

    app = GraphQLEndpoint(club(), remember)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://club.example") as client:
        body = {"query": 'mutation { rename(name: "Mallory") }'}
        response = await client.post("/graphql", json=body, headers={"Origin": "https://evil.example"})
    assert response.status_code == 403
    assert visitors[0].renamed == []


async def test_the_response_can_be_given_a_cookie() -> None:
    def sign(visitor: Visitor, response: Response) -> None:
        response.set_cookie("__Host-session", "secret", secure=True)

    app = GraphQLEndpoint(club(), visit, finish=sign)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://club.example") as client:
        response = await client.post("/graphql", json={"query": "{ __typename }"})
    assert "__Host-session=secret" in response.headers["set-cookie"]


async def test_browsers_get_a_page_that_needs_no_other_address() -> None:
    app = GraphQLEndpoint(club(), visit, graphiql=True)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://club.example") as client:
        page = await client.get("/graphql", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
        data = await client.get("/graphql", headers={"Accept": "application/json"})
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "http://" not in page.text
    assert "https://" not in page.text
    nonce = page.headers["content-security-policy"].partition("'nonce-")[2].partition("'")[0]
    assert f'<script nonce="{nonce}">' in page.text
    assert data.status_code == 405
    assert data.headers["allow"] == "GET, POST"


async def test_the_introspection_of_every_tool_is_within_the_limits(ask: Ask) -> None:
    everything = get_introspection_query(
        specified_by_url=True, directive_is_repeatable=True, input_value_deprecation=True
    )
    response = await ask(everything)
    assert response.status_code == 200, response.text
    assert build_client_schema(response.json()["data"]).get_type("Member")


async def test_the_page_is_for_development_only(http: httpx.AsyncClient) -> None:
    response = await http.get("/graphql", headers={"Accept": "text/html"})
    assert response.status_code == 405


async def test_an_upgrade_is_refused_where_no_websocket_is_served(endpoint: GraphQLEndpoint[Any]) -> None:
    sent: list[Any] = []

    async def receive() -> dict[str, str]:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await endpoint({"type": "websocket", "headers": [], "path": "/graphql"}, receive, send)
    assert sent == [{"type": "websocket.close", "code": 1008, "reason": "Subscriptions are not served here."}]
