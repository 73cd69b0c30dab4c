"""What becomes of credits whose money goes back."""

from collections.abc import Sequence
from fractions import Fraction
from uuid import UUID

from models.billing import InvoiceLine
from models.credits import CreditGrant
from models.payments import Refund
from tenure.billing.engine import credits as engine
from tenure.context import Context
from tenure.credits import pools, thresholds
from tenure.credits.pools import Held, Why
from tenure.events import CreditsAdjusted, CreditsClawedBack, CreditsRefunded, emit
from tenure.kit.money import Money
from tenure.kit.terms import Movement


async def refunded(ctx: Context, line: InvoiceLine, amount: Money, refund: Refund | None = None) -> None:
    """So much of the line's net goes back, in the open transaction: its units go, by the price that was paid for them.

    Once all of it went back, the bonuses that came with it go too, as far as they are still there. Nothing happens for
    a line that granted nothing. Raises ValueError where more goes back than was paid.
    """
    found = await CreditGrant.of(ctx.tenant).filter(invoice_line_id=line.id).order_by("id")
    balances = await pools.locked(ctx, [grant.balance_id for grant in found])
    # Read again now that nothing can change them.
    found = await CreditGrant.of(ctx.tenant).filter(invoice_line_id=line.id).order_by("id")
    bought = next((grant for grant in found if grant.value), None)
    if bought is not None and amount:
        await _take_back(ctx, balances[bought.balance_id], bought, amount, refund)
    if amount and (bought is None or bought.refunded == bought.value):
        for bonus in (grant for grant in found if grant.kind is Movement.BONUS):
            await _claw_back(ctx, balances[bonus.balance_id], bonus)


async def bought_by(ctx: Context, lines: Sequence[InvoiceLine]) -> dict[UUID, CreditGrant]:
    """What each line bought, where it bought units: nobody uses any of them until the open transaction ends."""
    keys = [line.id for line in lines if line.is_by_unit]
    if not keys:
        return {}
    paid_for = CreditGrant.of(ctx.tenant).filter(invoice_line_id__in=keys, value__gt=0)
    await pools.locked(ctx, [grant.balance_id for grant in await paid_for])
    locked = await paid_for.all()  # read again now that nothing can change them
    return {grant.invoice_line_id: grant for grant in locked if grant.invoice_line_id is not None}


async def _take_back(ctx: Context, held: Held, grant: CreditGrant, amount: Money, refund: Refund | None) -> None:
    back, earlier = Fraction(amount.amount), Fraction(grant.refunded)
    if earlier + back > Fraction(grant.value):
        raise ValueError(f"{amount} more would go back for {grant.id} than was paid")
    moves = engine.refunded(held.pool, pools.seen(grant), back, earlier)
    written = await pools.move(ctx, held, moves, Why(refund or grant))
    grant.refunded = pools.exact(earlier + back)
    await grant.save(update_fields=["refunded"])
    await thresholds.rise(ctx, held)
    emit(ctx, CreditsRefunded(held.row, units=-moves[0].units, value=amount, refund=refund))
    for movement in written[1:]:
        changed = Money(movement.posted_minor, held.row.currency)
        emit(ctx, CreditsAdjusted(held.row, units=movement.units, value=changed, reason=movement.kind.value))


async def _claw_back(ctx: Context, held: Held, bonus: CreditGrant) -> None:
    left = held.grants.get(bonus.id)
    if left is None:
        return
    moves = engine.clawed_back(held.pool, pools.seen(left))
    await pools.move(ctx, held, moves, Why(bonus))
    await thresholds.rise(ctx, held)
    emit(ctx, CreditsClawedBack(held.row, bonus=bonus, units=-sum(moved.units for moved in moves)))
