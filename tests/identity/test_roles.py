import asyncio
from typing import Any

from models.identity import Member, StaffRole
from resolvers import ids
from tenure.context import Context
from tenure.identity import roles
from tests.door import Door
from tests.identity.support import VIEWER, codes

GRANT = """mutation ($member: ID!, $role: StaffRole!) {
  roleGrant(input: {member: $member, role: $role}) { member { roles } userErrors { code } }
}"""
REVOKE = """mutation ($member: ID!, $role: StaffRole!) {
  roleRevoke(input: {member: $member, role: $role}) { member { roles } userErrors { code } }
}"""
MEMBERS = "query ($email: String) { members(first: 10, email: $email) { nodes { id email roles } } }"


async def _id(door: Any) -> Any:
    return (await door(VIEWER))["viewer"]["member"]["id"]


async def _make(system: Context, door: Any, role: Any) -> Any:
    await roles.grant(system, ids.key(Member, await _id(door)), role)
    return door


async def test_an_owner_makes_staff_who_may_then_do_what_their_role_says(api: Door, system: Context) -> None:
    owner = await _make(system, await api.member(), StaffRole.OWNER)
    bert = await api.member("bert@example.com")
    assert await bert.errors(MEMBERS) == ["FORBIDDEN"]

    granted = (await owner(GRANT, {"member": await _id(bert), "role": "SUPPORT"}))["roleGrant"]
    assert granted == {"member": {"roles": ["SUPPORT"]}, "userErrors": []}
    found = (await bert(MEMBERS, {"email": "BERT@example.com"}))["members"]["nodes"]
    assert [(member["email"], member["roles"]) for member in found] == [("bert@example.com", ["SUPPORT"])]

    await owner(REVOKE, {"member": await _id(bert), "role": "SUPPORT"})
    assert await bert.errors(MEMBERS) == ["FORBIDDEN"]


async def test_an_administrator_cannot_make_or_unmake_an_owner(api: Door, system: Context) -> None:
    admin = await _make(system, await api.member(), StaffRole.ADMIN)
    owner = await _make(system, await api.member(), StaffRole.OWNER)
    for change in (GRANT, REVOKE):
        for member in (await _id(admin), await _id(owner)):
            answer = await admin(change, {"member": member, "role": "OWNER"})
            assert codes(next(iter(answer.values()))) == ["ROLE_EXCEEDS_OWN"]


async def test_a_key_cannot_grant_a_role_that_can_do_more(api: Door) -> None:
    bert = await api.member()
    key = await api.staff("ROLES_WRITE", "PAGES_WRITE")
    for role in ("ADMIN", "FINANCE", "CONTENT"):
        answer = (await key(GRANT, {"member": await _id(bert), "role": role}))["roleGrant"]
        assert codes(answer) == ["ROLE_EXCEEDS_OWN"]
    assert await (await api.staff("MEMBERS_READ")).errors(GRANT, {"member": await _id(bert), "role": "CONTENT"}) == [
        "FORBIDDEN"
    ]


async def test_a_business_keeps_an_owner_even_if_two_remove_each_other(api: Door, system: Context) -> None:
    anna = await _make(system, await api.member(), StaffRole.OWNER)
    bert = await _make(system, await api.member(), StaffRole.OWNER)
    answers = await asyncio.gather(
        anna(REVOKE, {"member": await _id(bert), "role": "OWNER"}),
        bert(REVOKE, {"member": await _id(anna), "role": "OWNER"}),
        return_exceptions=True,
    )
    owners = [(await door(VIEWER))["viewer"]["roles"] for door in (anna, bert)]
    assert sorted(owners) == [[], ["OWNER"]], answers


async def test_what_a_role_grants_and_takes_is_told(api: Door, system: Context) -> None:
    owner = await _make(system, await api.member(), StaffRole.OWNER)
    bert = await api.member()
    for change in (GRANT, GRANT, REVOKE, REVOKE):
        await owner(change, {"member": await _id(bert), "role": "CONTENT"})
    staff = await api.staff("EVENTS_READ")
    told = await staff('{ events(first: 20, types: ["role.granted", "role.revoked"]) { nodes { type payload } } }')
    assert sorted((event["type"], event["payload"]["role"]) for event in told["events"]["nodes"]) == [
        ("role.granted", "CONTENT"),
        ("role.granted", "OWNER"),
        ("role.revoked", "CONTENT"),
    ]
