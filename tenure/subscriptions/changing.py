"""To another offer or quantity: now, once it is paid; when the period ends; or as the direction of the price has it.

Now: what is unused of what was charged is credited, the rest of the period is charged, and the balance pays first.
Where money is due beyond that, the change waits for it with a draft; it takes effect with the payment, or not at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import InvoiceKind
from models.catalogue import RECURRING, Offer
from models.payments import Payment, Receipt
from models.subscriptions import ChangeStatus, Collection, Origin, Subscription, SubscriptionChange, SubscriptionStatus
from tenure import idempotency, jobs, rehearsal
from tenure.billing import invoices, payments, providers, routing
from tenure.billing.providers import Opened
from tenure.catalogue import coupons as coupon_rules
from tenure.catalogue import currencies
from tenure.catalogue.offers import is_available
from tenure.context import Context
from tenure.events import SubscriptionChangeScheduled, emit
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.subscriptions import (
    agreed,
    applying,
    behind,
    canceling,
    collecting,
    gifts,
    monthly,
    seating,
    transitions,
    waiting,
)
from tenure.subscriptions import reckoning as reckoning_rules
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven, revising
from tenure.subscriptions.reckoning import Reckoning
from tenure.subscriptions.transitions import Trigger
from tenure.transactions import transactional

PAID_WITHIN = timedelta(hours=23)
_waiting = idempotency.Waiting()


class When(StrEnum):
    """BY_DIRECTION: what costs more takes effect now, what costs less when the period ends."""

    NOW = "NOW"
    PERIOD_END = "PERIOD_END"
    BY_DIRECTION = "BY_DIRECTION"


@dataclass(frozen=True, slots=True)
class Wish:
    """What it is to be changed to; what is not given stays. `coupons` are added for what comes."""

    offer_id: UUID | None = None
    quantity: int | None = None
    coupons: Sequence[str] = ()
    when: When = When.BY_DIRECTION
    method: str | None = None


async def change(ctx: Context, subscription_id: UUID, wish: Wish) -> SubscriptionChange:
    """The change, as it stands once its payment, if it needs one, has been tried. Raises `Refused`.

    What a provider drives is changed once its payer has agreed there. Raises `Unavailable` where it does not answer.
    """
    provider = await provider_for(ctx, subscription_id, wish)
    row = await _of_outcome(ctx, await _changed(ctx, subscription_id, wish, provider))
    return await revising.ask(ctx, row.id)


async def provider_for(ctx: Context, subscription_id: UUID, wish: Wish) -> Opened:
    """Who is asked where something is due for it: who keeps what it is paid with, or who takes what is given."""
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, subscription_id)
        account = await Account.named(ctx.tenant, subscription.account_id)
        kept = None if wish.method else await collecting.method_of(ctx, subscription)
    if kept is not None:
        return await providers.named(ctx, kept.provider_account_id)
    if wish.method in set(Receipt):
        raise Refused(
            "PAYMENT_METHOD_DECLINED",
            "A change must be paid immediately. Choose another payment method.",
            ["paymentMethod"],
        )
    what = routing.sale(subscription.currency, account.country, wish.offer_id or subscription.offer_id)
    return await routing.chosen(ctx, what, token=wish.method, payer=account.id)


async def _changed(ctx: Context, subscription_id: UUID, wish: Wish, provider: Opened) -> Payment | SubscriptionChange:
    try:
        begun = await begin(ctx, subscription_id, wish, provider)
    except idempotency.InProgress as progress:
        found: Payment | SubscriptionChange = await _waiting.outcome(ctx, progress.claim_id)
        return found
    return await collecting.collect(ctx, begun.row) if isinstance(begun, idempotency.Started) else begun


def check_own(subscription: Subscription) -> None:
    """Raises `Refused` for what comes with another agreement, and goes as that goes."""
    if subscription.origin is Origin.BONUS:
        raise Refused("CHANGE_UNSUITABLE", "This comes with another subscription. Change that one.", ["subscription"])


async def _of_outcome(ctx: Context, outcome: Payment | SubscriptionChange) -> SubscriptionChange:
    async with database.for_tenant(ctx.tenant, reading=True):
        if isinstance(outcome, Payment):
            return await SubscriptionChange.of(ctx.tenant).get(invoice_id=outcome.invoice_id)
        return await SubscriptionChange.named(ctx.tenant, outcome.id)


@transactional(
    violations={"uq_subscription_change_waiting": Refused("PAYMENT_IN_PROGRESS", "Another change is in progress.")}
)
async def begin(
    ctx: Context, subscription_id: UUID, wish: Wish, provider: Opened
) -> "idempotency.Started | SubscriptionChange":
    """The part of it that asks nobody outside: the change is applied, scheduled, or waits for its payment."""
    subscription = await canceling.own(ctx, subscription_id)
    await revising.check(ctx, subscription)
    await behind.check_changes(ctx, subscription.account_id)
    check_own(subscription)
    now = await agreed.of(ctx, subscription)
    then = await _wished(ctx, subscription, now, wish)
    at_end = await _is_at_end(subscription, now, then, wish.when)
    transitions.check(subscription.status, _trigger(now, then, at_end=at_end))
    await _make_way(ctx, subscription)
    if driven.is_driven(subscription):
        return await revising.wish(ctx, subscription, _row(ctx, subscription, now, then, ChangeStatus.SCHEDULED), then)
    if at_end:
        return await _schedule(ctx, subscription, now, then)
    return await _change_now(ctx, subscription, now, then, wish, provider)


async def _wished(ctx: Context, subscription: Subscription, now: Agreed, wish: Wish) -> Agreed:
    """The terms that are wished for. Raises `Refused` where they cannot be had."""
    offer = now.offer if wish.offer_id is None else await Offer.named(ctx.tenant, wish.offer_id)
    price = now.price if offer.id == now.offer.id else await currencies.required_price(ctx, offer, now.currency)
    quantity = wish.quantity if wish.quantity is not None else _fitting(offer, now.quantity)
    then = await agreed.read(ctx, now.account, offer, price, quantity)
    added = await coupon_rules.by_codes(ctx, wish.coupons, now.account.id, [offer], now.currency)
    known = {coupon.id for coupon in now.coupons}
    then = agreed.with_coupons(then, [*now.coupons, *(coupon for coupon in added if coupon.id not in known)])
    if (offer.id, price.id, quantity) == (now.offer.id, now.price.id, now.quantity) and not added:
        raise Refused("NOTHING_CHANGES", "The subscription already has these terms.", ["offer"])
    await _check(ctx, subscription, now, then)
    return then


def _fitting(offer: Offer, quantity: int) -> int:
    most = offer.most_quantity if offer.most_quantity is not None else quantity
    return max(offer.least_quantity, min(quantity, most))


async def _check(ctx: Context, subscription: Subscription, now: Agreed, then: Agreed) -> None:
    if then.offer.id != now.offer.id and not is_available(then.offer, ctx.now()):
        raise Refused("OFFER_UNAVAILABLE", "This offer is not on sale.", ["offer"])
    if then.product.id != now.product.id:
        await _check_slot(ctx, subscription, then)
    if then.price.interval_unit not in RECURRING or now.price.interval_unit not in RECURRING:
        raise Refused(
            "CHANGE_UNSUITABLE",
            "Only a recurring subscription can be changed, and only to a recurring offer.",
            ["offer"],
        )
    check_quantity(then.offer, then.quantity)
    await seating.check(ctx, then)


def check_quantity(offer: Offer, quantity: int) -> None:
    """Raises `Refused` for more or less of an offer than it can be had in."""
    beyond = offer.most_quantity is not None and quantity > offer.most_quantity
    if beyond or quantity < offer.least_quantity:
        least, most = offer.least_quantity, offer.most_quantity
        bounds = f"at least {least}" if most is None else f"from {least} to {most}"
        raise Refused("QUANTITY_INVALID", f"The quantity must be {bounds}.", ["quantity"])


async def _check_slot(ctx: Context, subscription: Subscription, then: Agreed) -> None:
    if not then.product.is_exclusive:
        return
    rivals = Subscription.of(ctx.tenant).filter(account_id=subscription.account_id, product_id=then.product.id)
    if await rivals.exclude(id=subscription.id).exclude(status=SubscriptionStatus.ENDED).exists():
        raise Refused("ALREADY_SUBSCRIBED", "This account already has a live subscription to this product.", ["offer"])


async def _is_at_end(subscription: Subscription, now: Agreed, then: Agreed, when: When) -> bool:
    """What costs more per month counts at once, what costs less when the period ends. Of a pause, when that is over."""
    if when is When.NOW:
        driven.check_ours(subscription)
        return False
    if when is When.PERIOD_END or driven.is_driven(subscription) or subscription.status is SubscriptionStatus.PAUSED:
        return True
    return monthly.amount(then) < monthly.amount(now)


def _trigger(now: Agreed, then: Agreed, *, at_end: bool) -> Trigger:
    """Fewer of the same only lower what will be owed."""
    if not at_end:
        return Trigger.CHANGE_NOW
    is_same = (now.offer.id, now.price.id, len(now.coupons)) == (then.offer.id, then.price.id, len(then.coupons))
    return Trigger.FEWER_AT_END if is_same and then.quantity < now.quantity else Trigger.CHANGE_AT_END


async def _make_way(ctx: Context, subscription: Subscription) -> None:
    """A scheduled change is replaced; one that is being paid for is in the way."""
    paying = await waiting.of(ctx, subscription, ChangeStatus.PAYING)
    if paying is not None:
        raise Refused("PAYMENT_IN_PROGRESS", "The payment for a change is in progress. Wait for it to finish.")
    await waiting.cancel(ctx, subscription)


async def _schedule(ctx: Context, subscription: Subscription, now: Agreed, then: Agreed) -> SubscriptionChange:
    at = await canceling.close_of(ctx, subscription) or subscription.period_end or ctx.now()
    row = _row(ctx, subscription, now, then, ChangeStatus.SCHEDULED)
    row.effective_at = at
    await row.save(force_create=True)
    rehearsal.reckoned(ctx, [])
    emit(ctx, SubscriptionChangeScheduled(subscription, to=row, at=at))
    return row


def _row(
    ctx: Context, subscription: Subscription, now: Agreed, then: Agreed, status: ChangeStatus
) -> SubscriptionChange:
    return SubscriptionChange(
        tenant_id=ctx.tenant,
        id=ids.new(),
        subscription_id=subscription.id,
        from_offer_id=now.offer.id,
        offer_id=then.offer.id,
        price_id=then.price.id,
        from_quantity=now.quantity,
        quantity=then.quantity,
        status=status,
        effective_at=ctx.now(),
        reckoned_at=ctx.reckons_at(),
        coupon_ids=[str(coupon.id) for coupon in then.coupons if coupon.id not in {one.id for one in now.coupons}],
        currency=now.currency,
        created_at=ctx.now(),
    )


async def _change_now(
    ctx: Context, subscription: Subscription, now: Agreed, then: Agreed, wish: Wish, provider: Opened
) -> "idempotency.Started | SubscriptionChange":
    if gifts.is_given(subscription):
        raise Refused("CHANGE_UNSUITABLE", "A gift can be changed only when it ends.", ["when"])
    reckoning = await reckoning_rules.reckon(ctx, subscription, now, then, ctx.reckons_at())
    row = _row(ctx, subscription, now, then, ChangeStatus.PAYING)
    row.net = reckoning.net
    if not reckoning.due.minor or subscription.collection is not Collection.AUTOMATIC:
        await row.save(force_create=True)
        await applying.apply(ctx, subscription, row, reckoning)
        return row
    return await _pay_first(ctx, subscription, row, reckoning, wish, provider)


async def _pay_first(
    ctx: Context,
    subscription: Subscription,
    row: SubscriptionChange,
    reckoning: Reckoning,
    wish: Wish,
    provider: Opened,
) -> "idempotency.Started":
    kept = await collecting.method_of(ctx, subscription)
    if wish.method is None and kept is None:
        raise Refused("PAYMENT_METHOD_REQUIRED", "Choose a payment method.", ["paymentMethod"])
    manner = invoices.Manner(InvoiceKind.CHANGE)
    draft = await invoices.draft_for(ctx, reckoning.then.account, subscription.id, reckoning.quote, manner)
    row.invoice_id = draft.id
    await row.save(force_create=True)
    await jobs.later(ctx, waiting.GIVE_UP, row.id, ctx.now() + PAID_WITHIN)
    payment = await payments.attempt(
        ctx,
        draft,
        provider.account.id if wish.method or kept is None else kept.provider_account_id,
        str(provider.account.kind),
        wish.method or (kept.token if kept else ""),
        off_session=wish.method is None,
        amount=reckoning.due,
    )
    return idempotency.Started(payment)


@jobs.due(waiting.GIVE_UP, outside=True)
async def give_up(ctx: Context, change_id: UUID) -> None:
    """Its payment never came: the attempt is taken back at the provider, and with it the change."""
    async with database.for_tenant(ctx.tenant, reading=True):
        change = await SubscriptionChange.named(ctx.tenant, change_id)
        running = await payments.in_flight(ctx, change.invoice_id) if change.invoice_id else None
    if running is not None:
        await collecting.give_up(ctx, running)


@transactional
async def cancel_scheduled(ctx: Context, subscription_id: UUID) -> Subscription:
    """Let go of the change that was to come. Raises `Refused` where there is none."""
    subscription = await canceling.own(ctx, subscription_id)
    await revising.check(ctx, subscription)
    if await waiting.of(ctx, subscription, ChangeStatus.SCHEDULED) is None:
        raise Refused("NOTHING_SCHEDULED", "No change is scheduled.")
    await waiting.cancel(ctx, subscription)
    return subscription
