"""Checkouts, and money on its way."""

from datetime import datetime
from typing import Any

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("checkout.created")
class CheckoutCreated(Event):
    """A checkout was started."""

    offer: Record


@event("checkout.completed")
class CheckoutCompleted(Event):
    """A checkout was completed."""

    subscription: Record


@event("checkout.expired")
class CheckoutExpired(Event):
    """A checkout expired without a purchase."""


@event("provider.connected")
class ProviderConnected(Event):
    """A payment provider account was connected and takes payments starting now."""

    kind: str


@event("provider.enabled")
class ProviderEnabled(Event):
    """A payment provider account was enabled for new payments again."""


@event("provider.disabled")
class ProviderDisabled(Event):
    """A payment provider account was disabled for new payments. What already runs through it continues."""


@event("provider.rules_set")
class ProviderRulesSet(Event):
    """The rules of a provider account were set: what can be paid through it, and its priority.

    `changes` is `{rules: [old, new]}`.
    """

    changes: Any


@event("payment_method.added")
class PaymentMethodAdded(Event):
    """A payment method was added and can be charged."""

    kind: str
    last4: str | None
    fingerprint: str | None


@event("payment_method.removed")
class PaymentMethodRemoved(Event):
    """A payment method was removed and can no longer be charged."""

    reason: str


@event("payment_method.expiring")
class PaymentMethodExpiring(Event):
    """A payment method expires soon. `on` is the end of the month that is printed on it."""

    on: datetime


@event("payment.attempted")
class PaymentAttempted(Event):
    """The provider is about to be asked to collect a payment."""

    money: Money
    provider: str
    attempt: int


@event("payment.action_required")
class PaymentActionRequired(Event):
    """The payer must confirm the payment with their bank."""

    url: str
    expires_at: datetime | None


@event("payment.pending")
class PaymentPending(Event):
    """The payment is being processed, which can take days."""

    expected_by: datetime | None


@event("payment.succeeded")
class PaymentSucceeded(Event):
    """A payment succeeded."""

    money: Money
    fee: Money | None
    provider_ref: str


@event("payment.failed")
class PaymentFailed(Event):
    """The provider declined a payment. `hard` is true when retrying the same payment method will not succeed either."""

    code: str
    hard: bool


@event("payment.canceled")
class PaymentCanceled(Event):
    """A payment attempt was canceled before money moved."""

    reason: str


@event("payment.unresolved")
class PaymentUnresolved(Event):
    """The provider's response was lost. It is being looked up."""

    since: datetime


@event("payment.unmatched")
class PaymentUnmatched(Event):
    """Money was received that nothing was waiting for. It is held in suspense."""

    money: Money


@event("payment.matched")
class PaymentMatched(Event):
    """Staff assigned money in suspense. `to` is INVOICE, BALANCE, or REFUND."""

    to: str


@event("dispute.opened")
class DisputeOpened(Event):
    """A payer disputed a payment with their bank, which expects a response by `dueBy`."""

    money: Money
    reason: str
    due_by: datetime | None


@event("dispute.updated")
class DisputeUpdated(Event):
    """The bank updated a dispute. Nothing is decided yet."""

    status: str


@event("dispute.closed")
class DisputeClosed(Event):
    """The bank decided a dispute: WON or LOST."""

    outcome: str
    money: Money


@event("refund.requested")
class RefundRequested(Event):
    """A refund was requested."""

    money: Money
    to: Record


@event("refund.succeeded")
class RefundSucceeded(Event):
    """A refund succeeded."""

    money: Money
    provider_ref: str


@event("refund.failed")
class RefundFailed(Event):
    """A refund failed because the provider did not send the money."""

    reason: str
