from typing import Any

import pytest

from models import database
from models.identity import Member, MemberStatus
from tenure.context import Context
from tests.door import Door
from tests.identity.support import ANNA, CHANGE, PASSWORD, VIEWER, codes, join, letters, sign_in, sign_up, token_of
from tests.identity.test_second_factor import add_app
from tests.people import signed_in

REQUEST = "mutation ($email: String!) { magicLinkRequest(input: {email: $email}) { letterSentTo userErrors { code } } }"
ENTER = """mutation ($token: String!) { sessionCreateByLink(input: {token: $token, returnToken: true}) {
  token viewer { member { email emailConfirmedAt } } challenge { kinds } userErrors { code field }
} }"""
SET = 'mutation ($on: JSON!) { settingSet(input: {key: "identity.magic_links", value: $on}) { userErrors { code } } }'


async def link_of(api: Door, mailbox: Any, email: str = ANNA) -> str:
    assert codes((await api(REQUEST, {"email": email}))["magicLinkRequest"]) == []
    return token_of((await letters(api, mailbox, email))[0])


async def enter(api: Door, token: str) -> dict[str, Any]:
    payload: dict[str, Any] = (await api(ENTER, {"token": token}))["sessionCreateByLink"]
    return payload


async def test_a_mailed_link_signs_in_once(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    link = await link_of(api, mailbox)
    entered = await enter(api, link)
    assert (await api.with_bearer(entered["token"])(VIEWER))["viewer"]["member"]["email"].lower() == ANNA.lower()
    again = await enter(api, link)
    assert (codes(again), again["userErrors"][0]["field"]) == (["LINK_INVALID"], ["token"])


async def test_a_link_is_good_for_fifteen_minutes_and_the_newest_alone(api: Door, mailbox: Any, clock: Any) -> None:
    await join(api, mailbox)
    first, second = await link_of(api, mailbox), await link_of(api, mailbox)
    assert codes(await enter(api, first)) == ["LINK_INVALID"]
    await clock.advance(minutes=15, seconds=1)
    assert codes(await enter(api, second)) == ["LINK_INVALID"]


async def test_an_unknown_address_gets_the_same_answer_and_no_letter(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    known = (await api(REQUEST, {"email": "anna@example.com"}))["magicLinkRequest"]
    unknown = (await api(REQUEST, {"email": "nobody@example.com"}))["magicLinkRequest"]
    assert known == {"letterSentTo": "anna@example.com", "userErrors": []}
    assert unknown == {"letterSentTo": "nobody@example.com", "userErrors": []}
    assert await letters(api, mailbox, "nobody@example.com") == []


async def test_a_suspended_member_gets_no_letter(api: Door, mailbox: Any, system: Context) -> None:
    await join(api, mailbox)
    async with database.for_tenant(system.tenant):
        await Member.of(system.tenant).update(status=MemberStatus.SUSPENDED)
    before = len(await letters(api, mailbox))
    await api(REQUEST, {"email": ANNA})
    assert len(await letters(api, mailbox)) == before


async def test_a_link_does_not_stand_for_the_second_factor(api: Door, mailbox: Any) -> None:
    member = api.with_bearer(await signed_in(api, ANNA, PASSWORD))
    await add_app(member)
    entered = await enter(api, await link_of(api, mailbox))
    assert entered["token"] is None
    assert entered["challenge"]["kinds"] == ["TOTP", "RECOVERY_CODE"]


async def test_a_link_proves_the_address_and_a_strangers_password_is_void(api: Door, mailbox: Any) -> None:
    """Somebody signed up with an address that is not theirs and waits for its owner to confirm it."""
    await sign_up(api, ANNA, "the stranger's own phrase")
    entered = await enter(api, await link_of(api, mailbox))
    assert entered["viewer"]["member"]["emailConfirmedAt"]
    assert codes(await sign_in(api, ANNA, "the stranger's own phrase")) == ["CREDENTIALS_WRONG"]
    owner = api.with_bearer(entered["token"])
    assert codes((await owner(CHANGE, {"current": None, "password": PASSWORD}))["passwordChange"]) == []
    assert (await sign_in(api))["token"]


async def test_a_business_may_have_no_links(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    link = await link_of(api, mailbox)
    staff = await api.staff()
    await staff(SET, {"on": False})
    assert codes((await api(REQUEST, {"email": ANNA}))["magicLinkRequest"]) == ["MAGIC_LINKS_OFF"]
    assert codes(await enter(api, link)) == ["MAGIC_LINKS_OFF"]


@pytest.mark.parametrize("other", ["reset", "confirm"])
async def test_links_of_another_purpose_sign_nobody_in(api: Door, mailbox: Any, other: str) -> None:
    await sign_up(api)
    if other == "reset":
        await api('mutation { passwordResetRequest(input: {email: "anna@example.com"}) { letterSentTo } }')
    assert codes(await enter(api, token_of((await letters(api, mailbox))[0]))) == ["LINK_INVALID"]


async def test_requests_for_links_are_counted(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    for _ in range(5):
        await api.raw(REQUEST, {"email": ANNA})
    assert await api.errors(REQUEST, {"email": ANNA}) in (["CAPTCHA_REQUIRED"], ["RATE_LIMITED"])
