"""What can be done with an agreement: change it, let it rest, end it; and what each would come to."""

from datetime import datetime

import strawberry

from resolvers import subscriptions
from schema.billing import GRANT_EVENTS, PAYMENT_EVENTS, Payment
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
    description="What becomes of the money for what was not used: it is kept, goes to the balance, or is sent back.",
)
ChangeWhen = strawberry.enum(
    changing.When,
    name="ChangeWhen",
    description="BY_DIRECTION: what costs more per month counts now, what costs less when the period ends.",
)
BillingDates = strawberry.enum(
    pausing.Dates, name="BillingDates", description="Whether billing dates stay, or begin anew with the present."
)


@strawberry.input
class SubscriptionChangeInput:
    subscription: strawberry.ID
    offer: strawberry.ID | None = strawberry.field(default=None, description="Another one; the same, else.")
    quantity: int | None = strawberry.field(default=None, description="Seats, for one; as many as now, else.")
    coupons: list[str] = strawberry.field(default_factory=list, description="Codes that are added.")
    when: ChangeWhen = changing.When.BY_DIRECTION
    payment_method: str | None = strawberry.field(
        default=None, description="The provider's token; what the agreement is paid with, else."
    )
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionChangeCancelInput:
    subscription: strawberry.ID


@strawberry.input
class SubscriptionCancelInput:
    subscription: strawberry.ID
    now: bool = strawberry.field(default=False, description="At once, instead of when the paid period closes.")
    give_back: GiveBack = strawberry.field(
        default=canceling.GiveBack.NOTHING,
        description="Of what is unused, where it ends at once. REFUND needs the permission to refund.",
    )
    reason: str | None = None
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionReactivateInput:
    subscription: strawberry.ID
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionPauseInput:
    subscription: strawberry.ID
    at_period_end: bool = False
    credits_unused: bool = strawberry.field(default=False, description="What is unused goes to the balance.")
    resume_at: datetime | None = strawberry.field(default=None, description="After the longest pause, else.")
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class SubscriptionResumeInput:
    subscription: strawberry.ID
    dates: BillingDates = pausing.Dates.KEEP
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class SubscriptionChangePayload:
    change: SubscriptionChange | None
    subscription: Subscription | None
    payment: Payment | None = strawberry.field(description="Of what was due, where something was.")


@payload(SubscriptionUserError)
class SubscriptionChangeCancelPayload:
    subscription: Subscription | None


@payload(SubscriptionUserError)
class SubscriptionCancelPayload:
    subscription: Subscription | None


@payload(SubscriptionUserError)
class SubscriptionReactivatePayload:
    subscription: Subscription | None


@payload(SubscriptionUserError)
class SubscriptionPausePayload:
    subscription: Subscription | None


@payload(SubscriptionUserError)
class SubscriptionResumePayload:
    subscription: Subscription | None


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
    @preview(Permission.SIGNED_IN, "What `subscriptionChange` would come to.")
    async def subscription_change_preview(self, info: Info, input: SubscriptionChangeInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_change(info.context, input))

    @preview(Permission.SIGNED_IN, "What `subscriptionCancel` would come to.")
    async def subscription_cancel_preview(self, info: Info, input: SubscriptionCancelInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_cancel(info.context, input))

    @preview(Permission.SIGNED_IN, "What `subscriptionReactivate` would come to.")
    async def subscription_reactivate_preview(
        self, info: Info, input: SubscriptionReactivateInput
    ) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_reactivate(info.context, input))

    @preview(Permission.SIGNED_IN, "What `subscriptionPause` would come to.")
    async def subscription_pause_preview(self, info: Info, input: SubscriptionPauseInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_pause(info.context, input))

    @preview(Permission.SIGNED_IN, "What `subscriptionResume` would come to.")
    async def subscription_resume_preview(self, info: Info, input: SubscriptionResumeInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_resume(info.context, input))


@strawberry.type
class KeepingMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Change to another offer or quantity. Now: what is unused is credited, the rest charged, and it takes effect "
        "once that is paid, or not at all. A declined payment is an answer, not an error: see `payment`.",
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

    @mutation(Permission.SIGNED_IN, "Let go of the change that is scheduled.", emits=["subscription.change_canceled"])
    async def subscription_change_cancel(
        self, info: Info, input: SubscriptionChangeCancelInput
    ) -> SubscriptionChangeCancelPayload:
        return SubscriptionChangeCancelPayload(
            subscription=await subscriptions.cancel_change(info.context, input.subscription)
        )

    @mutation(
        Permission.SIGNED_IN,
        "End an agreement when its paid period closes, or now, with what is unused given back or not. Where no period "
        "runs, as it starts later, was never paid, is unpaid or paused, it ends now in either case. A provider that "
        "drives it is told.",
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
        "Take a cancellation back before it takes effect. An end that was agreed from the start stays.",
        emits=["subscription.reactivated"],
    )
    async def subscription_reactivate(
        self, info: Info, input: SubscriptionReactivateInput
    ) -> SubscriptionReactivatePayload:
        return SubscriptionReactivatePayload(subscription=await subscriptions.reactivate(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Let an agreement rest, now or when its period ends. Nothing is billed and nothing may be used meanwhile. What "
        "a provider drives rests at once, where that provider can.",
        emits=_any_of(*FOLLOWED_EVENTS, *BALANCE_EVENTS, *CREDIT_EVENTS),
    )
    async def subscription_pause(self, info: Info, input: SubscriptionPauseInput) -> SubscriptionPausePayload:
        return SubscriptionPausePayload(subscription=await subscriptions.pause(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Go on after a pause. What the rest of the period costs is collected; where that fails, it is past due.",
        emits=_any_of(*FOLLOWED_EVENTS, *BALANCE_EVENTS, *CREDIT_EVENTS, "invoice.sent", "dunning.started"),
        needs_key=True,
    )
    async def subscription_resume(self, info: Info, input: SubscriptionResumeInput) -> SubscriptionResumePayload:
        return SubscriptionResumePayload(subscription=await subscriptions.resume(info.context, input))
