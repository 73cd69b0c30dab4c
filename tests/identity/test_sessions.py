import asyncio
from typing import Any

from models import database
from models.identity import Session
from tests.door import Door
from tests.identity.support import ANNA, VIEWER, join, sign_in

REVOKE = """mutation ($session: ID!) {
  sessionRevoke(input: {session: $session}) { session { id revokedAt } userErrors { code } }
}"""
OTHERS = "mutation { sessionRevokeOthers { count userErrors { code } } }"
SIGN_OUT = "mutation { sessionDelete { isSignedOut userErrors { code } } }"


async def _sessions(door: Any) -> Any:
    return (await door(VIEWER))["viewer"]["sessions"]


async def test_a_member_sees_where_they_are_signed_in_and_ends_one_elsewhere(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    phone = api.with_bearer((await sign_in(api))["token"])
    listed = await _sessions(anna)
    assert [session["isCurrent"] for session in listed].count(True) == 1
    assert all(session["address"] == "127.0.0.1" and "httpx" in session["device"] for session in listed)

    [other] = [session["id"] for session in listed if not session["isCurrent"]]
    assert (await anna(REVOKE, {"session": other}))["sessionRevoke"]["session"]["revokedAt"]
    assert await phone.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert len(await _sessions(anna)) == 1


async def test_a_strangers_session_is_not_there(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    bert = await join(api, mailbox, "bert@example.com")
    [session] = await _sessions(anna)
    assert await bert.errors(REVOKE, {"session": session["id"]}) == ["NOT_FOUND"]
    assert await _sessions(anna)


async def test_all_other_sessions_end_at_once(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    others = [api.with_bearer((await sign_in(api))["token"]) for _ in range(2)]
    assert (await anna(OTHERS))["sessionRevokeOthers"]["count"] == 2
    assert [await other.errors(VIEWER) for other in others] == [["UNAUTHENTICATED"]] * 2
    assert await _sessions(anna)


async def test_signing_out_ends_the_session_and_forgets_the_cookie(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    token = anna.headers["authorization"].partition(" ")[2]
    response = await api.client.post(
        "/graphql",
        json={"query": SIGN_OUT},
        headers={"x-tenure-client": "tests", "cookie": f"__Host-session={token}"},
    )
    assert response.json()["data"]["sessionDelete"]["isSignedOut"]
    assert "Max-Age=0" in response.headers["set-cookie"]
    assert await anna.errors(VIEWER) == ["UNAUTHENTICATED"]


async def test_a_cookie_without_our_header_may_change_nothing(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    token = anna.headers["authorization"].partition(" ")[2]
    forged = await api.client.post(
        "/graphql",
        json={"query": SIGN_OUT},
        headers={"cookie": f"__Host-session={token}", "origin": "https://evil.test"},
    )
    assert forged.status_code >= 400
    assert await _sessions(anna)


async def test_a_session_that_is_not_used_for_thirty_days_has_ended(api: Door, mailbox: Any, clock: Any) -> None:
    anna = await join(api, mailbox)
    await clock.advance(days=29)
    assert await _sessions(anna)
    await _use_is_noted(api.system.tenant, clock.now)
    await clock.advance(days=29)
    assert await _sessions(anna)
    await _use_is_noted(api.system.tenant, clock.now)
    await clock.advance(days=31)
    assert await anna.errors(VIEWER) == ["UNAUTHENTICATED"]


async def test_a_session_ends_after_ninety_days_however_much_it_is_used(api: Door, mailbox: Any, clock: Any) -> None:
    anna = await join(api, mailbox)
    for _ in range(3):
        await clock.advance(days=29)
        assert await _sessions(anna)
        await _use_is_noted(api.system.tenant, clock.now)
    await clock.advance(days=4)
    assert await anna.errors(VIEWER) == ["UNAUTHENTICATED"]


async def test_a_nonsense_token_is_nobody(api: Door) -> None:
    assert await api.with_bearer("nonsense").errors(VIEWER) == ["UNAUTHENTICATED"]
    assert (await api.with_cookie("nonsense")(VIEWER))["viewer"] is None


async def test_a_session_of_one_tenant_is_nothing_at_another(api: Door, mailbox: Any, other_business: Any) -> None:
    anna = await join(api, mailbox, ANNA)
    other = await other_business()
    response = await api.client.post(
        f"http://{other.slug}.localhost:8000/graphql",
        json={"query": VIEWER},
        headers={"x-tenure-client": "tests", **anna.headers},
    )
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def _use_is_noted(tenant: Any, now: Any) -> Any:
    """The note is written after the answer: wait for it."""
    async with asyncio.timeout(5):
        while True:
            async with database.for_tenant(tenant, reading=True):
                if await Session.of(tenant).filter(last_used_at=now).exists():
                    return
            await asyncio.sleep(0.01)
