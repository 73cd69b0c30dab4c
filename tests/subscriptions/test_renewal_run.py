"""Many agreements that renew together: as each would alone, once, whoever is killed meanwhile."""

import asyncio
import json
import random
import secrets
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from models import database
from models.agenda import Agenda
from models.catalogue import IntervalUnit, Offer
from tenure.config import Config
from tenure.context import Context
from tenure.gateways.payments.sandbox_store import SqliteStore
from tenure.jobs import agenda
from tenure.kit import ids
from tenure.ledger.posting import balances
from tenure.messaging import parameters
from tenure.services import Services
from tenure.subscriptions import lifecycle
from tenure.subscriptions.run import turning
from tenure.tenants.founding import Founding, found
from tests import forking
from tests.claims import SEED, Claim, count, in_full
from tests.door import Door
from tests.subscriptions import crowd
from tests.subscriptions.shop import CANCEL, Shop, buy, new_shop

ROOT = Path(__file__).parents[2]
KILLS = count(20)
EACH_KILL = 100
SECONDS = 240.0
OF_ACCOUNT = (
    "invoice",
    "subscription",
    "payment",
    "payment_method",
    "entitlement",
    "mrr_movement",
    "transfer",
    "revenue_schedule",
)
OTHERS = {
    "invoice_line": "invoice_id IN (SELECT id FROM invoice WHERE tenant_id = $1 AND account_id = $2)",
    "agenda": "subject_id IN (SELECT id FROM subscription WHERE tenant_id = $1 AND account_id = $2 "
    "UNION ALL SELECT id FROM payment WHERE tenant_id = $1 AND account_id = $2)",
    "event": "subject_id IN (SELECT id FROM subscription WHERE tenant_id = $1 AND account_id = $2 "
    "UNION ALL SELECT id FROM payment WHERE tenant_id = $1 AND account_id = $2 "
    "UNION ALL SELECT id FROM invoice WHERE tenant_id = $1 AND account_id = $2)",
    "message": "member_id IN (SELECT member_id FROM seat WHERE tenant_id = $1 AND account_id = $2)",
}
ITS_OWN = frozenset({"recorded_at", "position", "recipient", "name"})
"""What differs from one member to another, and from one moment to another."""


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, sql: str, *values: object) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(sql, ctx.tenant, *values)


def at(ctx: Context, instant: datetime) -> Context:
    """The same tenant later."""
    later = ctx.business.clone(pk=ctx.business.pk)
    later.clock = instant
    return replace(ctx, business=later)


async def due(ctx: Context) -> list[Agenda]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Agenda.of(ctx.tenant).filter(kind=lifecycle.PERIOD_END).order_by("id")


async def everything(ctx: Context, account: UUID) -> dict[str, list[Any]]:
    """All rows of an account, in the order of their making, without what is its own."""
    asked = dict.fromkeys(OF_ACCOUNT, "account_id = $2") | OTHERS
    found = {}
    for table, condition in asked.items():
        order = "position" if table == "event" else "id"
        sql = f"SELECT * FROM {table} WHERE tenant_id = $1 AND {condition} ORDER BY {order}"
        found[table] = [_plain(ctx, dict(row)) for row in await rows(ctx, sql, account)]
    # What one statement of the run writes is made in another order than one by one.
    found["transfer"].sort(key=str)
    found["agenda"].sort(key=str)
    return found


def _plain(ctx: Context, value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _of(ctx, key, part) for key, part in value.items() if key not in ITS_OWN}
        return {key: _plain(ctx, part) for key, part in kept.items()}
    if isinstance(value, list):
        return [_plain(ctx, part) for part in value]
    if isinstance(value, UUID):
        return "an id"
    return _text(value) if isinstance(value, str) else value


def _of(ctx: Context, key: str, value: Any) -> Any:
    if key == "sealed_parameters":
        return parameters.unseal(ctx.services.config.keyring, value)
    if key in {"payload", "explanation", "buyer", "seller"} and isinstance(value, str):
        return json.loads(value)
    return value


