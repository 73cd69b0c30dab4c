"""Suspending, restoring and signing out members by staff."""

from typing import Any
from uuid import UUID

from models import database
from models.events import LoggedEvent
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import roles
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
