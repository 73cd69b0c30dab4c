"""What somebody wants to buy: whether they can have it, what it costs, and the agreement that comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models.accounts import Account
from models.catalogue import RECURRING, Coupon, IntervalUnit, Offer, Price
from models.subscriptions import LIVE, Checkout, Collection, Origin, Subscription, SubscriptionStatus, Term
from tenure import jobs
from tenure.access import Permission
from tenure.billing.quotes import Quote
from tenure.catalogue import coupons as coupon_rules
from tenure.catalogue import currencies
from tenure.catalogue.offers import is_available
from tenure.context import Context
from tenure.events import SubscriptionCreated, emit
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.subscriptions import agreed, behind, changing, lifecycle, standing, trials
from tenure.subscriptions.agreed import Agreed

HELD_FOR = timedelta(hours=23)
"""How long an unpaid agreement keeps its slot."""

SLOT_TAKEN = Refused("ALREADY_SUBSCRIBED", "This account already has a live subscription to this product.")


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants to buy: for their own account, in its currency or the offer's, where nothing else is said."""

    offer_id: UUID
    account_id: UUID | None = None
    quantity: int | None = None
    currency: str | None = None
    coupons: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """How an agreement comes about and is collected, from when on and until when, where that is fixed before.

    `provider_account_id` is where it is PROVIDER_MANAGED.
    """

    origin: Origin = Origin.CHECKOUT
    collection: Collection = Collection.AUTOMATIC
    days_until_due: int = 0
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    provider_account_id: UUID | None = None


AT_CHECKOUT = Plan()


async def terms_of(ctx: Context, order: Order, otherwise: Permission | None = None) -> Agreed:
    """The terms of what is wanted. Raises `Refused` where it cannot be had.

    `otherwise` is the permission by which staff order for any account.
    """
    account = await standing.paying_account(ctx, order.account_id, otherwise)
    offer = await Offer.named(ctx.tenant, order.offer_id)
    price = await _price(ctx, account, offer, order.currency)
    quantity = order.quantity if order.quantity is not None else max(offer.least_quantity, 1)
    changing.check_quantity(offer, quantity)
    terms = await agreed.read(ctx, account, offer, price, quantity)
    await check(ctx, terms)
    coupons = await coupon_rules.by_codes(ctx, order.coupons, account.id, [offer], price.currency)
    return agreed.with_coupons(terms, coupons)


async def price_of(ctx: Context, account: Account, order: Order) -> Price:
    """What it would be sold at. Raises `Refused`, `NotFound`."""
    return await _price(ctx, account, await Offer.named(ctx.tenant, order.offer_id), order.currency)


async def _price(ctx: Context, account: Account, offer: Offer, currency: str | None) -> Price:
    """In the currency that is asked for; else in the account's own, where the offer has it, else in the offer's."""
    if currency is not None:
        return await currencies.required_price(ctx, offer, currency)
    try:
        return await currencies.required_price(ctx, offer, account.currency or offer.currency)
    except Refused:
        return await Price.named(ctx.tenant, offer.price_id)


async def bought(ctx: Context, checkout: Checkout, account: Account) -> Agreed:
    """The terms that the checkout was begun with."""
    offer = await Offer.named(ctx.tenant, checkout.offer_id)
    price = await Price.named(ctx.tenant, checkout.price_id)
    terms = await agreed.read(ctx, account, offer, price, checkout.quantity)
    coupons = await Coupon.by_ids(ctx.tenant, [UUID(one) for one in checkout.coupon_ids])
    return agreed.with_coupons(terms, list(coupons.values()))


async def agree(ctx: Context, terms: Agreed, phase: int | None, plan: Plan = AT_CHECKOUT) -> Subscription:
    """An agreement that waits for its first payment or for its day, in the open transaction; it holds the slot."""
    subscription = await _written(ctx, terms, phase, plan)
    starts_at, status = plan.starts_at or ctx.now(), str(subscription.status)
    emit(
        ctx,
        SubscriptionCreated(subscription, offer=terms.offer, account=terms.account, status=status, starts_at=starts_at),
    )
    if plan.starts_at is not None:
        await jobs.later(ctx, lifecycle.START, subscription.id, plan.starts_at)
    else:
        await jobs.later(ctx, lifecycle.HOLD, subscription.id, _held_until(ctx, plan.ends_at))
    if terms.coupons:
        await coupon_rules.attach(ctx, subscription, terms.coupons)
    return subscription


