"""Who has which subscription: what lists of members and of accounts are narrowed by."""

import strawberry

from schema.subscriptions.agreements import SubscriptionStatus


@strawberry.input
class HoldingFilter:
    product: strawberry.ID | None = strawberry.field(
        default=None, description="Only those with a subscription to this product. Requires SUBSCRIPTIONS_READ."
    )
    offer: strawberry.ID | None = strawberry.field(
        default=None, description="Only those with a subscription to this offer. Requires SUBSCRIPTIONS_READ."
    )
    subscription_statuses: list[SubscriptionStatus] | None = strawberry.field(
        default=None,
        description="Only those with a subscription in one of these statuses. Defaults to subscriptions that have not "
        "ended. The same subscription must match `product` and `offer`. Requires SUBSCRIPTIONS_READ.",
    )
    has_subscription: bool | None = strawberry.field(
        default=None,
        description="Only those with (true) or without (false) a subscription that matches the three other fields. "
        "When none of those is given, any subscription that has not ended matches. A member has the subscriptions of "
        "every account in which they have a seat. Requires SUBSCRIPTIONS_READ.",
    )
