"""What staff do to balances: give, correct, and move from one account to another."""

from datetime import datetime
from uuid import UUID

from models.accounts import Account
from models.credits import CreditBalance, CreditGrant, CreditMovement
from tenure.billing.engine import credits as engine
from tenure.context import Context
from tenure.credits import expiring, grants, pools, thresholds
from tenure.credits.grants import Coming
from tenure.credits.pools import Held, Why
from tenure.events import CreditsAdjusted, CreditsReassigned, emit
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.kit.terms import Movement
from tenure.transactions import transactional

GIVEN = frozenset({Movement.BONUS, Movement.ADJUSTMENT})
"""What staff can give credits as. They are worth nothing either way."""


@transactional
async def give(
    ctx: Context,
    account_id: UUID,
    product_id: UUID,
    units: int,
    kind: Movement,
    reason: str,
    *,
    currency: str | None = None,
    expires_at: datetime | None = None,
) -> CreditGrant:
    """Credits for nothing, as a bonus or to set something right. Raises `Refused`."""
    _check(units, reason)
    if expires_at is not None and expires_at <= ctx.now():
        raise Refused("EXPIRY_PAST", "The expiration must be in the future.", ["expiresAt"])
    account = await Account.named(ctx.tenant, account_id)
    product = await pools.by_unit(ctx, product_id)
    held = await pools.opened(ctx, account.id, product.id, currency or account.currency or ctx.business.currency)
    return await grants.add(ctx, held, Coming(units, kind=kind, expires_at=expires_at), reason=reason)


@transactional
async def adjust(ctx: Context, balance_id: UUID, units: int, reason: str) -> CreditBalance:
    """Correct a balance by so many units: those that are added are worth nothing, those taken are earned with it.

    Raises `Refused` where more are to be taken than there are.
    """
    _check(abs(units), reason)
    held = (await pools.locked(ctx, [balance_id]))[balance_id]
    await expiring.overdue(ctx, held)
    if units > 0:
        await grants.add(ctx, held, Coming(units, kind=Movement.ADJUSTMENT), reason=reason)
        value = Money.zero(held.row.currency)
    else:
        value = await _taken(ctx, held, -units)
    emit(ctx, CreditsAdjusted(held.row, units=units, value=value, reason=reason))
    return held.row


async def _taken(ctx: Context, held: Held, units: int) -> Money:
    _check_left(held, units)
    (movement,) = await pools.move(ctx, held, [engine.consumed(held.pool, units, Movement.ADJUSTMENT)])
    await thresholds.fall(ctx, held)
    return Money(movement.posted_minor, held.row.currency)


@transactional
async def reassign(
    ctx: Context, balance_id: UUID, account_id: UUID, units: int, reason: str
) -> tuple[CreditMovement, CreditMovement]:
    """Move credits to another account, at their average cost and with their ends: a pair of movements.

    Raises `Refused`.
    """
    _check(units, reason)
    ours, theirs = await _both(ctx, balance_id, account_id)
    await expiring.overdue(ctx, ours)
    _check_left(ours, units)
    moved = engine.consumed(ours.pool, units, Movement.REASSIGNMENT)
    sources = {key: ours.grants[key] for key, _ in moved.by_grant}
    (given,) = await pools.move(ctx, ours, [moved], Why(theirs.row))
    taken = await _arrive(ctx, theirs, ours, sources, moved)
    await thresholds.fall(ctx, ours)
    await thresholds.rise(ctx, theirs)
    for balance in (ours.row, theirs.row):
        emit(ctx, CreditsReassigned(balance, from_=ours.row, to=theirs.row, units=units))
    return given, taken


async def _both(ctx: Context, balance_id: UUID, account_id: UUID) -> tuple[Held, Held]:
    """The two balances, locked in the order that all keep."""
    source = await CreditBalance.named(ctx.tenant, balance_id)
    account = await Account.named(ctx.tenant, account_id)
    if source.account_id == account.id:
        raise Refused("SAME_ACCOUNT", "These credits already belong to this account.", ["to"])
    target = await pools.there(ctx, account.id, source.product_id, source.currency)
    both = await pools.locked(ctx, [source.id, target])
    return both[source.id], both[target]


async def _arrive(
    ctx: Context, theirs: Held, ours: Held, sources: dict[UUID, CreditGrant], moved: engine.Moved
) -> CreditMovement:
    """One grant for each that they came from, so that each still ends when it did; one movement for all."""
    rest = -moved.value
    for index, (key, units) in enumerate(moved.by_grant):
        last = index == len(moved.by_grant) - 1
        value = rest if last else engine.part(-moved.value, units, -moved.units)
        rest -= value
        ends = sources[key]
        coming = Coming(
            units, value, Movement.REASSIGNMENT, ends.expires_at, ends.ends_with_payment, ends.subscription_id
        )
        await grants.write(ctx, theirs, coming)
    whole = engine.Moved(Movement.REASSIGNMENT, -moved.units, -moved.value)
    (movement,) = await pools.move(ctx, theirs, [whole], Why(ours.row))
    return movement


def _check(units: int, reason: str) -> None:
    if units < 1:
        raise Refused("UNITS_INVALID", "At least 1 unit is required.", ["units"])
    if not reason.strip() or len(reason) > 255:
        raise Refused("REASON_MISSING", "The reason must have 1 to 255 characters.", ["reason"])


def _check_left(held: Held, units: int) -> None:
    if units > held.pool.units:
        raise Refused("INSUFFICIENT_CREDITS", f"Only {held.pool.units} of these credits are left.", ["units"])
