"""Agreements, and what they entitle to."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money
from tenure.kit.periods import Period


@event("subscription.created")
class SubscriptionCreated(Event):
    """A subscription was created. Its first payment can still be due."""

    offer: Record
    account: Record
    status: str
    starts_at: datetime


@event("subscription.trial_started")
class SubscriptionTrialStarted(Event):
    """A trial phase started."""

    phase: int
    ends_at: datetime


@event("subscription.trial_phase_changed")
class SubscriptionTrialPhaseChanged(Event):
    """The second trial phase started after the first."""

    from_: int
    to: int
    ends_at: datetime


@event("subscription.trial_converted")
class SubscriptionTrialConverted(Event):
    """A trial was converted to a paid period. `invoice` is null until the provider reports its charge."""

    invoice: Record | None


@event("subscription.activated")
class SubscriptionActivated(Event):
    """A subscription was activated: its first paid period started. `period` is null for a lifetime subscription."""

    period: Period | None


@event("subscription.renewed")
class SubscriptionRenewed(Event):
    """A subscription was renewed: its next period started. `invoice` is null until the provider reports its charge."""

    period: Period
    invoice: Record | None


@event("subscription.past_due")
class SubscriptionPastDue(Event):
    """A subscription became past due: the payment of its renewal failed.

    `invoice` is null until the provider reports its charge.
    """

    invoice: Record | None
    next_retry_at: datetime | None
    grace_until: datetime | None


@event("subscription.recovered")
class SubscriptionRecovered(Event):
    """A past due subscription recovered: everything that was due was paid."""

    invoices: list[Record]


@event("subscription.cancellation_scheduled")
class SubscriptionCancellationScheduled(Event):
    """A subscription was scheduled to be canceled at the end of its paid period."""

    ends_at: datetime
    reason: str | None


@event("subscription.reactivated")
class SubscriptionReactivated(Event):
    """A subscription's scheduled cancellation was canceled."""

    next_bill_at: datetime | None


@event("subscription.ended")
class SubscriptionEnded(Event):
    """A subscription ended."""

    reason: str
    refund: Record | None


@event("entitlement.granted")
class EntitlementGranted(Event):
    """An account became entitled to a feature."""

    feature: str
    value: int | None
    source: str
    until: datetime | None


@event("entitlement.changed")
class EntitlementChanged(Event):
    """The limit or the end of an account's entitlement to a feature changed."""

    feature: str
    old: str | None
    new: str | None


@event("entitlement.revoked")
class EntitlementRevoked(Event):
    """An account is no longer entitled to a feature."""

    feature: str
    reason: str


@event("subscription.paused")
class SubscriptionPaused(Event):
    """A subscription was paused: nothing is billed, and nothing can be used."""

    from_: str
    resume_at: datetime | None
    credit: Money | None


@event("subscription.resumed")
class SubscriptionResumed(Event):
    """A paused subscription was resumed. `charge` is the price of the rest of the period."""

    period: Period | None
    charge: Money | None


@event("subscription.change_scheduled")
class SubscriptionChangeScheduled(Event):
    """A change to another offer or quantity was scheduled."""

    to: Record
    at: datetime


@event("subscription.change_canceled")
class SubscriptionChangeCanceled(Event):
    """A scheduled change was canceled."""

    to: Record


@event("subscription.changed")
class SubscriptionChanged(Event):
    """A subscription changed to another offer or price. `net` is what was charged, less what was credited."""

    from_: Record
    to: Record
    net: Money


@event("subscription.seats_changed")
class SubscriptionSeatsChanged(Event):
    """The quantity of a subscription changed."""

    from_: int
    to: int


@event("subscription.billing_day_changed")
class SubscriptionBillingDayChanged(Event):
    """The billing day of a subscription changed, starting with its next invoice. Null: its own day."""

    from_: int | None
    to: int | None


@event("subscription.taken_over")
class SubscriptionTakenOver(Event):
    """A subscription that a provider drove was taken over and is charged by Tenure starting now."""

    provider: str


@event("subscription.unpaid")
class SubscriptionUnpaid(Event):
    """A subscription became unpaid: all retries were used up. The amount stays due, and nothing can be used."""

    due: Money


@event("subscription.trial_ending")
class SubscriptionTrialEnding(Event):
    """A trial is about to end."""

    ends_at: datetime


@event("gift.purchased")
class GiftPurchased(Event):
    """A gift was paid for and can be redeemed."""

    offer: Record
    money: Money


@event("gift.redeemed")
class GiftRedeemed(Event):
    """A gift was redeemed and starts."""

    member: Record
    ends_at: datetime


@event("gift.expired")
class GiftExpired(Event):
    """A gift expired without being redeemed."""
