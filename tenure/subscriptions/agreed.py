"""What an agreement is about, read at once: who pays, for which offer at which price, reckoned how."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from models.accounts import Account
from models.catalogue import Coupon, Offer, Price, Product, TrialPhase
from models.subscriptions import Subscription
from tenure import settings
from tenure.billing import quotes
from tenure.billing.engine.lines import Manner
from tenure.billing.engine.proration import Boundary, unused_from
from tenure.billing.engine.tiers import Tariff
from tenure.billing.quotes import Quote, Wanted
from tenure.billing.taxes import Taxing
from tenure.catalogue import coupons as coupon_rules
from tenure.catalogue import tariffs
from tenure.context import Context
from tenure.kit.periods import Period, after
from tenure.kit.terms import Stub
from tenure.subscriptions import policy, schedules


@dataclass(frozen=True, slots=True)
class Agreed:
    """The terms of one agreement, or of one that is about to be made."""

    account: Account
    offer: Offer
    price: Price
    product: Product
    tariff: Tariff
    quantity: int
    manner: Manner
    coupons: Sequence[Coupon] = ()

    @property
    def currency(self) -> str:
        return self.price.currency


async def read(ctx: Context, account: Account, offer: Offer, price: Price, quantity: int) -> Agreed:
    """Terms without coupons, in the open transaction."""
    product = await Product.named(ctx.tenant, offer.product_id)
    tariff = await tariffs.of(ctx, price)
    return Agreed(account, offer, price, product, tariff, quantity, await policy.manner(ctx, offer, account))


async def of(ctx: Context, subscription: Subscription) -> Agreed:
    """An agreement's own terms, with the coupons that still count for it."""
    account = await Account.named(ctx.tenant, subscription.account_id)
    offer = await Offer.named(ctx.tenant, subscription.offer_id)
    price = await Price.named(ctx.tenant, subscription.price_id)
    terms = await read(ctx, account, offer, price, subscription.quantity)
    held = await coupon_rules.of_subscription(ctx, subscription.id)
    return with_coupons(terms, [one.coupon for one in held])


async def of_all(ctx: Context, subscriptions: Sequence[Subscription]) -> dict[UUID, Agreed]:
    """The terms of agreements without coupons, in the open transaction: what many have in common is read once."""
    accounts = await Account.by_ids(ctx.tenant, [one.account_id for one in subscriptions])
    sold = await Offer.by_ids(ctx.tenant, list({one.offer_id for one in subscriptions}))
    prices = await Price.by_ids(ctx.tenant, list({one.price_id for one in subscriptions}))
    products = await Product.by_ids(ctx.tenant, list({offer.product_id for offer in sold.values()}))
    reckoned = await tariffs.of_all(ctx.tenant, list(prices.values()))
    layers = await settings.layers(ctx)
    found = {}
    for one in subscriptions:
        account, offer, price = accounts[one.account_id], sold[one.offer_id], prices[one.price_id]
        manner = policy.manner_by(layers, ctx, offer, account)
        product = products[offer.product_id]
        found[one.id] = Agreed(account, offer, price, product, reckoned[price.id], one.quantity, manner)
    return found


def with_coupons(terms: Agreed, coupons: Sequence[Coupon]) -> Agreed:
    return replace(terms, coupons=coupons)


async def quote_phase(ctx: Context, terms: Agreed, phase: TrialPhase, start: datetime) -> Quote:
    """What a trial phase costs, for its own length."""
    period = Period(start, after(start, phase.interval_unit, phase.interval_count))
    wanted = quotes.of_phase(terms.offer, phase, terms.price, period)
    return await quotes.quote(ctx, terms.account, [wanted], terms.currency, phase=phase.ordinal)


async def quote_opening(ctx: Context, terms: Agreed, start: datetime, until: datetime | None = None) -> Quote:
    """What the first regular period costs: where it is shorter than the others, as the offer has it.

    One that an end cuts off (`until`, where it is fixed) costs its part.
    """
    whole, part = schedules.first_period(ctx, terms.account, terms.offer, terms.price, start, until)
    line = _stub(terms, whole, _counted(terms, whole, part))
    return await quotes.quote(ctx, terms.account, [line], terms.currency, terms.coupons, manner=terms.manner)


def _counted(terms: Agreed, whole: Period | None, part: Period | None) -> Period | None:
    """By days, a stub begins with the day that it begins on."""
    if whole is None or part is None or part == whole:
        return part
    begin = max(unused_from(terms.manner.policy, part.start, terms.manner.zone, Boundary.CHANGE), whole.start)
    return Period(begin, part.end)


async def quote_regular(
    ctx: Context,
    terms: Agreed,
    whole: Period | None,
    part: Period | None = None,
    taxing: Taxing | None = None,
) -> Quote:
    """What a period costs, or the part of one; `taxing` is what is in force, where somebody has read it."""
    line = wanted(terms, whole, part)
    return await quotes.quote(
        ctx, terms.account, [line], terms.currency, terms.coupons, manner=terms.manner, taxing=taxing
    )


def _stub(terms: Agreed, whole: Period | None, part: Period | None) -> Wanted:
    """A first period that begins after the others would is prorated, free or charged in full."""
    is_stub = whole is not None and part is not None and part.start != whole.start
    if is_stub and terms.offer.stub is Stub.FREE:
        return quotes.regular(terms.offer, terms.price, Tariff.flat(Decimal(0)), 1, part)
    if is_stub and terms.offer.stub is Stub.FULL:
        return quotes.regular(terms.offer, terms.price, terms.tariff, terms.quantity, part)
    return wanted(terms, whole, part)


def wanted(terms: Agreed, whole: Period | None, part: Period | None = None) -> Wanted:
    """The line for a period, or for the part of one."""
    return quotes.regular(terms.offer, terms.price, terms.tariff, terms.quantity, whole, part)
