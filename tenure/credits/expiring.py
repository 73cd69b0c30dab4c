"""Credits that are not used in time."""

from collections.abc import Iterable
from uuid import UUID

from models.credits import CreditGrant
from tenure import jobs
from tenure.billing.engine import credits as engine
from tenure.context import Context
from tenure.credits import pools, thresholds
from tenure.credits.grants import EXPIRE
from tenure.credits.pools import Held, Why
from tenure.events import CreditsExpired, emit
from tenure.kit.money import Money
from tenure.transactions import transactional


@jobs.due(EXPIRE)
@transactional
async def expire(ctx: Context, grant_id: UUID) -> None:
    """What is left of a grant goes, when its time has come."""
    grant = await CreditGrant.named(ctx.tenant, grant_id)
    held = (await pools.locked(ctx, [grant.balance_id]))[grant.balance_id]
    await overdue(ctx, held)


async def overdue(ctx: Context, held: Held) -> None:
    """What should have expired by now does, before anything else happens to the balance."""
    now = ctx.now()
    late = [one for one in held.grants.values() if one.expires_at is not None and one.expires_at <= now]
    await gone(ctx, held, late)
    if late:
        await thresholds.fall(ctx, held)


async def gone(ctx: Context, held: Held, grants: Iterable[CreditGrant]) -> None:
    """What is left of these grants goes, and is earned with that. Nobody is written to."""
    for grant in list(grants):
        moved = engine.expired(held.pool, pools.seen(grant))
        (movement,) = await pools.move(ctx, held, [moved], Why(grant))
        await jobs.forget(ctx, EXPIRE, grant.id)
        value = Money(-movement.posted_minor, held.row.currency)
        emit(ctx, CreditsExpired(held.row, units=-movement.units, value=value, grant=grant))
