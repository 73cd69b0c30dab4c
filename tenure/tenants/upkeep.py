"""What a tenant throws away once a day, because nobody may need it any more."""

from datetime import timedelta
from uuid import UUID

from models import database
from models.agenda import Agenda
from tenure import jobs
from tenure.billing import notifications
from tenure.context import Context
from tenure.kit import clock, ids

KIND = "tenant.tidy"
EVERY = timedelta(days=1)


async def schedule_first(tenant: UUID) -> None:
    """Put the first day on the agenda, in the open transaction. By the real clock, for test tenants too."""
    due_at = clock.now() + EVERY
    await Agenda.create(
        tenant_id=tenant, id=ids.new(), due_at=due_at, kind=KIND, subject_id=tenant, by_test_clock=False
    )


@jobs.due(KIND)
async def tidy(ctx: Context, tenant: UUID) -> None:
    """Idempotency keys are kept for seven days, links that were mailed until they expire, what providers told 35."""
    now = clock.now()
    await database.execute("DELETE FROM idempotency_key WHERE tenant_id = $1 AND expires_at < $2", ctx.tenant, now)
    await database.execute("DELETE FROM mailed_link WHERE tenant_id = $1 AND expires_at < $2", ctx.tenant, ctx.now())
    await notifications.forget_old(ctx)
    await jobs.later(ctx, KIND, tenant, ctx.now() + EVERY)
