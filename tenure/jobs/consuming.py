"""How a worker takes jobs from the queue: PgQueuer's manager over every declared job."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import UUID

import asyncpg
import structlog
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.core.executors import DatabaseRetryEntrypointExecutor, EntrypointExecutorParameters
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.domain.models import Job as QueuedJob
from pgqueuer.domain.models import TracebackRecord
from pgqueuer.domain.types import QueueManagerId
from pgqueuer.ports.driver import NotifyCallback
from pgqueuer.qm import QueueManager
from pgqueuer.queries import Queries

from tenure.jobs import queue, registry, running
from tenure.jobs.queue import OUTAGES, Errand

log = structlog.get_logger(__name__)

LONGEST_DELAY = timedelta(hours=1)
LOOK_AGAIN = timedelta(seconds=5)
"""How long the queue is left alone when no notification comes: one may get lost."""
POLL = timedelta(milliseconds=20)
CLOSING_SECONDS = 2.0

logging.getLogger("pgqueuer").setLevel(logging.CRITICAL)  # what it has to say of a job, we say with its tenant


_PUT_BACK = """UPDATE pgqueuer SET status = 'queued', queue_manager_id = NULL, updated = now()
WHERE status = 'picked' AND queue_manager_id = $1"""
"""What this worker had taken when the database went away: it is not at it any more, but would count as if it were."""


async def consume(
    dsn: str, lookup: running.Lookup, stopping: asyncio.Event, *, node: UUID, heartbeat: timedelta, batch: int
) -> None:
    """Do jobs until `stopping`, then finish those under way. Raises one of `OUTAGES` where the database goes away.

    `node` is what the queue knows this worker by.
    A job whose worker has not been heard of for `heartbeat` is taken by another one. Cancelled, it puts what is under
    way back into the queue.
    """
    async with _pool(dsn) as pool:
        await pool.execute(_PUT_BACK, node)
        manager = QueueManager(_Queries(Connection(pool)))
        manager.queue_manager_id = QueueManagerId(node)
        manager.min_dequeue_poll_interval = POLL
        for job in registry.JOBS.values():
            manager.register_executor(job.name, _executor(job, lookup))
        ending = asyncio.create_task(_end(manager, stopping))
        try:
            await manager.run(
                dequeue_timeout=LOOK_AGAIN,
                batch_size=batch,
                max_concurrent_tasks=2 * batch,
                shutdown_on_listener_failure=True,
                heartbeat_timeout=heartbeat,
            )
        finally:
            ending.cancel()


async def _end(manager: QueueManager, stopping: asyncio.Event) -> None:
    await stopping.wait()
    manager.shutdown.set()


def _executor(job: registry.Job, lookup: running.Lookup) -> DatabaseRetryEntrypointExecutor:
    parameters = EntrypointExecutorParameters(
        func=_handler(lookup), concurrency_limit=job.at_once, accepts_context=False, on_failure="hold"
    )
    return DatabaseRetryEntrypointExecutor(
        parameters=parameters,
        max_attempts=job.retries,
        initial_delay=job.first_delay,
        max_delay=LONGEST_DELAY,
        backoff_multiplier=3,
    )


def _handler(lookup: running.Lookup) -> Callable[[QueuedJob], Awaitable[None]]:
    async def handle(queued: QueuedJob) -> None:
        errand = Errand.of(queued)
        try:
            await running.perform(lookup, errand)
        except asyncio.CancelledError:
            # PgQueuer strikes a cancelled job off; ours is only to be done by another worker.
            raise RetryRequested(reason="the worker was stopped") from None
        except running.NotAtWork as waiting:
            await queue.wait_for_restoring(errand.id)
            raise RetryRequested(delay=running.SUSPENDED_DELAY, reason=str(waiting)) from waiting
        except Exception:
            told = {"job": errand.name, "job_id": errand.id, "tenant": str(errand.tenant)}
            log.exception("job.failed", **told, attempt=errand.attempts + 1)
            raise

    return handle


class Connection(AsyncpgPoolDriver):
    """As PgQueuer's, but that nothing is told before somebody listens.

    Its manager asks itself by notification whether it hears, and begins with that while it still opens its ear, on
    another connection of the pool: what is told too early is lost, and the queue given up ten seconds later.
    """

    def __init__(self, pool: asyncpg.Pool) -> None:
        super().__init__(pool)
        self._listens = asyncio.Event()

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        await super().add_listener(channel, callback)
        self._listens.set()

    async def notify(self, channel: str, payload: str) -> None:
        await self._listens.wait()
        await super().notify(channel, payload)


class _Queries(Queries):
    """As PgQueuer's, but that a job which cannot be put back is left to its missing heartbeat instead of being held."""

    async def retry_job(self, job: QueuedJob, delay: timedelta, traceback_record: TracebackRecord | None) -> None:
        try:
            await super().retry_job(job, delay, traceback_record)
        except OUTAGES as error:
            log.warning("job.not_put_back", job=job.entrypoint, job_id=job.id, error=str(error))


@asynccontextmanager
async def _pool(dsn: str) -> AsyncIterator[asyncpg.Pool]:
    """Connections of the queue's own, one of which listens."""
    settings = {"application_name": "tenure-queue", "statement_timeout": "10000"}
    pool = await asyncpg.create_pool(
        dsn, min_size=2, max_size=4, command_timeout=15, timeout=5, server_settings=settings
    )
    try:
        yield pool
    finally:
        try:
            await asyncio.wait_for(pool.close(), CLOSING_SECONDS)
        except OUTAGES:
            pool.terminate()
