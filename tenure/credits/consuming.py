"""Using credits: once for each key of the caller's, however late and in whatever order the records come."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.accounts import Account
from models.base import Record
from models.catalogue import Product
from models.credits import CreditBalance, CreditMovement
from tenure.billing.engine import credits as engine
from tenure.billing.engine.credits import Moved
from tenure.context import Context
from tenure.credits import expiring, pools, thresholds
from tenure.credits.policy import BELOW_ZERO, BelowZero
from tenure.credits.pools import Held, Why
from tenure.events import CreditsAdjusted, CreditsConsumed, emit
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.settings import reading
from tenure.transactions import transactional

LONGEST_KEY = 120


@dataclass(frozen=True, slots=True)
class Use:
    """So many units of a product, used by an account. `currency`: which balance, where there are several."""

    account_id: UUID
    product_id: UUID
    units: int
    key: str
    occurred_at: datetime | None = None
    currency: str | None = None


@transactional
async def consume(ctx: Context, use: Use) -> CreditMovement:
    """Take the units from the balance. A key that was used before answers as the first time.

    Raises `Refused`: INSUFFICIENT_CREDITS where there are not so many, KEY_REUSED where the key stands for other input.
    """
    check(ctx, use.units, use.key, use.occurred_at)
    account, product = await _named(ctx, use)
    balances = await _balances(ctx, use)
    earlier = await CreditMovement.of(ctx.tenant).get_or_none(balance_id__in=list(balances), key=use.key)
    if earlier is not None:
        return _same(use, earlier, balances)
    currency = use.currency or _only(balances) or account.currency or ctx.business.currency
    held = next((one for one in balances.values() if one.row.currency == currency), None)
    held = held or await pools.opened(ctx, account.id, product.id, currency)
    await expiring.overdue(ctx, held)
    return await _taken(ctx, held, use)


def check(ctx: Context, quantity: int, key: str, occurred_at: datetime | None) -> None:
    """What every record of a use must be. Raises `Refused`."""
    if quantity < 1:
        raise Refused("UNITS_INVALID", "At least 1 unit is required.", ["units"])
    if not 1 <= len(key) <= LONGEST_KEY:
        raise Refused("KEY_INVALID", f"The key must have 1 to {LONGEST_KEY} characters.", ["key"])
    if occurred_at is not None and occurred_at > ctx.now():
        raise Refused("NOT_YET_OCCURRED", "The time of use can't be in the future.", ["occurredAt"])


async def _named(ctx: Context, use: Use) -> tuple[Account, Product]:
    return await Account.named(ctx.tenant, use.account_id), await pools.by_unit(ctx, use.product_id)


async def _balances(ctx: Context, use: Use) -> dict[UUID, Held]:
    """All that the account has of the product, locked: the key may have been used in any of them."""
    found = await CreditBalance.of(ctx.tenant).filter(account_id=use.account_id, product_id=use.product_id)
    return await pools.locked(ctx, [balance.id for balance in found])


def _same(use: Use, earlier: CreditMovement, balances: dict[UUID, Held]) -> CreditMovement:
    """The first outcome, for the same input: what is not given again cannot differ."""
    currency = balances[earlier.balance_id].row.currency
    differs = (
        earlier.units != -use.units
        or use.occurred_at not in {None, earlier.occurred_at}
        or use.currency not in {None, currency}
    )
    if differs:
        raise Refused("KEY_REUSED", "This key was already used with different input.", ["key"])
    return earlier


def _only(balances: dict[UUID, Held]) -> str | None:
    currencies = [held.row.currency for held in balances.values()]
    return currencies[0] if len(currencies) == 1 else None


async def _taken(ctx: Context, held: Held, use: Use) -> CreditMovement:
    moves = await _moves(ctx, held, use.units)
    grants: list[Record] = [held.grants[key] for key, _ in moves[0].by_grant]
    movement, *adjusted = await pools.move(ctx, held, moves, Why(key=use.key, occurred_at=use.occurred_at))
    value = Money(-movement.posted_minor, held.row.currency)
    emit(ctx, CreditsConsumed(held.row, units=use.units, value=value, grants=grants, key=use.key))
    for one in adjusted:
        changed = Money(one.posted_minor, held.row.currency)
        emit(ctx, CreditsAdjusted(held.row, units=one.units, value=changed, reason="BELOW_ZERO"))
    await thresholds.fall(ctx, held)
    return movement


async def _moves(ctx: Context, held: Held, units: int) -> list[Moved]:
    if units <= held.pool.units:
        return [engine.consumed(held.pool, units)]
    if await reading.value(ctx, BELOW_ZERO, account=held.row.account_id) is BelowZero.ADJUST:
        return engine.overdrawn(held.pool, units)
    left = held.pool.units
    raise Refused("INSUFFICIENT_CREDITS", f"Only {left} of these credits are left.", ["units"])
