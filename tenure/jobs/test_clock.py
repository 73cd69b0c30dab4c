"""A test tenant's time, moved on by hand: what falls due on the way happens in order, each at its own instant."""

import asyncio
from datetime import datetime

from models import database
from models.agenda import Agenda
from models.tenants import Tenant
from tenure.jobs import agenda, running
from tenure.jobs.queue import AWAY
from tenure.jobs.worker_door import drain, under_way
from tenure.kit import clock
from tenure.kit.refusals import BadInput, Unavailable
from tenure.services import Services

JOB = "clock.advance"
"""The job that moves a clock: it does not wait for itself."""
LOOK_SECONDS = 0.02
PATIENCE_SECONDS = 120.0
"""How long a job that somebody else does is waited for: longer than it takes until a killed worker's is done anew."""


async def advance(services: Services, business: Tenant, to: datetime) -> int:
    """Move the tenant's clock on to that instant; how many agenda rows ran. `business.clock` moves along.

    The clock stands at each row's instant while it runs and while the jobs it queued run. Raises `BadInput` for a
    tenant that is not marked as test or an instant in the past, `Unavailable` where somebody else moves the clock, and
    what a rule or a job raises: the clock then stands at that instant, and advancing again tries again.
    """
    if not business.is_test:
        raise BadInput("Only a test business has a clock that can be advanced.")
    await _wound(business)
    if to < _standing(business):
        raise BadInput("A test clock can only move forward.")
    ran = 0
    await _quiet(services, business)
    while (row := await _next(business, to)) is not None:
        await _moved(business, max(_standing(business), row.due_at))
        await _run(services, business, row)
        await _quiet(services, business)
        ran += 1
    await _moved(business, to)
    await _quiet(services, business)
    return ran


async def _quiet(services: Services, business: Tenant) -> None:
    """Until nothing is queued or at work: also what a worker has taken is done before time goes on."""
    deadline = clock.monotonic() + PATIENCE_SECONDS
    while True:
        await drain(services, business.id)
        if not await under_way(business.id, but=JOB):
            return
        if clock.monotonic() > deadline:
            raise Unavailable(
                "A job of this business is still running. The clock is stopped until it finishes.", retry_after=30
            )
        await asyncio.sleep(LOOK_SECONDS)


async def _run(services: Services, business: Tenant, row: Agenda) -> None:
    """As a worker would, but that a bug stops the clock instead of being put off."""
    ctx = await running.system(services, business)
    try:
        await agenda.perform(ctx, row)
    except AWAY as error:
        await agenda.postpone(ctx, row, error)


def _standing(business: Tenant) -> datetime:
    assert business.clock is not None
    return business.clock


async def _wound(business: Tenant) -> None:
    """Read where the clock stands; one that was never set begins at the present, and the agenda waits for it."""
    await business.refresh_from_db(fields=["clock"])
    if business.clock is None:
        await _moved(business, clock.now())
        async with database.for_tenant(business.id):
            await Agenda.of(business.id).filter(by_test_clock=False).update(by_test_clock=True)


async def _moved(business: Tenant, to: datetime) -> None:
    stands = business.clock
    if stands == to:
        return
    here = {"clock": stands} if stands is not None else {"clock__isnull": True}
    if not await Tenant.filter(id=business.id, **here).update(clock=to):
        raise Unavailable("Someone else is advancing this clock. Try again.", retry_after=1)
    business.clock = to


async def _next(business: Tenant, to: datetime) -> Agenda | None:
    async with database.for_tenant(business.id, reading=True):
        return await Agenda.of(business.id).filter(due_at__lte=to).order_by("due_at", "id").first()
