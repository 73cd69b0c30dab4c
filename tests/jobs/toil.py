"""A worker process of a database of its own, with one job whose effects can be counted.

    python -m tests.jobs.toil plant NUMBER     make the database and a tenant, queue that many jobs, print the tenant
    python -m tests.jobs.toil work             be a worker

Each job marks its row on the agenda once, and counts the marks on one row that all share.
"""

import asyncio
import os
import sys
from datetime import timedelta
from uuid import UUID

from models import migrate
from models.agenda import Agenda
from tenure import jobs, worker
from tenure.config import load
from tenure.context import SYSTEM, Context
from tenure.kit import clock, ids
from tenure.services import opened
from tenure.tenants.founding import Founding, found
from tenure.transactions import transactional

FAR = timedelta(days=3_650)
TOTAL = UUID(int=1)
SECONDS = float(os.environ.get("TOIL_SECONDS", "0.05"))
HEARTBEAT = timedelta(seconds=float(os.environ.get("TOIL_HEARTBEAT", "2")))


@jobs.job("tests.toil", first_delay=timedelta(milliseconds=100))
async def toil(ctx: Context, row: str) -> None:
    await asyncio.sleep(SECONDS)
    await mark(ctx, UUID(row))
    await asyncio.sleep(SECONDS)


@jobs.job("tests.broken", retries=2, first_delay=timedelta(milliseconds=50))
async def broken(ctx: Context, row: str) -> None:
    await mark(ctx, ids.new(), kind="tests.tried")
    raise ZeroDivisionError("this job is broken")


@jobs.due("tests.due")
async def due(ctx: Context, subject: UUID) -> None:
    await mark(ctx, subject)


@transactional
async def mark(ctx: Context, row: UUID, *, kind: str = "tests.done") -> None:
    """Once, however often it is called."""
    total = await Agenda.of(ctx.tenant).select_for_update().get(kind="tests.total")
    if await Agenda.of(ctx.tenant).filter(kind=kind, subject_id=row).exists():
        return
    await jobs.later(ctx, kind, row, ctx.now() + FAR)
    total.attempts += 1
    await total.save(update_fields=["attempts"])


@transactional
async def ask(ctx: Context, number: int) -> None:
    await jobs.later(ctx, "tests.total", TOTAL, ctx.now() + FAR)
    for _ in range(number):
        await jobs.enqueue(ctx, "tests.toil", row=ids.new())


@transactional
async def ask_others(ctx: Context) -> None:
    await jobs.enqueue(ctx, "tests.broken", row=ids.new())
    for _ in range(20):
        await jobs.later(ctx, "tests.due", ids.new(), ctx.now())


async def plant(number: int) -> None:
    config = load()
    await migrate.migrate(config)
    async with opened(config) as services:
        business = await found(services, Founding("toil", "Toil", ("toil.localhost",)))
        ctx = Context(business, services, SYSTEM)
        await ask(ctx, number)
        await ask_others(ctx)
        print(business.id, clock.now(), flush=True)  # noqa: T201 - the answer to the test that runs us


if __name__ == "__main__":
    if sys.argv[1] == "plant":
        asyncio.run(plant(int(sys.argv[2])))
    else:
        asyncio.run(worker.run(load(), heartbeat=HEARTBEAT))
