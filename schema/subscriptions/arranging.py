"""Agreements that staff make for an account."""

from datetime import datetime

import strawberry

from resolvers import arranging
from schema.billing import PAYMENT_EVENTS, Payment
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, preview
from schema.scalars import CurrencyCode
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.buying import START_EVENTS, TOKEN
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.quoting import SubscriptionPreview
from tenure.access import Permission

CollectedBy = strawberry.enum(
    arranging.CollectedBy, name="CollectedBy", description="How staff can have a subscription collected."
)
describe_values(
    CollectedBy,
    AUTOMATIC="Tenure charges a payment method.",
    MANUAL="An invoice is sent.",
)


@strawberry.input
class SubscriptionCreateInput:
    account: strawberry.ID = strawberry.field(description="The account that pays.")
    offer: strawberry.ID = strawberry.field(description="The offer to subscribe to.")
    quantity: int | None = strawberry.field(
        default=None, description="The quantity. The smallest quantity of the offer by default."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None,
        description="One of the currencies of the offer. By default the account's currency if the offer has it, "
        "otherwise the offer's own.",
    )
    coupons: list[str] = strawberry.field(default_factory=list, description="Coupon codes, in upper or lower case.")
    collection: CollectedBy = strawberry.field(
        default=arranging.CollectedBy.AUTOMATIC,
        description="How payments are collected. With `AUTOMATIC`, the subscription is `INCOMPLETE` until its first "
        "payment. With `MANUAL`, it starts with an open invoice.",
    )
    days_until_due: int = strawberry.field(
        default=0, description="How many days there are to pay an invoice that is sent."
    )
    starts_at: datetime | None = strawberry.field(
        default=None,
        description="A time in the future at which the subscription starts. Until then it is `SCHEDULED`, and nothing "
        "is billed.",
    )
    ends_at: datetime | None = strawberry.field(
        default=None, description="When the subscription ends. A shorter last period is prorated."
    )
    payment_method: str | None = strawberry.field(
        default=None,
        description="The provider's token of a payment method. The payment method that the account saved last by "
        "default.",
    )
    skip_trial: bool = strawberry.field(
        default=False, description="Whether to skip the trial and start at the regular price."
    )
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class SubscriptionCreatePayload:
    subscription: Subscription | None = strawberry.field(description="The subscription that was created.")
    payment: Payment | None = strawberry.field(
        description="The payment of the amount due. Null when nothing was charged."
    )


@strawberry.type
class ArrangingQuery:
    @preview(Permission.SUBSCRIPTIONS_WRITE, "Previews the outcome of `subscriptionCreate`.")
    async def subscription_create_preview(self, info: Info, input: SubscriptionCreateInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await arranging.preview_create(info.context, input))


@strawberry.type
class ArrangingMutation:
    @mutation(
        Permission.SUBSCRIPTIONS_WRITE,
        "Creates a subscription for an account. A declined payment is not an error; see `payment`.",
        emits=[*PAYMENT_EVENTS, *START_EVENTS, "invoice.sent"],
        needs_key=True,
    )
    async def subscription_create(self, info: Info, input: SubscriptionCreateInput) -> SubscriptionCreatePayload:
        subscription, payment = await arranging.create(info.context, input)
        return SubscriptionCreatePayload(subscription=subscription, payment=payment)