def _text(text: str) -> str:
    """An opaque id is as good as another, and so is a number or a reference."""
    for begins in ("INV-", "pi_", "pm_", "agenda:"):
        if text.startswith(begins):
            return begins
    try:
        return ids.decode(text)[0]
    except ValueError:
        return text


async def accounts(ctx: Context) -> list[UUID]:
    return [
        row["account_id"]
        for row in await rows(ctx, "SELECT account_id FROM subscription WHERE tenant_id = $1 ORDER BY id")
    ]


OFFERS: dict[str, Callable[[Shop], Any]] = {
    "a month": lambda shop: shop.offer(),
    "two weeks": lambda shop: shop.offer(999, IntervalUnit.WEEK, 2),
    "a year, in yen": lambda shop: shop.offer(12_000, IntervalUnit.YEAR, currency="JPY"),
}


@pytest.mark.parametrize("terms", OFFERS)
async def test_what_renews_together_leaves_the_same_rows_and_events_as_what_renews_alone(
    api: Door, shop: Shop, system: Context, terms: str
) -> None:
    offer: Offer = await OFFERS[terms](shop)
    for _ in range(4):
        await buy(await api.member(), offer)
    all_due = await due(system)
    for _ in range(2):  # the period after that goes on from what the first one left
        later = at(system, max(row.due_at for row in all_due) + timedelta(minutes=1))
        assert await turning.turn(later, all_due[:2]) == []
        for row in all_due[2:]:
            await agenda.perform(later, row)
        by_subject = {row.subject_id: row for row in await due(system)}
        all_due = [by_subject[row.subject_id] for row in all_due]
    first, second, third, fourth = [await everything(system, account) for account in await accounts(system)]
    assert len(first["invoice"]) == 3
    assert [event["type"] for event in first["event"]].count("subscription.renewed") == 2
    assert first == second
    assert third == fourth
    for table in first:
        assert first[table] == third[table], table


async def test_what_is_out_of_the_ordinary_is_left_or_follows_its_own_answer(
    api: Door, shop: Shop, system: Context
) -> None:
    offer = await shop.offer()
    leaving = await api.member()
    bought = await buy(leaving, offer)
    await leaving(CANCEL, {"id": bought["checkout"]["subscription"]["id"], "now": False})
    await buy(await api.member(), offer)
    await buy(await api.member(), offer, "pm_card_expires_next_renewal")
    all_due = await due(system)
    later = at(system, max(row.due_at for row in all_due) + timedelta(minutes=1))
    left = await turning.turn(later, all_due)
    assert [row.subject_id for row in left] == [all_due[0].subject_id]
    await agenda.perform(later, left[0])
    states = await rows(system, "SELECT status FROM subscription WHERE tenant_id = $1 ORDER BY id")
    assert [row["status"] for row in states] == ["ENDED", "ACTIVE", "PAST_DUE"]
    assert await turning.turn(later, all_due) == []  # what is done is not done again
    assert len(await rows(system, "SELECT id FROM payment WHERE tenant_id = $1")) == 5


@dataclass
class Workers:
    """Worker processes of the installation."""

    config: Config
    running: list[asyncio.subprocess.Process] = field(default_factory=list)

    async def start(self) -> None:
        command = forking.command("tests.subscriptions.workers")
        environment = self.config.as_environment()
        self.running.append(await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment))

    async def kill_one(self) -> None:
        """The one that has been at it longest; another takes its place."""
        oldest = self.running.pop(0)
        oldest.kill()
        await oldest.wait()
        await self.start()

    async def stop(self) -> None:
        for process in self.running:
            process.kill()
            await process.wait()


@pytest.fixture
async def workers(config: Config, services: Services) -> AsyncIterator[Workers]:
    made = Workers(config)
    try:
        yield made
    finally:
        await made.stop()


