"""Invoices and what corrects them."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money
from tenure.kit.periods import Period


@event("invoice.drafted")
class InvoiceDrafted(Event):
    """An invoice is being prepared. It has no number, and is not owed."""

    period: Period | None


@event("invoice.updated")
class InvoiceUpdated(Event):
    """A draft was changed; the fields' names tell what, and the total what it comes to by now."""

    fields: list[str]
    total: Money


@event("invoice.deleted")
class InvoiceDeleted(Event):
    """A draft came to nothing."""


@event("invoice.finalized")
class InvoiceFinalized(Event):
    """An invoice has its number and is owed."""

    number: str
    total: Money
    due: Money
    due_at: datetime


@event("invoice.sent")
class InvoiceSent(Event):
    """A letter with the link to it was written to who pays for the account."""


@event("invoice.marked_uncollectible")
class InvoiceMarkedUncollectible(Event):
    """Nobody expects the money any more. `due` was written off."""

    due: Money


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


@event("invoice.overdue")
class InvoiceOverdue(Event):
    """It has been owed for so many days that a stage of the business's is entered."""

    days: int
    stage: str


@event("dunning.started")
class DunningStarted(Event):
    """An agreement is behind. It is tried again so many days after the first failure."""

    invoice: Record
    schedule: list[int]


@event("dunning.exhausted")
class DunningExhausted(Event):
    """All retries are used up. `action` is what becomes of the agreement."""

    action: str


@event("dunning.cleared")
class DunningCleared(Event):
    """Nothing is owed any more, and every clock stands still."""

    by: Record


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


@event("balance.credited")
class BalanceCredited(Event):
    """More is owed to an account."""

    money: Money
    source: str


@event("balance.applied")
class BalanceApplied(Event):
    """What was owed to an account paid for an invoice of its own."""

    money: Money
    invoice: Record


@event("tax_rate.created")
class TaxRateCreated(Event):
    """A tax counts from now on. `percent` is a decimal."""

    percent: str
    country: str | None
    region: str | None


@event("tax_rate.archived")
class TaxRateArchived(Event):
    """A tax counts no more for what is reckoned from now on."""


@event("revenue.recognized")
class RevenueRecognized(Event):
    """What was earned of deferred revenue on one day of the business: once per day, in each currency."""

    period: Period
    total: list[Money]
