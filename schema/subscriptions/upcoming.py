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
    quantity: int
    amount: Money = strawberry.field(description="As it was reckoned: with the tax, where the price contains it.")
    discount: Money
    net: Money
    tax: Money

    @strawberry.field(description="How the amount came about.")
    def explanation(self) -> Explanation:
        return explained(self.explanation)


@shape(quotes.Quote, description="What would be due. Nothing is written and nobody is asked.")
class Quote:
    lines: list[QuoteLine]
    discount: Money
    subtotal: Money = strawberry.field(description="After discounts, without tax.")
    tax: Money
    total: Money


@shape(
    upcoming.Next,
    description="The invoice that comes next, as things stand: reckoned as it will be then, and written nowhere. It "
    "holds for as long as nothing changes: terms, coupons, tax and balance are looked at anew when it is opened.",
)
class NextInvoice:
    at: datetime = strawberry.field(description="When it will be opened.")
    due_at: datetime = strawberry.field(description="Until when it will have to be paid: at once where it is charged.")
    lines: list[InvoiceLine] = strawberry.field(description="As the invoice will have them, after coupons.")
    quote: Quote = strawberry.field(description="The sums of its lines.")
    balance: Money = strawberry.field(description="What the account's balance, as it is now, will pay of it.")
    due: Money = strawberry.field(description="What will be asked for: the total less the balance.")

    @strawberry.field(description="The codes of the coupons on all of it.")
    async def coupon_codes(self, info: Info) -> list[str]:
        return await billing.coupon_codes_of(info.context, self)
