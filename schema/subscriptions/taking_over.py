"""Taking over a subscription that a payment provider drives."""

import strawberry

from resolvers import subscriptions
from schema.fields import Info, mutation, payload, preview
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.buying import TOKEN
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.keeping import FOLLOWED_EVENTS
from schema.subscriptions.quoting import SubscriptionPreview
from tenure.access import Permission


@strawberry.input
class SubscriptionTakeOverInput:
    subscription: strawberry.ID
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class SubscriptionTakeOverPayload:
    subscription: Subscription | None


@strawberry.type
class TakingOverQuery:
    @preview(
        Permission.SUBSCRIPTIONS_WRITE,
        "What `subscriptionTakeOver` would come to once the provider has ended it: `next` is our first charge.",
    )
    async def subscription_take_over_preview(self, info: Info, input: SubscriptionTakeOverInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_take_over(info.context, input))


@strawberry.type
class TakingOverMutation:
    @mutation(
        Permission.SUBSCRIPTIONS_WRITE,
        "Charge it ourselves once the period is over that the provider was paid for. The provider is told to end it "
        "then, without proration; until it says itself that it has ended, nothing of ours charges.",
        emits=list(dict.fromkeys(FOLLOWED_EVENTS)),
        needs_key=True,
    )
    async def subscription_take_over(self, info: Info, input: SubscriptionTakeOverInput) -> SubscriptionTakeOverPayload:
        return SubscriptionTakeOverPayload(subscription=await subscriptions.take_over(info.context, input))
