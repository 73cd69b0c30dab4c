import re
from typing import Any

import pytest

from models import database
from models.identity import (
    Application,
    ApplicationGrant,
    ApplicationKind,
    Credential,
    ExternalIdentity,
    Factor,
    FactorKind,
    IdentityProvider,
    Member,
)
from tenure.context import Context
from tenure.identity.oauth import grants
from tenure.kit import ids
from tenure.transactions import transactional
from tests.door import Door
from tests.identity.support import PASSWORD, VIEWER, codes, join, letters, sign_in, token_of
from tests.privacy.support import events_of

REQUEST = """mutation ($email: String!, $password: String) {
  emailChangeRequest(input: {newEmail: $email, password: $password}) { letterSentTo userErrors { code field } }
}"""
CONFIRM = "mutation ($token: String!) { emailChangeConfirm(input: {token: $token}) { isChanged userErrors { code } } }"
UNDO = "mutation ($token: String!) { emailChangeUndo(input: {token: $token}) { isUndone userErrors { code } } }"
RESET = """mutation ($token: String!, $password: String!) {
  passwordReset(input: {token: $token, password: $password}) { isChanged userErrors { code } }
}"""
OLD, NEW = "old@example.com", "new@example.com"


async def _answer(door: Door, document: str, **variables: Any) -> Any:
    (found,) = (await door(document, variables)).values()
    return found


async def _link(api: Door, mailbox: Any, email: str, path: str) -> str:
    """The token in the newest letter there that leads to that page."""
    for letter in await letters(api, mailbox, email):
        found = re.search(rf"/{path}/(\S+)", letter.text)
        if found:
            return found[1]
    raise AssertionError(f"no letter to {email} leads to {path}")


async def _asked(door: Door, email: str = NEW, password: str | None = PASSWORD) -> Any:
    return await _answer(door, REQUEST, email=email, password=password)


async def test_an_address_changes_once_the_new_one_is_proved_and_both_are_told(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox, OLD)
    elsewhere = api.with_bearer((await sign_in(api, OLD))["token"])
    assert await _asked(anna) == {"letterSentTo": NEW, "userErrors": []}
    assert (await anna(VIEWER))["viewer"]["member"]["email"] == OLD
    assert "Request to change" in (await letters(api, mailbox, OLD))[0].subject

    token = await _link(api, mailbox, NEW, "confirm-email-change")
    assert (await _answer(anna, CONFIRM, token=token))["isChanged"] is True
    assert (await anna(VIEWER))["viewer"]["member"]["email"] == NEW
    assert await elsewhere.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert "was changed" in (await letters(api, mailbox, OLD))[0].subject
    assert codes(await sign_in(api, OLD)) == ["CREDENTIALS_WRONG"]
    assert codes(await sign_in(api, NEW)) == []
    assert codes(await _answer(anna, CONFIRM, token=token)) == ["LINK_INVALID"]
    key = await api.staff("EVENTS_READ")
    told = (await key('{ events(first: 9, types: ["member.email_changed"]) { nodes { payload } } }'))["events"]["nodes"]
    assert told == [{"payload": {}}]


async def test_it_takes_the_password_and_a_fresh_proof(api: Door, mailbox: Any, clock: Any) -> None:
    anna = await join(api, mailbox, OLD)
    for wrong in (None, "", "not the password"):
        refused = await _asked(anna, password=wrong)
        assert refused["userErrors"] == [{"code": "PASSWORD_WRONG", "field": ["password"]}]
    assert codes(await _asked(anna, "OLD@example.com")) == ["EMAIL_SAME"]
    assert codes(await _asked(anna, "no address")) == ["EMAIL_INVALID"]
    await clock.advance(minutes=16)
    assert await anna.errors(REQUEST, {"email": NEW, "password": PASSWORD}) == ["STEP_UP_REQUIRED"]
    assert await api.anonymous().errors(REQUEST, {"email": NEW, "password": PASSWORD}) == ["UNAUTHENTICATED"]


async def test_whether_the_new_address_has_a_login_only_its_owner_learns(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox, OLD)
    await api.member("taken@example.com")
    free, taken = await _asked(anna, "free@example.com"), await _asked(anna, "taken@example.com")
    assert taken == {"letterSentTo": "taken@example.com", "userErrors": []}
    assert free == {"letterSentTo": "free@example.com", "userErrors": []}
    (letter,) = await letters(api, mailbox, "taken@example.com")
    assert "already have an account" in letter.subject
    assert "confirm-email-change" not in letter.text


async def test_an_address_that_was_taken_meanwhile_stays_with_who_took_it(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox, OLD)
    await _asked(anna)
    token = await _link(api, mailbox, NEW, "confirm-email-change")
    await api.member(NEW)
    assert codes(await _answer(anna, CONFIRM, token=token)) == ["LINK_INVALID"]
    assert (await anna(VIEWER))["viewer"]["member"]["email"] == OLD


async def test_a_link_is_good_for_a_day_and_until_the_next_is_asked_for(api: Door, mailbox: Any, clock: Any) -> None:
    anna = await join(api, mailbox, OLD)
    await _asked(anna)
    first = await _link(api, mailbox, NEW, "confirm-email-change")
    await _asked(anna, "newer@example.com")
    assert codes(await _answer(api, CONFIRM, token=first)) == ["LINK_INVALID"]
    second = await _link(api, mailbox, "newer@example.com", "confirm-email-change")
    await clock.advance(hours=24, seconds=1)
    assert codes(await _answer(api, CONFIRM, token=second)) == ["LINK_INVALID"]
    assert codes(await _answer(api, CONFIRM, token="made up")) == ["LINK_INVALID"]