async def planted(services: Services, number: int) -> Context:
    """A business whose time is the world's, with that many agreements that are due."""
    slug = f"run{secrets.token_hex(4)}"
    business = await found(services, Founding(slug, "Run", (f"{slug}.localhost",)))
    ctx = Context(business, services, origin=f"http://{slug}.localhost")
    offer = await (await new_shop(ctx)).offer()
    await crowd.acquaint(ctx, await crowd.plant(ctx, offer, number))
    return ctx


async def number_of(ctx: Context, sql: str) -> int:
    return int((await rows(ctx, f"SELECT count(*) AS number FROM {sql}"))[0]["number"])


async def billed(ctx: Context, number: int) -> None:
    """Wait until that many are. Raises TimeoutError."""
    async with asyncio.timeout(SECONDS):
        while await number_of(ctx, "invoice WHERE tenant_id = $1") < number:  # noqa: ASYNC110 - in other processes
            await asyncio.sleep(0.05)


async def renewed_once(ctx: Context, config: Config, number: int) -> None:
    """Wait until nothing is on its way, and see that each was billed once, charged once and renewed once."""
    async with asyncio.timeout(SECONDS):
        while await number_of(ctx, "subscription WHERE tenant_id = $1 AND period_number = 1") < number:  # noqa: ASYNC110
            await asyncio.sleep(0.2)
        while await number_of(ctx, "agenda WHERE tenant_id = $1 AND kind = 'payment.resolve'"):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    paid = await rows(ctx, "SELECT status, count(*) AS number FROM invoice WHERE tenant_id = $1 GROUP BY status")
    assert {row["status"]: row["number"] for row in paid} == {"PAID": number}
    assert await number_of(ctx, "payment WHERE tenant_id = $1 AND status = 'SUCCEEDED'") == number
    assert await number_of(ctx, "event WHERE tenant_id = $1 AND type = 'subscription.renewed'") == number
    assert await number_of(ctx, "agenda WHERE tenant_id = $1 AND kind = 'subscription.period_end'") == number
    numbers = await rows(ctx, "SELECT number FROM invoice WHERE tenant_id = $1 ORDER BY number")
    assert [int(row["number"].rpartition("-")[2]) for row in numbers] == list(range(1, number + 1))
    (account,) = await rows(ctx, "SELECT id FROM provider_account WHERE tenant_id = $1")
    charges = await SqliteStore(config.data / "payments" / "sandbox.sqlite").list(f"{account['id']}/charge/")
    assert [charge["status"] for charge in charges] == ["SUCCEEDED"] * number
    async with database.for_tenant(ctx.tenant, reading=True):
        held = await balances(ctx.tenant)
    assert sum(money.minor for money in held.values()) == 0


@pytest.mark.alone
@in_full
async def test_two_workers_share_a_run_without_getting_in_each_others_way(
    services: Services, config: Config, workers: Workers, claim: Claim
) -> None:
    number = count(2_000, least=250)
    ctx = await planted(services, number)
    began = time.monotonic()
    for _ in range(2):
        await workers.start()
    await renewed_once(ctx, config, number)
    claim(f"{number} renewals by 2 workers at once: each period billed once, in {time.monotonic() - began:.0f} s")


@pytest.mark.alone
async def test_a_run_whose_workers_are_killed_bills_and_charges_each_period_once(
    services: Services, config: Config, workers: Workers, claim: Claim
) -> None:
    number, chance = (KILLS + 1) * EACH_KILL, random.Random(SEED)
    ctx = await planted(services, number)
    for _ in range(2):
        await workers.start()
    for kill in range(KILLS):
        await billed(ctx, kill * EACH_KILL + 1)
        await asyncio.sleep(chance.uniform(0, 0.5))
        await workers.kill_one()
    await renewed_once(ctx, config, number)
    claim(f"{KILLS} kills (SIGKILL) during {number} renewals: each period billed once and charged once, nothing left")
