"""While the database is away every door says so in its own words, and when to come again."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from tenure.config import Config
from tests.claims import Claim
from tests.door import Door
from tests.jobs.proxy import Proxy
from tests.people import signed_in
from tests.spine.node import Node

pytestmark = pytest.mark.xdist_group("outages")  # one node, whoever runs its tests

APP = "https://app.example.com"
ASKED = {"access-control-request-method": "POST", "access-control-request-headers": "authorization, content-type"}
WHO = {"query": "{ viewer { member { email } } }"}
AGAIN_SECONDS = 10


@pytest.fixture(scope="module")
async def proxy(config: Config, services: object) -> AsyncIterator[Proxy]:
    """What stands between the node and the database."""
    async with Proxy(config.database_url or "") as proxy:
        yield proxy


@pytest.fixture(scope="module")
async def node(config: Config, proxy: Proxy) -> AsyncIterator[Node]:
    async with Node(config, database_url=proxy.url) as node:
        yield node


@pytest.fixture
async def cut_off(api: Door, node: Node, proxy: Proxy) -> AsyncIterator[httpx.AsyncClient]:
    """A member's client at a node whose database has just gone."""
    client = node.door(api).client
    client.cookies.set("__Host-session", await signed_in(api, "ada@example.com"))
    for _ in range(AGAIN_SECONDS * 10):
        if (await client.get("/login", follow_redirects=True)).status_code == 200:
            break
        await asyncio.sleep(0.1)
    proxy.cut()
    try:
        yield client
    finally:
        proxy.mend()


def _is_typed(response: httpx.Response) -> bool:
    """GraphQL's own words, which a page of another origin may read."""
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "UNAVAILABLE", error
    assert response.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in response.headers
    assert "retry-after" in response.headers["access-control-expose-headers"]
    assert "Origin" in response.headers["vary"]
    assert response.headers["cache-control"] == "no-store"
    return response.status_code == 503 and 0 < int(response.headers["retry-after"]) <= AGAIN_SECONDS


async def test_other_origins_read_that_the_database_is_away_and_are_served_once_it_is_back(
    cut_off: httpx.AsyncClient, proxy: Proxy, claim: Claim
) -> None:
    answers = [
        await cut_off.options("/graphql", headers={"origin": APP, **ASKED}),
        await cut_off.post("/graphql", json=WHO, headers={"origin": APP, "authorization": "Bearer x"}),
        await cut_off.post(
            "/graphql", json=WHO, headers={"origin": APP, "accept": "application/graphql-response+json"}
        ),
    ]
    assert all(map(_is_typed, answers))
    assert answers[2].headers["content-type"].startswith("application/graphql-response+json")
    proxy.mend()
    for _ in range(AGAIN_SECONDS * 10):
        again = await cut_off.options("/graphql", headers={"origin": APP, **ASKED})
        if again.status_code != 503:
            break
        await asyncio.sleep(0.1)
    assert again.status_code == 403, "that origin is not allowed, which is known again"
    claim(f"CORS with the database away: {len(answers)} answers UNAVAILABLE with Retry-After, then healed")


@pytest.mark.parametrize("path", ["/login", "/membership", "/admin"])
async def test_a_page_says_that_it_is_back_in_a_moment(cut_off: httpx.AsyncClient, path: str) -> None:
    answer = await cut_off.get(path)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "Temporarily unavailable" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/oauth/token", "/oauth/introspect"])
async def test_applications_are_told_in_their_own_words(cut_off: httpx.AsyncClient, path: str) -> None:
    answer = await cut_off.post(path, data={"grant_type": "refresh_token", "refresh_token": "x", "client_id": "x"})
    assert (answer.status_code, answer.json()["error"]) == (503, "temporarily_unavailable")
    assert int(answer.headers["retry-after"]) > 0
