"""Identical feeds are answered once, and still each subscriber gets its own: from its cursor on, nothing twice."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from realtime.feeds import Reading
from realtime.reader import Entry
from schema.endpoint import outbox
from tenure.kit import cursors
from tests.realtime.peer import EVENTS, DirectPeer
from tests.realtime.support import eventually
from tests.realtime.toy import TENANT, Installation

ALIASED = "subscription Other($after: String) { happened: events(after: $after) { position } }"


async def entered(installation: Installation, count: int, token: str = "ann") -> list[DirectPeer]:
    app = installation.endpoint()
    peers = [DirectPeer(app) for _ in range(count)]
    for peer in peers:
        peer.enter(token)
    await eventually(lambda: all(peer.heard for peer in peers))
    return peers


@pytest.fixture
def installation() -> Installation:
    return Installation()


async def test_an_event_is_executed_once_for_all_who_asked_the_same(installation: Installation) -> None:
    peers = await entered(installation, 40)
    for number, peer in enumerate(peers):
        peer.subscribe(str(number), after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: all(peer.positions(str(number)) == [1] for number, peer in enumerate(peers)))
    assert installation.executions == 1


async def test_who_resumes_from_another_cursor_shares_the_answers(installation: Installation) -> None:
    for _ in range(20):
        await installation.log.append()
    peers = await entered(installation, 20)
    for number, peer in enumerate(peers):
        peer.subscribe("1", after=cursors.encode(number))
    await eventually(lambda: all(peer.positions("1")[-1:] == [20] for peer in peers))
    for number, peer in enumerate(peers):
        assert peer.positions("1") == list(range(number + 1, 21))
    assert installation.executions == 20


async def test_another_scope_is_answered_apart(installation: Installation) -> None:
    app = installation.endpoint()
    ann, bob = DirectPeer(app), DirectPeer(app)
    ann.enter("ann")
    bob.enter("bob")
    for peer in (ann, bob):
        peer.subscribe("1", after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: ann.positions("1") == bob.positions("1") == [1])
    assert installation.executions == 2


async def test_credentials_of_one_scope_are_answered_together(installation: Installation) -> None:
    app = installation.endpoint()
    peers = [DirectPeer(app) for _ in range(3)]
    for number, peer in enumerate(peers):
        peer.enter(f"staff:{number}")
        peer.subscribe("1", after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: all(peer.positions("1") == [1] for peer in peers))
    assert installation.executions == 1


@pytest.mark.parametrize(
    "queries",
    [
        (EVENTS, ALIASED),
        (EVENTS, EVENTS.replace("type", "type cursor")),
        ("subscription($t: [String!], $after: String) { events(types: $t, after: $after) { position } }",) * 2,
    ],
    ids=["alias", "selection", "variables"],
)
async def test_another_operation_is_answered_apart(installation: Installation, queries: tuple[str, str]) -> None:
    (first, second) = await entered(installation, 2)
    first.subscribe("1", queries[0], t=["invoice.paid"], after=cursors.encode(0))
    second.subscribe("1", queries[1], t=["invoice.paid", "other"], after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: len(first.heard) == len(second.heard) == 2)
    assert installation.executions == 2


async def test_a_cursor_variable_that_is_read_elsewhere_keeps_operations_apart(installation: Installation) -> None:
    query = "subscription($after: String) { events(after: $after, types: [$after]) { position } }".replace(
        "String)", "String!)"
    )
    (first, second) = await entered(installation, 2)
    for _ in range(2):
        await installation.log.append(cursors.encode(0))
        await installation.log.append(cursors.encode(1))
    first.subscribe("1", query, after=cursors.encode(0))
    second.subscribe("1", query, after=cursors.encode(1))
    await eventually(lambda: first.positions("1") == [1, 3])
    await eventually(lambda: second.positions("1") == [2, 4])


async def test_an_event_that_is_not_for_the_scope_is_passed_over(installation: Installation) -> None:
    (peer,) = await entered(installation, 1)
    peer.subscribe("1", after=cursors.encode(0))
    for kind in ("invoice.paid", "secret.kept", "invoice.paid"):
        await installation.log.append(kind)
    await eventually(lambda: peer.positions("1") == [1, 3])


async def test_who_is_where_a_late_reader_stands_waits_for_it(installation: Installation) -> None:
    """The first to subscribe begins at the head that the log tells, while this node's reader has not come so far."""
    (other, peer) = [*await entered(installation, 1, "bob"), *await entered(installation, 1)]
    other.subscribe("1", after=cursors.encode(0))  # keeps the node reading
    await installation.log.append()
    await eventually(lambda: other.positions("1") == [1])
    await installation.log.append(wake=False)
    installation.log.reading.clear()
    peer.subscribe("1", after=cursors.encode(1))
    await asyncio.sleep(0.1)
    assert peer.positions("1") == []
    installation.log.reading.set()
    await eventually(lambda: peer.positions("1") == [2])


async def test_an_expired_cursor_ends_the_operation_with_its_code(installation: Installation) -> None:
    for _ in range(10):
        await installation.log.append()
    installation.log.oldest = 8
    (peer,) = await entered(installation, 1)
    peer.subscribe("1", after=cursors.encode(2))
    await eventually(lambda: len(peer.heard) == 2)
    assert peer.heard[1]["type"] == "error"
    assert peer.heard[1]["payload"][0]["extensions"]["code"] == "CURSOR_EXPIRED"
    peer.subscribe("1", after=cursors.encode(7))
    await eventually(lambda: peer.positions("1") == [8, 9, 10])


