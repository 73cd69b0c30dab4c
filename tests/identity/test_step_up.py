"""What needs more than a session, and how a member proves once more who they are."""

from typing import Any

from models import database
from models.identity import StaffRole
from tenure.context import Context
from tests.door import Door
from tests.identity.support import PASSWORD, VIEWER, codes
from tests.identity.test_second_factor import BEGIN, add_app
from tests.people import signed_in

STEP_UP = """mutation ($password: String, $code: String, $recovery: String, $passkey: JSON) {
  sessionStepUp(input: {password: $password, code: $code, recoveryCode: $recovery, passkey: $passkey}) {
    session { id } freshUntil userErrors { code field }
  }
}"""
KEY = 'mutation { apiKeyCreate(input: {name: "k", scopes: [EVENTS_READ]}) { apiKey { id } userErrors { code } } }'


async def step_up(door: Door, **proof: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await door(STEP_UP, proof))["sessionStepUp"]
    return payload


async def stale(api: Door, clock: Any, email: str = "ada@example.com") -> Door:
    member = api.with_bearer(await signed_in(api, email, PASSWORD))
    await clock.advance(minutes=16)
    assert await member.errors(BEGIN) == ["STEP_UP_REQUIRED"]
    return member


async def test_the_password_makes_a_session_fresh_for_a_quarter_of_an_hour(api: Door, clock: Any) -> None:
    member = await stale(api, clock)
    assert codes(await step_up(member, password="not it, not it")) == ["PASSWORD_WRONG"]
    assert await member.errors(BEGIN) == ["STEP_UP_REQUIRED"]
    proved = await step_up(member, password=PASSWORD)
    assert proved["freshUntil"]
    assert await member.errors(BEGIN) == []
    await clock.advance(minutes=15, seconds=1)
    assert await member.errors(BEGIN) == ["STEP_UP_REQUIRED"]


async def test_the_code_of_an_app_does_as_well_once(api: Door, clock: Any) -> None:
    member = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    device, recovery = await add_app(member)
    await clock.advance(minutes=16)
    code = device.code()
    assert codes(await step_up(member, code=code)) == []
    assert codes(await step_up(member, code=code)) == ["CODE_WRONG"]
    assert codes(await step_up(member, recovery=recovery[0])) == []
    assert codes(await step_up(member, recovery=recovery[0])) == ["CODE_WRONG"]


async def test_one_proof_is_given_and_not_several(api: Door) -> None:
    member = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    assert codes(await step_up(member)) == ["PROOF_MISSING"]
    assert codes(await step_up(member, password=PASSWORD, code="123456")) == ["PROOF_MISSING"]
    assert codes(await step_up(member, passkey={})) == ["PASSKEY_INVALID"]


async def test_guessing_at_the_step_up_is_stopped(api: Door) -> None:
    member = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    for _ in range(10):
        await step_up(member, code="000000")
    assert await member.errors(STEP_UP, {"password": PASSWORD}) == ["RATE_LIMITED"]


async def test_a_cookie_gets_another_token_and_the_former_one_a_minute(api: Door, clock: Any) -> None:
    token = await signed_in(api, "ada@example.com", PASSWORD)
    browser = api.with_cookie(token)
    response = await api.client.post(
        "/graphql",
        json={"query": STEP_UP, "variables": {"password": PASSWORD}},
        headers={"x-tenure-client": "tests", **browser.headers},
    )
    fresh = response.headers["set-cookie"].partition("__Host-session=")[2].partition(";")[0]
    assert fresh != token
    api.client.cookies.clear()
    assert (await api.with_cookie(fresh)(VIEWER))["viewer"]
    assert (await browser(VIEWER))["viewer"], "an answer may be lost on its way"
    await clock.advance(minutes=1, seconds=1)
    assert (await browser(VIEWER))["viewer"] is None
    assert (await api.with_cookie(fresh)(VIEWER))["viewer"]


async def test_a_business_decides_how_long_a_proof_counts(api: Door, clock: Any) -> None:
    staff = await api.staff()
    change = """mutation { settingSet(input: {key: "identity.step_up_minutes", value: 60}) { userErrors { code } } }"""
    await staff(change)
    member = api.with_bearer(await signed_in(api, "ada@example.com"))
    await clock.advance(minutes=59)
    assert await member.errors(BEGIN) == []
    await clock.advance(minutes=2)
    assert await member.errors(BEGIN) == ["STEP_UP_REQUIRED"]


async def test_keys_are_made_by_fresh_people_and_by_programs(api: Door, clock: Any, system: Context) -> None:
    from tenure.identity import roles

    member = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    async with database.for_tenant(system.tenant, reading=True):
        from models.identity import Member

        ada = await Member.of(system.tenant).get()
    await roles.grant(system, ada.id, StaffRole.OWNER)
    assert await member.errors(KEY) == []
    await clock.advance(minutes=16)
    assert await member.errors(KEY) == ["STEP_UP_REQUIRED"]
    assert await (await api.staff()).errors(KEY) == []
