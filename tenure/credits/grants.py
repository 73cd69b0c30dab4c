"""Units that come into a balance."""

from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from models.catalogue import Product
from models.credits import CreditGrant
from tenure import jobs
from tenure.billing.engine.credits import Moved
from tenure.context import Context
from tenure.credits import pools, thresholds
from tenure.credits.pools import Held, Why
from tenure.events import CreditsGranted, emit
from tenure.kit import ids
from tenure.kit.terms import Movement

EXPIRE = "credits.expire"
"""What the agenda calls the end of a grant."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What is to be granted: so many units for so much in all, in major units, and where they come from."""

    units: int
    value: Fraction = Fraction(0)
    kind: Movement = Movement.PAYMENT
    expires_at: datetime | None = None
    ends_with_payment: bool = False
    subscription_id: UUID | None = None
    invoice_line_id: UUID | None = None
    bonus_of: UUID | None = None

    def free(self, units: int) -> "Coming":
        return replace(self, units=units, value=Fraction(0), kind=Movement.BONUS)


async def add(
    ctx: Context, held: Held, coming: Coming, why: Why = pools.OF_ITSELF, reason: str | None = None
) -> CreditGrant:
    """Write the grant and its movement, and tell of it. In the transaction that holds the balance."""
    row = await write(ctx, held, coming)
    await pools.move(ctx, held, [Moved(coming.kind, coming.units, coming.value)], why)
    await thresholds.rise(ctx, held)
    emit(
        ctx,
        CreditsGranted(
            held.row,
            product=await Product.named(ctx.tenant, held.row.product_id),
            units=row.units,
            value=pools.money(coming.value, held.row.currency),
            expires_at=row.expires_at,
            source=row.kind.value,
            reason=reason,
        ),
    )
    return row


async def write(ctx: Context, held: Held, coming: Coming) -> CreditGrant:
    """The grant alone, and when it ends: its units count once they were moved in."""
    row = await _row(ctx, held, coming)
    held.grants[row.id] = row
    held.pool = replace(held.pool, grants=(*held.pool.grants, pools.seen(row)))
    if row.expires_at is not None:
        await jobs.later(ctx, EXPIRE, row.id, row.expires_at)
    return row


async def _row(ctx: Context, held: Held, coming: Coming) -> CreditGrant:
    return await CreditGrant.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        balance_id=held.row.id,
        kind=coming.kind,
        units=coming.units,
        remaining=coming.units,
        value=pools.exact(coming.value),
        granted_at=ctx.now(),
        expires_at=coming.expires_at,
        ends_with_payment=coming.ends_with_payment,
        subscription_id=coming.subscription_id,
        invoice_line_id=coming.invoice_line_id,
        bonus_of=coming.bonus_of,
        created_at=ctx.now(),
    )
