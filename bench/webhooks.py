"""Webhooks stored and answered per second by one process, against bare inserts of the same row and its job.

Then while a worker in a process of its own does the jobs that they queue: how many a second, and how long one in a
hundred waits.

python -m bench.webhooks
"""

import asyncio
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import uvloop

from bench._busy import worker
from bench._table import ROUNDS, Row, table
from bench._world import World, world
from models import database
from tenure.billing import providers
from tenure.gateways.payments import notifications
from tenure.kit import clock, ids

AT_ONCE = 8
EACH = 25
TARGET = 200.0
PATIENCE = 500.0
"""Milliseconds that one webhook in a hundred may wait longer."""
Act = Callable[[], Awaitable[None]]


async def rows() -> list[Row]:
    async with world() as here:
        provider = await providers.default(here.ctx)
        path, secret = f"/webhooks/{here.ctx.tenant}/{provider.account.id}", provider.webhook_secrets[0]
        pool = await asyncpg.create_pool(here.ctx.services.config.app_dsn, min_size=AT_ONCE, max_size=AT_ONCE)
        try:
            mine, floor = [], []
            for number in range(ROUNDS + 1):
                taken = (
                    await _rate(lambda: _told(here, path, secret)),
                    await _rate(lambda: _stored(pool, here, str(provider.account.id))),
                )
                if number:  # the first round warms up
                    mine.append(taken[0])
                    floor.append(taken[1])
            rate, slow = await _while_the_worker_is_busy(here, lambda: _told(here, path, secret))
            await _all_are_there(here, ((ROUNDS + 1) * 2 + ROUNDS) * AT_ONCE * EACH)
        finally:
            await pool.close()
    ours, bare = statistics.median(mine), statistics.median(floor)
    return [
        Row("webhooks stored and answered", ours, bare, "/s", bare / ours),
        Row("… against what is asked of one core", ours, TARGET, "/s", ours / TARGET, 1.0, at_least=True),
        Row("… while a worker is busy", rate, TARGET, "/s", rate / TARGET, 1.0, at_least=True),
        Row("… and how long one in a hundred waits then", slow, PATIENCE, "ms", slow / PATIENCE, 1.0),
    ]


async def _while_the_worker_is_busy(here: World, act: Act) -> tuple[float, float]:
    """How many a second, and the 99th percentile of how long one takes, in milliseconds."""
    waits: list[float] = []

    async def timed() -> None:
        began = time.perf_counter()
        await act()
        waits.append((time.perf_counter() - began) * 1_000)

    async with worker(here.ctx.services.config, here.ctx.tenant):
        rates = [await _rate(timed) for _ in range(ROUNDS)]
    return statistics.median(rates), statistics.quantiles(waits, n=100)[-1]


async def _rate(act: Act) -> float:
    """How many a second, a few at once."""

    async def some() -> None:
        for _ in range(EACH):
            await act()

    began = time.perf_counter()
    await asyncio.gather(*(some() for _ in range(AT_ONCE)))
    return AT_ONCE * EACH / (time.perf_counter() - began)


async def _told(here: World, path: str, secret: str) -> None:
    raw = (
        f'{{"id": "evt_{ids.new().hex}", "object": "event", "type": "payment_intent.succeeded", '
        f'"created": {int(clock.now().timestamp())}, "data": {{"object": {{"id": "ch_1", "object": "payment_intent", '
        f'"metadata": {{}}}}}}}}'
    ).encode()
    headers = {notifications.HEADER: notifications.sign(raw, secret, clock.now())}
    status, body = await here.post(path, raw, headers)
    if (status, body) != (200, b"stored"):
        raise AssertionError(f"{status} {body!r}")


async def _stored(pool: Any, here: World, account: str) -> None:
    """The row and its job in one transaction of the tenant, and nothing else."""
    async with pool.acquire() as bare:
        await bare.execute("BEGIN")
        await bare.execute(f"SET LOCAL app.tenant = '{here.ctx.tenant}'")
        await bare.execute(
            "INSERT INTO provider_notification (tenant_id, id, provider_account_id, event_id, type, kind, "
            "provider_ref, body, told_at, received_at, replays) "
            "VALUES ($1, $2, $3, $4, 'payment_intent.succeeded', 'CHARGE', 'ch_1', '{}', $5, $5, 0)",
            here.ctx.tenant,
            ids.new(),
            account,
            f"evt_{ids.new().hex}",
            clock.now(),
        )
        await bare.execute(
            "INSERT INTO pgqueuer (priority, entrypoint, payload, status, headers) "
            "VALUES (0, 'provider.notification', $1, 'queued', '{}')",
            b"{}",
        )
        await bare.execute("COMMIT")


async def _all_are_there(here: World, number: int) -> None:
    async with database.for_tenant(here.ctx.tenant, reading=True):
        sql = "SELECT count(*) AS number FROM provider_notification WHERE tenant_id = $1"
        found = (await database.fetch(sql, here.ctx.tenant))[0]["number"]
    if found != number:
        raise AssertionError(f"{found} of {number} were stored")


if __name__ == "__main__":
    sys.stdout.write(table(uvloop.run(rows())) + "\n")
