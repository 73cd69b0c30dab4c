"""The renewal run over many due agreements, against the very same writes sent by bare asyncpg, page for page.

    python -m bench.renewals [number ...]

The writes of a run over 1,000 are recorded, and sent again over one connection for a tenant that was planted alike,
with fresh ids: what the run reads and locks, it does beside them. A worker has several lanes open for a business, and
so has the run here; what is recorded comes from one, so that no page is torn. The provider answers at once, and takes
nothing. Larger runs are compared with that of 1,000: in what one agreement costs, and in memory. Each outcome is
checked. PROVE=full adds 100,000.
"""

import asyncio
import os
import re
import secrets
import statistics
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import asyncpg
import uvloop

from bench._replay import Statement, recorded
from bench._table import ROUNDS, Row, compared, table
from bench._world import world
from models import database
from tenure.context import Context
from tenure.gateways.payments.contract import ChargeRequest, ChargeResult, ChargeStatus
from tenure.jobs import together
from tenure.kit import ids
from tenure.ledger.posting import balances
from tenure.services import Services
from tenure.subscriptions import lifecycle
from tenure.tenants.founding import Founding, found
from tests.subscriptions import crowd
from tests.subscriptions.shop import new_shop

FEW = 1_000
SIZES = (10_000,)
FULL = 100_000
TARGET = 2.0
FLAT = 1.3
MEBIBYTES = 64.0
PLANTED = (
    "member",
    "account",
    "payment_method",
    "subscription",
    "agenda",
    "offer",
    "price",
    "product",
    "feature",
    "provider_account",
)
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Free:
    """A provider whose answers cost nothing."""

    async def charge(self, request: ChargeRequest) -> ChargeResult:
        reference = f"pi_{request.reference}"
        return ChargeResult(ChargeStatus.SUCCEEDED, reference, request.reference, request.money)

    async def find_charge(self, reference: str, *, customer: str | None = None) -> ChargeResult | None:
        """Nothing: on a machine so busy that an answer came too late, the charge is asked for again."""


async def rows(sizes: Sequence[int] = ()) -> list[Row]:
    wanted = sizes or ((*SIZES, FULL) if os.environ.get("PROVE") in {"1", "full"} else SIZES)
    template = await _recorded()
    async with _services() as services:
        bare = await asyncpg.connect(services.config.app_dsn)
        try:
            few = await _rounds(services, template, bare)
        finally:
            await bare.close()
        measured = [await _run(await _tenant(services, many), many) for many in wanted]
    found = [compared("renewal run, each of 1,000", few.ours, few.floor, "ms", TARGET)]
    for many, run in zip(wanted, measured, strict=True):
        each, before = run.milliseconds / many, statistics.median(few.ours)
        found.append(Row(f"… each of {many:,}, by each of 1,000", each, before, "ms", each / before, FLAT))
        found.append(Row("… its memory", run.peak, run.start, "MiB", run.peak - run.start, MEBIBYTES))
    return found


@dataclass(frozen=True, slots=True)
class Rounds:
    """Milliseconds for each agreement, of several rounds."""

    ours: Sequence[float]
    floor: Sequence[float]


@dataclass(frozen=True, slots=True)
class Run:
    """How long a run took; the process's memory before it and at most, in MiB."""

    milliseconds: float
    start: float
    peak: float


@dataclass(frozen=True, slots=True)
class Template:
    """The writes of a run, and the ids that were planted before it, in order."""

    writes: Sequence[Statement]
    planted: Sequence[UUID]


async def _recorded() -> Template:
    with recorded("tenure_app") as statements:
        async with _services() as services:
            ctx = await _tenant(services, FEW)
            planted = await _planted(ctx)
            statements.clear()
            await together.run(ctx, lifecycle.PERIOD_END, "0", "1")
            await _check(ctx, FEW)
            return Template(list(_writes(statements)), planted)


def _writes(statements: Sequence[Statement]) -> Sequence[Statement]:
    """Without what only reads: whole transactions, and single statements."""
    kept: list[Statement] = []
    is_reading = False
    for sql, values in statements:
        is_reading = "READ ONLY" in sql or (is_reading and sql != "BEGIN ISOLATION LEVEL READ COMMITTED")
        if not is_reading and not sql.lstrip().startswith(("SELECT", "WITH RECURSIVE typeinfo", "ROLLBACK")):
            kept.append((sql, values))
    return kept


@asynccontextmanager
async def _services() -> AsyncIterator[Services]:
    async with world() as here:
        payments = SimpleNamespace(sandbox=lambda *_, **__: Free())
        yield replace(here.ctx.services, payments=cast(Any, payments))


