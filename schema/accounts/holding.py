"""Who has which subscription: what lists of members and of accounts are narrowed by."""

import strawberry

from schema.subscriptions.agreements import SubscriptionStatus


@strawberry.input
class HoldingFilter:
    product: strawberry.ID | None = strawberry.field(
        default=None, description="Who has a subscription to this product. Asks for SUBSCRIPTIONS_READ."
    )
    offer: strawberry.ID | None = strawberry.field(
        default=None, description="Who has a subscription to this offer. Asks for SUBSCRIPTIONS_READ."
    )
    subscription_statuses: list[SubscriptionStatus] | None = strawberry.field(
        default=None,
        description="Who has a subscription in one of these states; where none are given, one that has not ended. It "
        "is the same one that fits `product` and `offer`. Asks for SUBSCRIPTIONS_READ.",
    )
    has_subscription: bool | None = strawberry.field(
        default=None,
        description="Who has such a subscription, or who has none such; where the three others are not given, any that "
        "has not ended. A member has those of every account in which they have a seat. Asks for SUBSCRIPTIONS_READ.",
    )
