"""Agreements, and what they entitle to."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
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
    """The trial ended with a paid period."""

    invoice: Record


@event("subscription.activated")
class SubscriptionActivated(Event):
    """The first paid period began. None: for life."""

    period: Period | None


@event("subscription.renewed")
class SubscriptionRenewed(Event):
    """The next period began."""

    period: Period
    invoice: Record


@event("subscription.past_due")
class SubscriptionPastDue(Event):
    """A renewal could not be collected."""

    invoice: Record
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