async def _tenant(services: Services, many: int) -> Context:
    slug = f"run{secrets.token_hex(4)}"
    business = await found(services, Founding(slug, "Run", (f"{slug}.localhost",)))
    ctx = Context(business, services, origin=f"http://{slug}.localhost")
    await crowd.plant(ctx, await (await new_shop(ctx)).offer(), many)
    await _analysed(services)
    return ctx


async def _analysed(services: Services) -> None:
    """As the server does by itself within a minute: plans that were made for empty tables are of no use to anybody."""
    owner = await asyncpg.connect(services.config.admin_dsn)
    try:
        await owner.execute("ANALYZE")
    finally:
        await owner.close()


async def _planted(ctx: Context) -> list[UUID]:
    found = [ctx.tenant]
    async with database.for_tenant(ctx.tenant, reading=True):
        for name in PLANTED:
            rows = await database.fetch(f'SELECT id FROM "{name}" WHERE tenant_id = $1 ORDER BY id', ctx.tenant)
            found += [row["id"] for row in rows]
    return found


async def _rounds(services: Services, template: Template, bare: asyncpg.Connection) -> Rounds:
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(ROUNDS + 1):
        ours.append((await _run(await _tenant(services, FEW), FEW)).milliseconds / FEW)
        floor.append(await _sent(await _tenant(services, FEW), template, bare) / FEW)
    return Rounds(ours[1:], floor[1:])  # the first round warms up


async def _sent(ctx: Context, template: Template, bare: asyncpg.Connection) -> float:
    """Milliseconds for all of the writes, as for a tenant that was planted alike."""
    known = dict(zip(template.planted, await _planted(ctx), strict=True))
    prepared = [(_text(sql, known), [_fresh(value, known) for value in values]) for sql, values in template.writes]
    began = time.perf_counter()
    for sql, values in prepared:
        await (bare.fetch(sql, *values) if values else bare.execute(sql))
    spent = time.perf_counter() - began
    await _check(ctx, FEW)
    return spent * 1e3


def _fresh(value: Any, known: dict[UUID, UUID]) -> Any:
    if isinstance(value, UUID):
        return known.setdefault(value, ids.new())
    if isinstance(value, list):
        return [_fresh(one, known) for one in value]
    return _text(value, known) if isinstance(value, str) else value


def _text(text: str, known: dict[UUID, UUID]) -> str:
    return _ID.sub(lambda found: str(known.setdefault(UUID(found[0]), ids.new())), text)


async def _run(ctx: Context, many: int) -> Run:
    """As one worker runs it, its lanes beside one another, until nothing is due."""
    start = peak = _memory()
    began = time.perf_counter()
    while await _due(ctx):
        lanes, of = range(together.LANES), str(together.LANES)
        await asyncio.gather(*(together.run(ctx, lifecycle.PERIOD_END, str(lane), of) for lane in lanes))
        peak = max(peak, _memory())
    spent = time.perf_counter() - began
    await _check(ctx, many)
    return Run(spent * 1e3, start, peak)


async def _due(ctx: Context) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT FROM agenda WHERE tenant_id = $1 AND kind = $2 AND due_at < now() LIMIT 1",
            ctx.tenant,
            lifecycle.PERIOD_END,
        )
    return bool(rows)


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def _check(ctx: Context, many: int) -> None:
    """Each agreement was billed once, paid once and renewed once, and the books balance."""
    async with database.for_tenant(ctx.tenant, reading=True):
        (found,) = await database.fetch(
            "SELECT (SELECT count(DISTINCT subscription_id) FROM invoice "
            "WHERE tenant_id = $1 AND status = 'PAID') AS paid, "
            "(SELECT count(*) FROM invoice WHERE tenant_id = $1) AS invoices, "
            "(SELECT count(*) FROM payment WHERE tenant_id = $1 AND status = 'SUCCEEDED') AS payments, "
            "(SELECT count(*) FROM subscription WHERE tenant_id = $1 AND period_number = 1) AS renewed, "
            "(SELECT count(*) FROM event WHERE tenant_id = $1 AND type = 'subscription.renewed') AS told",
            ctx.tenant,
        )
        held = await balances(ctx.tenant)
    assert dict(found) == dict.fromkeys(("paid", "invoices", "payments", "renewed", "told"), many), dict(found)
    assert sum(money.minor for money in held.values()) == 0


if __name__ == "__main__":
    found_rows = uvloop.run(rows([int(one) for one in sys.argv[1:]]))
    sys.stdout.write(table(found_rows) + "\n")
    sys.exit(0 if all(row.is_met for row in found_rows) else 1)
