from typing import Any

from models import database
from models.identity import Credential, Member, MemberStatus, Session
from tenure.context import Context
from tests.door import Door
from tests.identity.support import ANNA, PASSWORD, SIGN_IN, VIEWER, codes, join, sign_in, sign_up

EVENTS = '{ events(first: 50, types: ["login.failed"]) { nodes { type payload } } }'


async def test_the_hash_of_a_password_does_not_work_as_the_password(api: Door, mailbox: Any, system: Context) -> None:
    await join(api, mailbox)
    async with database.for_tenant(system.tenant, reading=True):
        stored = await Credential.of(system.tenant).get()
    assert stored.password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert codes(await sign_in(api, password=stored.password_hash)) == ["CREDENTIALS_WRONG"]


async def test_an_unknown_address_and_a_wrong_password_get_the_same_answer(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    wrong = await sign_in(api, ANNA, "a wrong password")
    unknown = await sign_in(api, "nobody@example.com", "a wrong password")
    nonsense = await sign_in(api, "no address", "a wrong password")
    assert wrong == unknown == nonsense
    assert codes(wrong) == ["CREDENTIALS_WRONG"]


async def test_a_refused_login_of_a_member_is_told_and_one_of_nobody_is_not(
    api: Door, mailbox: Any, system: Context, run_jobs: Any
) -> None:
    await join(api, mailbox)
    await sign_in(api, ANNA, "a wrong password")
    await sign_in(api, "nobody@example.com", "a wrong password")
    await run_jobs()
    staff = await api.staff("EVENTS_READ")
    told = (await staff(EVENTS))["events"]["nodes"]
    assert [event["payload"] for event in told] == [{"reason": "CREDENTIALS_WRONG"}]


async def test_a_browser_gets_a_cookie_and_no_token(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    response = await api.client.post(
        "/graphql",
        json={"query": SIGN_IN, "variables": {"email": ANNA, "password": PASSWORD, "returnToken": False}},
        headers={"x-tenure-client": "tests"},
    )
    cookie = response.headers["set-cookie"]
    assert cookie.startswith("__Host-session=")
    for attribute in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
        assert attribute in cookie
    answer = response.json()["data"]["sessionCreate"]
    assert answer["token"] is None
    assert answer["session"]["isCurrent"]
    assert answer["viewer"]["member"]["email"] == "Anna@example.com"
    api.client.cookies.clear()
    token = cookie.partition("=")[2].partition(";")[0]
    assert (await api.with_cookie(token)(VIEWER))["viewer"]["member"]["email"] == "Anna@example.com"


async def test_a_program_gets_a_token_and_no_cookie(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    response = await api.client.post(
        "/graphql",
        json={"query": SIGN_IN, "variables": {"email": ANNA, "password": PASSWORD}},
        headers={"x-tenure-client": "tests"},
    )
    assert "set-cookie" not in response.headers
    assert len(response.json()["data"]["sessionCreate"]["token"]) >= 43


async def test_of_a_session_only_a_digest_is_stored(api: Door, mailbox: Any, system: Context) -> None:
    await join(api, mailbox)
    token = (await sign_in(api))["token"]
    async with database.for_tenant(system.tenant, reading=True):
        rows = await database.fetch("SELECT session::text FROM session WHERE tenant_id = $1", system.tenant)
    assert rows
    assert not any(token in row["session"] for row in rows)


async def test_a_suspended_member_is_out_at_once_and_cannot_come_back(api: Door, mailbox: Any, system: Context) -> None:
    anna = await join(api, mailbox)
    async with database.for_tenant(system.tenant):
        await Member.of(system.tenant).update(status=MemberStatus.SUSPENDED)
    assert await anna.errors(VIEWER) == ["UNAUTHENTICATED"] or (await anna(VIEWER))["viewer"] is None
    assert codes(await sign_in(api)) == ["MEMBER_SUSPENDED"]


async def test_a_password_in_another_unicode_form_is_the_same_password(api: Door, mailbox: Any) -> None:
    await sign_up(api, "carl@example.com", "Pa\u0308sse und Schlo\u0308sser")
    assert codes(await sign_in(api, "carl@example.com", "P\u00e4sse und Schl\u00f6sser")) == ["EMAIL_UNCONFIRMED"]


async def test_input_that_is_no_text_is_a_wrong_password(api: Door) -> None:
    assert codes(await sign_in(api, "a\u0007@example.com", "b\u0007")) == ["CREDENTIALS_WRONG"]
    assert codes(await sign_in(api, ANNA, "x" * 100_000)) == ["CREDENTIALS_WRONG"]
    assert codes(await sign_in(api, "x" * 100_000, PASSWORD)) == ["CREDENTIALS_WRONG"]


async def test_a_login_with_a_session_ends_that_session(api: Door, mailbox: Any, system: Context) -> None:
    anna = await join(api, mailbox)
    await sign_in(anna)
    async with database.for_tenant(system.tenant, reading=True):
        ended = await Session.of(system.tenant).filter(revoked_at__isnull=False)
    assert [session.revoked_reason for session in ended] == ["REPLACED"]
