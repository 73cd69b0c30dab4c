"""Where a feed begins before its first event: whoever has signed in is told, and a cut there loses nothing."""

import asyncio
from typing import Any

from tenure.context import Context
from tenure.kit import ids
from tests.door import Door
from tests.events.test_feed import account, feature, member_id
from tests.spine.followers import writing

CURSOR = "{ viewer { eventsCursor } }"
OWN = "subscription($after: String) { viewerEvents(after: $after) { cursor subject { id } } }"


async def cursor(door: Door) -> str:
    answer: Any = await door(CURSOR)
    return str(answer["viewer"]["eventsCursor"])


async def test_a_member_follows_from_what_they_were_answered_though_nothing_was_theirs_yet(
    api: Door, system: Context, followed_by: Any
) -> None:
    ann = await api.member()
    after = await cursor(ann)
    async with followed_by(ann) as follower:
        await follower.subscribe(OWN, "1", variables={"after": after})
        await feature(system, "not-theirs")
    made = await account(system, await member_id(ann))
    async with followed_by(ann) as follower:
        await follower.subscribe(OWN, "1", variables={"after": after})
        told = (await follower.hear())["payload"]["data"]["viewerEvents"]
    assert told["subject"]["id"] == ids.encode("Account", made.id)
    assert await cursor(ann) == told["cursor"]


async def test_the_cursor_is_of_the_same_snapshot_as_all_that_is_answered(api: Door, system: Context) -> None:
    staff, seen = await api.staff("EVENTS_READ"), set[str]()
    with writing(system, asyncio.Event()) as writers:
        while len(seen) < 20:
            answer = await staff("{ events(last: 1) { pageInfo { endCursor } } viewer { eventsCursor } }")
            seen.add(answer["viewer"]["eventsCursor"])
            assert answer["events"]["pageInfo"]["endCursor"] == answer["viewer"]["eventsCursor"]
    await asyncio.gather(*writers)


async def test_keys_have_a_place_in_the_log_and_visitors_have_none(api: Door) -> None:
    assert await cursor(await api.staff("MEMBERS_READ"))
    assert await api.anonymous()(CURSOR) == {"viewer": None}


async def test_who_asks_a_quiet_feed_is_answered_how_far_it_is(api: Door, system: Context, followed_by: Any) -> None:
    ann = await api.member()
    async with followed_by(ann) as follower:
        await follower.subscribe(OWN, "1", variables={"after": await cursor(ann)})
        await follower.subscribe("subscription { accountChanged { id } }", "2")
        await feature(system, "not-theirs")
        end = await cursor(ann)
        while (told := await place(follower)) != {"1": end}:
            assert set(told) <= {"1"}, "what is true now has no cursor"
            await asyncio.sleep(0.02)


async def place(follower: Any) -> dict[str, str]:
    await follower.say(type="ping")
    answer = await follower.hear()
    assert answer["type"] == "pong"
    cursors: dict[str, str] = answer.get("payload", {}).get("cursors", {})
    return cursors


async def test_a_stream_says_where_it_begins_before_it_tells_anything(
    api: Door, system: Context, streamed_by: Any
) -> None:
    ann = await api.member()
    async with streamed_by(ann, viewer="true") as told:
        begun = await told.block()
    assert begun.id == await cursor(ann)
    made = await account(system, await member_id(ann))
    async with streamed_by(ann, {"last-event-id": begun.id}, viewer="true") as told:
        assert (await told.block()).id == begun.id
        assert (await told.event())["subject"] == ids.encode("Account", made.id)
