"""Queries against the same statements by bare asyncpg, and their rows as JSON: processor time of one process.

python -m bench.queries
"""

import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import uvloop

from bench._table import ROUNDS, Row, compared, table
from bench._world import World, world
from tenure.gateways.buckets import CAPACITY
from tests.subscriptions.shop import new_shop

OFFERS = 50
REPEATS = 30
TRIVIAL = "{ rateLimit { restoreRate } }"
NESTED = "{ offers(first: 50) { nodes { id code name status product { id name } price { id intervalUnit } } } }"
Ask = Callable[[], Awaitable[Any]]


async def rows() -> list[Row]:
    async with world() as here:
        shop = await new_shop(here.ctx)
        for _ in range(OFFERS):
            await shop.offer()
        dsn = here.ctx.services.config.app_dsn
        bare = await asyncpg.connect(dsn)
        try:
            return [
                await _compared("a trivial query", here, TRIVIAL, lambda: _snapshot(bare, here, [])),
                await _compared(f"a page of {OFFERS} offers, nested", here, NESTED, lambda: _page(bare, here)),
            ]
        finally:
            await bare.close()


async def _compared(name: str, here: World, query: str, floor: Ask) -> Row:
    async def ours() -> None:
        data = await here.ask(query)
        assert query == TRIVIAL or len(data["offers"]["nodes"]) == OFFERS

    mine: list[float] = []
    bare: list[float] = []
    for number in range(ROUNDS + 1):
        costs = (await _cost(ours), await _cost(floor))
        if number:  # the first round warms up
            mine.append(costs[0])
            bare.append(costs[1])
    return compared(name, mine, bare, "µs")


async def _cost(ask: Ask) -> float:
    """Microseconds of this process's processor time for one."""
    began = time.process_time()
    for _ in range(REPEATS):
        await ask()
    return (time.process_time() - began) * 1e6 / REPEATS


async def _page(bare: asyncpg.Connection, here: World) -> None:
    tenant = here.ctx.tenant
    found = await _snapshot(
        bare,
        here,
        [("SELECT * FROM offer WHERE tenant_id = $1 AND status = 'PUBLISHED' ORDER BY id DESC LIMIT 51", (tenant,))],
        ("product", "price"),
    )
    assert len(json.loads(found)["offer"]) == OFFERS


async def _snapshot(
    bare: asyncpg.Connection, here: World, statements: list[tuple[str, tuple[Any, ...]]], below: tuple[str, ...] = ()
) -> str:
    """One snapshot of the tenant; what lies below the first page by its ids, each level in one statement."""
    answer: dict[str, Any] = {}
    if statements:
        await bare.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        await bare.execute(f"SET LOCAL app.tenant = '{here.ctx.tenant}'")
        for sql, values in statements:
            answer["offer"] = [dict(row) for row in await bare.fetch(sql, *values)]
        for table_name in below:
            ids = list({row[f"{table_name}_id"] for row in answer["offer"]})
            sql = f'SELECT * FROM "{table_name}" WHERE tenant_id = $1 AND id = ANY($2)'
            answer[table_name] = [dict(row) for row in await bare.fetch(sql, here.ctx.tenant, ids)]
        await bare.execute("ROLLBACK")
    return json.dumps(answer or {"rateLimit": {"restoreRate": CAPACITY}}, default=str)


if __name__ == "__main__":
    sys.stdout.write(table(uvloop.run(rows())) + "\n")
