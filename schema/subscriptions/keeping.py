"""What can be done with an agreement: change it, let it rest, end it; and what each would come to."""

from datetime import datetime

import strawberry

from resolvers import subscriptions
from schema.billing import GRANT_EVENTS, PAYMENT_EVENTS, Payment
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, preview
from schema.subscriptions.agreements import Subscription, SubscriptionChange
from schema.subscriptions.buying import TOKEN
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.quoting import SubscriptionPreview
from tenure.access import Permission
from tenure.subscriptions import canceling, changing, pausing

GiveBack = strawberry.enum(
    canceling.GiveBack,
    name="GiveBack",
    description="What happens to the money for the unused part of a period.",
)
describe_values(
    GiveBack,
    NOTHING="The business keeps it.",
    BALANCE="It is credited to the account's balance.",
    REFUND="It is refunded to its original payment method.",
)
ChangeWhen = strawberry.enum(
    changing.When,
    name="ChangeWhen",
    description="When a change takes effect.",
)
describe_values(
    ChangeWhen,
    NOW="The change takes effect now.",
    PERIOD_END="The change takes effect at the end of the period.",
    BY_DIRECTION="A change to a higher price per month takes effect now, and one to a lower price at the end of "
    "the period.",
)
BillingDates = strawberry.enum(
    pausing.Dates, name="BillingDates", description="What happens to the billing dates when a subscription resumes."
)
describe_values(
    BillingDates,
    KEEP="The billing dates stay the same.",
    RESET="A new billing period starts now.",
)


@strawberry.input
class SubscriptionChangeInput:
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")
    offer: strawberry.ID | None = strawberry.field(
        default=None, description="The new offer. The current offer by default."
    )
    quantity: int | None = strawberry.field(
        default=None, description="The new quantity, such as a number of seats. The current quantity by default."
    )
    coupons: list[str] = strawberry.field(default_factory=list, description="The codes of coupons to add.")
    when: ChangeWhen = strawberry.field(default=changing.When.BY_DIRECTION, description="When the change takes effect.")
    payment_method: str | None = strawberry.field(
        default=None,
        description="The provider's token of a payment method. The payment method of the subscription by default.",
    )
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionChangeCancelInput:
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")


@strawberry.input
class SubscriptionCancelInput:
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")
    now: bool = strawberry.field(
        default=False,
        description="Whether to end the subscription immediately, instead of at the end of the paid period.",
    )
    give_back: GiveBack = strawberry.field(
        default=canceling.GiveBack.NOTHING,
        description="What happens to the money for the unused part, if the subscription ends immediately. `REFUND` "
        "requires the permission to refund.",
    )
    reason: str | None = strawberry.field(default=None, description="The reason for the cancellation.")
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionReactivateInput:
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionPauseInput:
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")
    at_period_end: bool = strawberry.field(
        default=False, description="Whether to pause at the end of the period instead of now."
    )
    credits_unused: bool = strawberry.field(
        default=False, description="Whether the unused part is credited to the balance."
    )
    resume_at: datetime | None = strawberry.field(
        default=None, description="When the subscription resumes. After the longest allowed pause by default."
    )
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionResumeInput:
    subscription: strawberry.ID = strawberry.field(description="The ID of the subscription.")
    dates: BillingDates = strawberry.field(default=pausing.Dates.KEEP, description="What happens to the billing dates.")
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class SubscriptionChangePayload:
    change: SubscriptionChange | None = strawberry.field(description="The change, which may still be pending.")
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")
    payment: Payment | None = strawberry.field(description="The payment of the amount due. Null when nothing was due.")


@payload(SubscriptionUserError)
class SubscriptionChangeCancelPayload:
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")


@payload(SubscriptionUserError)
class SubscriptionCancelPayload:
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")


@payload(SubscriptionUserError)
class SubscriptionReactivatePayload:
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")


@payload(SubscriptionUserError)
class SubscriptionPausePayload:
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")


@payload(SubscriptionUserError)
class SubscriptionResumePayload:
    subscription: Subscription | None = strawberry.field(description="The subscription after the mutation.")


BALANCE_EVENTS = ["credit_note.issued", "balance.credited", "balance.applied", "invoice.paid", "invoice.finalized"]
CREDIT_EVENTS = ["credits.granted", "credits.refunded", "credits.adjusted", "credits.clawed_back", "credits.exhausted"]
END_EVENTS = [
    "subscription.ended",
    "subscription.change_canceled",
    "entitlement.revoked",
    "invoice.voided",
    "invoice.deleted",
    "coupon.released",
]
ENTITLEMENT_EVENTS = ["entitlement.granted", "entitlement.changed", "entitlement.revoked"]
BONUS_EVENTS = ["subscription.created", "subscription.activated", "subscription.ended"]
FOLLOWED_EVENTS = [
    *PAYMENT_EVENTS,
    *END_EVENTS,
    *ENTITLEMENT_EVENTS,
    *GRANT_EVENTS,
    "invoice.finalized",
    "payment.matched",
    "payment_method.updated",
    "reconciliation.issue_opened",
    "reconciliation.issue_healed",
    "subscription.created",
    "subscription.activated",
    "subscription.trial_started",
    "subscription.trial_converted",
    "subscription.renewed",
    "subscription.past_due",
    "subscription.unpaid",
    "subscription.recovered",
    "subscription.paused",
    "subscription.resumed",
    "subscription.changed",
    "subscription.seats_changed",
    "subscription.cancellation_scheduled",
    "subscription.reactivated",
    "subscription.taken_over",
]
"""What may be seen where a provider that drives it is asked how it stands."""