async def test_nothing_comes_after_the_client_completed(installation: Installation) -> None:
    (peer, other) = await entered(installation, 2)
    for each in (peer, other):
        each.subscribe("1", after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: peer.positions("1") == [1])
    peer.say(type="complete", id="1")
    peer.say(type="ping")
    await eventually(lambda: peer.heard[-1] == {"type": "pong"})
    await installation.log.append()
    await eventually(lambda: other.positions("1") == [1, 2])
    assert peer.positions("1") == [1]


async def test_a_slow_reader_is_closed_to_resume_and_the_others_do_not_notice(installation: Installation) -> None:
    slow, *fast = await entered(installation, 4)
    for peer in (slow, *fast):
        peer.subscribe("1", after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: slow.positions("1") == [1])
    slow.reads.clear()
    for _ in range(outbox.LIMIT_MESSAGES + 50):
        await installation.log.append()
        await asyncio.sleep(0)
    last = len(installation.log.entries[TENANT])
    await eventually(lambda: all(peer.positions("1") == list(range(1, last + 1)) for peer in fast))
    slow.reads.set()
    await eventually(lambda: slow.code == 1013)
    seen = slow.positions("1")
    assert seen == list(range(1, len(seen) + 1)), "what it got has no gap, so that its last cursor is true"
    (resumed,) = await entered(installation, 1)
    resumed.subscribe("1", after=cursors.encode(seen[-1]))
    await eventually(lambda: resumed.positions("1") == list(range(seen[-1] + 1, last + 1)))


async def test_a_reader_that_stops_for_good_is_let_go(installation: Installation) -> None:
    (slow,) = await entered(installation, 1)
    slow.subscribe("1", "subscription { countdown(start: 1000000) }")
    await eventually(lambda: len(slow.heard) > 10)
    slow.reads.clear()
    await asyncio.sleep(0.05)
    heard = len(slow.heard)
    await asyncio.sleep(0.05)
    assert len(slow.heard) == heard, "an ordinary subscription waits for its reader"
    await slow.leave()
    assert len(installation.connections) == 0


@dataclass
class Unsteady(Installation):
    """Its database goes away for the first readings."""

    failures: int = 0
    delays: Sequence[int] = field(default=(0,))
    asked: int = 0

    @asynccontextmanager
    async def read(self, entry: Entry, scope: str = "feed") -> AsyncIterator[Reading | None]:
        self.asked += 1
        if self.asked <= self.failures:
            raise ConnectionRefusedError
        for _ in range(self.delays[self.asked % len(self.delays)]):
            await asyncio.sleep(0)
        async with super().read(entry, scope) as reading:
            yield reading


async def test_an_event_is_late_rather_than_left_out_while_the_database_is_away() -> None:
    installation = Unsteady(failures=2)
    (peer,) = await entered(installation, 1)
    peer.subscribe("1", after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: peer.positions("1") == [1])


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("commit"), st.integers(1, 3)),
        st.tuples(st.just("subscribe"), st.integers(0, 10)),
        st.tuples(st.just("live"), st.just(0)),
        st.tuples(st.just("pause"), st.integers(1, 20)),
        st.tuples(st.just("complete"), st.integers(0, 5)),
        st.tuples(st.just("stall"), st.integers(0, 5)),
    ),
    min_size=1,
    max_size=40,
)


@dataclass
class Followed:
    after: int | None
    id: str
    peer: DirectPeer


async def play(steps: Sequence[tuple[str, int]], delays: Sequence[int]) -> None:
    """Three sockets commit, subscribe, stall and complete as the schedule says."""
    installation = Unsteady(heartbeat_seconds=0.005, delays=delays)
    peers = await entered(installation, 3)
    followed: list[Followed] = []
    for count, (step, number) in enumerate(steps):
        peer = peers[count % 3]
        if step == "commit":
            for _ in range(number):
                await installation.log.append(wake=number > 1)
        elif step == "pause":
            for _ in range(number):
                await asyncio.sleep(0)
        elif step == "stall":
            peer.reads.clear() if peer.reads.is_set() else peer.reads.set()
        elif step == "complete" and followed:
            left = followed.pop(number % len(followed))
            left.peer.say(type="complete", id=left.id)
        elif step in ("subscribe", "live"):
            after = min(number, len(installation.log.entries.get(TENANT, ()))) if step == "subscribe" else None
            followed.append(Followed(after, str(count), peer))
            peer.subscribe(str(count), after=None if after is None else cursors.encode(after))
    for peer in peers:
        peer.reads.set()
    await everybody_has_all(installation, followed)
    await asyncio.gather(*(peer.leave() for peer in peers))


async def everybody_has_all(installation: Installation, followed: list[Followed]) -> None:
    last = await installation.log.append()
    while not all(one.peer.positions(one.id) for one in followed):
        await asyncio.sleep(0.001)
        last = await installation.log.append()
    await eventually(lambda: all(one.peer.positions(one.id)[-1] == last for one in followed))
    for one in followed:
        got = one.peer.positions(one.id)
        first = got[0] if one.after is None else one.after + 1
        assert got == list(range(first, last + 1))


@settings(max_examples=60, deadline=None)
@given(STEPS, st.lists(st.integers(0, 8), min_size=1, max_size=10))
def test_no_schedule_makes_a_gap_or_a_repeat(steps: list[tuple[str, int]], delays: list[int]) -> None:
    asyncio.run(play(steps, delays))
