"""What the queue remembers of jobs that are done is let go after a while."""

from datetime import timedelta

from tenure.jobs import registry
from tenure.jobs.queue import pooled
from tenure.kit import clock
from tenure.services import Services

KEPT = timedelta(days=7)
COUNTS_KEPT = timedelta(days=90)
AT_ONCE = 5_000
_STATEMENTS = (
    (
        "DELETE FROM pgqueuer_log WHERE id IN (SELECT log.id FROM pgqueuer_log AS log WHERE log.created < $1 AND NOT "
        "EXISTS (SELECT FROM pgqueuer AS job WHERE job.id = log.job_id) LIMIT $2)",
        KEPT,
    ),
    (
        "DELETE FROM pgqueuer_statistics WHERE id IN (SELECT id FROM pgqueuer_statistics WHERE created < $1 LIMIT $2)",
        COUNTS_KEPT,
    ),
)


@registry.duty("queue.retention", every=timedelta(minutes=10))
async def let_go(services: Services, deadline: float) -> None:
    """Delete old lines in small steps. Jobs that are held keep theirs."""
    for statement, kept in _STATEMENTS:
        deleted = AT_ONCE
        while deleted == AT_ONCE and clock.monotonic() < deadline:
            status = await pooled().driver.execute(statement, clock.now() - kept, AT_ONCE)
            deleted = int(status.rsplit(" ", 1)[-1])
