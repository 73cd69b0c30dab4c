"""What a change of terms within a period comes to: what is credited, what is charged, what has to be paid for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models.subscriptions import Subscription, SubscriptionStatus
from tenure import rehearsal
from tenure.billing import balances, quotes
from tenure.billing.engine.proration import Boundary, Cycle, unused_from
from tenure.billing.quotes import Quote
from tenure.billing.sides import Taken
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.subscriptions import agreed, crediting, schedules
from tenure.subscriptions.agreed import Agreed


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What is credited of the old terms, and what is charged for the new ones, from an instant on.

    `due` is what the balance, with the credit in it, does not cover. `is_reset`: a new period begins.
    """

    now: Agreed
    then: Agreed
    at: datetime
    taken: Sequence[Taken]
    quote: Quote
    credited: Money
    due: Money
    is_reset: bool

    @property
    def net(self) -> Money:
        """Below zero: more is credited than charged."""
        return self.quote.total - self.credited


async def reckon(ctx: Context, subscription: Subscription, now: Agreed, then: Agreed, at: datetime) -> Reckoning:
    """What changing at an instant comes to, in the open transaction. A trial goes on, and nothing is due for it."""
    zero, empty = Money.zero(now.currency), Quote([], now.currency)
    if subscription.status is SubscriptionStatus.TRIALING:
        return Reckoning(now, then, at, [], empty, zero, zero, is_reset=False)
    is_reset = _is_reset(now, then)
    taken = await crediting.unused(ctx, subscription, at, Boundary.CHANGE, then.manner)
    whole, part = _rest(ctx, subscription, now, then, at, is_reset=is_reset)
    quote = empty if part is None else await _quote(ctx, now, then, whole, part)
    due = await _due(ctx, now, taken, quote)
    rehearsal.reckoned(ctx, [*(line.net + line.tax for line in quote.lines), *(one.total for one in taken), due])
    return Reckoning(now, then, at, taken, quote, crediting.total(taken, now.currency), due, is_reset)


async def _quote(ctx: Context, now: Agreed, then: Agreed, whole: Period | None, part: Period) -> Quote:
    """All coupons count for it; only those that are new are redeemed with it."""
    wanted = agreed.wanted(then, whole, part)
    quote = await quotes.quote(ctx, then.account, [wanted], then.currency, then.coupons, manner=then.manner)
    had = {coupon.id for coupon in now.coupons}
    return replace(quote, coupons=[coupon for coupon in then.coupons if coupon.id not in had])


async def _due(ctx: Context, now: Agreed, taken: Sequence[Taken], quote: Quote) -> Money:
    balance = await balances.of(ctx, now.account.id, now.currency)
    usable = balance + await crediting.to_balance(ctx, taken, now.currency)
    return Money(max(quote.total.minor - usable.minor, 0), now.currency)


def _is_reset(now: Agreed, then: Agreed) -> bool:
    intervals = {(terms.price.interval_unit, terms.price.interval_count) for terms in (now, then)}
    return len(intervals) > 1 or then.manner.policy.cycle is Cycle.RESET


def _rest(
    ctx: Context, subscription: Subscription, now: Agreed, then: Agreed, at: datetime, *, is_reset: bool
) -> tuple[Period | None, Period | None]:
    """The period that is charged for, and its part: a new one from then on, or what is left of the present one."""
    if is_reset:
        return schedules.first_period(ctx, then.account, then.offer, then.price, at, subscription.ends_at)
    whole = schedules.present(subscription, now.price)
    begin = max(unused_from(then.manner.policy, at, then.manner.zone, Boundary.CHANGE), whole.start)
    return whole, schedules.cut(Period(begin, whole.end), subscription.ends_at) if begin < whole.end else None