@pytest.mark.parametrize("is_confirmed", [True, False])
async def test_the_owner_of_the_old_address_takes_it_back_within_seven_days(
    api: Door, mailbox: Any, clock: Any, is_confirmed: bool
) -> None:
    thief = await join(api, mailbox, OLD)  # has the password, and sits in a browser of theirs
    await _asked(thief)
    new = await _link(api, mailbox, NEW, "confirm-email-change")
    if is_confirmed:
        await _answer(thief, CONFIRM, token=new)
    undo = await _link(api, mailbox, OLD, "undo-email-change")
    await clock.advance(days=6, hours=23)
    assert (await _answer(api.anonymous(), UNDO, token=undo))["isUndone"] is True
    assert await thief.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert codes(await _answer(api, CONFIRM, token=new)) == ["LINK_INVALID"]
    assert codes(await _answer(api, UNDO, token=undo)) == ["LINK_INVALID"]
    assert codes(await sign_in(api, NEW)) == ["CREDENTIALS_WRONG"]
    reset = token_of((await letters(api, mailbox, OLD))[0])
    assert (await _answer(api, RESET, token=reset, password="a new start in life"))["isChanged"] is True
    assert codes(await sign_in(api, OLD)) == ["CREDENTIALS_WRONG"]
    assert codes(await sign_in(api, OLD, "a new start in life")) == []


async def test_after_seven_days_the_way_back_is_closed(api: Door, mailbox: Any, clock: Any) -> None:
    anna = await join(api, mailbox, OLD)
    await _asked(anna)
    await _answer(anna, CONFIRM, token=await _link(api, mailbox, NEW, "confirm-email-change"))
    undo = await _link(api, mailbox, OLD, "undo-email-change")
    await clock.advance(days=7, seconds=1)
    assert codes(await _answer(api, UNDO, token=undo)) == ["LINK_INVALID"]


async def test_a_thief_who_moves_on_twice_is_brought_back_by_the_first_way(api: Door, mailbox: Any) -> None:
    thief = await join(api, mailbox, OLD)
    for email in (NEW, "newer@example.com"):
        await _asked(thief, email)
        await _answer(thief, CONFIRM, token=await _link(api, mailbox, email, "confirm-email-change"))
    later = await _link(api, mailbox, NEW, "undo-email-change")
    assert codes(await _answer(api, UNDO, token=await _link(api, mailbox, OLD, "undo-email-change"))) == []
    assert codes(await _answer(api, UNDO, token=later)) == ["LINK_INVALID"]
    assert codes(await sign_in(api, OLD)) == ["CREDENTIALS_WRONG"], "the thief knew that password"


async def test_what_a_thief_added_since_lets_nobody_in_again_and_what_was_there_before_stays(
    api: Door, mailbox: Any, system: Context, clock: Any
) -> None:
    thief = await join(api, mailbox, OLD)
    async with database.for_tenant(system.tenant):
        member = await Member.of(system.tenant).get(email_norm=OLD)
    await _furnish(system, member, "owner's")
    await clock.advance(minutes=1)
    await _asked(thief)
    await _answer(thief, CONFIRM, token=await _link(api, mailbox, NEW, "confirm-email-change"))
    await clock.advance(minutes=1)
    await _furnish(system, member, "thief's")
    assert (await _answer(api.anonymous(), UNDO, token=await _link(api, mailbox, OLD, "undo-email-change")))["isUndone"]
    async with database.for_tenant(system.tenant, reading=True):
        tenant = system.tenant
        assert [one.name for one in await Factor.of(tenant).filter(member_id=member.id)] == ["owner's"]
        assert [one.subject for one in await ExternalIdentity.of(tenant).filter(member_id=member.id)] == ["owner's"]
        assert await Credential.of(tenant).filter(member_id=member.id).count() == 0
        [kept] = await ApplicationGrant.of(tenant).filter(member_id=member.id, revoked_at__isnull=True)
        assert (await Application.named(tenant, kept.application_id)).name == "owner's"
    assert len(await events_of(system, "factor.removed")) == 1
    assert len(await events_of(system, "connection.removed")) == 1
    assert [one["reason"] for one in await events_of(system, "application_grant.revoked")] == ["EMAIL_CHANGE_UNDONE"]


@transactional
async def _furnish(ctx: Context, member: Member, mark: str) -> None:
    """One of every way in, as it is kept."""
    own: dict[str, Any] = {"tenant_id": ctx.tenant, "created_at": ctx.now()}
    await Factor.create(
        **own,
        id=ids.new(),
        member_id=member.id,
        kind=FactorKind.PASSKEY,
        name=mark,
        credential_id=mark,
        public_key="x",
        sign_count=0,
        transports=[],
        confirmed_at=ctx.now(),
    )
    provider = await IdentityProvider.create(
        **own,
        id=ids.new(),
        name=mark,
        issuer=f"https://{mark[:3]}.example",
        client_id="x",
        makes_members=True,
        domains=[],
        scopes=[],
        secret_sealed="",
        is_enabled=True,
    )
    await ExternalIdentity.create(
        **own,
        id=ids.new(),
        member_id=member.id,
        provider_id=provider.id,
        subject=mark,
        email=OLD,
        last_used_at=ctx.now(),
    )
    application = await Application.create(
        **own,
        id=ids.new(),
        name=mark,
        kind=ApplicationKind.PUBLIC,
        redirect_uris=["https://x.example"],
        scopes=["openid"],
    )
    await grants.give(ctx, member, application, ["openid"])
