"""Checkouts, and money on its way."""

from datetime import datetime
from typing import Any

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("checkout.created")
class CheckoutCreated(Event):
    """Somebody is about to buy."""

    offer: Record


@event("checkout.completed")
class CheckoutCompleted(Event):
    """They bought."""

    subscription: Record


@event("checkout.expired")
class CheckoutExpired(Event):
    """They did not."""


@event("provider.connected")
class ProviderConnected(Event):
    """An account at a payment provider takes payments from now on."""

    kind: str


@event("provider.enabled")
class ProviderEnabled(Event):
    """New payments may go through it again."""


@event("provider.disabled")
class ProviderDisabled(Event):
    """Nothing new goes through it. What runs there goes on."""


@event("provider.rules_set")
class ProviderRulesSet(Event):
    """What may be paid through it, and before which others: `changes` is `{rules: [old, new]}`."""

    changes: Any


@event("payment_method.added")
class PaymentMethodAdded(Event):
    """A card or bank account can be charged."""

    kind: str
    last4: str | None
    fingerprint: str | None


@event("payment_method.removed")
class PaymentMethodRemoved(Event):
    """It cannot be charged any more."""

    reason: str


@event("payment_method.expiring")
class PaymentMethodExpiring(Event):
    """It can soon be charged no more, from `on`: the end of the month that is printed on it."""

    on: datetime


@event("payment.attempted")
class PaymentAttempted(Event):
    """The provider is about to be asked for money."""

    money: Money
    provider: str
    attempt: int


@event("payment.action_required")
class PaymentActionRequired(Event):
    """The payer has to confirm with their bank."""

    url: str
    expires_at: datetime | None


@event("payment.pending")
class PaymentPending(Event):
    """The money is on its way, for days perhaps."""

    expected_by: datetime | None


@event("payment.succeeded")
class PaymentSucceeded(Event):
    """The money is there."""

    money: Money
    fee: Money | None
    provider_ref: str


@event("payment.failed")
class PaymentFailed(Event):
    """The provider declined. `hard`: the same method will not do another time either."""

    code: str
    hard: bool


@event("payment.canceled")
class PaymentCanceled(Event):
    """The attempt was given up before money moved."""

    reason: str


@event("payment.unresolved")
class PaymentUnresolved(Event):
    """The provider's answer was lost; it is being looked up."""

    since: datetime


@event("payment.unmatched")
class PaymentUnmatched(Event):
    """Money came that nothing was waiting for; it stands in suspense."""

    money: Money


@event("payment.matched")
class PaymentMatched(Event):
    """A person said what money in suspense is for: INVOICE, BALANCE, or REFUND."""

    to: str


@event("dispute.opened")
class DisputeOpened(Event):
    """The payer contests a payment at their bank, which wants to hear from us by `due_by`."""

    money: Money
    reason: str
    due_by: datetime | None


@event("dispute.updated")
class DisputeUpdated(Event):
    """The bank has moved on; nothing is decided yet."""

    status: str


@event("dispute.closed")
class DisputeClosed(Event):
    """The bank has decided: WON, or LOST."""

    outcome: str
    money: Money


@event("refund.requested")
class RefundRequested(Event):
    """Money is to go back."""

    money: Money
    to: Record


@event("refund.succeeded")
class RefundSucceeded(Event):
    """Money went back."""

    money: Money
    provider_ref: str


@event("refund.failed")
class RefundFailed(Event):
    """The provider would not send money back."""

    reason: str
