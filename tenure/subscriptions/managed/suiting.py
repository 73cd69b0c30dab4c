"""What a provider that draws each period by itself can be left to draw: one amount for each of a quantity, for good.

Nothing here asks it, so that a checkout is refused before anybody was told of it.
"""

from collections.abc import Sequence
from datetime import datetime

from models.catalogue import RECURRING, TrialPhase
from models.payments import Renewals
from tenure.billing.providers import Opened
from tenure.catalogue import currencies, tariffs
from tenure.context import Context
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.managed import MakesSubscriptions, ManagedPrice, ManagedUnit
from tenure.kit.money import Money
from tenure.kit.periods import after
from tenure.kit.refusals import Refused
from tenure.kit.terms import Alignment, PricingModel
from tenure.subscriptions import agreed, schedules
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven

COUPON = Refused(
    "COUPON_UNSUITABLE", "The payment provider charges a fixed price. Coupons can't change it.", ["coupons"]
)
ALIGNMENT = Refused("ALIGNMENT_UNSUITABLE", "The payment provider bills from the day a subscription starts.", ["offer"])
TRIAL = Refused("TRIAL_UNSUITABLE", "The payment provider supports only free trials.", ["offer"])
TIERS = Refused("PRICE_UNSUITABLE", "The payment provider supports only one amount per unit.", ["offer"])
TAX = Refused("TAX_UNSUITABLE", "The payment provider charges the price as it is. It must include tax.", ["offer"])


def draws(provider: Opened, terms: Agreed) -> bool:
    """Whether the provider is to draw each period of it: what recurs and costs something."""
    if provider.account.renewals is not Renewals.PROVIDER or not isinstance(provider.adapter, MakesSubscriptions):
        return False
    return terms.price.interval_unit in RECURRING and bool(_cost(terms))


async def check(ctx: Context, provider: Opened, terms: Agreed) -> None:
    """Raises `Refused` where the provider cannot charge it as we would, in the open transaction."""
    if terms.coupons:
        raise COUPON
    if terms.offer.alignment is not Alignment.ANNIVERSARY:
        raise ALIGNMENT
    price = _price(terms)
    try:
        maker(provider).check_price(price)
    except ProviderRefused as refusal:
        raise Refused("PRICE_UNSUITABLE", refusal.message, ["offer"]) from refusal
    whole, part = schedules.first_period(ctx, terms.account, terms.offer, terms.price, ctx.reckons_at())
    if (await agreed.quote_regular(ctx, terms, whole, part)).total != _times(price.money, terms.quantity):
        raise TAX


async def check_trial(ctx: Context, terms: Agreed) -> None:
    """Raises `Refused` for one that costs something."""
    if any(phase.minor for phase in await currencies.phases_of(ctx, terms.offer, terms.currency)):
        raise TRIAL


def trial_end(phases: Sequence[TrialPhase], start: datetime) -> datetime | None:
    """When the last phase is over of a trial that begins then; None of no trial."""
    end = start
    for phase in phases:
        end = after(end, phase.interval_unit, phase.interval_count)
    return end if phases else None


def _price(terms: Agreed) -> ManagedPrice:
    """Raises `Refused` for what is not one amount for each of the quantity."""
    price = priced(terms)
    if terms.price.model not in (PricingModel.FLAT, PricingModel.PER_UNIT):
        raise TIERS
    if terms.price.amount != price.money.amount or _cost(terms) != _times(price.money, terms.quantity):
        raise TIERS
    return price


def priced(terms: Agreed) -> ManagedPrice:
    """What each of it costs, for a provider that has no name of it yet."""
    unit, name = ManagedUnit(terms.price.interval_unit), terms.offer.name
    return ManagedPrice("", name, terms.price.money, unit, terms.price.interval_count)


def _cost(terms: Agreed) -> Money:
    return tariffs.cost(terms.tariff, terms.quantity, terms.currency)


def _times(money: Money, quantity: int) -> Money:
    return Money(money.minor * quantity, money.currency)


def maker(provider: Opened) -> MakesSubscriptions:
    """Raises `Refused` where its provider can only be followed."""
    if not isinstance(provider.adapter, MakesSubscriptions):
        raise driven.REFUSAL
    return provider.adapter
