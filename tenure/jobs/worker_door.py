"""Running a tenant's jobs here and now, without a worker: for the test clock and for tests."""

from datetime import timedelta
from uuid import UUID

from pgqueuer.domain.models import Job as QueuedJob
from pgqueuer.domain.models import TracebackRecord

from tenure.jobs import running
from tenure.jobs.queue import AWAY, Errand, pooled, wait_for_restoring
from tenure.services import Services

_LATER = timedelta(seconds=30)
_TAKE = """
UPDATE pgqueuer SET status = 'picked', updated = now(), heartbeat = now()
WHERE id = (
    SELECT id FROM pgqueuer
    WHERE headers->>'tenant' = $1 AND status = 'queued' AND execute_after <= now()
    ORDER BY priority DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED
)
RETURNING *
"""


async def drain(services: Services, tenant: UUID) -> int:
    """Do what the tenant has queued until nothing is left that could be done now; how many jobs that were.

    What fails because somebody is away is put back for later, as a worker would. Any other failure is a bug: it is
    raised, and the job stays queued.
    """
    lookup, done = running.direct(services), 0
    while (queued := await _taken(tenant)) is not None:
        await _done(lookup, queued)
        done += 1
    return done


async def under_way(tenant: UUID, *, but: str) -> bool:
    """Whether somebody is doing a job of the tenant, of another name than `but`."""
    taken = "SELECT FROM pgqueuer WHERE headers->>'tenant' = $1 AND status = 'picked' AND entrypoint <> $2 LIMIT 1"
    return bool(await pooled().driver.fetch(taken, str(tenant), but))


async def _taken(tenant: UUID) -> QueuedJob | None:
    rows = await pooled().driver.fetch(_TAKE, str(tenant))
    return QueuedJob.model_validate(rows[0]) if rows else None


async def _done(lookup: running.Lookup, queued: QueuedJob) -> None:
    try:
        await running.perform(lookup, Errand.of(queued))
    except running.NotAtWork as waiting:
        await wait_for_restoring(queued.id)
        await _put_back(queued, running.SUSPENDED_DELAY, waiting)
    except AWAY as error:
        await _put_back(queued, _LATER, error)
    except BaseException as error:
        await _put_back(queued, timedelta(0), error)
        raise
    else:
        await pooled().log_jobs([(queued, "successful", None)])


async def _put_back(queued: QueuedJob, delay: timedelta, error: BaseException) -> None:
    told = TracebackRecord.from_exception(error, queued.id) if isinstance(error, Exception) else None
    await pooled().retry_job(queued, delay, told)
