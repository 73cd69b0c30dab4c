"""What lists of the catalogue can be narrowed by."""

import strawberry

from models import catalogue as rows

OfferStatus = strawberry.enum(rows.OfferStatus, description="Whether an offer is on sale.")
_TEXT = "Part of the name or the code."


@strawberry.input(description="Filters offers. All given conditions must match.")
class OfferFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    statuses: list[OfferStatus] | None = None
    product: strawberry.ID | None = None


@strawberry.input(description="Filters products. All given conditions must match.")
class ProductFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    is_archived: bool | None = None


@strawberry.input(description="Filters features. All given conditions must match.")
class FeatureFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)


@strawberry.input(description="Filters coupons. All given conditions must match.")
class CouponFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    is_archived: bool | None = None
