"""The next invoice of an agreement as things stand: reckoned as its renewal will be, and written nowhere."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.billing import InvoiceLine
from models.subscriptions import RENEWABLE, Subscription, SubscriptionStatus
from tenure.billing import balances, invoices
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.kit.money import Money
from tenure.subscriptions import agreed, applying, arranging, coming, lifecycle
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.coming import Outcome
from tenure.subscriptions.managed import driven

_RUNNING = RENEWABLE | {SubscriptionStatus.PAST_DUE}
"""States in which the end of a period may bring an invoice."""


@dataclass(frozen=True, slots=True)
class Next:
    """The invoice that comes next: opened `at`, to be paid by `due_at`, of which the `balance` pays a part."""

    at: datetime
    due_at: datetime
    quote: Quote
    lines: Sequence[InvoiceLine]
    balance: Money

    @property
    def due(self) -> Money:
        """What will be asked for."""
        return self.quote.total - self.balance

    @property
    def coupon_ids(self) -> list[str]:
        """Of the coupons on all of it."""
        return [str(coupon.id) for coupon in self.quote.coupons_on_all]


async def of(ctx: Context, subscription: Subscription) -> Next | None:
    """In the open transaction, which need not write; None where nothing is to come, or it is not ours to charge.

    Raises `Wanting` where a tax service has to be asked.
    """
    if driven.is_driven(subscription):
        return None
    if subscription.status is SubscriptionStatus.SCHEDULED:
        return await _at_start(ctx, subscription)
    if subscription.status not in _RUNNING or subscription.period_end is None:
        return None
    then = copy(subscription)
    opened = await lifecycle.unbegun(ctx, then)
    if opened is not None:
        await lifecycle.stand_in(ctx, then, opened)  # that one has come: it is the one after it
    return await _at_period_end(ctx, then, then.period_end)


async def _at_start(ctx: Context, subscription: Subscription) -> Next | None:
    at = subscription.starts_at
    if at is None or coming.is_to_end(subscription, at):
        return None
    terms = await agreed.of(ctx, subscription)
    return await _next(ctx, subscription, terms, at, await arranging.quote_start(ctx, subscription, terms, at))


async def _at_period_end(ctx: Context, then: Subscription, at: datetime | None) -> Next | None:
    """`then` is the agreement as it will stand in the period that ends, not saved."""
    if at is None or await coming.outcome(ctx, then, at) is not Outcome.GOES_ON:
        return None
    terms = await applying.foreseen(ctx, then)
    return await _next(ctx, then, terms, at, await coming.quote(ctx, then, terms))


async def _next(ctx: Context, subscription: Subscription, terms: Agreed, at: datetime, quote: Quote) -> Next:
    due_at = at + timedelta(days=subscription.days_until_due)
    manner = invoices.Manner(collection=str(subscription.collection), due_at=due_at)
    invoice, lines = invoices.prepared(ctx, terms.account.id, subscription.id, quote, manner)
    held = await balances.of(ctx, terms.account.id, quote.currency)
    used = max(min(held.minor, invoice.due.minor), 0)
    return Next(at, due_at, quote, lines, Money(used, quote.currency))
