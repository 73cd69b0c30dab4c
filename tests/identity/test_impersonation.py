"""Staff acts as a member: visibly, for a while, and with less than either may."""

from dataclasses import replace
from typing import Any

import pytest

from models.identity import CustomRole, Member, StaffRole
from resolvers import ids
from tenure.context import Context
from tenure.identity import authentication, profile, roles, standing
from tenure.kit.refusals import ImpersonationReadOnly
from tests.audit.support import entries, verified
from tests.door import Door
from tests.identity.support import VIEWER, codes

START = """mutation ($member: ID!, $reason: String!, $writable: Boolean = false) {
  impersonationStart(input: {member: $member, reason: $reason, isWritable: $writable}) {
    token session { isByStaff expiresAt } userErrors { code field }
  }
}"""
END = "mutation { impersonationEnd { isEnded userErrors { code } } }"
RENAME = 'mutation { memberUpdate(input: {name: "Changed by staff"}) { member { name } userErrors { code } } }'
REASON = "They cannot find their invoice of March."


async def _id(door: Any) -> str:
    key: str = (await door(VIEWER))["viewer"]["member"]["id"]
    return key


async def _staff(api: Door, system: Context, role: StaffRole = StaffRole.SUPPORT) -> Door:
    door = await api.member()
    await roles.grant(system, ids.key(Member, await _id(door)), role)
    return door


async def _acting(staff: Door, member: Door, *, writable: bool = False) -> Door:
    answer = await staff(START, {"member": await _id(member), "reason": REASON, "writable": writable})
    begun = answer["impersonationStart"]
    assert begun["userErrors"] == []
    return staff.with_bearer(begun["token"])


async def test_staff_sees_what_the_member_sees_and_the_member_sees_the_session(api: Door, system: Context) -> None:
    staff, anna = await _staff(api, system), await api.member("anna@example.com")
    acting = await _acting(staff, anna)
    viewer = (await acting(VIEWER))["viewer"]
    assert viewer["member"]["email"] == "anna@example.com"
    assert viewer["permissions"] == ["PUBLIC", "SIGNED_IN"]
    listed = (await anna("{ viewer { sessions { isByStaff isCurrent address device } } }"))["viewer"]["sessions"]
    assert {"isByStaff": True, "isCurrent": False, "address": "", "device": ""} in listed
    assert await acting.errors("{ members(first: 1) { nodes { id } } }") == ["FORBIDDEN"]


async def test_who_only_looks_changes_nothing(api: Door, system: Context) -> None:
    staff, anna = await _staff(api, system), await api.member()
    acting = await _acting(staff, anna)
    before = (await anna(VIEWER))["viewer"]["member"]["name"]
    assert await acting.errors(RENAME) == ["IMPERSONATION_READ_ONLY"]
    assert (await anna(VIEWER))["viewer"]["member"]["name"] == before


async def test_a_rule_called_past_the_api_changes_nothing_either(api: Door, system: Context) -> None:
    """The pages call the rules themselves: the guard lies where every rule begins."""
    acting = await _acting(await _staff(api, system), await api.member())
    token = acting.headers["authorization"].removeprefix("Bearer ")
    actor = await authentication.by_session(system.business, system.services, token, system.now())
    assert actor is not None
    with pytest.raises(ImpersonationReadOnly):
        await profile.update(replace(system, actor=actor), profile.Profile(name="Changed by staff"))


async def test_who_may_write_can_change_things_and_the_events_say_who_stood_behind(api: Door, system: Context) -> None:
    staff, anna = await _staff(api, system), await api.member()
    acting = await _acting(staff, anna, writable=True)
    assert (await acting(RENAME))["memberUpdate"]["member"]["name"] == "Changed by staff"
    reader = await api.staff()
    told = await reader(
        '{ events(last: 1, types: ["member.profile_updated"]) { nodes { actor { kind id onBehalfOf } } } }'
    )
    person, behind = await _id(anna), await _id(staff)
    assert told["events"]["nodes"][0]["actor"] == {"kind": "MEMBER", "id": person, "onBehalfOf": behind}
    (entry,) = await entries(reader, action="memberUpdate")
    assert entry["actor"] == {"kind": "MEMBER", "id": person, "onBehalfOf": behind}


async def test_writing_needs_a_permission_of_its_own(api: Door, system: Context) -> None:
    owner = await _staff(api, system, StaffRole.OWNER)
    looker = await api.member()
    made = await owner(
        'mutation { roleCreate(input: {name: "Look", permissions: [MEMBERS_IMPERSONATE]}) { role { id } } }'
    )
    await roles.grant(system, ids.key(Member, await _id(looker)), ids.key(CustomRole, made["roleCreate"]["role"]["id"]))
    anna = await api.member()
    given = {"member": await _id(anna), "reason": REASON}
    assert await looker.errors(START, {**given, "writable": True}) == ["FORBIDDEN"]
    assert (await looker(START, given))["impersonationStart"]["userErrors"] == []


