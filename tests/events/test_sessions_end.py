"""A feed lives no longer than the session that opened it."""

import asyncio
import time
from typing import Any

from models import database
from models.identity import Session
from tenure.context import Context
from tenure.identity import standing
from tenure.identity.standing import SuspensionReason
from tests.door import Door
from tests.events.conftest import Follower
from tests.identity.test_standing import END_ONE
from tests.people import signed_in

WITHIN_SECONDS = 1.5
"""A second, and what it takes to be told."""
LIVE = "{ viewer { sessions { id } } }"
ALL = "mutation { sessionRevokeAll { count } }"
END = "mutation ($member: ID!) { memberSessionsRevoke(input: {member: $member}) { count userErrors { code } } }"


async def _closes(follower: Follower, because: Any) -> None:
    await follower.follow()
    await asyncio.sleep(0.2)
    began = time.monotonic()
    await because
    assert await follower.code() == 4403
    assert time.monotonic() - began < WITHIN_SECONDS


async def test_a_session_that_expires_closes_its_feed(api: Door, followed_by: Any, clock: Any) -> None:
    ann = await api.member()
    async with followed_by(ann) as follower:
        await _closes(follower, clock.advance(days=91))


async def test_a_session_that_nobody_uses_closes_its_feed(api: Door, followed_by: Any, clock: Any) -> None:
    ann = await api.member()
    async with followed_by(ann) as follower:
        await clock.advance(days=29)
        assert (await ann(LIVE))["viewer"]["sessions"]
        await asyncio.sleep(0.3)
        await clock.advance(days=29)
        await asyncio.sleep(1.2)
        await _closes(follower, clock.advance(days=2))


async def test_a_shorter_limit_counts_at_once(api: Door, followed_by: Any, clock: Any) -> None:
    ann, staff = await api.member(), await api.staff()
    await clock.advance(days=3)
    assert (await ann(LIVE))["viewer"]["sessions"]
    change = """mutation ($days: JSON!) { settingSet(
      input: {key: "identity.session_absolute_days", value: $days}) { userErrors { code message } } }"""
    assert (await staff(change, {"days": 2}))["settingSet"]["userErrors"] == []
    assert await ann.errors(LIVE) == ["UNAUTHENTICATED"]
    assert (await staff(change, {"days": 30}))["settingSet"]["userErrors"] == []
    assert (await ann(LIVE))["viewer"]["sessions"]


async def test_to_end_all_sessions_ends_this_one_and_its_feed(api: Door, followed_by: Any) -> None:
    token = await signed_in(api, "ann@example.com")
    ann = api.with_bearer(token)
    async with followed_by(ann) as follower:
        await _closes(follower, ann(ALL))
    assert await ann.errors(LIVE) == ["UNAUTHENTICATED"]


async def test_staff_end_the_sessions_of_a_member(api: Door, followed_by: Any) -> None:
    ann, support = await api.member(), await api.staff("MEMBERS_WRITE")
    me = (await ann("{ viewer { member { id } } }"))["viewer"]["member"]["id"]
    async with followed_by(ann) as follower:
        await _closes(follower, support(END, {"member": me}))


async def test_staff_end_one_session_of_a_member(api: Door, followed_by: Any) -> None:
    ann, support = await api.member(), await api.staff("MEMBERS_WRITE")
    [session] = (await ann(LIVE))["viewer"]["sessions"]
    async with followed_by(ann) as follower:
        await _closes(follower, support(END_ONE, {"session": session["id"]}))


async def test_a_suspended_members_feed_closes(api: Door, followed_by: Any, system: Context) -> None:
    ann = await api.member()
    async with database.for_tenant(system.tenant, reading=True):
        member_id = (await Session.of(system.tenant).get()).member_id
    async with followed_by(ann) as follower:
        await _closes(follower, standing.suspend(system, member_id, SuspensionReason.ABUSE))
