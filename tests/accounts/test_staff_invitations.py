from typing import Any

from models.identity import Member, StaffRole
from resolvers import ids
from tenure.context import Context
from tenure.identity import roles
from tests.accounts.support import ACCEPT, REVOKE, answer, link, member_id, told
from tests.door import Door
from tests.identity.support import PASSWORD, VIEWER, codes, letters, sign_in

INVITE = """mutation ($email: String!, $role: StaffRole!) {
  staffInvite(input: {email: $email, role: $role}) { invitation { id staffRole } userErrors { code field } }
}"""
WAITING = "{ staffInvitations(first: 10) { nodes { email staffRole } } }"


async def _staff(api: Door, system: Context, email: str, role: StaffRole) -> Door:
    door = await api.member(email)
    await roles.grant(system, ids.key(Member, await member_id(door)), role)
    return door


async def test_staff_come_by_a_link_and_never_with_a_default_password(api: Door, mailbox: Any, system: Context) -> None:
    """The origin's holes: `su/su1234`, and invited users with a guessable default password."""
    owner = await _staff(api, system, "owner@example.com", StaffRole.OWNER)
    assert codes(await answer(owner, INVITE, email="helper@example.com", role="SUPPORT")) == []
    for guess in ("su1234", "helper", "password", "support"):
        assert codes(await sign_in(api, "helper@example.com", guess)) == ["CREDENTIALS_WRONG"]
    accepted = await answer(
        api, ACCEPT, token=await link(api, mailbox, "helper@example.com"), name="Helper", password=PASSWORD
    )
    assert accepted["account"] is None
    helper = api.with_bearer(accepted["token"])
    assert (await helper(VIEWER))["viewer"]["roles"] == ["SUPPORT"]
    assert [event["payload"]["role"] for event in await told(api, "staff.invited")] == ["SUPPORT"]
    assert (await owner(WAITING))["staffInvitations"]["nodes"] == []


async def test_a_member_becomes_staff_while_signed_in(api: Door, mailbox: Any, system: Context) -> None:
    owner = await _staff(api, system, "owner@example.com", StaffRole.OWNER)
    bert = await api.member("bert@example.com")
    await answer(owner, INVITE, email="bert@example.com", role="CONTENT")
    assert (await bert(VIEWER))["viewer"]["roles"] == []
    assert codes(await answer(bert, ACCEPT, token=await link(api, mailbox, "bert@example.com"))) == []
    assert (await bert(VIEWER))["viewer"]["roles"] == ["CONTENT"]


async def test_nobody_invites_to_more_than_they_hold(api: Door, system: Context, clock: Any) -> None:
    admin = await _staff(api, system, "admin@example.com", StaffRole.ADMIN)
    assert codes(await answer(admin, INVITE, email="x@example.com", role="OWNER")) == ["ROLE_EXCEEDS_OWN"]
    support = await _staff(api, system, "support@example.com", StaffRole.SUPPORT)
    assert await support.errors(INVITE, {"email": "x@example.com", "role": "SUPPORT"}) == ["FORBIDDEN"]
    assert await support.errors(WAITING) == ["FORBIDDEN"]
    await clock.advance(hours=1)
    assert await admin.errors(INVITE, {"email": "x@example.com", "role": "SUPPORT"}) == ["STEP_UP_REQUIRED"]


async def test_who_was_dismissed_brings_nobody_in(api: Door, mailbox: Any, system: Context) -> None:
    admin = await _staff(api, system, "admin@example.com", StaffRole.ADMIN)
    friend = await api.member("friend@example.com")
    await answer(admin, INVITE, email="friend@example.com", role="SUPPORT")
    await roles.revoke(system, ids.key(Member, await member_id(admin)), StaffRole.ADMIN)
    token = await link(api, mailbox, "friend@example.com")
    assert codes(await answer(friend, ACCEPT, token=token)) == ["LINK_INVALID"]
    assert (await friend(VIEWER))["viewer"]["roles"] == []


async def test_another_role_is_another_letter_and_the_first_link_dies(api: Door, mailbox: Any, system: Context) -> None:
    owner = await _staff(api, system, "owner@example.com", StaffRole.OWNER)
    admin = await _staff(api, system, "admin@example.com", StaffRole.ADMIN)
    await answer(owner, INVITE, email="bert@example.com", role="OWNER")
    first = await link(api, mailbox, "bert@example.com")
    assert codes(await answer(admin, INVITE, email="bert@example.com", role="SUPPORT")) == ["ROLE_EXCEEDS_OWN"]
    again = await answer(owner, INVITE, email="bert@example.com", role="SUPPORT")
    same = await answer(owner, INVITE, email="bert@example.com", role="SUPPORT")
    assert again == same
    assert len(await letters(api, mailbox, "bert@example.com")) == 2
    bert = await api.member("bert@example.com")
    assert codes(await answer(bert, ACCEPT, token=first)) == ["LINK_INVALID"]
    assert await bert.errors(REVOKE, {"id": again["invitation"]["id"]}) == ["FORBIDDEN"]
    assert codes(await answer(owner, REVOKE, id=again["invitation"]["id"])) == []
