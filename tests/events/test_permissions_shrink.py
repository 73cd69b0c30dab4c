"""A feed shows what its caller may see now, not what they might see when it was opened."""

import asyncio
from typing import Any

import pytest

from models.identity import Member
from resolvers import ids
from tenure.context import Context
from tenure.identity import roles
from tests.door import Door


async def holder_of(api: Door, system: Context, *permissions: str) -> tuple[Door, Any, Any]:
    """A member who holds one role of the business's own."""
    role = await roles.create(system, "Watch", "", permissions)
    door = await api.member()
    found = (await door("{ viewer { member { id } } }"))["viewer"]["member"]["id"]
    await roles.grant(system, ids.key(Member, found), role.id)
    return door, role, ids.key(Member, found)


@pytest.mark.parametrize("shrunk", ["by a role that may do less", "by a role that was taken"])
async def test_a_feed_whose_caller_may_see_less_ends_before_it_shows_more(
    api: Door, system: Context, followed_by: Any, shrunk: str
) -> None:
    holder, role, member = await holder_of(api, system, "EVENTS_READ")
    async with followed_by(holder) as follower:
        await follower.follow()
        await asyncio.sleep(0.3)
        await roles.create(system, "Something to see", "", ["MEMBERS_READ"])
        assert (await follower.event())["type"] == "role.created"
        if shrunk == "by a role that may do less":
            await roles.update(system, role.id, permissions=["MEMBERS_READ"])
        else:
            await roles.revoke(system, member, role.id)
        await roles.create(system, "Nothing to see any more", "", ["MEMBERS_READ"])
        assert await follower.code() == 1013  # come in anew, after the last cursor
    async with followed_by(holder) as follower:
        await follower.follow()
        await asyncio.sleep(0.3)
        await roles.create(system, "Not for them either", "", ["MEMBERS_READ"])
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.7):
                await follower.hear()
