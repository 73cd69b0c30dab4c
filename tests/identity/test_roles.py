import asyncio
import json
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


async def test_members_are_listed_by_what_is_in_their_name_or_address(api: Door) -> None:
    listed = "query ($text: String) { members(first: 10, text: $text) { nodes { email } } }"
    staff = await api.staff("MEMBERS_READ")
    for email in ("Anna@one.example", "bert@two.example"):
        await api.member(email)
    for text, found in (("one.EX", ["Anna@one.example"]), (" bert ", ["bert@two.example"]), ("%", []), ("nobody", [])):
        answer = await staff(listed, {"text": text})
        assert [member["email"] for member in answer["members"]["nodes"]] == found
    assert len((await staff(listed, {"text": " "}))["members"]["nodes"]) == 2


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


CREATE = """mutation ($name: String!, $permissions: [Permission!]!) {
  roleCreate(input: {name: $name, permissions: $permissions, description: "Made by a test"}) {
    role { id name permissions holderCount } userErrors { code field }
  }
}"""
UPDATE = """mutation ($role: ID!, $name: String, $permissions: [Permission!]) {
  roleUpdate(input: {customRole: $role, name: $name, permissions: $permissions}) {
    role { name permissions holderCount } userErrors { code field }
  }
}"""
DELETE = "mutation ($role: ID!) { roleDelete(input: {customRole: $role}) { role { id } userErrors { code } } }"
GRANT_CUSTOM = """mutation ($member: ID!, $role: ID!) {
  roleGrant(input: {member: $member, customRole: $role}) { member { customRoles { name } } userErrors { code } }
}"""
REVOKE_CUSTOM = """mutation ($member: ID!, $role: ID!) {
  roleRevoke(input: {member: $member, customRole: $role}) { member { customRoles { name } } userErrors { code } }
}"""


async def _role(owner: Any, name: str, *permissions: str) -> str:
    made = (await owner(CREATE, {"name": name, "permissions": list(permissions)}))["roleCreate"]
    assert made["userErrors"] == []
    key: str = made["role"]["id"]
    return key


async def test_a_custom_role_lets_its_holders_do_what_it_says_and_no_more(api: Door, system: Context) -> None:
    owner = await _make(system, await api.member(), StaffRole.OWNER)
    bert = await api.member("bert@example.com")
    role = await _role(owner, "Reception", "MEMBERS_READ")
    granted = (await owner(GRANT_CUSTOM, {"member": await _id(bert), "role": role}))["roleGrant"]
    assert granted == {"member": {"customRoles": [{"name": "Reception"}]}, "userErrors": []}
    assert (await bert(MEMBERS, {"email": "bert@example.com"}))["members"]["nodes"][0]["roles"] == []
    assert (await bert(VIEWER))["viewer"]["permissions"] == ["MEMBERS_READ", "PUBLIC", "SIGNED_IN"]
    assert await bert.errors("{ apiKeys(first: 1) { nodes { id } } }") == ["FORBIDDEN"]

    await owner(REVOKE_CUSTOM, {"member": await _id(bert), "role": role})
    assert await bert.errors(MEMBERS) == ["FORBIDDEN"]


async def test_what_a_role_may_do_changes_at_once_for_who_is_signed_in(api: Door, system: Context) -> None:
    owner = await _make(system, await api.member(), StaffRole.OWNER)
    bert = await api.member("bert@example.com")
    role = await _role(owner, "Reception", "MEMBERS_READ")
    await owner(GRANT_CUSTOM, {"member": await _id(bert), "role": role})
    await owner(GRANT, {"member": await _id(bert), "role": "CONTENT"})

    changed = (await owner(UPDATE, {"role": role, "permissions": ["BILLING_READ"]}))["roleUpdate"]
    assert changed["role"] == {"name": "Reception", "permissions": ["BILLING_READ"], "holderCount": 1}
    assert await bert.errors(MEMBERS) == ["FORBIDDEN"]
    union = (await bert(VIEWER))["viewer"]["permissions"]
    assert union == ["BILLING_READ", "CATALOGUE_WRITE", "PAGES_WRITE", "PUBLIC", "SIGNED_IN"]


