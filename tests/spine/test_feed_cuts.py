"""Feeds of the real log through the real server, cut at random while four write: nothing is lost, nothing repeated."""

import asyncio
import random
from dataclasses import replace

import pytest

from tenure.context import Context
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.endpoint.test_audit import NODE
from tests.programs import program
from tests.realtime.support import eventually
from tests.spine.followers import LAST, WRITERS, Forgetful, SocketFollower, head, log_after, writing
from tests.spine.node import Node

CUTS = count(1_000)
CUTS_OF_THE_OFFICIAL_CLIENT = count(1_000)


@pytest.fixture
def forgetful(system: Context) -> Context:
    """The system, whose wake-ups are lost as often as not."""
    bus = Forgetful(system.services.bus, random.Random(SEED))
    return replace(system, services=replace(system.services, bus=bus))


async def test_random_cuts_with_four_writers_lose_and_repeat_nothing(
    api: Door, forgetful: Context, node: Node, claim: Claim
) -> None:
    staff = await api.staff("EVENTS_READ")
    begin, after = await head(forgetful), (await staff(LAST))["events"]["pageInfo"]["endCursor"]
    readers = [SocketFollower([node], staff, after) for _ in range(4)]
    reading = [asyncio.create_task(reader.run()) for reader in readers]
    chance, done = random.Random(SEED), asyncio.Event()
    with writing(forgetful, done) as writers:
        while sum(reader.cuts for reader in readers) < CUTS:
            await asyncio.sleep(chance.random() * 0.03)
            chance.choice(readers).cut()
            assert not any(task.done() for task in reading), [task.exception() for task in reading if task.done()]
    await asyncio.gather(*writers)
    told = await log_after(forgetful, begin)
    await eventually(lambda: all(len(reader.seen) >= len(told) for reader in readers), seconds=30)
    for task in reading:
        task.cancel()
    await asyncio.gather(*reading, return_exceptions=True)
    for reader in readers:
        assert reader.seen == told
    claim(f"{CUTS} random cuts, {WRITERS} writers, half of the wake-ups lost: {len(told)} events, no gap, no repeat")


async def test_the_official_client_follows_the_real_log_through_cuts(
    api: Door, forgetful: Context, node: Node, claim: Claim
) -> None:
    if not (NODE / "node_modules" / "graphql-ws").exists():
        install = await asyncio.create_subprocess_exec(program("npm"), "ci", "--silent", cwd=NODE)
        assert await install.wait() == 0
    staff = await api.staff("EVENTS_READ")
    begin, after = await head(forgetful), (await staff(LAST))["events"]["pageInfo"]["endCursor"]
    assert staff.headers is not None
    client = await asyncio.create_subprocess_exec(
        program("node"),
        "follow.mjs",
        f"{node.address.replace('http', 'ws')}/graphql",
        node.host(forgetful.business),
        staff.headers["authorization"],
        after,
        str(CUTS_OF_THE_OFFICIAL_CLIENT),
        cwd=NODE,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    done = asyncio.Event()
    with writing(forgetful, done) as writers:
        heard = await _heard(client, "cut enough")
    await asyncio.gather(*writers)
    told = await log_after(forgetful, begin)
    heard += await _heard(client, told[-1]) if heard[-1:] != told[-1:] else []
    assert client.stdin is not None
    client.stdin.close()  # which ends it; a signal would reach a launcher of it alone
    await client.wait()
    assert heard == told
    claim(f"{CUTS_OF_THE_OFFICIAL_CLIENT} cuts of the official graphql-ws client: ids equal the log ({len(told)})")


async def _heard(client: asyncio.subprocess.Process, upto: str) -> list[str]:
    """The ids that the client prints, up to a line."""
    assert client.stdout is not None
    heard: list[str] = []
    while True:
        async with asyncio.timeout(60):
            line = (await client.stdout.readline()).decode().strip()
            assert line, f"the client ended after {heard[-3:]}"
            assert not line.startswith("gave up"), line
        if line != "cut enough":
            heard.append(line)
        if line == upto:
            return heard
