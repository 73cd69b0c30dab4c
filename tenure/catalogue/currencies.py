"""What an offer costs in a currency: nothing is ever converted, each has a price of its own."""

from models.catalogue import Offer, OfferPrice, Price, TrialPhase
from tenure.context import Context


async def price_of(ctx: Context, offer: Offer, currency: str | None = None) -> Price | None:
    """The offer's price in a currency, or in its first one; None where it is not sold in it."""
    if currency in (None, offer.currency):
        return await Price.named(ctx.tenant, offer.price_id)
    other = await OfferPrice.of(ctx.tenant).get_or_none(offer_id=offer.id, currency=currency)
    return None if other is None else await Price.named(ctx.tenant, other.price_id)


async def phases_of(ctx: Context, offer: Offer, currency: str) -> list[TrialPhase]:
    """The offer's trial phases in one of its currencies, in their order."""
    return await TrialPhase.of(ctx.tenant).filter(offer_id=offer.id, currency=currency).order_by("ordinal")