async def test_nobody_puts_more_into_a_role_than_they_hold(api: Door, system: Context) -> None:
    key = await api.staff("ROLES_WRITE", "PAGES_WRITE")
    asked = {"name": "Everything", "permissions": ["PAGES_WRITE", "BILLING_REFUND"]}
    assert codes((await key(CREATE, asked))["roleCreate"]) == ["ROLE_EXCEEDS_OWN"]
    role = await _role(key, "Writers", "PAGES_WRITE")
    more = {"role": role, "permissions": ["BILLING_REFUND"]}
    assert codes((await key(UPDATE, more))["roleUpdate"]) == ["ROLE_EXCEEDS_OWN"]

    strong = await _role(await api.staff(), "Refunds", "BILLING_REFUND")
    bert = await api.member()
    for change, given in (
        (UPDATE, {"role": strong, "permissions": ["PAGES_WRITE"]}),
        (DELETE, {"role": strong}),
        (GRANT_CUSTOM, {"role": strong, "member": await _id(bert)}),
        (REVOKE_CUSTOM, {"role": strong, "member": await _id(bert)}),
    ):
        answer = await key(change, given)
        assert codes(next(iter(answer.values()))) == ["ROLE_EXCEEDS_OWN"]


async def test_a_role_has_a_name_of_its_own_and_permissions_of_staff(api: Door) -> None:
    staff = await api.staff()
    role = await _role(staff, "Reception", "MEMBERS_READ")
    for name, permissions, refused in (
        ("reception", ["MEMBERS_READ"], "ROLE_NAME_TAKEN"),
        ("x" * 61, ["MEMBERS_READ"], "NAME_INVALID"),
        ("Nothing", [], "PERMISSION_UNKNOWN"),
        ("Members", ["SIGNED_IN"], "PERMISSION_UNKNOWN"),
    ):
        answer = (await staff(CREATE, {"name": name, "permissions": permissions}))["roleCreate"]
        assert codes(answer) == [refused], name
    assert codes((await staff(DELETE, {"role": role}))["roleDelete"]) == []
    await _role(staff, "Reception", "MEMBERS_READ")
    assert await staff.errors(UPDATE, {"role": role, "name": "Again"}) == ["NOT_FOUND"]


async def test_a_role_that_somebody_holds_is_not_deleted(api: Door) -> None:
    staff = await api.staff()
    bert = await api.member()
    role = await _role(staff, "Reception", "MEMBERS_READ")
    await staff(GRANT_CUSTOM, {"member": await _id(bert), "role": role})
    assert codes((await staff(DELETE, {"role": role}))["roleDelete"]) == ["ROLE_HELD"]


async def test_staff_sees_every_role_with_what_it_may_do_and_how_many_hold_it(api: Door, system: Context) -> None:
    owner = await _make(system, await api.member(), StaffRole.OWNER)
    role = await _role(owner, "Reception", "MEMBERS_READ", "BILLING_READ")
    await owner(GRANT_CUSTOM, {"member": await _id(owner), "role": role})
    listed = await owner(
        "{ systemRoles { role permissions holderCount description } "
        "customRoles(first: 5) { nodes { name permissions holderCount } } }"
    )
    assert listed["customRoles"]["nodes"] == [
        {"name": "Reception", "permissions": ["BILLING_READ", "MEMBERS_READ"], "holderCount": 1}
    ]
    held = {one["role"]: one["holderCount"] for one in listed["systemRoles"]}
    assert held == {"OWNER": 1, "ADMIN": 0, "FINANCE": 0, "SUPPORT": 0, "CONTENT": 0, "DEVELOPER": 0}
    assert all(one["description"] for one in listed["systemRoles"])


async def test_a_role_is_named_in_one_way(api: Door) -> None:
    staff, bert = await api.staff(), await api.member()
    role = await _role(staff, "Reception", "MEMBERS_READ")
    for given in ("", f"role: CONTENT, customRole: {json.dumps(role)}"):
        document = (
            f"mutation ($member: ID!) {{ roleGrant(input: {{member: $member {given}}}) {{ userErrors {{ code }} }} }}"
        )
        assert codes((await staff(document, {"member": await _id(bert)}))["roleGrant"]) == ["ROLE_UNCLEAR"]


async def test_changing_roles_asks_who_was_long_signed_in_to_prove_themselves(
    api: Door, system: Context, clock: Any
) -> None:
    owner = await _make(system, await api.member(), StaffRole.OWNER)
    bert = await api.member()
    await clock.advance(hours=1)
    for change, given in (
        (GRANT, {"member": await _id(bert), "role": "CONTENT"}),
        (CREATE, {"name": "Reception", "permissions": ["MEMBERS_READ"]}),
    ):
        assert await owner.errors(change, given) == ["STEP_UP_REQUIRED"]
