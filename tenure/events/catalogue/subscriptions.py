"""Agreements, and what they entitle to."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money
from tenure.kit.periods import Period


@event("subscription.created")
class SubscriptionCreated(Event):
    """An agreement was made; money is still owed for it."""

    offer: Record
    account: Record
    status: str
    starts_at: datetime


@event("subscription.trial_started")
class SubscriptionTrialStarted(Event):
    """A trial phase began."""

    phase: int
    ends_at: datetime


@event("subscription.trial_phase_changed")
class SubscriptionTrialPhaseChanged(Event):
    """The second trial phase follows the first."""

    from_: int
    to: int
    ends_at: datetime


@event("subscription.trial_converted")
class SubscriptionTrialConverted(Event):
    """The trial ended with a paid period. None: the provider has not told of its charge yet."""

    invoice: Record | None


@event("subscription.activated")
class SubscriptionActivated(Event):
    """The first paid period began. None: for life."""

    period: Period | None


@event("subscription.renewed")
class SubscriptionRenewed(Event):
    """The next period began. None: the provider has not told of its charge yet."""

    period: Period
    invoice: Record | None


@event("subscription.past_due")
class SubscriptionPastDue(Event):
    """A renewal could not be collected. None: the provider has not told of its charge yet."""

    invoice: Record | None
    next_retry_at: datetime | None
    grace_until: datetime | None


@event("subscription.recovered")
class SubscriptionRecovered(Event):
    """All that was due is paid."""

    invoices: list[Record]


@event("subscription.cancellation_scheduled")
class SubscriptionCancellationScheduled(Event):
    """It ends with the period that is paid."""

    ends_at: datetime
    reason: str | None


@event("subscription.reactivated")
class SubscriptionReactivated(Event):
    """The cancellation was taken back."""

    next_bill_at: datetime | None


@event("subscription.ended")
class SubscriptionEnded(Event):
    """The agreement is over."""

    reason: str
    refund: Record | None


@event("entitlement.granted")
class EntitlementGranted(Event):
    """An account has a feature."""

    feature: str
    value: int | None
    source: str
    until: datetime | None


@event("entitlement.changed")
class EntitlementChanged(Event):
    """The feature stays, its limit or its end is another."""

    feature: str
    old: str | None
    new: str | None


@event("entitlement.revoked")
class EntitlementRevoked(Event):
    """An account has a feature no more."""

    feature: str
    reason: str


@event("subscription.paused")
class SubscriptionPaused(Event):
    """It rests: nothing is billed and nothing may be used."""

    from_: str
    resume_at: datetime | None
    credit: Money | None


@event("subscription.resumed")
class SubscriptionResumed(Event):
    """It goes on. `charge` is what the rest of the period cost."""

    period: Period | None
    charge: Money | None


@event("subscription.change_scheduled")
class SubscriptionChangeScheduled(Event):
    """Another offer or quantity takes effect at an instant."""

    to: Record
    at: datetime


@event("subscription.change_canceled")
class SubscriptionChangeCanceled(Event):
    """A change that waited will not be."""

    to: Record


@event("subscription.changed")
class SubscriptionChanged(Event):
    """Another offer or price counts. `net`: what was charged, less what was credited."""

    from_: Record
    to: Record
    net: Money


@event("subscription.seats_changed")
class SubscriptionSeatsChanged(Event):
    """Another quantity counts."""

    from_: int
    to: int


@event("subscription.billing_day_changed")
class SubscriptionBillingDayChanged(Event):
    """It is billed on another day of the month from its next invoice on. None: on the day of its own."""

    from_: int | None
    to: int | None


@event("subscription.taken_over")
class SubscriptionTakenOver(Event):
    """What the provider drove is charged by us from now on."""

    provider: str


@event("subscription.unpaid")
class SubscriptionUnpaid(Event):
    """All retries are used up; what is owed stays owed, and nothing may be used."""

    due: Money


@event("subscription.trial_ending")
class SubscriptionTrialEnding(Event):
    """A trial is about to end."""

    ends_at: datetime


@event("gift.purchased")
class GiftPurchased(Event):
    """A gift is paid, and can be redeemed."""

    offer: Record
    money: Money


@event("gift.redeemed")
class GiftRedeemed(Event):
    """What was given begins."""

    member: Record
    ends_at: datetime


@event("gift.expired")
class GiftExpired(Event):
    """Nobody redeemed it in time."""
