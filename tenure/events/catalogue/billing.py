"""Invoices and what corrects them."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money
from tenure.kit.periods import Period


@event("invoice.finalized")
class InvoiceFinalized(Event):
    """An invoice has its number and is owed."""

    number: str
    total: Money
    due: Money
    due_at: datetime


@event("invoice.paid")
class InvoicePaid(Event):
    """Nothing is owed on it any more."""

    paid_at: datetime
    by: str


@event("invoice.payment_failed")
class InvoicePaymentFailed(Event):
    """An attempt to collect it failed."""

    attempt: int
    reason: str
    next_retry_at: datetime | None


@event("invoice.voided")
class InvoiceVoided(Event):
    """It is owed no more, without having been paid."""

    reason: str


@event("credit_note.issued")
class CreditNoteIssued(Event):
    """An invoice was corrected."""

    number: str
    invoice: Record
    total: Money
    to: str


@event("revenue.recognized")
class RevenueRecognized(Event):
    """What was earned of deferred revenue on one day of the business: once per day, in each currency."""

    period: Period
    total: list[Money]
