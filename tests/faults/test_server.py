"""The web process dies, or is asked to end, while money moves and feeds are followed."""

import asyncio
import json
import random
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from models import database
from realtime.connections import RESTARTING
from tenure.config import Config
from tenure.context import Context
from tenure.gateways.payments.sandbox_store import SqliteStore
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.faults.buyers import Patience, pays, refunds
from tests.spine.node import Node
from tests.subscriptions.shop import Shop, begin, new_shop

BUYERS = count(200, least=8)
KILLS = count(20, least=1)
FOLLOW = "subscription($after: String) { events(after: $after) { id cursor } }"
LAST = "{ events(last: 1) { pageInfo { endCursor } } }"


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, sql: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(sql, ctx.tenant)


async def taken(config: Config, ctx: Context) -> tuple[int, int]:
    """How many charges and refunds the provider's own books hold for the business."""
    (account,) = await rows(ctx, "SELECT id FROM provider_account WHERE tenant_id = $1")
    store = SqliteStore(config.data / "payments" / "sandbox.sqlite")
    charges = await store.list(f"{account['id']}/charge/")
    given = [refund for charge in charges for refund in charge["refunds"]]
    return (
        sum(charge["status"] == "SUCCEEDED" for charge in charges),
        sum(refund["status"] == "SUCCEEDED" for refund in given),
    )


class Killing:
    """Kills the node at random instants and starts it again, while the test clock looks at what was left behind."""

    def __init__(self, node: Node, clock: Any, chance: random.Random) -> None:
        self._node, self._clock, self._chance = node, clock, chance
        self.starts: list[float] = []

    async def during(self, work: list[Any], kills: int) -> list[Any]:
        """The outcomes of the work, through that many kills."""
        tasks = [asyncio.create_task(one) for one in work]
        for _ in range(kills):
            await asyncio.sleep(self._chance.uniform(0.05, 0.4))
            await self._node.kill()
            self.starts.append(await self._node.start())
        while not all(task.done() for task in tasks):
            await asyncio.wait(tasks, timeout=1)
            await self._clock.advance(seconds=31)
        return [task.result() for task in tasks]


async def test_a_server_killed_during_checkout_and_refund_loses_and_doubles_nothing(
    api: Door, shop: Shop, system: Context, config: Config, clock: Any, node: Node, claim: Claim
) -> None:
    offer, patience = await shop.offer(), Patience()
    members = [await api.member() for _ in range(BUYERS)]
    checkouts = [await begin(member, offer) for member in members]
    killing = Killing(node, clock, random.Random(SEED))
    doors = [node.door(member) for member in members]
    work = [pays(patience, door, checkout) for door, checkout in zip(doors, checkouts, strict=True)]
    paid = await killing.during(work, KILLS)
    assert await taken(config, system) == (BUYERS, 0)
    live = await rows(system, "SELECT status FROM subscription WHERE tenant_id = $1 AND status <> 'ENDED'")
    assert [row["status"] for row in live] == ["ACTIVE"] * BUYERS

    staff = node.door(await api.staff())
    invoices = [payload["checkout"]["invoice"]["id"] for payload in paid]
    await killing.during([refunds(patience, staff, invoice) for invoice in invoices], KILLS)
    assert await taken(config, system) == (BUYERS, BUYERS)
    given = await rows(system, "SELECT sum(refunded_minor)::bigint AS minor FROM payment WHERE tenant_id = $1")
    assert given[0]["minor"] == BUYERS * 1200
    assert not patience.untyped, patience.untyped[:3]
    claim(
        f"{2 * KILLS} kills during {BUYERS} checkouts and {BUYERS} refunds: 0 acknowledged lost, 0 doubled; "
        f"ready again after {max(killing.starts):.1f} s at most"
    )


async def test_a_server_asked_to_end_finishes_what_is_under_way_and_lets_feeds_resume(
    api: Door, shop: Shop, system: Context, node: Node, claim: Claim
) -> None:
    member, staff, offer = await api.member(), await api.staff("EVENTS_READ"), await shop.offer()
    after = (await staff(LAST))["events"]["pageInfo"]["endCursor"]
    checkout = await begin(member, offer)
    door, patience = node.door(member), Patience()
    async with node.socket(system.business) as socket:
        await _follow(socket, staff, after)
        seen = [await _event(socket)]
        paying = asyncio.create_task(pays(patience, door, checkout))
        seen.append(await _event(socket))  # the intent is written, and its answer is under way
        node.ask_to_end()
        paid = await paying
        code = await _to_the_end(socket, seen)
    assert paid["checkout"]["subscription"]["status"] == "ACTIVE"
    assert (patience.silences, patience.unavailable) == (0, 0)
    assert code == RESTARTING
    assert node.process is not None
    assert await asyncio.wait_for(node.process.wait(), 20) == 0
    await node.start()
    told = await _ids(system)
    async with node.socket(system.business) as socket:
        await _follow(socket, staff, seen[-1]["cursor"])
        while seen[-1]["id"] != told[-1]:
            seen.append(await _event(socket))
    assert [event["id"] for event in seen] == told[-len(seen) :]
    claim("SIGTERM: the payment under way was answered, the feed closed with 1012 and resumed without a gap")


async def _follow(socket: Any, staff: Door, after: str) -> None:
    await socket.send(json.dumps({"type": "connection_init", "payload": staff.headers}))
    assert json.loads(await socket.recv())["type"] == "connection_ack"
    payload = {"query": FOLLOW, "variables": {"after": after}}
    await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))


async def _event(socket: Any) -> dict[str, str]:
    async with asyncio.timeout(20):
        event: dict[str, str] = json.loads(await socket.recv())["payload"]["data"]["events"]
    return event


async def _to_the_end(socket: Any, seen: list[dict[str, str]]) -> int | None:
    """Hear what still comes; the code with which the server closes."""
    try:
        while True:
            seen.append(await _event(socket))
    except ConnectionClosed:
        code: int | None = socket.close_code
        return code


async def _ids(ctx: Context) -> list[str]:
    from tenure.kit import ids

    found = await rows(ctx, "SELECT id FROM event WHERE tenant_id = $1 ORDER BY position")
    return [ids.encode("Event", row["id"]) for row in found]
