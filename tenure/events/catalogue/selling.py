"""What is sold."""

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("product.created")
class ProductCreated(Event):
    """Something to sell."""

    code: str
    consumption: str


@event("feature.created")
class FeatureCreated(Event):
    """Something to entitle to."""

    code: str
    kind: str


@event("price.created")
class PriceCreated(Event):
    """An amount for an interval."""

    money: Money
    interval: str
    kind: str


@event("offer.published")
class OfferPublished(Event):
    """An offer can be bought."""

    prices: list[Record]


@event("offer.withdrawn")
class OfferWithdrawn(Event):
    """An offer can be bought no more; who has it keeps it."""
