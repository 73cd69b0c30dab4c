"""Whether a buyer can use a coupon, and what an offer costs with it. Every question is counted: none guesses codes."""

from dataclasses import dataclass
from fractions import Fraction

from models.accounts import Account
from models.catalogue import Coupon, Offer, Price
from tenure.billing.engine import discounts, tiers
from tenure.billing.engine.calculation import Calculation
from tenure.billing.engine.rounding import Rounding, to_whole
from tenure.catalogue import coupons, currencies, tariffs
from tenure.context import ActorKind, Context
from tenure.identity import throttle
from tenure.identity.throttle import Operation
from tenure.kit.money import Money, digits
from tenure.kit.refusals import BadInput, NotFound, Refused
from tenure.subscriptions import standing


@dataclass(frozen=True, slots=True)
class CouponCheck:
    """The coupon and what a period costs with it, before tax; or why it cannot be used."""

    coupon: Coupon | None = None
    price: Money | None = None
    code: str | None = None
    message: str | None = None


async def check(ctx: Context, code: str, offer: Offer, currency: str, quantity: int) -> CouponCheck:
    """Whether the caller could buy the offer with it now. Raises `RateLimited`, `BadInput`."""
    await throttle.count(ctx, Operation.COUPON, coupons.guesser(ctx))
    price = await currencies.price_of(ctx, offer, currency)
    if price is None or quantity < 0:
        raise BadInput("The offer is not sold in this currency or this quantity.")
    account = await _account(ctx)
    try:
        (found,) = await coupons.usable(ctx, [code], account.id if account else None, [offer], price.currency)
    except Refused as refusal:
        return CouponCheck(code=refusal.code, message=refusal.message)
    return CouponCheck(found, await _discounted(ctx, found, offer, price, quantity))


async def _account(ctx: Context) -> Account | None:
    """Whose uses count: the member's own account."""
    if ctx.actor.kind is not ActorKind.MEMBER:
        return None
    try:
        return await standing.own_account(ctx)
    except NotFound:
        return None


async def _discounted(ctx: Context, coupon: Coupon, offer: Offer, price: Price, quantity: int) -> Money:
    full = tiers.price(Calculation("FULL_PERIOD"), await tariffs.of(ctx, price), quantity)
    minor: Fraction = full.value * 10 ** digits(price.currency)
    asked = coupons.discounts([coupon], [(offer.product_id, offer.id)], await coupons.scopes_of(ctx, [coupon]))
    off = sum((taken.off[0] for taken in discounts.apply([minor], asked)), start=Fraction(0))
    return Money(to_whole(minor - off, Rounding.HALF_AWAY), price.currency)
