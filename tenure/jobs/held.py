"""What staff do about jobs that have failed for good: have them done again, or let them be."""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from tenure import audit
from tenure.context import Context
from tenure.jobs import queue
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

MOST = 100
"""Jobs that are named at once."""
Settling = Callable[[Sequence[int], UUID | None], Awaitable[list[str]]]


@transactional
async def retry(ctx: Context, jobs: Sequence[int], tenant: UUID | None) -> int:
    """Have them done again, with all their tries; how many were held. Only the tenant's, where it is named.

    Raises `Refused` where none of them is held any more.
    """
    return await _settled(ctx, jobs, tenant, queue.retry_held)


@transactional
async def discard(ctx: Context, jobs: Sequence[int], tenant: UUID | None) -> int:
    """Forget them: what they were for is not done. As `retry` in all else."""
    return await _settled(ctx, jobs, tenant, queue.discard_held)


async def _settled(ctx: Context, jobs: Sequence[int], tenant: UUID | None, settle: Settling) -> int:
    if len(jobs) > MOST:
        raise Refused("TOO_MANY", f"You can choose at most {MOST} jobs at a time.", ["jobs"])
    named = await settle(jobs, tenant)
    if not named:
        raise Refused("NOT_HELD", "None of these jobs is still held.", ["jobs"])
    audit.note(ctx, ", ".join(named))
    return len(named)
