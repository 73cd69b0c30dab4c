"""A year in seconds: each day's steps, then whatever falls due on that day, each at its own instant."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime, timedelta
from typing import Any

import structlog

from models import database
from models.agenda import Agenda
from tenure.context import Context
from tenure.files import removal
from tenure.gateways.payments.contract import PaymentError
from tenure.jobs import agenda
from tenure.jobs.queue import AWAY
from tenure.kit.refusals import Unavailable
from tenure.seed import stories
from tenure.seed.people import DAYS, Step
from tenure.seed.stories import World
from tenure.subscriptions import checkout, refunds, renewal

log = structlog.get_logger(__name__)

DECLARING = (checkout, refunds, removal, renewal)
"""To have these is to have the rules of what they put on the agenda."""

SIDE_BY_SIDE = 4
"""How many members are served at once: more would only wait for the log's counter."""


async def play(world: World, steps: list[Step], report: Callable[[str], None]) -> None:
    """Let the year pass that ends now. Running it again goes on where it was interrupted."""
    ends = world.present.now().replace(minute=0, second=0, microsecond=0)
    begins = ends - timedelta(days=DAYS)
    await stories.open_doors(world, begins - timedelta(days=1))
    by_day = defaultdict(list)
    for step in steps:
        by_day[step.hour // 24].append(step)
    for day in range(DAYS):
        today = begins + timedelta(days=day)
        if day % 30 == 0:
            report(f"{today:%B %Y}")
        await _steps(world, by_day[day], begins)
        await _due(world, today + timedelta(days=1))


async def _steps(world: World, steps: list[Step], begins: datetime) -> None:
    """Members side by side, each one's own steps in order."""
    by_person = defaultdict(list)
    for step in steps:
        by_person[step.person.number].append(step)

    async def one(own: list[Step]) -> None:
        for step in own:
            await _taken(world, step, begins + timedelta(hours=step.hour))

    await _together(one(own) for own in by_person.values())


async def _taken(world: World, step: Step, at: datetime) -> None:
    """A payment that an interruption left without an answer is not waited for: the agenda has it."""
    try:
        await stories.take(world, step, at)
    except Unavailable:
        log.warning("seed.left_open", step=step.key)


async def _due(world: World, until: datetime) -> None:
    """What the agenda says up to then, including what is put on it meanwhile."""
    while rows := await _rows(world, until):
        await _together(_performed(world.system(row.due_at), row) for row in rows)


async def _performed(ctx: Context, row: Agenda) -> None:
    """As a worker would. A payment that an interruption left without an answer is looked up later."""
    try:
        await agenda.perform(ctx, row)
    except (*AWAY, PaymentError) as error:
        await agenda.postpone(ctx, row, error)


async def _rows(world: World, until: datetime) -> list[Agenda]:
    tenant = world.present.tenant
    async with database.for_tenant(tenant, reading=True):
        return await Agenda.of(tenant).filter(due_at__lte=until).order_by("due_at", "id").limit(200)


async def _together(works: Iterable[Coroutine[Any, Any, None]]) -> None:
    gate = asyncio.Semaphore(SIDE_BY_SIDE)

    async def gated(work: Coroutine[Any, Any, None]) -> None:
        async with gate:
            await work

    async with asyncio.TaskGroup() as group:
        for work in works:
            group.create_task(gated(work))