async def hold(ctx: Context, subscription: Subscription) -> None:
    """The day of one that was to start later has come: it waits for its first payment."""
    subscription.status, subscription.hold_until = SubscriptionStatus.INCOMPLETE, _held_until(ctx, subscription.ends_at)
    await subscription.save(update_fields=["status", "hold_until", "trial_phase"])
    await jobs.later(ctx, lifecycle.HOLD, subscription.id, subscription.hold_until)


async def _written(ctx: Context, terms: Agreed, phase: int | None, plan: Plan) -> Subscription:
    return await Subscription.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=terms.account.id,
        product_id=terms.product.id,
        offer_id=terms.offer.id,
        price_id=terms.price.id,
        quantity=terms.quantity,
        currency=terms.currency,
        origin=plan.origin,
        status=SubscriptionStatus.INCOMPLETE if plan.starts_at is None else SubscriptionStatus.SCHEDULED,
        term=_term(terms.price),
        collection=plan.collection,
        days_until_due=plan.days_until_due,
        provider_account_id=plan.provider_account_id,
        alignment=terms.offer.alignment,
        takes_slot=terms.product.is_exclusive,
        trial_phase=phase,
        hold_until=_held_until(ctx, plan.ends_at) if plan.starts_at is None else None,
        starts_at=plan.starts_at,
        ends_at=plan.ends_at,
        fixed_end=plan.ends_at,
        created_at=ctx.now(),
    )


def _held_until(ctx: Context, ends_at: datetime | None) -> datetime:
    """How long it waits for its first payment: not beyond its own end."""
    until = ctx.now() + HELD_FOR
    return until if ends_at is None else min(until, ends_at)


def _term(price: Price) -> Term:
    if price.interval_unit in RECURRING:
        return Term.RENEWING
    return Term.LIFETIME if price.interval_unit is IntervalUnit.LIFETIME else Term.FIXED


async def check(ctx: Context, terms: Agreed) -> None:
    """Raises `Refused` where the account cannot have the offer."""
    account, offer = terms.account, terms.offer
    if not is_available(offer, ctx.now()):
        raise Refused("OFFER_UNAVAILABLE", "This offer is not on sale.", ["offer"])
    await check_slot(ctx, terms, ["offer"])
    earlier = Subscription.of(ctx.tenant).filter(account_id=account.id)
    had = earlier.filter(offer_id=offer.id, period_start__isnull=False)
    if offer.is_one_time and await had.exists():
        raise Refused("OFFER_ONCE", "This offer can be bought only once.", ["offer"])
    await behind.check_changes(ctx, account.id)


async def check_slot(ctx: Context, terms: Agreed, field: Sequence[str]) -> None:
    """Raises `Refused` where the account has an exclusive product already; unpaid attempts do not count."""
    live = [str(status) for status in LIVE - {SubscriptionStatus.INCOMPLETE}]
    rivals = Subscription.of(ctx.tenant).filter(account_id=terms.account.id, product_id=terms.product.id)
    if terms.product.is_exclusive and await rivals.filter(status__in=live).exists():
        raise Refused(SLOT_TAKEN.code, SLOT_TAKEN.message, field)


async def quote(
    ctx: Context, terms: Agreed, *, until: datetime | None = None, at: datetime | None = None, tries: bool = True
) -> Quote:
    """What is due for a start at an instant, now where none is said. A trial is had once per person and product.

    `until` is the end, where that is fixed; `tries` whether a trial comes first, where the offer has one.
    """
    start = at or ctx.reckons_at()
    phases = await currencies.phases_of(ctx, terms.offer, terms.currency) if tries else []
    if phases and not await trials.is_used(ctx, terms):
        return await agreed.quote_phase(ctx, terms, phases[0], start)
    return await agreed.quote_opening(ctx, terms, start, until)
