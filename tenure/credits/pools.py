"""The credits of one account, product and currency: read under a lock, and written by movements alone.

The ledger's CREDITS are always the value of the balance, rounded to minor units: each movement posts by how much that
rounded value changes, so that no cent is made or lost over any history.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any
from uuid import UUID

from models.base import Record
from models.catalogue import Consumption, Product
from models.credits import CreditBalance, CreditGrant, CreditMovement
from models.ledger import LedgerAccount
from tenure.billing.engine.credits import PLACES, Grant, Moved, Pool
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.money import Money, digits
from tenure.kit.refusals import Refused
from tenure.kit.terms import Movement
from tenure.ledger.posting import post

AGAINST = {
    Movement.CONSUMPTION: LedgerAccount.REVENUE,
    Movement.EXPIRATION: LedgerAccount.REVENUE,
    Movement.ADJUSTMENT: LedgerAccount.REVENUE,
    Movement.REFUND_ADJUSTMENT: LedgerAccount.REVENUE,
    Movement.REASSIGNMENT: LedgerAccount.ROUNDING,
}
"""The other side of what a movement posts. Payments and refunds are posted by their invoice and their credit note.

A reassignment takes from one account what it gives to the other: what remains in ROUNDING is a difference of rounding.
"""


@dataclass(slots=True)
class Held:
    """A balance that is locked: its row, the grants that have something left, and both as the calculator sees them."""

    row: CreditBalance
    grants: dict[UUID, CreditGrant]
    pool: Pool = field(init=False)

    def __post_init__(self) -> None:
        left = tuple(seen(grant) for grant in self.grants.values())
        self.pool = Pool(self.row.units, Fraction(self.row.value), left)


@dataclass(frozen=True, slots=True)
class Why:
    """What a movement is about, under which key, and when it happened where that is not now."""

    subject: Record | None = None
    key: str | None = None
    occurred_at: datetime | None = None


OF_ITSELF = Why()
"""What happens now, about nothing else."""


async def opened(ctx: Context, account_id: UUID, product_id: UUID, currency: str) -> Held:
    """The balance, locked; made where it is missing. In the open transaction."""
    return await _held(ctx, await CreditBalance.locked(ctx.tenant, await there(ctx, account_id, product_id, currency)))


async def by_unit(ctx: Context, product_id: UUID) -> Product:
    """The product, where it has credits. Raises `Refused`, `NotFound`."""
    product = await Product.named(ctx.tenant, product_id)
    if product.consumption is not Consumption.BY_UNIT:
        raise Refused("NOT_BY_UNIT", "This product has no credits: it is used by time, not by unit.", ["product"])
    return product


async def there(ctx: Context, account_id: UUID, product_id: UUID, currency: str) -> UUID:
    """The balance's id; made where it is missing. In the open transaction."""
    key = {"account_id": account_id, "product_id": product_id, "currency": currency}
    known = await CreditBalance.of(ctx.tenant).get_or_none(**key)
    if known is not None:
        return known.id
    fresh = CreditBalance(tenant_id=ctx.tenant, id=ids.new(), created_at=ctx.now(), **key)
    await fresh.insert_unless("account_id", "product_id", "currency")
    return (await CreditBalance.of(ctx.tenant).get(**key)).id


async def locked(ctx: Context, balance_ids: Iterable[UUID]) -> dict[UUID, Held]:
    """The balances, locked one after the other in the order that all keep. In the open transaction."""
    found = [await CreditBalance.locked(ctx.tenant, key) for key in sorted(set(balance_ids))]
    return {row.id: await _held(ctx, row) for row in found}


async def move(ctx: Context, held: Held, moves: Sequence[Moved], why: Why = OF_ITSELF) -> list[CreditMovement]:
    """Write what happened to the balance and its grants, and post it."""
    written = []
    for moved in moves:
        before, held.pool = held.pool, held.pool.after(moved)
        written.append(await _written(ctx, held, moved, why, rounded(held, held.pool) - rounded(held, before)))
    held.row.units, held.row.value = held.pool.units, exact(held.pool.value)
    await held.row.save(update_fields=["units", "value"])
    await _count_down(held, moves)
    return written


def rounded(held: Held, pool: Pool) -> int:
    """The value in minor units. Halves go up, so that whole minor units more are as many more when rounded."""
    return minor(pool.value, held.row.currency)


def minor(value: Fraction, currency: str) -> int:
    return floor(value * Fraction(10) ** digits(currency) + Fraction(1, 2))


def money(value: Fraction, currency: str) -> Money:
    return Money(minor(value, currency), currency)


def exact(value: Fraction) -> Decimal:
    """To the places that are stored. Decimal's own arithmetic keeps 28 digits, its constructor all of them."""
    return Decimal(f"{round(value * 10**PLACES)}e-{PLACES}")


def seen(grant: CreditGrant) -> Grant:
    """A row as the calculator sees it."""
    return Grant(grant.id, grant.units, Fraction(grant.value), grant.remaining, grant.granted_at, grant.expires_at)


async def _held(ctx: Context, row: CreditBalance) -> Held:
    left = await CreditGrant.of(ctx.tenant).filter(balance_id=row.id, remaining__gt=0).order_by("id")
    return Held(row, {grant.id: grant for grant in left})


async def _written(ctx: Context, held: Held, moved: Moved, why: Why, posted: int) -> CreditMovement:
    subject = why.subject
    movement = await CreditMovement.create(
        tenant_id=ctx.tenant,
        balance_id=held.row.id,
        kind=moved.movement,
        units=moved.units,
        value=exact(moved.value),
        posted_minor=posted,
        by_grant=[{"grant": str(key), "units": units} for key, units in moved.by_grant],
        key=why.key if moved.movement is Movement.CONSUMPTION else None,
        occurred_at=why.occurred_at or ctx.now(),
        recorded_at=ctx.now(),
        subject_kind=None if subject is None else type(subject).__name__,
        subject_id=None if subject is None else subject.id,
    )
    other = AGAINST.get(moved.movement)
    if other is not None:
        await _post(ctx, held, movement, other)
    return movement


async def _post(ctx: Context, held: Held, movement: CreditMovement, other: LedgerAccount) -> None:
    amount = Money(abs(movement.posted_minor), held.row.currency)
    sides = (LedgerAccount.CREDITS, other) if movement.posted_minor < 0 else (other, LedgerAccount.CREDITS)
    await post(ctx, movement, *sides, amount, held.row.account_id)


async def _count_down(held: Held, moves: Sequence[Moved]) -> None:
    left: dict[UUID, Any] = {grant.id: grant.left for grant in held.pool.grants}
    for key in {key for moved in moves for key, _ in moved.by_grant}:
        held.grants[key].remaining = left.get(key, 0)
        await held.grants[key].save(update_fields=["remaining"])
        if not held.grants[key].remaining:
            del held.grants[key]
