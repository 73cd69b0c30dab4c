"""How a change of terms takes effect, in the open transaction that holds the agreement's row."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceKind
from models.catalogue import Coupon, Offer, Price
from models.payments import Payment
from models.subscriptions import GIVES_ACCESS, RENEWABLE, ChangeStatus, Subscription, SubscriptionChange
from tenure.analytics import movements
from tenure.billing import invoices, payments
from tenure.catalogue import coupons as coupon_rules
from tenure.context import Context
from tenure.events import SubscriptionChanged, SubscriptionSeatsChanged, emit
from tenure.kit.money import Money
from tenure.subscriptions import (
    agreed,
    bonuses,
    credited,
    crediting,
    entitlements,
    lifecycle,
    reckoning,
    seating,
    waiting,
)
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.reckoning import Reckoning

REASON = "Changed"


async def apply(ctx: Context, subscription: Subscription, change: SubscriptionChange, reckoned: Reckoning) -> None:
    """Credit, charge and change. What is charged is paid from the balance, or owed."""
    await crediting.give_back(ctx, reckoned.taken, REASON)
    invoice = None
    if reckoned.quote.lines:
        manner = invoices.Manner(InvoiceKind.CHANGE, str(subscription.collection), _due_at(ctx, subscription))
        invoice = await invoices.open_for(ctx, reckoned.then.account, subscription.id, reckoned.quote, manner)
    await _take_effect(ctx, subscription, change, reckoned)
    if invoice is not None:
        await credited.part(ctx, subscription, reckoned.then, invoice)


async def paid(ctx: Context, subscription: Subscription, draft: Invoice, payment: Payment) -> None:
    """Its payment has come: the draft is opened and paid, and the change takes effect as it was reckoned.

    Where less is left to be credited by now, as units were used or money went back while it was paid, it does not cover
    the change any more: nothing changes, and the money stands in suspense.
    """
    change = await SubscriptionChange.of(ctx.tenant).select_for_update(no_key=True).get(invoice_id=draft.id)
    now, then = await agreed.of(ctx, subscription), await terms_of(ctx, subscription, change)
    at = change.reckoned_at or ctx.now()
    reckoned = await reckoning.reckon(ctx, subscription, now, then, at)
    if payment.minor + draft.balance_minor < reckoned.due.minor:  # the draft has set aside what the balance held
        await waiting.close(ctx, change, ChangeStatus.FAILED)
        await payments.set_aside(ctx, payment)
        return
    await crediting.give_back(ctx, reckoned.taken, REASON)
    await invoices.finalize(ctx, draft, reckoned.quote)
    await invoices.receive(ctx, draft, payment)
    await _take_effect(ctx, subscription, change, reckoned)
    await credited.part(ctx, subscription, reckoned.then, draft)


async def failed(ctx: Context, draft: Invoice) -> None:
    """Its payment will not come: nothing changes."""
    change = await SubscriptionChange.of(ctx.tenant).select_for_update(no_key=True).get(invoice_id=draft.id)
    if change.status is ChangeStatus.PAYING:
        await waiting.close(ctx, change, ChangeStatus.FAILED)


async def at_period_end(ctx: Context, subscription: Subscription) -> None:
    """What was scheduled for the end of the period or of a pause counts from now on (the row is saved)."""
    change = await waiting.of(ctx, subscription, ChangeStatus.SCHEDULED)
    if change is None:
        return
    now, then = await agreed.of(ctx, subscription), await terms_of(ctx, subscription, change)
    await _attach(ctx, subscription, now, then)
    await _write(ctx, subscription, change, now, then, Money.zero(now.currency))
    if _moves_dates(ctx, subscription, now, then):
        await subscription.save()


async def foreseen(ctx: Context, subscription: Subscription) -> Agreed:
    """The terms from the end of its period on, with what is scheduled for then. The row is as it will be, not saved."""
    now, change = await agreed.of(ctx, subscription), await waiting.seen(ctx, subscription, ChangeStatus.SCHEDULED)
    if change is None:
        return now
    then = await terms_of(ctx, subscription, change)
    _agree(subscription, then)
    _moves_dates(ctx, subscription, now, then)
    return then


def _moves_dates(ctx: Context, subscription: Subscription, now: Agreed, then: Agreed) -> bool:
    """Whether another interval has other dates, which are fixed then (not saved)."""
    if _interval(now.price) == _interval(then.price) or subscription.anchor_on is None:
        return False
    lifecycle.fix_dates(ctx, subscription, then, subscription.period_end or ctx.now())
    subscription.period_number = -1  # the one that ends now comes before the first of the new dates
    return True


def _agree(subscription: Subscription, then: Agreed) -> None:
    """The terms are its own (not saved)."""
    subscription.offer_id, subscription.price_id = then.offer.id, then.price.id
    subscription.product_id, subscription.quantity = then.product.id, then.quantity
    subscription.takes_slot, subscription.alignment = then.product.is_exclusive, then.offer.alignment


async def terms_of(ctx: Context, subscription: Subscription, change: SubscriptionChange) -> Agreed:
    """The terms that the change leads to."""
    account = await Account.named(ctx.tenant, subscription.account_id)
    offer = await Offer.named(ctx.tenant, change.offer_id)
    price = await Price.named(ctx.tenant, change.price_id)
    held = await coupon_rules.of_subscription(ctx, subscription.id)
    added = await Coupon.by_ids(ctx.tenant, [UUID(one) for one in change.coupon_ids])
    terms = await agreed.read(ctx, account, offer, price, change.quantity)
    return agreed.with_coupons(terms, [*(one.coupon for one in held), *added.values()])


async def _take_effect(
    ctx: Context, subscription: Subscription, change: SubscriptionChange, reckoned: Reckoning
) -> None:
    await _attach(ctx, subscription, reckoned.now, reckoned.then)
    await _write(ctx, subscription, change, reckoned.now, reckoned.then, reckoned.net)
    if reckoned.is_reset:
        await _begin_anew(ctx, subscription, reckoned.then, reckoned.at)


async def _write(
    ctx: Context, subscription: Subscription, change: SubscriptionChange, now: Agreed, then: Agreed, net: Money
) -> None:
    _agree(subscription, then)
    await subscription.save()
    change.net = net
    await waiting.close(ctx, change, ChangeStatus.APPLIED)
    await seating.make_room(ctx, then)
    if subscription.status in RENEWABLE or await entitlements.are_held(ctx, subscription):
        await entitlements.replace(ctx, subscription)
    if subscription.status in GIVES_ACCESS:
        await bonuses.follow(ctx, subscription)
    if (now.offer.id, now.price.id) != (then.offer.id, then.price.id):
        emit(ctx, SubscriptionChanged(subscription, from_=now.offer, to=then.offer, net=net))
    if now.quantity != then.quantity:
        emit(ctx, SubscriptionSeatsChanged(subscription, from_=now.quantity, to=then.quantity))
    await movements.note(ctx, subscription)


async def _begin_anew(ctx: Context, subscription: Subscription, then: Agreed, at: datetime) -> None:
    subscription.period_start = at
    subscription.period_end = lifecycle.fix_dates(ctx, subscription, then, at)
    await subscription.save()
    if subscription.period_end is not None:
        await lifecycle.await_end(ctx, subscription, subscription.period_end)


async def _attach(ctx: Context, subscription: Subscription, now: Agreed, then: Agreed) -> None:
    had = {coupon.id for coupon in now.coupons}
    added: Sequence[Coupon] = [coupon for coupon in then.coupons if coupon.id not in had]
    if added:
        await coupon_rules.attach(ctx, subscription, added)


def _interval(price: Price) -> tuple[str, int]:
    return price.interval_unit, price.interval_count


def _due_at(ctx: Context, subscription: Subscription) -> datetime:
    return ctx.now() + timedelta(days=subscription.days_until_due)