def _any_of(*names: str) -> list[str]:
    """Each once."""
    return list(dict.fromkeys(names))


@strawberry.type
class KeepingQuery:
    @preview(Permission.SIGNED_IN, "Previews the outcome of `subscriptionChange`.")
    async def subscription_change_preview(self, info: Info, input: SubscriptionChangeInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_change(info.context, input))

    @preview(Permission.SIGNED_IN, "Previews the outcome of `subscriptionCancel`.")
    async def subscription_cancel_preview(self, info: Info, input: SubscriptionCancelInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_cancel(info.context, input))

    @preview(Permission.SIGNED_IN, "Previews the outcome of `subscriptionReactivate`.")
    async def subscription_reactivate_preview(
        self, info: Info, input: SubscriptionReactivateInput
    ) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_reactivate(info.context, input))

    @preview(Permission.SIGNED_IN, "Previews the outcome of `subscriptionPause`.")
    async def subscription_pause_preview(self, info: Info, input: SubscriptionPauseInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_pause(info.context, input))

    @preview(Permission.SIGNED_IN, "Previews the outcome of `subscriptionResume`.")
    async def subscription_resume_preview(self, info: Info, input: SubscriptionResumeInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_resume(info.context, input))


@strawberry.type
class KeepingMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Changes a subscription to another offer or quantity. When it changes now, the unused part is credited and "
        "the rest is charged; the change takes effect once that is paid, or not at all. A declined payment is not an "
        "error; see `payment`.",
        emits=[
            *PAYMENT_EVENTS,
            *BALANCE_EVENTS,
            *CREDIT_EVENTS,
            *ENTITLEMENT_EVENTS,
            *BONUS_EVENTS,
            "invoice.drafted",
            "invoice.deleted",
            "coupon.redeemed",
            "coupon.exhausted",
            "subscription.changed",
            "subscription.seats_changed",
            "subscription.change_scheduled",
            "subscription.change_canceled",
        ],
        needs_key=True,
    )
    async def subscription_change(self, info: Info, input: SubscriptionChangeInput) -> SubscriptionChangePayload:
        change, subscription, payment = await subscriptions.change(info.context, input)
        return SubscriptionChangePayload(change=change, subscription=subscription, payment=payment)

    @mutation(
        Permission.SIGNED_IN, "Cancels the pending change of a subscription.", emits=["subscription.change_canceled"]
    )
    async def subscription_change_cancel(
        self, info: Info, input: SubscriptionChangeCancelInput
    ) -> SubscriptionChangeCancelPayload:
        return SubscriptionChangeCancelPayload(
            subscription=await subscriptions.cancel_change(info.context, input.subscription)
        )

    @mutation(
        Permission.SIGNED_IN,
        "Cancels a subscription, immediately or at the end of the paid period, with or without a credit for the "
        "unused part. A subscription without a running period (it starts later, was never paid, is unpaid, or is "
        "paused) always ends immediately. A payment provider that manages the subscription is notified.",
        emits=_any_of(
            *FOLLOWED_EVENTS,
            *BALANCE_EVENTS,
            *CREDIT_EVENTS,
            "refund.requested",
            "refund.succeeded",
            "refund.failed",
        ),
    )
    async def subscription_cancel(self, info: Info, input: SubscriptionCancelInput) -> SubscriptionCancelPayload:
        return SubscriptionCancelPayload(subscription=await subscriptions.cancel(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Reverses a cancellation before it takes effect. An end date that was agreed from the start remains.",
        emits=["subscription.reactivated"],
    )
    async def subscription_reactivate(
        self, info: Info, input: SubscriptionReactivateInput
    ) -> SubscriptionReactivatePayload:
        return SubscriptionReactivatePayload(subscription=await subscriptions.reactivate(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Pauses a subscription, now or at the end of the period. While it is paused, nothing is billed and there is "
        "no access. A subscription that a payment provider manages pauses immediately, if that provider supports it.",
        emits=_any_of(*FOLLOWED_EVENTS, *BALANCE_EVENTS, *CREDIT_EVENTS),
    )
    async def subscription_pause(self, info: Info, input: SubscriptionPauseInput) -> SubscriptionPausePayload:
        return SubscriptionPausePayload(subscription=await subscriptions.pause(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Resumes a paused subscription. The rest of the period is charged; if that fails, the subscription is past "
        "due.",
        emits=_any_of(*FOLLOWED_EVENTS, *BALANCE_EVENTS, *CREDIT_EVENTS, "invoice.sent", "dunning.started"),
        needs_key=True,
    )
    async def subscription_resume(self, info: Info, input: SubscriptionResumeInput) -> SubscriptionResumePayload:
        return SubscriptionResumePayload(subscription=await subscriptions.resume(info.context, input))
