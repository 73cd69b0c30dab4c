import asyncio
from typing import Any

from models.identity import CustomRole, Member, StaffRole
from resolvers import ids
from tenure.context import Context
from tenure.identity import roles
from tests.accounts.support import ACCEPT, RESEND, REVOKE, answer, link, member_id, told
from tests.door import Door
from tests.identity.support import PASSWORD, VIEWER, codes, letters, sign_in

INVITE = """mutation ($email: String!, $role: [StaffRole!]! = [], $custom: [ID!]! = []) {
  staffInvite(input: {email: $email, roles: $role, customRoles: $custom}) {
    invitation { id roles customRoles { name } } userErrors { code field }
  }
}"""
WAITING = "{ staffInvitations(first: 10) { nodes { id email roles customRoles { name } } } }"
MAKE = """mutation ($name: String!, $permissions: [Permission!]!) {
  roleCreate(input: {name: $name, permissions: $permissions}) { role { id } userErrors { code } }
}"""
DELETE = "mutation ($id: ID!) { roleDelete(input: {customRole: $id}) { userErrors { code } } }"
WIDEN = """mutation ($id: ID!, $permissions: [Permission!]!) {
  roleUpdate(input: {customRole: $id, permissions: $permissions}) { userErrors { code } }
}"""


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
    assert [event["payload"]["roles"] for event in await told(api, "staff.invited")] == [["SUPPORT"]]
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


async def _role(door: Door, name: str, *permissions: str) -> str:
    made = await answer(door, MAKE, name=name, permissions=list(permissions))
    assert made["userErrors"] == []
    return str(made["role"]["id"])


async def test_an_invitation_brings_roles_of_both_kinds(api: Door, mailbox: Any, system: Context) -> None:
    owner = await _staff(api, system, "owner@example.com", StaffRole.OWNER)
    coach, desk = await _role(owner, "Coach", "MEMBERS_READ"), await _role(owner, "Desk", "EVENTS_READ")
    made = await answer(owner, INVITE, email="cora@example.com", role=["CONTENT"], custom=[coach, desk, coach])
    assert made["userErrors"] == []
    assert made["invitation"]["roles"] == ["CONTENT"]
    assert sorted(role["name"] for role in made["invitation"]["customRoles"]) == ["Coach", "Desk"]
    again = await answer(owner, INVITE, email="cora@example.com", role=["CONTENT"], custom=[desk, coach])
    assert again["invitation"]["id"] == made["invitation"]["id"]
    (event,) = await told(api, "staff.invited")
    assert sorted(event["payload"]["roles"]) == sorted(["CONTENT", coach, desk])

    token = await link(api, mailbox, "cora@example.com")
    asked = await answer(api, "query ($token: String!) { invitationPreview(token: $token) { roleNames } }", token=token)
    assert sorted(asked["roleNames"]) == ["Coach", "Content", "Desk"]
    accepted = await answer(api, ACCEPT, token=token, name="Cora", password=PASSWORD)
    cora = api.with_bearer(accepted["token"])
    assert (await cora(VIEWER))["viewer"]["permissions"] == [
        "CATALOGUE_WRITE",
        "EVENTS_READ",
        "MEMBERS_READ",
        "PAGES_WRITE",
        "PUBLIC",
        "SIGNED_IN",
    ]
    assert len(await told(api, "role.granted")) == 4, "the owner's, and three"


async def test_an_invitation_without_a_role_is_none(api: Door) -> None:
    refused = await answer(await api.staff(), INVITE, email="x@example.com")
    assert refused["userErrors"] == [{"code": "ROLE_UNCLEAR", "field": ["roles"]}]


async def test_nobody_invites_into_a_custom_role_that_may_do_more_than_they(api: Door) -> None:
    strong = await _role(await api.staff(), "Refunds", "BILLING_REFUND")
    key = await api.staff("ROLES_WRITE", "PAGES_WRITE")
    fine = await _role(key, "Writers", "PAGES_WRITE")
    assert codes(await answer(key, INVITE, email="x@example.com", custom=[fine])) == []
    refused = await answer(key, INVITE, email="y@example.com", custom=[fine, strong])
    assert refused["userErrors"] == [{"code": "ROLE_EXCEEDS_OWN", "field": ["customRoles"]}]
    (waiting,) = (await key(WAITING))["staffInvitations"]["nodes"]
    assert waiting["email"] == "x@example.com"


