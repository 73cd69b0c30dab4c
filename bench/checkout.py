"""From an offer to an active membership, against the very same statements sent by bare asyncpg.

    python -m bench.checkout

The statements of one purchase are recorded and sent again with fresh ids; the sandbox takes the money.
"""

import secrets
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

import asyncpg
import uvloop

from bench._replay import Replay, Statement, recorded
from bench._table import ROUNDS, Row, compared, table
from bench._world import World, world
from models import database
from resolvers.ids import opaque
from tenure.kit import clock
from tests.door import Door
from tests.people import signed_in
from tests.subscriptions.shop import CREATE, PAY, new_shop

REPEATS = 8
TARGET = 3.0


class Buyer:
    """One member, who buys the same again and again."""

    def __init__(self, here: World, token: str, offer: str) -> None:
        self._here, self._token, self._offer = here, token, offer

    async def buys(self, key: str = "") -> None:
        created = await self._here.ask(CREATE, {"offer": self._offer}, self._token)
        checkout = created["checkoutCreate"]["checkout"]["id"]
        variables = {"checkout": checkout, "method": "pm_card_success", "key": key or secrets.token_hex(8)}
        paid = await self._here.ask(PAY, variables, self._token)
        assert paid["checkoutPay"]["checkout"]["subscription"]["status"] == "ACTIVE"


async def rows() -> list[Row]:
    with recorded("tenure_app") as statements:
        async with world() as here:
            buyer = await _buyer(here)
            replay = await _recorded(here, buyer, statements)
            bare = await asyncpg.connect(here.ctx.services.config.app_dsn)
            try:
                return await _compared(buyer, replay, bare)
            finally:
                await bare.close()


async def _buyer(here: World) -> Buyer:
    shop = await new_shop(here.ctx, is_exclusive=False)
    door = cast(Door, SimpleNamespace(system=here.ctx))  # all that it asks of a door is the context
    token = await signed_in(door, "buyer@example.com")
    buyer = Buyer(here, token, opaque(await shop.offer()))
    for _ in range(3):  # caches fill, and the provider learns of the customer
        await buyer.buys()
    return buyer


async def _recorded(here: World, buyer: Buyer, statements: list[Statement]) -> Replay:
    statements.clear()
    key, began = secrets.token_hex(8), clock.now() - timedelta(milliseconds=1)
    await buyer.buys(key)
    mine = list(statements)
    newest = "WHERE tenant_id = $1 ORDER BY id DESC LIMIT 1"
    async with database.for_tenant(here.ctx.tenant, reading=True):
        named = [
            (await database.fetch(f"SELECT {column} AS word FROM {source} {newest}", here.ctx.tenant))[0]["word"]
            for column, source in (("number", "invoice"), ("provider_ref", "payment"), ("token", "payment_method"))
        ]
    return Replay(mine, began, (key, *map(str, named)))


async def _compared(buyer: Buyer, replay: Replay, bare: asyncpg.Connection) -> list[Row]:
    mine: list[tuple[float, float]] = []
    floor: list[tuple[float, float]] = []
    for number in range(ROUNDS + 1):
        costs = (await _cost(buyer.buys), await _cost(lambda: replay.once(bare)))
        if number:  # the first round warms up
            mine.append(costs[0])
            floor.append(costs[1])
    return [
        compared(name, [cost[at] for cost in mine], [cost[at] for cost in floor], "ms", target)
        for at, (name, target) in enumerate((("checkout to active", TARGET), ("… its processor time", None)))
    ]


async def _cost(act: Callable[[], Awaitable[Any]]) -> tuple[float, float]:
    """Milliseconds by the clock, and of this process's processor time, for one."""
    began, busy = time.perf_counter(), time.process_time()
    for _ in range(REPEATS):
        await act()
    return (time.perf_counter() - began) * 1e3 / REPEATS, (time.process_time() - busy) * 1e3 / REPEATS


if __name__ == "__main__":
    sys.stdout.write(table(uvloop.run(rows())) + "\n")
