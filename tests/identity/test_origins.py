"""Front ends of other origins: with tokens, and never with cookies."""

from typing import Any

import httpx
import pytest

from tenure.context import Context
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tests.door import Door
from tests.people import signed_in

APP = "https://app.example.com"
WHO = {"query": "{ viewer { member { email } } }"}
ASKED = {"access-control-request-method": "POST", "access-control-request-headers": "authorization, content-type"}


@pytest.fixture
async def allowed(system: Context) -> None:
    await changing.change(system, places.business(system), [Wish("identity.allowed_origins", [APP])], "our app")


async def _preflight(api: Door, origin: str) -> httpx.Response:
    return await api.client.options("/graphql", headers={"origin": origin, **ASKED})


async def _asked(api: Door, origin: str, **headers: str) -> httpx.Response:
    return await api.client.post("/graphql", json=WHO, headers={"origin": origin, **headers})


@pytest.mark.usefixtures("allowed")
async def test_a_page_that_may_call_asks_first_and_reads_the_answer_to_its_token(api: Door) -> None:
    first = await _preflight(api, APP)
    assert first.status_code == 204
    assert first.headers["access-control-allow-origin"] == APP
    assert "authorization" in first.headers["access-control-allow-headers"]
    token = await signed_in(api, "pat@example.com")
    answer = await _asked(api, APP, authorization=f"Bearer {token}")
    assert answer.json()["data"]["viewer"]["member"]["email"] == "pat@example.com"
    assert answer.headers["access-control-allow-origin"] == APP
    assert "Origin" in answer.headers["vary"]


@pytest.mark.usefixtures("allowed")
async def test_no_answer_allows_credentials_and_a_cookie_is_refused(api: Door) -> None:
    token = await signed_in(api, "pat@example.com")
    answer = await _asked(api, APP, cookie=f"__Host-session={token}", **{"x-tenure-client": "tests"})
    assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    for response in (answer, await _preflight(api, APP)):
        assert "access-control-allow-credentials" not in response.headers


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize(
    "origin", ["https://evil.example", "https://app.example.com.evil.example", "http://app.example.com", "null"]
)
async def test_other_pages_may_neither_call_nor_read(api: Door, origin: str) -> None:
    token = await signed_in(api, "pat@example.com")
    refused, answer = await _preflight(api, origin), await _asked(api, origin, authorization=f"Bearer {token}")
    assert refused.status_code == 403
    assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    for response in (refused, answer):
        assert "access-control-allow-origin" not in response.headers


@pytest.mark.usefixtures("allowed")
async def test_a_page_can_read_that_its_token_has_ended(api: Door) -> None:
    answer = await _asked(api, APP, authorization="Bearer gone")
    assert answer.status_code in (200, 401)
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert answer.headers["access-control-allow-origin"] == APP


@pytest.mark.usefixtures("allowed")
async def test_what_one_business_allows_counts_there_alone(api: Door, other_business: Any) -> None:
    other = await other_business()
    answer = await api.client.options(f"http://{other.slug}.localhost:8000/graphql", headers={"origin": APP, **ASKED})
    assert answer.status_code == 403
