"""The right to withdraw from an agreement soon after it was made."""

import strawberry

from resolvers import subscriptions
from schema.fields import Info, mutation, payload, preview
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.buying import TOKEN
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.keeping import BALANCE_EVENTS, CREDIT_EVENTS, END_EVENTS
from schema.subscriptions.quoting import SubscriptionPreview
from tenure.access import Permission


@strawberry.input
class SubscriptionWithdrawInput:
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class SubscriptionWithdrawPayload:
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")


@strawberry.type
class WithdrawingQuery:
    @preview(Permission.SIGNED_IN, "Previews the outcome of `subscriptionWithdraw`.")
    async def subscription_withdraw_preview(self, info: Info, input: SubscriptionWithdrawInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_withdraw(info.context, input))


@strawberry.type
class WithdrawingMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Withdraws from a subscription while the buyer has the right to. It ends immediately, what was paid for the "
        "unused part is refunded to its original payment method, and an email confirms it. See "
        "`Subscription.withdrawableUntil`.",
        emits=[
            *END_EVENTS,
            *BALANCE_EVENTS,
            *CREDIT_EVENTS,
            "refund.requested",
            "refund.succeeded",
            "refund.failed",
        ],
        needs_key=True,
    )
    async def subscription_withdraw(self, info: Info, input: SubscriptionWithdrawInput) -> SubscriptionWithdrawPayload:
        return SubscriptionWithdrawPayload(subscription=await subscriptions.withdraw(info.context, input))
