"""Suspending, restoring and signing out members by staff."""

from typing import Any
from uuid import UUID

from models import database
from models.events import LoggedEvent
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import roles
from tenure.kit import ids
from tests.audit.support import entries
from tests.door import Door
from tests.identity.support import PASSWORD, VIEWER, codes, sign_in
from tests.people import signed_in

SUSPEND = """mutation ($member: ID!) { memberSuspend(input: {member: $member, reason: ABUSE}) {
  member { status } userErrors { code field }
} }"""
RESTORE = (
    "mutation ($member: ID!) { memberRestore(input: {member: $member}) { member { status } userErrors { code } } }"
)
END = "mutation ($member: ID!) { memberSessionsRevoke(input: {member: $member}) { count userErrors { code } } }"
END_ONE = """mutation ($session: ID!) { memberSessionRevoke(input: {session: $session}) {
  session { revokedAt } userErrors { code }
} }"""
SESSIONS = "query ($member: ID!) { member(id: $member) { sessions { id } } }"
ME = "{ viewer { member { id } } }"


async def me(door: Door) -> str:
    return str((await door(ME))["viewer"]["member"]["id"])


async def _id(system: Context, email: str) -> UUID:
    async with database.for_tenant(system.tenant, reading=True):
        return (await Member.of(system.tenant).get(email_norm=email)).id


async def _types(system: Context) -> list[tuple[str, Any]]:
    async with database.for_tenant(system.tenant, reading=True):
        rows = await LoggedEvent.of(system.tenant).order_by("position")
    return [(row.type, row.payload) for row in rows if row.type in ("member.suspended", "member.restored")]


async def test_a_suspended_member_is_out_until_restored(api: Door, system: Context) -> None:
    ada = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    member, support = await me(ada), await api.staff("MEMBERS_WRITE")
    for _ in range(2):
        assert (await support(SUSPEND, {"member": member}))["memberSuspend"]["member"]["status"] == "SUSPENDED"
    assert await ada.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert codes(await sign_in(api, "ada@example.com")) == ["MEMBER_SUSPENDED"]
    assert codes(await sign_in(api, "ada@example.com", "not it, not it")) == ["CREDENTIALS_WRONG"]
    for _ in range(2):
        assert (await support(RESTORE, {"member": member}))["memberRestore"]["member"]["status"] == "ACTIVE"
    assert await ada.errors(VIEWER) == ["UNAUTHENTICATED"], "what was ended stays ended"
    assert (await sign_in(api, "ada@example.com"))["token"]
    assert await _types(system) == [("member.suspended", {"reason": "ABUSE"}), ("member.restored", {})]


async def test_staff_end_all_sessions_of_a_member(api: Door) -> None:
    ada = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    phone = api.with_bearer((await sign_in(api, "ada@example.com"))["token"])
    support = await api.staff("MEMBERS_WRITE")
    ended = (await support(END, {"member": await me(ada)}))["memberSessionsRevoke"]
    assert ended == {"count": 2, "userErrors": []}
    assert [await door.errors(VIEWER) for door in (ada, phone)] == [["UNAUTHENTICATED"]] * 2


async def test_staff_end_one_session_of_a_member_and_leave_the_others(api: Door, system: Context) -> None:
    ada = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    member, support = await me(ada), await api.staff("MEMBERS_READ", "MEMBERS_WRITE", "AUDIT_READ")
    [kept] = await _sessions(support, member)
    phone = api.with_bearer((await sign_in(api, "ada@example.com"))["token"])
    [lost] = [one for one in await _sessions(support, member) if one != kept]
    for _ in range(2):
        assert (await support(END_ONE, {"session": lost}))["memberSessionRevoke"]["session"]["revokedAt"]
    assert (await phone.errors(VIEWER), await ada.errors(VIEWER)) == (["UNAUTHENTICATED"], [])
    assert await _sessions(support, member) == [kept]
    assert await _ended(system) == [{"member": member, "reason": "ENDED_BY_STAFF"}]
    [entry, _] = await entries(support, action="memberSessionRevoke")
    assert entry["subject"] == member


async def test_one_session_is_ended_by_who_may_reach_its_member_alone(api: Door, system: Context) -> None:
    owner = api.with_bearer(await signed_in(api, "owner@example.com"))
    helper = api.with_bearer(await signed_in(api, "helper@example.com"))
    await roles.grant(system, await _id(system, "owner@example.com"), StaffRole.OWNER)
    await roles.grant(system, await _id(system, "helper@example.com"), StaffRole.SUPPORT)
    [session] = await _sessions(owner, await me(owner))
    assert codes((await helper(END_ONE, {"session": session}))["memberSessionRevoke"]) == ["ROLE_EXCEEDS_OWN"]
    assert await (await api.member()).errors(END_ONE, {"session": session}) == ["FORBIDDEN"]
    assert await helper.errors(END_ONE, {"session": ids.encode("Session", ids.new())}) == ["NOT_FOUND"]
    assert await _sessions(owner, await me(owner)) == [session]


async def test_staff_end_a_session_of_their_own_as_anybody_does(api: Door, system: Context) -> None:
    owner = api.with_bearer(await signed_in(api, "owner@example.com"))
    await roles.grant(system, await _id(system, "owner@example.com"), StaffRole.OWNER)
    [own] = await _sessions(owner, await me(owner))
    assert codes((await owner(END_ONE, {"session": own}))["memberSessionRevoke"]) == []
    assert await owner.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert [told["reason"] for told in await _ended(system)] == ["SIGNED_OUT"]


async def _sessions(door: Door, member: str) -> list[str]:
    return [one["id"] for one in (await door(SESSIONS, {"member": member}))["member"]["sessions"]]


async def _ended(system: Context) -> list[Any]:
    async with database.for_tenant(system.tenant, reading=True):
        return [row.payload for row in await LoggedEvent.of(system.tenant).filter(type="session.revoked")]


async def test_nobody_suspends_who_may_do_more_nor_themselves(api: Door, system: Context) -> None:
    owner = api.with_bearer(await signed_in(api, "owner@example.com"))
    helper = api.with_bearer(await signed_in(api, "helper@example.com"))
    await roles.grant(system, await _id(system, "owner@example.com"), StaffRole.OWNER)
    await roles.grant(system, await _id(system, "helper@example.com"), StaffRole.SUPPORT)
    admin = await api.staff()
    for document in (SUSPEND, END):
        for door in (helper, admin):
            [answer] = (await door(document, {"member": await me(owner)})).values()
            assert codes(answer) == ["ROLE_EXCEEDS_OWN"]
        [answer] = (await owner(document, {"member": await me(owner)})).values()
        assert codes(answer) == ["MEMBER_IS_ONESELF"]
    assert (await owner(SUSPEND, {"member": await me(helper)}))["memberSuspend"]["member"]["status"] == "SUSPENDED"


async def test_members_suspend_nobody(api: Door) -> None:
    ada, bert = await api.member(), await api.member()
    for document in (SUSPEND, RESTORE, END):
        assert await bert.errors(document, {"member": await me(ada)}) == ["FORBIDDEN"]