async def _manager(api: Door, system: Context) -> Door:
    """Somebody who gives roles and writes pages, and no more."""
    manager = await _role(await api.staff(), "Manager", "ROLES_WRITE", "PAGES_WRITE")
    mona = await api.member("mona@example.com")
    await roles.grant(system, ids.key(Member, await member_id(mona)), ids.key(CustomRole, manager))
    return mona


async def test_who_may_do_less_than_the_invitation_now_brings_can_neither_send_nor_revoke_it(
    api: Door, system: Context
) -> None:
    owner, mona = await _staff(api, system, "o@example.com", StaffRole.OWNER), await _manager(api, system)
    role = await _role(mona, "Writers", "PAGES_WRITE")
    made = await answer(mona, INVITE, email="x@example.com", custom=[role])
    assert codes(await answer(owner, WIDEN, id=role, permissions=["BILLING_REFUND"])) == []
    for change in (RESEND, REVOKE):
        assert codes(await answer(mona, change, id=made["invitation"]["id"])) == ["ROLE_EXCEEDS_OWN"]
    assert codes(await answer(owner, REVOKE, id=made["invitation"]["id"])) == []


async def test_a_role_that_grew_beyond_the_inviter_brings_nobody_in(api: Door, mailbox: Any, system: Context) -> None:
    staff, mona = await api.staff(), await _manager(api, system)
    writers = await _role(mona, "Writers", "PAGES_WRITE")
    friend = await api.member("friend@example.com")
    assert codes(await answer(mona, INVITE, email="friend@example.com", custom=[writers])) == []
    await answer(staff, WIDEN, id=writers, permissions=["BILLING_REFUND"])
    token = await link(api, mailbox, "friend@example.com")
    assert codes(await answer(friend, ACCEPT, token=token)) == ["LINK_INVALID"]
    assert (await friend(VIEWER))["viewer"]["permissions"] == ["PUBLIC", "SIGNED_IN"]


async def test_a_role_that_was_deleted_meanwhile_is_refused_by_its_name(
    api: Door, mailbox: Any, system: Context
) -> None:
    owner = await _staff(api, system, "owner@example.com", StaffRole.OWNER)
    coach = await _role(owner, "Coach", "MEMBERS_READ")
    made = await answer(owner, INVITE, email="cora@example.com", role=["CONTENT"], custom=[coach])
    token = await link(api, mailbox, "cora@example.com")
    assert codes(await answer(owner, DELETE, id=coach)) == []
    cora = await api.member("cora@example.com")
    refused = await answer(cora, ACCEPT, token=token)
    assert codes(refused) == ["ROLE_DELETED"]
    assert "The role Coach of this invitation was deleted." in refused["userErrors"][0]["message"]
    assert (await cora(VIEWER))["viewer"]["roles"] == [], "nothing of an invitation is given where one role is gone"
    assert codes(await answer(owner, RESEND, id=made["invitation"]["id"])) == ["ROLE_DELETED"]
    assert await owner.errors(INVITE, {"email": "other@example.com", "custom": [coach]}) == ["NOT_FOUND"]
    assert codes(await answer(owner, INVITE, email="cora@example.com", role=["CONTENT"])) == []
    assert codes(await answer(cora, ACCEPT, token=await link(api, mailbox, "cora@example.com"))) == []


async def test_a_role_that_is_deleted_while_it_is_accepted_is_given_wholly_or_not_at_all(
    api: Door, mailbox: Any, system: Context
) -> None:
    owner = await _staff(api, system, "owner@example.com", StaffRole.OWNER)
    for number in range(4):
        coach = await _role(owner, f"Coach {number}", "MEMBERS_READ")
        await answer(owner, INVITE, email=f"c{number}@example.com", custom=[coach])
        cora = await api.member(f"c{number}@example.com")
        token = await link(api, mailbox, f"c{number}@example.com")
        accepted, deleted = await asyncio.gather(answer(cora, ACCEPT, token=token), answer(owner, DELETE, id=coach))
        assert [codes(accepted), codes(deleted)] in ([[], ["ROLE_HELD"]], [["ROLE_DELETED"], []])
