"""Whoever is refused is answered late, and those of one network one at a time, with nothing held meanwhile."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import httpx

from models import database
from models.identity import Member
from tenure.abuse.risk import FREE
from tenure.app import create_app
from tenure.context import ANONYMOUS
from tenure.gateways.pauses import MOST_WAITING, PAUSE_SECONDS, Pauses
from tenure.identity import throttle
from tenure.identity.throttle import Operation
from tests.claims import Claim
from tests.door import Door
from tests.identity.support import SIGN_IN_ANSWERING
from tests.people import signed_in
from tests.realtime.support import eventually
from tests.spine.node import Node

CROWD, OTHER = "203.0.113.66", "198.51.100.7"
GUESS = {"email": "ada@example.com", "password": "a wrong guess"}
ELSEWHERE = {"email": "bert@example.com", "password": "a wrong guess"}
READING_FIRST = """mutation {
  memberUpdate(input: {name: "Ada"}) { member { seats { account { name } } } }
  sessionCreate(input: {email: "ada@example.com", password: "x"}) { userErrors { code } }
}"""
FOR_GOOD = 60.0
"""Seconds that nobody waits to the end: the test lets them go."""


@asynccontextmanager
async def _site(api: Door, pauses: Pauses) -> AsyncIterator[Callable[[str], Door]]:
    """An application with these pauses: its door for callers from an address. All wait no longer than the test."""
    app = create_app(services=replace(api.system.services, pauses=pauses))

    def at(address: str) -> Door:
        transport = httpx.ASGITransport(app, client=(address, 1), raise_app_exceptions=False)
        return replace(api, client=httpx.AsyncClient(transport=transport, base_url=api.client.base_url))

    try:
        yield at
    finally:
        pauses.end()


async def _use_up(door: Door) -> None:
    """All that may be guessed at one account before something is asked for."""
    for _ in range(FREE[Operation.SIGN_IN][1].amount):
        assert "errors" not in await door.raw(SIGN_IN_ANSWERING, GUESS)


async def _refused(door: Door, given: dict[str, Any] = GUESS) -> float:
    """When a guess was refused, on the monotonic clock."""
    assert await door.errors(SIGN_IN_ANSWERING, given) == ["CAPTCHA_REQUIRED"]
    return time.monotonic()


async def test_refusals_of_one_network_are_answered_one_at_a_time(api: Door, claim: Claim) -> None:
    async with _site(api, Pauses()) as at:
        await _use_up(at(OTHER))
        began = time.monotonic()
        answered = sorted(await asyncio.gather(*(_refused(at(CROWD)) for _ in range(4))))
    for place, moment in enumerate(answered, 1):
        assert moment - began >= place * PAUSE_SECONDS - 0.01
    claim(f"throttling: four refusals of one address take {answered[-1] - began:.1f} s, and {PAUSE_SECONDS} s each")


async def test_all_addresses_of_one_network_wait_in_one_line(api: Door) -> None:
    pauses = Pauses(seconds=FOR_GOOD)
    async with _site(api, pauses) as at, asyncio.TaskGroup() as group:
        await _use_up(at(OTHER))
        for number in range(3):
            group.create_task(_refused(at(f"2001:db8:1:2::{number}")))
        await eventually(lambda: pauses.waiting("2001:db8:1:2::/64") == 3)
        pauses.end()


async def test_another_network_is_not_held_up_by_a_line_that_is_full(api: Door) -> None:
    pauses = Pauses(seconds=FOR_GOOD)
    async with _site(api, pauses) as at, asyncio.TaskGroup() as group:
        await _use_up(at(OTHER))
        for _ in range(MOST_WAITING):
            group.create_task(_refused(at(CROWD)))
        await eventually(lambda: pauses.waiting(CROWD) == MOST_WAITING)
        async with asyncio.timeout(5):
            assert "errors" not in await at(OTHER).raw(SIGN_IN_ANSWERING, ELSEWHERE)
            # Nor is the same network, where there is nothing to refuse.
            assert "errors" not in await at(CROWD).raw(SIGN_IN_ANSWERING, ELSEWHERE)
        pauses.end()


async def test_so_many_wait_and_whoever_comes_then_is_refused_at_once(api: Door) -> None:
    pauses = Pauses(seconds=FOR_GOOD)
    async with _site(api, pauses) as at, asyncio.TaskGroup() as group:
        await _use_up(at(OTHER))
        for _ in range(MOST_WAITING):
            group.create_task(_refused(at(CROWD)))
        await eventually(lambda: pauses.waiting(CROWD) == MOST_WAITING)
        async with asyncio.timeout(5):
            await _refused(at(CROWD))
        assert pauses.waiting(CROWD) == MOST_WAITING
        pauses.end()
    assert pauses.waiting(CROWD) == 0


async def test_whoever_gives_up_frees_their_place(api: Door) -> None:
    pauses = Pauses(seconds=FOR_GOOD, most=2)
    async with _site(api, pauses) as at:
        await _use_up(at(OTHER))
        waiting = [asyncio.create_task(_refused(at(CROWD))) for _ in range(2)]
        await eventually(lambda: pauses.waiting(CROWD) == 2)
        waiting[0].cancel()  # whose turn it is
        await eventually(lambda: pauses.waiting(CROWD) == 1)
        third = asyncio.create_task(_refused(at(CROWD)))
        await eventually(lambda: pauses.waiting(CROWD) == 2)
        waiting[1].cancel()
        third.cancel()
        await asyncio.gather(*waiting, third, return_exceptions=True)
        assert pauses.waiting(CROWD) == 0


async def test_no_connection_is_held_meanwhile(api: Door) -> None:
    pauses, pool = Pauses(seconds=FOR_GOOD), await database.client().pool()
    member = f"Bearer {await signed_in(api, 'ada@example.com')}"
    async with _site(api, pauses) as at:
        await _use_up(at(OTHER))
        door = replace(at(CROWD), headers={"authorization": member})
        # More than there are connections, each of which has read something before it is refused.
        many = [asyncio.create_task(door.raw(READING_FIRST)) for _ in range(pool.get_max_size() + 2)]
        await eventually(lambda: pauses.waiting(CROWD) == len(many))
        await eventually(lambda: pool.get_idle_size() == pool.get_size())
        pauses.end()
        bodies = await asyncio.gather(*many)
    assert [body["errors"][0]["path"] for body in bodies] == [["sessionCreate"]] * len(many)


async def test_a_snapshot_that_has_begun_is_let_go_first(api: Door) -> None:
    pauses, pool = Pauses(seconds=FOR_GOOD), await database.client().pool()
    ctx = replace(api.system, services=replace(api.system.services, pauses=pauses), actor=ANONYMOUS, address=CROWD)

    async def read_and_wait() -> None:
        async with database.for_tenant(ctx.tenant, reading=True):
            await Member.of(ctx.tenant).count()
            await throttle.hold(ctx)

    async with asyncio.TaskGroup() as group:
        group.create_task(read_and_wait())
        await eventually(lambda: pauses.waiting(CROWD) == 1)
        await eventually(lambda: pool.get_idle_size() == pool.get_size())
        pauses.end()


async def test_nobody_waits_inside_a_transaction_that_writes(api: Door) -> None:
    services = replace(api.system.services, pauses=Pauses(seconds=FOR_GOOD))
    ctx = replace(api.system, services=services, actor=ANONYMOUS, address=CROWD)
    async with asyncio.timeout(5), database.for_tenant(ctx.tenant):
        await throttle.hold(ctx)


async def test_while_somebody_waits_a_window_that_is_full_is_not_asked_again(api: Door) -> None:
    pauses, redis = Pauses(seconds=FOR_GOOD), api.system.services.redis
    assert redis is not None
    async with _site(api, pauses) as at:
        for number in range(FREE[Operation.SIGN_IN][0].amount):
            given = {"email": f"ada{number}@example.com", "password": "a wrong guess"}
            assert "errors" not in await at(CROWD).raw(SIGN_IN_ANSWERING, given)
        waiting = [asyncio.create_task(_refused(at(CROWD))) for _ in range(2)]
        await eventually(lambda: pauses.waiting(CROWD) == 2)
        async for key in redis.scan_iter(f"throttle*{api.system.tenant}*"):
            await redis.delete(key)
        waiting.append(asyncio.create_task(_refused(at(CROWD))))
        await eventually(lambda: pauses.waiting(CROWD) == 3)
        pauses.end()
        await asyncio.gather(*waiting)
        assert "errors" not in await at(CROWD).raw(SIGN_IN_ANSWERING, GUESS)


async def test_programs_with_a_key_are_refused_at_once(api: Door) -> None:
    pauses = Pauses(seconds=FOR_GOOD)
    key = (await api.staff()).headers
    async with _site(api, pauses) as at, asyncio.timeout(10):
        await _use_up(at(OTHER))
        await _refused(replace(at(CROWD), headers=key))


async def test_a_process_that_is_asked_to_end_lets_those_go_who_wait(api: Door, node: Node, claim: Claim) -> None:
    door = node.door(api)
    await _use_up(door)
    waiting = [asyncio.create_task(_refused(door)) for _ in range(12)]
    await asyncio.sleep(1)  # all of them have come, and most wait
    began = time.monotonic()
    node.ask_to_end()
    took = max(await asyncio.gather(*waiting)) - began
    assert took < len(waiting) * PAUSE_SECONDS / 2
    assert node.process is not None
    assert await asyncio.wait_for(node.process.wait(), 20) == 0
    claim(f"throttling: asked to end, a node answers {len(waiting)} who wait to be refused within {took:.1f} s")
