"""What lists of the catalogue can be narrowed by."""

import strawberry

from models import catalogue as rows

OfferStatus = strawberry.enum(rows.OfferStatus, description="Whether an offer is on sale.")
_TEXT = "A part of the name or the code."


@strawberry.input(description="All that is given must hold.")
class OfferFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    statuses: list[OfferStatus] | None = None
    product: strawberry.ID | None = None


@strawberry.input(description="All that is given must hold.")
class ProductFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    is_archived: bool | None = None


@strawberry.input(description="All that is given must hold.")
class FeatureFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)


@strawberry.input(description="All that is given must hold.")
class CouponFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    is_archived: bool | None = None
