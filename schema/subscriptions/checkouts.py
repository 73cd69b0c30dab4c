"""Purchases of offers, from their start to the agreement that they lead to."""

from datetime import datetime

import strawberry

from models import subscriptions as rows
from resolvers import subscriptions
from schema.billing import Invoice
from schema.catalogue import Offer
from schema.enums import describe_values
from schema.fields import Info
from schema.paying import PaymentOption
from schema.scalars import Node, shape
from schema.subscriptions.agreements import Subscription

CheckoutStatus = strawberry.enum(rows.CheckoutStatus, description="The status of a checkout.")
describe_values(
    CheckoutStatus,
    OPEN="The checkout can be paid.",
    COMPLETED="The purchase is complete.",
    EXPIRED="The checkout expired.",
)


@shape(rows.Checkout, description="A purchase of an offer that a buyer has started.")
class Checkout(Node):
    status: CheckoutStatus = strawberry.field(description="The status of the checkout.")
    quantity: int = strawberry.field(description="The quantity, such as the number of seats.")
    expires_at: datetime = strawberry.field(description="When the checkout expires.")
    completed_at: datetime | None = strawberry.field(description="When the purchase was completed. Null until then.")
    approval_url: str | None = strawberry.field(
        description="Where the payer approves what the payment provider will charge each period, after `checkoutPay`."
    )

    @strawberry.field(description="The offer that is bought.")
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field(
        description="The ways in which the checkout can be paid, in order of preference. With `MANUAL`, the payer "
        "sends the money."
    )
    async def payment_options(self, info: Info) -> list[PaymentOption]:
        return await subscriptions.options_of(info.context, self)

    @strawberry.field(description="The subscription, once it has been created.")
    async def subscription(self, info: Info) -> Subscription | None:
        return await subscriptions.subscription_of(info.context, self.subscription_id)

    @strawberry.field(description="The invoice of the purchase. Null when there is none.")
    async def invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.invoice_id)
