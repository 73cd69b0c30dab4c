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
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class SubscriptionTakeOverPayload:
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")


@strawberry.type
class TakingOverQuery:
    @preview(
        Permission.SUBSCRIPTIONS_WRITE,
        "Previews the outcome of `subscriptionTakeOver`, assuming that the provider has ended the subscription. "
        "`next` is the first charge by Tenure.",
    )
    async def subscription_take_over_preview(self, info: Info, input: SubscriptionTakeOverInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_take_over(info.context, input))


@strawberry.type
class TakingOverMutation:
    @mutation(
        Permission.SUBSCRIPTIONS_WRITE,
        "Takes over a subscription that a payment provider manages: Tenure charges it after the period that the "
        "provider was paid for. The provider is asked to end it then, without proration. Tenure charges nothing until "
        "the provider confirms that it has ended.",
        emits=list(dict.fromkeys(FOLLOWED_EVENTS)),
        needs_key=True,
    )
    async def subscription_take_over(self, info: Info, input: SubscriptionTakeOverInput) -> SubscriptionTakeOverPayload:
        return SubscriptionTakeOverPayload(subscription=await subscriptions.take_over(info.context, input))
