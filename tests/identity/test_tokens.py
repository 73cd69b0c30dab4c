import asyncio
from typing import Any

from models import database
from models.identity import RefreshToken
from tenure.context import Context
from tests.door import Door
from tests.identity.support import ANNA, PASSWORD, codes, join
from tests.people import signed_in

TOKENS = "tokens { access accessUntil refresh refreshUntil session { id } } userErrors { code field }"
CREATE = f"""mutation ($email: String, $password: String) {{
  tokenCreate(input: {{email: $email, password: $password}}) {{ challenge {{ token }} {TOKENS} }}
}}"""
REFRESH = f"mutation ($token: String!) {{ tokenRefresh(input: {{token: $token}}) {{ {TOKENS} }} }}"
REVOKE = "mutation ($token: String!) { tokenRevoke(input: {token: $token}) { isRevoked userErrors { code } } }"
WHO = "{ viewer { member { email } sessions { id isCurrent } } }"
SIGN_OUT = "mutation { sessionDelete { isSignedOut } }"


async def _tokens(api: Door, email: str = "pat@example.com") -> dict[str, Any]:
    await signed_in(api, email, PASSWORD)
    made = (await api(CREATE, {"email": email, "password": PASSWORD}))["tokenCreate"]
    assert made["userErrors"] == []
    tokens: dict[str, Any] = made["tokens"]
    return tokens


async def _refreshed(api: Door, text: str) -> dict[str, Any]:
    payload: dict[str, Any] = (await api(REFRESH, {"token": text}))["tokenRefresh"]
    return payload


async def test_a_password_gives_tokens_of_a_session_that_the_member_sees(api: Door) -> None:
    tokens = await _tokens(api)
    viewer = (await api.with_bearer(tokens["access"])(WHO))["viewer"]
    assert viewer["member"]["email"] == "pat@example.com"
    assert {"id": tokens["session"]["id"], "isCurrent": True} in viewer["sessions"]


async def test_an_access_token_ends_after_ten_minutes_and_is_renewed(api: Door, clock: Any) -> None:
    tokens = await _tokens(api)
    await clock.advance(minutes=11)
    assert await api.with_bearer(tokens["access"]).errors(WHO) == ["UNAUTHENTICATED"]
    renewed = (await _refreshed(api, tokens["refresh"]))["tokens"]
    assert renewed["session"] == tokens["session"]
    assert (await api.with_bearer(renewed["access"])(WHO))["viewer"]


async def test_when_the_session_ends_both_tokens_end_at_once(api: Door) -> None:
    tokens = await _tokens(api)
    await api.with_bearer(tokens["access"])(SIGN_OUT)
    assert await api.with_bearer(tokens["access"]).errors(WHO) == ["UNAUTHENTICATED"]
    assert codes(await _refreshed(api, tokens["refresh"])) == ["TOKEN_INVALID"]


async def test_a_lost_answer_can_be_asked_for_again_within_seconds(api: Door, clock: Any) -> None:
    tokens = await _tokens(api)
    first = (await _refreshed(api, tokens["refresh"]))["tokens"]
    await clock.advance(seconds=9)
    again = (await _refreshed(api, tokens["refresh"]))["tokens"]
    assert again["refresh"] == first["refresh"]
    assert (await api.with_bearer(again["access"])(WHO))["viewer"]


async def test_a_second_use_later_ends_the_session(api: Door, clock: Any) -> None:
    tokens = await _tokens(api)
    stolen = (await _refreshed(api, tokens["refresh"]))["tokens"]
    await clock.advance(seconds=11)
    assert codes(await _refreshed(api, tokens["refresh"])) == ["TOKEN_REUSED"]
    assert await api.with_bearer(stolen["access"]).errors(WHO) == ["UNAUTHENTICATED"]
    assert codes(await _refreshed(api, stolen["refresh"])) == ["TOKEN_INVALID"]


async def test_a_second_use_ends_the_session_at_once_where_the_next_token_was_used(api: Door) -> None:
    tokens = await _tokens(api)
    second = (await _refreshed(api, tokens["refresh"]))["tokens"]
    third = (await _refreshed(api, second["refresh"]))["tokens"]
    assert codes(await _refreshed(api, tokens["refresh"])) == ["TOKEN_REUSED"]
    assert await api.with_bearer(third["access"]).errors(WHO) == ["UNAUTHENTICATED"]


async def test_of_many_exchanges_at_once_all_get_the_same_token(api: Door, system: Context) -> None:
    tokens = await _tokens(api)
    answers = await asyncio.gather(*(_refreshed(api, tokens["refresh"]) for _ in range(8)))
    assert len({answer["tokens"]["refresh"] for answer in answers}) == 1
    async with database.for_tenant(system.tenant, reading=True):
        assert await RefreshToken.of(system.tenant).count() == 2


async def test_a_session_is_exchanged_for_tokens_and_an_access_token_is_not(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    tokens = (await anna(CREATE))["tokenCreate"]["tokens"]
    assert await api.with_bearer(tokens["access"]).errors(CREATE) == ["FORBIDDEN"]
    assert await api.anonymous().errors(CREATE) == ["UNAUTHENTICATED"]
    assert await (await api.staff()).errors(CREATE) == ["UNAUTHENTICATED"]
    assert await api.errors(CREATE, {"email": ANNA}) == ["BAD_INPUT"]


async def test_a_refresh_token_is_kept_only_as_a_digest_and_can_be_given_back(api: Door, system: Context) -> None:
    tokens = await _tokens(api)
    async with database.for_tenant(system.tenant, reading=True):
        rows = await database.fetch(
            "SELECT refresh_token::text AS row FROM refresh_token WHERE tenant_id = $1", system.tenant
        )
    assert rows
    assert not any(tokens["refresh"] in row["row"] for row in rows)
    for text in (tokens["refresh"], tokens["refresh"], "unknown", "é"):
        assert (await api(REVOKE, {"token": text}))["tokenRevoke"]["isRevoked"] is True
    assert await api.with_bearer(tokens["access"]).errors(WHO) == ["UNAUTHENTICATED"]


async def test_an_access_token_of_another_tenant_or_a_changed_one_is_refused(api: Door, other_business: Any) -> None:
    access = (await _tokens(api))["access"]
    assert await api.with_bearer(access[:-2] + ("AA" if access[-2:] != "AA" else "BB")).errors(WHO) == [
        "UNAUTHENTICATED"
    ]
    other = await other_business()
    response = await api.client.post(
        f"http://{other.slug}.localhost:8000/graphql",
        json={"query": WHO},
        headers={"x-tenure-client": "tests", "authorization": f"Bearer {access}"},
    )
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
