"""Feeds of the log: no gap and no repeat, whatever the interleaving; what is lost on the way heals by position."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from math import inf
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from realtime.bus import LocalBus
from realtime.feeds import Feed, Feeds, Lagging, Pace, Selection
from realtime.reader import PAGE, TAIL, Entry
from tenure.kit import ids
from tenure.kit.refusals import BadInput, CursorExpired, Unavailable
from tests.realtime.support import eventually
from tests.realtime.toy import OTHER_TENANT, TENANT, Happening, MemoryLog


class DeafBus(LocalBus):
    """Loses wake-ups on purpose: all of them, or a share decided by a seed."""

    def __init__(self, lost: float = 1.0, seed: int = 0) -> None:
        super().__init__()
        self._lost = lost
        self._chance = random.Random(seed)

    async def publish(self, topic: str, position: int) -> None:
        if self._chance.random() >= self._lost:
            await super().publish(topic, position)


@asynccontextmanager
async def collecting(feed: Feed) -> AsyncIterator[list[Entry]]:
    """The entries of a feed as they come, in a list that grows; the feed has begun when this is entered."""
    entries: list[Entry] = []

    async def collect() -> None:
        async for entry in feed:
            entries.append(entry)

    task = asyncio.create_task(collect())
    await asyncio.sleep(0.01)
    yield entries
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await feed.aclose()


async def exhaust(feed: Feed, seen: list[int]) -> None:
    async for entry in feed:
        seen.append(entry.position)


def positions(entries: Sequence[Entry]) -> list[int]:
    return [entry.position for entry in entries]


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog(LocalBus())


async def test_a_feed_without_a_cursor_begins_now(log: MemoryLog) -> None:
    await log.append()
    async with collecting(Feeds(log, log.bus).feed(TENANT, Selection())) as entries:
        await log.append()
        await eventually(lambda: positions(entries) == [2])


async def test_a_feed_with_a_cursor_replays_what_came_after_it_then_goes_live(log: MemoryLog) -> None:
    for _ in range(1_700):
        await log.append()
    async with collecting(Feeds(log, log.bus).feed(TENANT, Selection(after=3))) as entries:
        await eventually(lambda: len(entries) == 1_697)
        await log.append()
        await eventually(lambda: positions(entries) == list(range(4, 1_702)))


async def test_an_empty_log_can_be_followed_from_its_beginning(log: MemoryLog) -> None:
    async with collecting(Feeds(log, log.bus).feed(TENANT, Selection(after=0))) as entries:
        await log.append()
        await eventually(lambda: positions(entries) == [1])


async def test_a_feed_carries_the_selected_types_and_subject_only(log: MemoryLog) -> None:
    subject = ids.new()
    selection = Selection(after=0, types=frozenset({"invoice.paid"}), subject=subject)
    async with collecting(Feeds(log, log.bus).feed(TENANT, selection)) as entries:
        await log.append("invoice.paid")
        await log.append("invoice.voided", subject=subject)
        await log.append("invoice.paid", subject=subject)
        await log.append("invoice.paid", tenant=OTHER_TENANT, subject=subject)
        await eventually(lambda: positions(entries) == [3])


async def test_a_cursor_older_than_the_log_is_refused(log: MemoryLog) -> None:
    for _ in range(10):
        await log.append()
    log.oldest = 6
    with pytest.raises(CursorExpired):
        await anext(Feeds(log, log.bus).feed(TENANT, Selection(after=4)))
    assert (await anext(Feeds(log, log.bus).feed(TENANT, Selection(after=5)))).position == 6


@pytest.mark.parametrize("after", [-1, 1, 10**30])
async def test_a_cursor_of_no_place_in_the_log_is_refused(log: MemoryLog, after: int) -> None:
    with pytest.raises(BadInput):
        await anext(Feeds(log, log.bus).feed(TENANT, Selection(after=after)))


async def test_a_replay_that_is_overtaken_by_retention_ends_instead_of_leaving_a_gap(log: MemoryLog) -> None:
    for _ in range(1_200):
        await log.append()
    feed = Feeds(log, log.bus).feed(TENANT, Selection(after=0))
    assert (await anext(feed)).position == 1
    log.oldest = 900
    seen = [1]
    with pytest.raises(CursorExpired):
        await exhaust(feed, seen)
    assert seen == list(range(1, PAGE + 1))


async def test_the_log_is_read_once_for_all_followers(log: MemoryLog) -> None:
    feeds = Feeds(log, log.bus)
    everybody = [feeds.feed(TENANT, Selection()) for _ in range(50)]
    collected: list[list[Entry]] = []
    async with AsyncExitStack() as stack:
        for feed in everybody:
            collected.append(await stack.enter_async_context(collecting(feed)))
        before = log.reads
        await log.append()
        await eventually(lambda: all(positions(entries) == [1] for entries in collected))
        # One page with the entry, and one that shows there is no more.
        assert log.reads - before <= 2


async def test_a_follower_that_falls_out_of_memory_has_to_resume_and_the_others_do_not_notice(log: MemoryLog) -> None:
    feeds = Feeds(log, log.bus)
    slow = feeds.feed(TENANT, Selection(after=0))
    await log.append()
    async with collecting(feeds.feed(TENANT, Selection(after=0))) as fast:
        first = await anext(slow)
        waiting = asyncio.ensure_future(anext(slow))
        await log.append()
        second = await waiting
        for _ in range(TAIL + PAGE + 10):
            await log.append()
            await asyncio.sleep(0)
        seen = [first.position, second.position]
        with pytest.raises(Lagging):
            await exhaust(slow, seen)
        assert seen == list(range(1, len(seen) + 1))
        resumed = feeds.feed(TENANT, Selection(after=seen[-1]))
        assert (await anext(resumed)).position == seen[-1] + 1
        await resumed.aclose()
        await eventually(lambda: positions(fast) == list(range(1, len(log.entries[TENANT]) + 1)))


async def test_lost_wake_ups_are_healed_by_the_heartbeat() -> None:
    log = MemoryLog(DeafBus())
    async with collecting(Feeds(log, log.bus, heartbeat_seconds=0.05).feed(TENANT, Selection())) as entries:
        for _ in range(3):
            await log.append()
        await eventually(lambda: positions(entries) == [1, 2, 3])


async def test_a_jump_reads_what_lies_between() -> None:
    log = MemoryLog(LocalBus())
    async with collecting(Feeds(log, log.bus, heartbeat_seconds=60).feed(TENANT, Selection())) as entries:
        for _ in range(4):
            await log.append(wake=False)
        await log.append()
        await eventually(lambda: positions(entries) == [1, 2, 3, 4, 5])


async def test_who_joins_heals_a_lost_wake_up_for_everybody() -> None:
    log = MemoryLog(DeafBus())
    feeds = Feeds(log, log.bus, heartbeat_seconds=60)
    async with collecting(feeds.feed(TENANT, Selection())) as early:
        await log.append()
        async with collecting(feeds.feed(TENANT, Selection())) as late:
            await eventually(lambda: positions(early) == [1])
            assert late == []


class BrokenLog(MemoryLog):
    is_broken = False

    async def read(self, tenant: UUID, after: int, limit: int) -> Sequence[Happening]:
        if self.is_broken:
            raise ConnectionRefusedError
        return await super().read(tenant, after, limit)


async def test_a_feed_lives_through_an_outage_of_the_log() -> None:
    log = BrokenLog(LocalBus())
    async with collecting(Feeds(log, log.bus, heartbeat_seconds=0.05).feed(TENANT, Selection())) as entries:
        log.is_broken = True
        await log.append()
        await asyncio.sleep(0.2)
        assert entries == []
        log.is_broken = False
        await eventually(lambda: positions(entries) == [1])


async def test_nothing_is_kept_for_a_tenant_whom_nobody_follows(log: MemoryLog) -> None:
    feeds = Feeds(log, log.bus)
    async with collecting(feeds.feed(TENANT, Selection())):
        pass
    before = log.reads
    await log.append()
    await asyncio.sleep(0.05)
    assert log.reads == before


class SlowLog(MemoryLog):
    """Every answer takes a while that a schedule decides, and shows the log as it was when it was asked."""

    def __init__(self, bus: LocalBus, delays: Sequence[int]) -> None:
        super().__init__(bus)
        self._delays = delays
        self._asked = 0

    async def head(self, tenant: UUID) -> int:
        head = await super().head(tenant)
        await self._dawdle()
        return head

    async def read(self, tenant: UUID, after: int, limit: int) -> Sequence[Happening]:
        page = await super().read(tenant, after, min(limit, 3))
        await self._dawdle()
        return page

    async def _dawdle(self) -> None:
        self._asked += 1
        for _ in range(self._delays[self._asked % len(self._delays)]):
            await asyncio.sleep(0)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("commit"), st.integers(1, 4)),
        st.tuples(st.just("subscribe"), st.integers(0, 10)),
        st.tuples(st.just("live"), st.just(0)),
        st.tuples(st.just("pause"), st.integers(1, 6)),
        st.tuples(st.just("leave"), st.integers(0, 5)),
    ),
    min_size=1,
    max_size=40,
)


async def play(steps: Sequence[tuple[str, int]], delays: Sequence[int], lost: float) -> None:
    """Commit, subscribe and leave as the schedule says; in the end everybody has all from its cursor on, once."""
    log = SlowLog(DeafBus(lost, seed=len(steps)), delays)
    feeds = Feeds(log, log.bus, heartbeat_seconds=0.005)
    followed: list[tuple[int | None, list[Entry], asyncio.Task[None]]] = []

    async def collect(after: int | None, entries: list[Entry]) -> None:
        async for entry in feeds.feed(TENANT, Selection(after=after)):
            entries.append(entry)

    for step, number in steps:
        if step == "commit":
            for _ in range(number):
                await log.append()
        elif step == "pause":
            for _ in range(number):
                await asyncio.sleep(0)
        elif step == "leave" and followed:
            followed.pop(number % len(followed))[2].cancel()
        elif step in ("subscribe", "live"):
            after = min(number, len(log.entries.get(TENANT, ()))) if step == "subscribe" else None
            entries: list[Entry] = []
            followed.append((after, entries, asyncio.create_task(collect(after, entries))))
    last = await log.append()
    while not all(entries for _, entries, _ in followed):
        # Who began after the last commit gets the next.
        await asyncio.sleep(0.001)
        last = await log.append()
    await eventually(lambda: all(entries[-1].position == last for _, entries, _ in followed))
    for after, entries, task in followed:
        first = after + 1 if after is not None else entries[0].position
        assert positions(entries) == list(range(first, last + 1))
        task.cancel()
    await asyncio.gather(*(task for _, _, task in followed), return_exceptions=True)


@settings(max_examples=60, deadline=None)
@given(STEPS, st.lists(st.integers(0, 5), min_size=1, max_size=10), st.sampled_from([0.0, 0.5, 1.0]))
def test_no_schedule_makes_a_gap_or_a_repeat(steps: list[tuple[str, int]], delays: list[int], lost: float) -> None:
    asyncio.run(play(steps, delays, lost))


async def test_a_log_that_cannot_be_reached_makes_the_feed_unavailable() -> None:
    class NoLog(MemoryLog):
        async def head(self, tenant: UUID) -> int:
            raise ConnectionRefusedError

    log = NoLog(LocalBus())
    follower = Feeds(log, log.bus, start_seconds=0.05).follow(TENANT, Selection())
    with pytest.raises(Unavailable):
        await follower.__aenter__()


def test_a_pace_slows_down_while_events_keep_coming_and_is_quick_again_after_a_rest() -> None:
    pace, waits = Pace(0.25, longest=2.0), [0.0]
    for rested in (inf, 0.1, 0.1, 0.1, 0.1, 1.9, 2.0, 0.1):
        waits.append(pace.wait(waits[-1], rested))
    assert waits[1:] == [0.25, 0.5, 1.0, 2.0, 2.0, 2.0, 0.25, 0.5]


async def test_what_is_left_out_for_newer_news_is_of_what_was_asked_for_alone() -> None:
    """The newest event of all may be one that the feed does not carry: it must not hide the one before."""
    log = MemoryLog(LocalBus())
    feeds = Feeds(log, log.bus)
    feed = feeds.feed(TENANT, Selection(types=frozenset({"invoice.paid"})), pace=Pace(0.05, by_subject=False))
    async with collecting(feed) as entries:
        for kind in ("invoice.paid", "invoice.paid", "member.signed_up"):
            await log.append(kind)
        await asyncio.sleep(0.01)
        assert entries == []
        await log.append("member.signed_up")
        await eventually(lambda: positions(entries) == [2])
