import asyncio
from typing import Any

from models import database
from models.identity import Credential, Member
from tenure.context import Context
from tests.door import Door
from tests.identity.support import CONFIRM, PASSWORD, VIEWER, codes, join, letters, sign_in, sign_up, token_of


async def test_a_person_signs_up_confirms_by_mail_and_signs_in(api: Door, mailbox: Any) -> None:
    answer = await sign_up(api, "Anna@Example.com")
    assert answer == {"letterSentTo": "Anna@example.com", "userErrors": []}

    [letter] = await letters(api, mailbox)
    assert (await api(CONFIRM, {"token": token_of(letter)}))["emailConfirm"]["isConfirmed"]
    session = await sign_in(api, "anna@example.com")

    viewer = (await api.with_bearer(session["token"])(VIEWER))["viewer"]
    assert viewer["member"]["email"] == "Anna@example.com"
    assert viewer["accounts"][0]["kind"] == "PERSONAL"
    assert viewer["accounts"][0]["seats"] == [{"role": "OWNER", "member": {"email": "Anna@example.com"}}]
    assert viewer["permissions"] == ["PUBLIC", "SIGNED_IN"]


async def test_nobody_is_signed_in_by_signing_up(api: Door) -> None:
    await sign_up(api)
    assert codes(await sign_in(api)) == ["EMAIL_UNCONFIRMED"]
    assert codes(await sign_in(api, password="not " + PASSWORD)) == ["CREDENTIALS_WRONG"]


async def test_an_unconfirmed_login_with_the_right_password_brings_another_link(api: Door, mailbox: Any) -> None:
    await sign_up(api)
    await sign_in(api)
    second, first = await letters(api, mailbox)
    assert second.subject == first.subject
    assert (await api(CONFIRM, {"token": token_of(second)}))["emailConfirm"]["isConfirmed"]


async def test_a_confirmation_link_works_once(api: Door, mailbox: Any) -> None:
    await sign_up(api)
    token = token_of((await letters(api, mailbox))[0])
    answers = await asyncio.gather(*(api(CONFIRM, {"token": token}) for _ in range(5)))
    confirmed = [answer["emailConfirm"]["isConfirmed"] for answer in answers]
    assert sorted(confirmed, key=bool) == [None, None, None, None, True]


async def test_a_confirmation_link_of_another_tenant_is_refused(api: Door, mailbox: Any, other_business: Any) -> None:
    await sign_up(api)
    token = token_of((await letters(api, mailbox))[0])
    other = await other_business()
    response = await api.client.post(
        f"http://{other.slug}.localhost:8000/graphql",
        json={"query": CONFIRM, "variables": {"token": token}},
        headers={"x-tenure-client": "tests"},
    )
    assert codes(response.json()["data"]["emailConfirm"]) == ["LINK_INVALID"]


async def test_a_confirmation_link_that_was_changed_is_refused(api: Door, mailbox: Any) -> None:
    await sign_up(api)
    token = token_of((await letters(api, mailbox))[0])
    for wrong in (token[:-1] + ("A" if token[-1] != "A" else "B"), "x" + token, "", ".", "é"):
        assert codes((await api(CONFIRM, {"token": wrong}))["emailConfirm"]) == ["LINK_INVALID"]


async def test_an_address_that_has_a_login_answers_the_same_and_is_told_by_letter(
    api: Door, mailbox: Any, system: Context
) -> None:
    await join(api, mailbox)
    first = await sign_up(api, "bert@example.com")
    again = await sign_up(api, "ANNA@example.COM", "another good password", "Zoltan")

    assert again["userErrors"] == first["userErrors"] == []
    assert again["letterSentTo"] == "ANNA@example.com"
    newest = (await letters(api, mailbox))[0]
    assert "already have an account" in newest.subject
    assert "Zoltan" not in newest.text
    assert codes(await sign_in(api, password="another good password")) == ["CREDENTIALS_WRONG"]
    async with database.for_tenant(system.tenant, reading=True):
        assert await Member.of(system.tenant).count() == 2


async def test_of_sign_ups_at_once_one_member_comes_for_each_address(api: Door, system: Context) -> None:
    answers = await asyncio.gather(*(sign_up(api, f"{'ab'[index % 2]}@example.com") for index in range(6)))
    assert all(not answer["userErrors"] for answer in answers)
    async with database.for_tenant(system.tenant, reading=True):
        assert await Member.of(system.tenant).count() == 2
        assert await Credential.of(system.tenant).count() == 2


async def test_who_waits_at_a_strangers_address_does_not_get_their_login(api: Door, mailbox: Any, clock: Any) -> None:
    """The attacker signs up before and after the owner; the owner opens the letter of their own sign-up."""
    await sign_up(api, password="the attacker waits 1")
    await clock.advance(minutes=1)
    await sign_up(api, password=PASSWORD)
    owners = token_of((await letters(api, mailbox))[0])
    await clock.advance(minutes=1)
    await sign_up(api, password="the attacker waits 2")

    assert (await api(CONFIRM, {"token": owners}))["emailConfirm"]["isConfirmed"]
    for password in ("the attacker waits 1", "the attacker waits 2"):
        assert codes(await sign_in(api, password=password)) == ["CREDENTIALS_WRONG"]


async def test_what_is_wrong_with_a_sign_up_is_told_by_field(api: Door) -> None:
    cases = [
        ({"email": "no address"}, "EMAIL_INVALID", ["email"]),
        ({"password": "short"}, "PASSWORD_TOO_SHORT", ["password"]),
        ({"password": "x" * 1025}, "PASSWORD_TOO_LONG", ["password"]),
        ({"password": "P4ssw0rd!!"}, "PASSWORD_OBVIOUS", ["password"]),
        ({"password": "anna.smith99", "email": "anna.smith@example.com"}, "PASSWORD_OBVIOUS", ["password"]),
        ({"name": " "}, "NAME_INVALID", ["name"]),
        ({"name": "a\u0007b"}, "NAME_INVALID", ["name"]),
    ]
    for given, code, field in cases:
        answer = await sign_up(api, **{"email": "anna@example.com", **given})
        assert [(error["code"], error["field"]) for error in answer["userErrors"]] == [(code, field)], given
