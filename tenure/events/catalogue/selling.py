"""What is sold."""

from dataclasses import dataclass
from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("product.created")
class ProductCreated(Event):
    """Something to sell."""

    code: str
    consumption: str


@event("product.updated")
class ProductUpdated(Event):
    """It is described otherwise, or taxed otherwise."""

    fields: list[str]


@event("product.archived")
class ProductArchived(Event):
    """Nothing new is sold of it; who has it keeps it."""


@event("product.restored")
class ProductRestored(Event):
    """It was archived, and can be sold again."""


@event("feature.created")
class FeatureCreated(Event):
    """Something to entitle to."""

    code: str
    kind: str


@event("feature.updated")
class FeatureUpdated(Event):
    """It is called otherwise, or counted otherwise."""

    fields: list[str]


@event("price.created")
class PriceCreated(Event):
    """An amount for an interval."""

    money: Money
    interval: str
    kind: str


@event("price.archived")
class PriceArchived(Event):
    """No new offer is made of it; who pays it goes on."""


@event("price.restored")
class PriceRestored(Event):
    """It was archived, and offers can be made of it again."""


@event("offer.published")
class OfferPublished(Event):
    """An offer can be bought."""

    prices: list[Record]


@event("offer.updated")
class OfferUpdated(Event):
    """It is shown otherwise; its terms are the same."""

    fields: list[str]


@event("offer.withdrawn")
class OfferWithdrawn(Event):
    """An offer can be bought no more; who has it keeps it."""


@dataclass(frozen=True, slots=True)
class CouponTerms:
    """What a coupon takes off, how often, and until when."""

    code: str
    percent: str | None
    amount_off: Money | None
    duration: str
    periods: int | None
    most_uses: int | None
    starts_at: datetime | None
    ends_at: datetime | None


@event("coupon.created")
class CouponCreated(Event):
    """Something can be had for less."""

    terms: CouponTerms


@event("coupon.updated")
class CouponUpdated(Event):
    """Its name, limits or dates are others."""

    fields: list[str]


@event("coupon.archived")
class CouponArchived(Event):
    """It can be used no more; agreements that have it keep it."""


@event("coupon.restored")
class CouponRestored(Event):
    """It was archived, and can be used again."""


@event("coupon.redeemed")
class CouponRedeemed(Event):
    """An account used it, which counts against its limits."""

    account: Record
    invoice: Record


@event("coupon.released")
class CouponReleased(Event):
    """The invoice is void: the use is given back."""

    invoice: Record


@event("coupon.exhausted")
class CouponExhausted(Event):
    """It was used as often as it may be."""

    uses: int


@event("coupon.expired")
class CouponExpired(Event):
    """Its time is over."""
