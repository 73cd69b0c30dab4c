"""Lines of invoices and of credit notes."""

from datetime import datetime
from decimal import Decimal

import strawberry

from models import billing as rows
from resolvers import billing
from schema.explaining import Explanation, explained
from schema.fields import Info
from schema.lazily import LazyProduct
from schema.scalars import Money, shape


@shape(rows.InvoiceLine, description="A line of an invoice.")
class InvoiceLine:
    ordinal: int = strawberry.field(description="The position of the line on the invoice.")
    description: str
    quantity: int
    unit_price: Decimal = strawberry.field(description="The unit price in major units, with up to 12 decimal places.")
    amount: Money = strawberry.field(description="The amount as calculated. Includes tax when the price includes tax.")
    discount: Money = strawberry.field(description="The amount by which coupons reduce the line.")
    net: Money = strawberry.field(description="The amount after discounts, excluding tax.")
    tax: Money = strawberry.field(description="The amount of tax.")
    tax_name: str | None
    tax_percent: Decimal = strawberry.field(description="The tax rate, in percent.")
    credited_net: Money = strawberry.field(description="The net amount that credit notes have credited.")
    credited_tax: Money = strawberry.field(description="The amount of tax that credit notes have credited.")
    period_start: datetime | None = strawberry.field(description="The start of the period that the line is for.")
    period_end: datetime | None = strawberry.field(description="The end of the period that the line is for.")

    @strawberry.field(description="How the amount was calculated.")
    def explanation(self) -> Explanation:
        return explained(self.explanation)

    @strawberry.field(
        description="The product that determines the tax and to which the revenue belongs. Null when the line is for "
        "no product."
    )
    async def product(self, info: Info) -> LazyProduct | None:
        return await billing.product_of(info.context, self)

    @strawberry.field(description="The codes of the coupons that apply to this line only.")
    async def coupon_codes(self, info: Info) -> list[str]:
        return await billing.coupon_codes_of(info.context, self)


@shape(rows.CreditNoteLine, description="The part of an invoice line that is credited.")
class CreditNoteLine:
    ordinal: int
    description: str
    net: Money
    tax: Money
    period_start: datetime | None = strawberry.field(
        description="The start of the part of the line's period that is credited, when that is the reason for the "
        "credit."
    )
    period_end: datetime | None

    @strawberry.field(description="How the amount was calculated. Null when the amount was given, as in a refund.")
    def explanation(self) -> Explanation | None:
        return explained(self.explanation) if self.explanation else None
