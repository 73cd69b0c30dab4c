"""What an offer costs in a currency: nothing is ever converted, each has a price of its own."""

from models.catalogue import Offer, OfferPrice, Price, TrialPhase
from tenure.context import Context
from tenure.kit.refusals import Refused


async def price_of(ctx: Context, offer: Offer, currency: str | None = None) -> Price | None:
    """The offer's price in a currency, or in its first one; None where it is not sold in it."""
    if currency in (None, offer.currency):
        return await Price.named(ctx.tenant, offer.price_id)
    other = await OfferPrice.of(ctx.tenant).get_or_none(offer_id=offer.id, currency=currency)
    return None if other is None else await Price.named(ctx.tenant, other.price_id)


async def required_price(ctx: Context, offer: Offer, currency: str) -> Price:
    """As `price_of`. Raises `Refused` where the offer is not sold in the currency."""
    price = await price_of(ctx, offer, currency)
    if price is None:
        raise Refused("CURRENCY_DIFFERS", f"This offer isn't sold in {currency}.", ["offer"])
    return price


async def phases_of(ctx: Context, offer: Offer, currency: str) -> list[TrialPhase]:
    """The offer's trial phases in one of its currencies, in their order."""
    return await TrialPhase.of(ctx.tenant).filter(offer_id=offer.id, currency=currency).order_by("ordinal")
