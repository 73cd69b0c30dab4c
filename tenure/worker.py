"""One worker node: does what is queued and its share of the duties, until it is asked to stop."""

import asyncio
import contextlib
import signal
from collections.abc import Coroutine, Sequence
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any
from uuid import UUID

import structlog

import schema as graphql
from schema.endpoint import stored
from tenure import logs
from tenure.arrivals import Arrivals
from tenure.config import Config
from tenure.integrators import documents, retention
from tenure.integrators.waking import TOPIC
from tenure.jobs import registry
from tenure.jobs.consuming import consume
from tenure.jobs.presence import Presence
from tenure.jobs.queue import OUTAGES
from tenure.kit import clock
from tenure.modules import loader
from tenure.modules.contract import Manifest
from tenure.modules.watch import LOG, Watch, of_handlers
from tenure.services import Services, opened
from webhooks.outgoing import Outgoing

log = structlog.get_logger(__name__)

HEARTBEAT = timedelta(seconds=20)
BACKOFF_SECONDS = (0.1, 0.2, 0.5, 1.0, 2.0)
DRAINING_SECONDS = 14.0
PUTTING_BACK_SECONDS = 4.0
WATCHING = timedelta(milliseconds=200)
SHORTEST_TURN = 1.0  # seconds that a duty has at least


async def run(config: Config, *, heartbeat: timedelta = HEARTBEAT) -> None:
    """Work until SIGTERM or SIGINT, then finish what is under way within 20 seconds.

    What a worker killed meanwhile had taken is done by another one after `heartbeat`. Outages of the database are
    waited out. Raises `SetupProblem` for modules that cannot be loaded.
    """
    logs.configure(config)
    manifests = loader.load(config)
    stopping = _stopping_on_signals()
    async with AsyncExitStack() as stack:
        services = await _opened(stack, config, loader.apps(manifests), stopping)
        if services is None:
            return
        log.info("worker.started", jobs=len(registry.JOBS), duties=len(registry.DUTIES), modules=loader.names(config))
        outgoing = Outgoing(services, Arrivals(services).system)
        stack.push_async_callback(outgoing.close)
        documents.answered_by(stored.Stored(lambda: graphql.build(manifests)).answer)
        presence = Presence()
        duties = [presence.duty(), *_duties(services, manifests, outgoing)]
        works = [_consuming(services, stopping, heartbeat, presence.id), _leaving(services, presence, stopping)]
        works += [_on_duty(services, duty, stopping, presence) for duty in duties]
        await _together(works, stopping)
        await presence.leave()
    log.info("worker.stopped")


async def tick(services: Services, deadline: float) -> None:
    """Do every duty once, one after the other, until that instant of `clock.monotonic()`."""
    for duty in registry.DUTIES.values():
        await duty.handler(services, deadline)


async def _consuming(services: Services, stopping: asyncio.Event, heartbeat: timedelta, node: UUID) -> None:
    """Do jobs, through any number of outages."""
    lookup, config, failures = Arrivals(services).system, services.config, 0
    while not stopping.is_set():
        began = clock.monotonic()
        try:
            await consume(config.app_dsn, lookup, stopping, node=node, heartbeat=heartbeat, batch=config.pool_size)
        except OUTAGES as error:
            failures = 0 if clock.monotonic() - began > heartbeat.total_seconds() else failures + 1
            log.warning("queue.lost", error=f"{type(error).__name__}: {error}")
            await _pause(stopping, BACKOFF_SECONDS[min(failures, len(BACKOFF_SECONDS) - 1)])


async def _leaving(services: Services, presence: Presence, stopping: asyncio.Event) -> None:
    """Say so at once when asked to stop: what is under way may take a while."""
    await stopping.wait()
    presence.is_leaving = True
    with contextlib.suppress(*OUTAGES):  # the next one to look sees it fall silent
        await presence.tell(services, 0)


async def _on_duty(services: Services, duty: registry.Duty, stopping: asyncio.Event, presence: Presence) -> None:
    """Do it again and again; a failure is told and is no reason not to come back."""
    every = duty.every.total_seconds()
    while not stopping.is_set():
        began = clock.monotonic()
        try:
            await duty.handler(services, began + max(every, SHORTEST_TURN))
            presence.did(duty.name)
        except OUTAGES as error:
            log.warning("duty.hindered", duty=duty.name, error=f"{type(error).__name__}: {error}")
        except Exception:
            log.exception("duty.failed", duty=duty.name)
        await _pause(stopping, max(0.0, began + every - clock.monotonic()))


async def _together(works: list[Coroutine[Any, Any, None]], stopping: asyncio.Event) -> None:
    """Until asked to stop, or one ends by a bug; then all finish, or are cut short. Raises what ended it."""
    tasks = [asyncio.create_task(work) for work in works]
    asked = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait([asked, *tasks], return_when=asyncio.FIRST_COMPLETED)
        stopping.set()
        _, late = await asyncio.wait(tasks, timeout=DRAINING_SECONDS)
        for task in late:
            task.cancel()
        if late:
            log.warning("worker.cut_short", works=len(late))
            await asyncio.wait(late, timeout=PUTTING_BACK_SECONDS)
    finally:
        asked.cancel()
    for task in tasks:
        if task.done() and not task.cancelled():
            task.result()


async def _opened(
    stack: AsyncExitStack, config: Config, apps: dict[str, Any], stopping: asyncio.Event
) -> Services | None:
    """Connect to everything, as soon as it is there; None where we are asked to stop before."""
    failures = 0
    while not stopping.is_set():
        try:
            return await stack.enter_async_context(opened(config, apps))
        except OUTAGES as error:
            log.warning("worker.waiting", error=f"{type(error).__name__}: {error}")
            await _pause(stopping, BACKOFF_SECONDS[min(failures, len(BACKOFF_SECONDS) - 1)])
            failures += 1
    return None


async def _pause(stopping: asyncio.Event, seconds: float) -> None:
    """That long, or until we are asked to stop."""
    waiting = asyncio.create_task(stopping.wait())
    await asyncio.wait([waiting], timeout=seconds)
    waiting.cancel()


def _duties(services: Services, manifests: Sequence[Manifest], outgoing: Outgoing) -> list[registry.Duty]:
    """Those that areas and modules declare, to have the modules' handlers read the log, and to send webhooks."""
    sending = Watch(services, outgoing.read, topics=(LOG, TOPIC), chosen=retention.tenants)
    handling = of_handlers(services, manifests)
    watching = [("webhooks.outgoing", sending)] + ([("modules.handlers", handling)] if handling else [])
    return [
        *registry.DUTIES.values(),
        *(registry.Duty(name, watch.tick, WATCHING) for name, watch in watching),
    ]


def _stopping_on_signals() -> asyncio.Event:
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    return stopping
