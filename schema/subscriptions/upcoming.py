"""What would be due, and the invoice that comes next."""

from datetime import datetime

import strawberry

from resolvers import billing
from schema.billing import InvoiceLine
from schema.explaining import Explanation, explained
from schema.fields import Info
from schema.scalars import Money, shape
from tenure.billing import quotes
from tenure.subscriptions import upcoming


@shape(quotes.Line, description="A line that an invoice would have.")
class QuoteLine:
    description: str
    quantity: int = strawberry.field(description="The quantity.")
    amount: Money = strawberry.field(
        description="The amount as it was calculated: including tax if the price includes tax."
    )
    discount: Money = strawberry.field(description="The discount from coupons.")
    net: Money = strawberry.field(description="The amount after discounts, excluding tax.")
    tax: Money = strawberry.field(description="The tax on the line.")

    @strawberry.field(description="How the amount was calculated.")
    def explanation(self) -> Explanation:
        return explained(self.explanation)


@shape(
    quotes.Quote, description="The amounts that would be due. Nothing is written, and no payment provider is contacted."
)
class Quote:
    lines: list[QuoteLine] = strawberry.field(description="The lines of the invoice.")
    discount: Money = strawberry.field(description="The total discount from coupons.")
    subtotal: Money = strawberry.field(description="The total after discounts, excluding tax.")
    tax: Money = strawberry.field(description="The total tax.")
    total: Money = strawberry.field(description="The total, including tax.")


@shape(
    upcoming.Next,
    description="The next invoice as things stand, calculated as it will be then and not stored. It is valid as long "
    "as nothing changes: terms, coupons, tax and balance are evaluated again when the invoice is created.",
)
class NextInvoice:
    at: datetime = strawberry.field(description="When the invoice will be created.")
    due_at: datetime = strawberry.field(
        description="When the invoice will be due: immediately if it is charged automatically."
    )
    lines: list[InvoiceLine] = strawberry.field(description="The lines of the invoice, after coupons.")
    quote: Quote = strawberry.field(description="The totals of the lines.")
    balance: Money = strawberry.field(description="What the account's current balance will cover.")
    due: Money = strawberry.field(description="The amount due: the total less the balance.")

    @strawberry.field(description="The codes of the coupons that apply to the whole invoice.")
    async def coupon_codes(self, info: Info) -> list[str]:
        return await billing.coupon_codes_of(info.context, self)
