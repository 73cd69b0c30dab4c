"""Many deliveries by a real worker: who hangs or fails keeps nobody, and a worker that is killed loses none."""

import asyncio
import statistics
from datetime import UTC, datetime
from typing import Any

import pytest

from models import database
from models.integrators import DeliveryState, WebhookDelivery, WebhookEndpoint
from tenure.config import Config
from tenure.context import Context
from tenure.integrators import endpoints
from tenure.kit import clock
from tenure.services import Services
from tests.claims import FULL, Claim, count, in_full
from tests.integrators.happen import happen
from tests.integrators.receiver import Received, Receiver, status
from tests.integrators.workers import killed, live_business, started, until, worker

pytestmark = pytest.mark.alone

WELL = 8
EACH = count(1_000)
DELIVERIES = EACH * (WELL + 2)
A_SECOND = 10
"""Events; ten times as many deliveries."""
KILLS, A_KILL = count(20), 40
SLOWEST = 1.0
"""Seconds, of one delivery in a hundred."""
CONTROL = count(400)


async def _made(ctx: Context, receiver: Receiver, *paths: str) -> dict[str, WebhookEndpoint]:
    types = ["feature.created"]
    return {path: (await endpoints.create(ctx, receiver.base + path, "", types)).endpoint for path in paths}


async def _happen(ctx: Context, number: int) -> None:
    """At an even pace."""
    for _ in range(number):
        began = clock.monotonic()
        await happen(ctx)
        await asyncio.sleep(max(0.0, 1 / A_SECOND - (clock.monotonic() - began)))


def _delay(received: Received) -> float:
    """From the event to its arrival, in seconds."""
    return received.arrived - datetime.fromisoformat(received.event["occurredAt"]).astimezone(UTC).timestamp()


async def _states(ctx: Context, endpoint: Any) -> dict[str, int]:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await WebhookDelivery.of(ctx.tenant).filter(endpoint_id=endpoint.id)
    return {state.value: sum(row.state is state for row in rows) for state in DeliveryState}


async def _taken(ctx: Context, receiver: Receiver, paths: list[str], number: int) -> list[float]:
    """How long so many events take to each of the paths."""
    before = {path: len(receiver.at(path)) for path in paths}
    await _happen(ctx, number)
    await until(lambda: all(len(receiver.at(path)) >= before[path] + number for path in paths), 120)
    return [_delay(one) for path in paths for one in receiver.at(path)[before[path] :]]


async def test_one_that_hangs_and_one_that_fails_delay_no_other_and_none_is_lost(
    config: Config, services: Services, receiver: Receiver, claim: Claim
) -> None:
    """Against the same without them: whatever else the machine does, they make no difference."""
    ctx = await live_business(services)
    paths, bad = [f"/well{number}" for number in range(WELL)], ["/hangs", "/fails"]
    await _made(ctx, receiver, *paths)
    receiver.hangs.add("/hangs")
    receiver.answers["/fails"] = status(500)
    async with worker(config):
        await happen(ctx)
        await until(lambda: all(receiver.at(path) for path in paths))
        alone = await _taken(ctx, receiver, paths, CONTROL)
        made = await _made(ctx, receiver, *bad)
        delays = await _taken(ctx, receiver, paths, EACH)
        for path in paths:
            assert len(receiver.counts(path)) == 1 + CONTROL + EACH
        for path in bad:
            assert sum((await _states(ctx, made[path])).values()) == EACH, "what cannot be delivered is kept"
        receiver.mend()
        for path in bad:
            await endpoints.pause(ctx, made[path].id)
            await endpoints.enable(ctx, made[path].id)
        await until(lambda: all(len(receiver.counts(path)) == EACH for path in bad), 120)
    slow, without = _p99(delays), _p99(alone)
    assert slow <= (SLOWEST if FULL else max(SLOWEST, 2 * without)), f"p99 {slow:.2f} s, without them {without:.2f} s"
    claim(
        f"{DELIVERIES} deliveries, one endpoint hangs and one answers 500: p99 {slow * 1000:.0f} ms at the others "
        f"({without * 1000:.0f} ms without those two), none lost"
    )


def _p99(delays: list[float]) -> float:
    return statistics.quantiles(delays, n=100)[-1]


@in_full
async def test_workers_killed_in_the_midst_lose_nothing(
    config: Config, services: Services, receiver: Receiver, claim: Claim
) -> None:
    ctx = await live_business(services)
    await _made(ctx, receiver, "/one", "/two")
    await happen(ctx)
    process = await started(config)
    try:
        for kill in range(KILLS):
            await _happen(ctx, A_KILL // 2)
            await until(lambda known=kill * A_KILL + 1: len(receiver.at("/one")) > known)
            telling = asyncio.create_task(_happen(ctx, A_KILL // 2))
            await asyncio.sleep(0.2)
            await killed(process)
            await telling
            process = await started(config)
        number = KILLS * A_KILL + 1
        await until(lambda: all(len(receiver.counts(path)) == number for path in ("/one", "/two")), 120)
    finally:
        await killed(process)
    again = sum(len(receiver.at(path)) - number for path in ("/one", "/two"))
    claim(f"{KILLS} workers killed over {2 * number} deliveries: none lost, {again} sent twice")
