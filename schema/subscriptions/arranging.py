"""Agreements that staff make for an account."""

from datetime import datetime

import strawberry

from resolvers import arranging
from schema.billing import PAYMENT_EVENTS, Payment
from schema.fields import Info, mutation, payload, preview
from schema.scalars import CurrencyCode
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.buying import START_EVENTS, TOKEN
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.quoting import SubscriptionPreview
from tenure.access import Permission

CollectedBy = strawberry.enum(
    arranging.CollectedBy, name="CollectedBy", description="AUTOMATIC: we charge. MANUAL: an invoice is sent."
)


@strawberry.input
class SubscriptionCreateInput:
    account: strawberry.ID = strawberry.field(description="Who is to pay.")
    offer: strawberry.ID
    quantity: int | None = strawberry.field(default=None, description="The least that the offer can be had in, else.")
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="One of the offer's; the account's own where the offer has that, else."
    )
    coupons: list[str] = strawberry.field(default_factory=list, description="Codes, whatever their case.")
    collection: CollectedBy = strawberry.field(
        default=arranging.CollectedBy.AUTOMATIC,
        description="AUTOMATIC: it waits INCOMPLETE for its first payment. MANUAL: it starts with an open invoice.",
    )
    days_until_due: int = strawberry.field(default=0, description="How long an invoice that is sent may be owed.")
    starts_at: datetime | None = strawberry.field(
        default=None, description="Later than now: it is SCHEDULED until then, and nothing is billed."
    )
    ends_at: datetime | None = strawberry.field(
        default=None, description="It ends then; a last period that is shorter costs its part."
    )
    payment_method: str | None = strawberry.field(
        default=None, description="The provider's token; what the account added last of what it keeps, else."
    )
    skip_trial: bool = strawberry.field(default=False, description="It begins with the regular price.")
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class SubscriptionCreatePayload:
    subscription: Subscription | None
    payment: Payment | None = strawberry.field(description="Of what was due, where something was charged.")


@strawberry.type
class ArrangingQuery:
    @preview(Permission.SUBSCRIPTIONS_WRITE, "What `subscriptionCreate` would come to.")
    async def subscription_create_preview(self, info: Info, input: SubscriptionCreateInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await arranging.preview_create(info.context, input))


@strawberry.type
class ArrangingMutation:
    @mutation(
        Permission.SUBSCRIPTIONS_WRITE,
        "Make an agreement for an account. A declined payment is an answer, not an error: see `payment`.",
        emits=[*PAYMENT_EVENTS, *START_EVENTS, "invoice.sent"],
        needs_key=True,
    )
    async def subscription_create(self, info: Info, input: SubscriptionCreateInput) -> SubscriptionCreatePayload:
        subscription, payment = await arranging.create(info.context, input)
        return SubscriptionCreatePayload(subscription=subscription, payment=payment)