@pytest.mark.parametrize("writable", [False, True])
async def test_what_proves_who_a_member_is_stays_with_the_member(api: Door, system: Context, writable: bool) -> None:
    staff, anna = await _staff(api, system), await api.member()
    acting = await _acting(staff, anna, writable=writable)
    for document in (
        'mutation { passwordChange(input: {password: "quite another passphrase"}) { userErrors { code } } }',
        'mutation { sessionStepUp(input: {password: "whatever it may be"}) { userErrors { code } } }',
        'mutation { factorTotpBegin(input: {name: "App"}) { userErrors { code } } }',
        'mutation { emailChangeRequest(input: {newEmail: "x@example.com"}) { userErrors { code } } }',
        "mutation { sessionRevokeOthers { userErrors { code } } }",
    ):
        expected = ["FORBIDDEN"] if writable else ["IMPERSONATION_READ_ONLY"]
        assert await acting.errors(document) == expected, document


async def test_nobody_acts_as_who_may_do_more_or_as_themselves(api: Door, system: Context) -> None:
    support, owner = await _staff(api, system), await _staff(api, system, StaffRole.OWNER)
    for member, refused in ((owner, "IMPERSONATION_EXCEEDS_OWN"), (support, "IMPERSONATION_OF_ONESELF")):
        answer = await support(START, {"member": await _id(member), "reason": REASON})
        assert codes(answer["impersonationStart"]) == [refused]
    acting = await _acting(owner, support)
    assert (await acting(VIEWER))["viewer"]["permissions"] == ["PUBLIC", "SIGNED_IN"]


async def test_a_reason_is_asked_for_and_kept_where_it_can_be_erased(api: Door, system: Context) -> None:
    staff, anna = await _staff(api, system), await api.member()
    answer = await staff(START, {"member": await _id(anna), "reason": "because"})
    assert codes(answer["impersonationStart"]) == ["REASON_INVALID"]
    await _acting(staff, anna)
    reader = await api.staff()
    (entry,) = await entries(reader, action="impersonationStart")
    assert entry["detail"]["reason"] == REASON
    assert entry["subject"] == await _id(anna)
    assert [change["type"] for change in entry["changes"]] == ["impersonation.started"]
    assert REASON not in str(entry["changes"])
    assert (await verified(reader))["isComplete"]


async def test_it_ends_when_staff_says_so_and_their_own_session_goes_on(api: Door, system: Context) -> None:
    staff, anna = await _staff(api, system), await api.member()
    acting = await _acting(staff, anna)
    assert (await acting(END))["impersonationEnd"] == {"isEnded": True, "userErrors": []}
    assert await acting.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert (await staff(VIEWER))["viewer"]["roles"] == ["SUPPORT"]
    assert await staff.errors(END) == ["NOT_FOUND"]


async def test_it_ends_by_the_clock_after_an_hour(api: Door, system: Context, clock: Any) -> None:
    staff, anna = await _staff(api, system), await api.member()
    acting = await _acting(staff, anna)
    await clock.advance(minutes=59)
    assert (await acting(VIEWER))["viewer"]["member"]
    await clock.advance(minutes=2)
    assert await acting.errors(VIEWER) == ["UNAUTHENTICATED"]
    reader = await api.staff()
    told = await reader(
        '{ events(last: 5, types: ["impersonation.started", "impersonation.ended"]) { nodes { type } } }'
    )
    assert [event["type"] for event in told["events"]["nodes"]] == ["impersonation.started", "impersonation.ended"]


async def test_it_ends_with_the_session_or_the_permission_that_it_stands_on(api: Door, system: Context) -> None:
    staff, anna = await _staff(api, system), await api.member()
    acting = await _acting(staff, anna)
    await roles.revoke(system, ids.key(Member, await _id(staff)), StaffRole.SUPPORT)
    assert await acting.errors(VIEWER) == ["UNAUTHENTICATED"]

    second = await _staff(api, system)
    acting = await _acting(second, anna)
    await second("mutation { sessionDelete { isSignedOut } }")
    assert await acting.errors(VIEWER) == ["UNAUTHENTICATED"]


async def test_it_ends_when_the_member_ends_it_or_is_suspended(api: Door, system: Context) -> None:
    staff, anna = await _staff(api, system), await api.member()
    acting = await _acting(staff, anna)
    await anna("mutation { sessionRevokeOthers { count } }")
    assert await acting.errors(VIEWER) == ["UNAUTHENTICATED"]
    acting = await _acting(staff, anna)
    await standing.suspend(system, ids.key(Member, await _id(anna)), standing.SuspensionReason.REQUESTED)
    assert await acting.errors(VIEWER) == ["UNAUTHENTICATED"]


async def test_only_a_person_who_just_proved_themselves_begins_it(api: Door, system: Context, clock: Any) -> None:
    anna = await api.member()
    given = {"member": await _id(anna), "reason": REASON}
    assert await (await api.staff()).errors(START, given) == ["FORBIDDEN"]
    assert await anna.errors(START, given) == ["FORBIDDEN"]
    staff = await _staff(api, system)
    await clock.advance(hours=1)
    assert await staff.errors(START, given) == ["STEP_UP_REQUIRED"]
