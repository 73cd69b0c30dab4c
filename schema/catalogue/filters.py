"""What lists of the catalogue can be narrowed by."""

import strawberry

from models import catalogue as rows

OfferStatus = strawberry.enum(rows.OfferStatus, description="Whether an offer is on sale.")
_TEXT = "Part of the name or the code."


@strawberry.input(description="Filters offers. All given conditions must match.")
class OfferFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    statuses: list[OfferStatus] | None = strawberry.field(
        default=None, description="Only offers with one of these statuses."
    )
    product: strawberry.ID | None = strawberry.field(default=None, description="Only offers of this product.")


@strawberry.input(description="Filters products. All given conditions must match.")
class ProductFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    is_archived: bool | None = strawberry.field(
        default=None, description="Only products that are (true) or are not (false) archived."
    )


@strawberry.input(description="Filters features. All given conditions must match.")
class FeatureFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)


@strawberry.input(description="Filters coupons. All given conditions must match.")
class CouponFilter:
    text: str | None = strawberry.field(default=None, description=_TEXT)
    is_archived: bool | None = strawberry.field(
        default=None, description="Only coupons that are (true) or are not (false) archived."
    )
