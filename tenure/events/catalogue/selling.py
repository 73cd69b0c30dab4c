"""What is sold."""

from dataclasses import dataclass
from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("product.created")
class ProductCreated(Event):
    """A product was created."""

    code: str
    consumption: str


@event("product.updated")
class ProductUpdated(Event):
    """A product's details or tax code were updated. `fields` names what changed."""

    fields: list[str]


@event("product.archived")
class ProductArchived(Event):
    """A product was archived and can no longer be newly sold. Existing subscribers keep it."""


@event("product.restored")
class ProductRestored(Event):
    """An archived product was restored and can be sold again."""


@event("feature.created")
class FeatureCreated(Event):
    """A feature was created."""

    code: str
    kind: str


@event("feature.updated")
class FeatureUpdated(Event):
    """A feature's name, or how it is counted, was updated. `fields` names what changed."""

    fields: list[str]


@event("price.created")
class PriceCreated(Event):
    """A price was created: an amount for an interval."""

    money: Money
    interval: str
    kind: str


@event("price.archived")
class PriceArchived(Event):
    """A price was archived and cannot be used for new offers. Existing subscriptions keep it."""


@event("price.restored")
class PriceRestored(Event):
    """An archived price was restored and can be used for new offers again."""


@event("offer.published")
class OfferPublished(Event):
    """An offer was put on sale."""

    prices: list[Record]


@event("offer.updated")
class OfferUpdated(Event):
    """An offer's presentation was updated. Its terms are unchanged."""

    fields: list[str]


@event("offer.withdrawn")
class OfferWithdrawn(Event):
    """An offer was withdrawn from sale. Existing subscribers keep it."""


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
    """A coupon was created."""

    terms: CouponTerms


@event("coupon.updated")
class CouponUpdated(Event):
    """A coupon's name, limits, or dates were updated."""

    fields: list[str]


@event("coupon.archived")
class CouponArchived(Event):
    """A coupon was archived and can no longer be redeemed. Subscriptions that use it keep it."""


@event("coupon.restored")
class CouponRestored(Event):
    """An archived coupon was restored and can be redeemed again."""


@event("coupon.redeemed")
class CouponRedeemed(Event):
    """An account redeemed a coupon, which counts toward its limits."""

    account: Record
    invoice: Record


@event("coupon.released")
class CouponReleased(Event):
    """A redemption was released because the invoice was voided."""

    invoice: Record


@event("coupon.exhausted")
class CouponExhausted(Event):
    """A coupon reached its maximum number of uses."""

    uses: int


@event("coupon.expired")
class CouponExpired(Event):
    """A coupon expired."""
