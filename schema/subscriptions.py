"""Agreements, the checkouts that lead to them, and what they entitle to."""

from datetime import datetime
from enum import Enum

import strawberry

from models import subscriptions as rows
from resolvers import subscriptions
from schema.billing import PAYMENT_EVENTS, Explanation, Invoice, Payment, PaymentMethod, explained
from schema.catalogue import Feature, Offer, Product
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Money, Node, shape
from tenure.access import Permission
from tenure.billing import quotes
from tenure.billing.engine import lines

SubscriptionStatus = strawberry.enum(rows.SubscriptionStatus, description="Where an agreement stands today.")
Term = strawberry.enum(rows.Term, description="Whether an agreement renews, ends by itself, or never does.")
CheckoutStatus = strawberry.enum(rows.CheckoutStatus, description="How a checkout stands.")


@shape(rows.Subscription, description="A standing agreement to pay for an offer.")
class Subscription(Node):
    status: SubscriptionStatus = strawberry.field(description="Where the agreement stands today.")
    term: Term
    period_start: datetime | None
    period_end: datetime | None = strawberry.field(description="When it renews or ends; null: for good.")
    trial_phase: int | None
    ends_at: datetime | None = strawberry.field(description="When it will end, where that is decided.")
    ended_at: datetime | None
    end_reason: str | None
    created_at: datetime

    @strawberry.field
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field
    async def product(self, info: Info) -> Product | None:
        return await subscriptions.product_of(info.context, self.product_id)

    @strawberry.field
    async def payment_method(self, info: Info) -> PaymentMethod | None:
        return await subscriptions.method_of(info.context, self.payment_method_id)

    @strawberry.field
    async def invoices(self, info: Info) -> list[Invoice]:
        return await subscriptions.invoices_of(info.context, self)


@shape(rows.Entitlement, description="A feature that an account has now, and why.")
class Entitlement(Node):
    amount: int | None = strawberry.field(description="The limit, where the feature is one.")
    created_at: datetime
    until: datetime | None

    @strawberry.field
    async def feature(self, info: Info) -> Feature | None:
        return await subscriptions.feature_of(info.context, self)

    @strawberry.field
    async def subscription(self, info: Info) -> Subscription | None:
        return await subscriptions.subscription_of(info.context, self.subscription_id)


@shape(rows.Checkout, description="One buyer on the way to one offer.")
class Checkout(Node):
    status: CheckoutStatus
    expires_at: datetime
    completed_at: datetime | None

    @strawberry.field
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field(description="The agreement, once there is one.")
    async def subscription(self, info: Info) -> Subscription | None:
        return await subscriptions.subscription_of(info.context, self.subscription_id)

    @strawberry.field
    async def invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.invoice_id)


@shape(lines.Reckoned, description="A line that an invoice would have.")
class QuoteLine:
    description: str
    quantity: int
    amount: Money

    @strawberry.field(description="How the amount came about.")
    def explanation(self) -> Explanation:
        return explained(self.explanation)


@shape(quotes.Quote, description="What would be due now. Nothing is written and nobody is asked.")
class Quote:
    lines: list[QuoteLine]
    total: Money


class SubscriptionErrorCode(Enum):
    OFFER_UNAVAILABLE = "OFFER_UNAVAILABLE"
    OFFER_ONCE = "OFFER_ONCE"
    ALREADY_SUBSCRIBED = "ALREADY_SUBSCRIBED"
    CHECKOUT_COMPLETED = "CHECKOUT_COMPLETED"
    CHECKOUT_EXPIRED = "CHECKOUT_EXPIRED"
    PAYMENT_METHOD_REQUIRED = "PAYMENT_METHOD_REQUIRED"
    PAYMENT_METHOD_DECLINED = "PAYMENT_METHOD_DECLINED"
    PAYMENT_IN_PROGRESS = "PAYMENT_IN_PROGRESS"
    NOTHING_DUE = "NOTHING_DUE"
    NO_PROVIDER = "NO_PROVIDER"
    ALREADY_ENDED = "ALREADY_ENDED"
    NOT_CANCELED = "NOT_CANCELED"


SubscriptionUserError = errors("Subscription", SubscriptionErrorCode)


@strawberry.input
class CheckoutCreateInput:
    offer: strawberry.ID
    account: strawberry.ID | None = strawberry.field(
        default=None, description="Who is to pay, where the caller may buy for it; their own account else."
    )


@strawberry.input
class CheckoutPayInput:
    checkout: strawberry.ID
    payment_method: str | None = strawberry.field(
        default=None,
        description="The provider's token of a payment method: needed where something is due, kept for later else.",
    )


@strawberry.input
class SubscriptionCancelInput:
    subscription: strawberry.ID
    now: bool = strawberry.field(default=False, description="At once, instead of when the paid period closes.")
    reason: str | None = None


@strawberry.input
class SubscriptionReactivateInput:
    subscription: strawberry.ID


@payload(SubscriptionUserError)
class CheckoutCreatePayload:
    checkout: Checkout | None


@payload(SubscriptionUserError)
class CheckoutPayPayload:
    checkout: Checkout | None
    payment: Payment | None


@payload(SubscriptionUserError)
class SubscriptionCancelPayload:
    subscription: Subscription | None


@payload(SubscriptionUserError)
class SubscriptionReactivatePayload:
    subscription: Subscription | None


@strawberry.type
class SubscriptionQuery:
    @query(Permission.SUBSCRIPTIONS_READ, "All agreements, newest first.")
    async def subscriptions(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Subscription]:
        return await subscriptions.list_all(info.context, slice_of(first, after, last, before))

    @query(Permission.SIGNED_IN, "What buying the offer would ask for now.")
    async def checkout_preview(self, info: Info, input: CheckoutCreateInput) -> Quote:
        return await subscriptions.preview(info.context, input)


START_EVENTS = [
    "subscription.created",
    "subscription.trial_started",
    "subscription.activated",
    "subscription.ended",
    "checkout.completed",
    "entitlement.granted",
    "invoice.finalized",
    "invoice.voided",
]


@strawberry.type
class SubscriptionMutation:
    @mutation(Permission.SIGNED_IN, "Begin to buy an offer.", emits=["checkout.created"])
    async def checkout_create(self, info: Info, input: CheckoutCreateInput) -> CheckoutCreatePayload:
        return CheckoutCreatePayload(checkout=await subscriptions.create_checkout(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Pay for a checkout. A declined payment is an answer, not an error: see `payment`.",
        emits=[*PAYMENT_EVENTS, *START_EVENTS],
        needs_key=True,
    )
    async def checkout_pay(self, info: Info, input: CheckoutPayInput) -> CheckoutPayPayload:
        checkout, payment = await subscriptions.pay(info.context, input)
        return CheckoutPayPayload(checkout=checkout, payment=payment)

    @mutation(
        Permission.SIGNED_IN,
        "End an agreement when its paid period closes, or now. Money back is a refund of its own.",
        emits=["subscription.cancellation_scheduled", "subscription.ended", "entitlement.revoked", "invoice.voided"],
    )
    async def subscription_cancel(self, info: Info, input: SubscriptionCancelInput) -> SubscriptionCancelPayload:
        return SubscriptionCancelPayload(subscription=await subscriptions.cancel(info.context, input))

    @mutation(
        Permission.SIGNED_IN, "Take a cancellation back before it takes effect.", emits=["subscription.reactivated"]
    )
    async def subscription_reactivate(
        self, info: Info, input: SubscriptionReactivateInput
    ) -> SubscriptionReactivatePayload:
        return SubscriptionReactivatePayload(
            subscription=await subscriptions.reactivate(info.context, input.subscription)
        )
