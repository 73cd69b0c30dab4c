"""Invoices and what corrects them."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money
from tenure.kit.periods import Period


@event("invoice.drafted")
class InvoiceDrafted(Event):
    """An invoice was drafted. It has no number and is not due yet."""

    period: Period | None


@event("invoice.updated")
class InvoiceUpdated(Event):
    """A draft invoice was updated. `fields` names what changed, and `total` is the new total."""

    fields: list[str]
    total: Money


@event("invoice.deleted")
class InvoiceDeleted(Event):
    """A draft invoice was deleted."""


@event("invoice.finalized")
class InvoiceFinalized(Event):
    """An invoice was finalized: it has a number and is due."""

    number: str
    total: Money
    due: Money
    due_at: datetime


@event("invoice.sent")
class InvoiceSent(Event):
    """An invoice was emailed to whoever pays for the account, with a link to it."""


@event("invoice.marked_uncollectible")
class InvoiceMarkedUncollectible(Event):
    """An invoice was marked as uncollectible. `due` was written off."""

    due: Money


@event("invoice.paid")
class InvoicePaid(Event):
    """An invoice was paid in full."""

    paid_at: datetime
    by: str


@event("invoice.payment_failed")
class InvoicePaymentFailed(Event):
    """An attempt to collect an invoice failed."""

    attempt: int
    reason: str
    next_retry_at: datetime | None


@event("invoice.overdue")
class InvoiceOverdue(Event):
    """An invoice has been overdue for enough days to reach one of the stages that the business configured."""

    days: int
    stage: str


@event("dunning.started")
class DunningStarted(Event):
    """Dunning started for a subscription.

    `schedule` lists the days after the first failure on which the payment is retried.
    """

    invoice: Record
    schedule: list[int]


@event("dunning.exhausted")
class DunningExhausted(Event):
    """All retries were used up. `action` is what happens to the subscription."""

    action: str


@event("dunning.cleared")
class DunningCleared(Event):
    """Dunning ended: nothing is due anymore, and no further steps are scheduled."""

    by: Record


@event("invoice.voided")
class InvoiceVoided(Event):
    """An invoice was voided: it is no longer due, without having been paid."""

    reason: str


@event("credit_note.issued")
class CreditNoteIssued(Event):
    """A credit note was issued to correct an invoice."""

    number: str
    invoice: Record
    total: Money
    to: str


@event("balance.credited")
class BalanceCredited(Event):
    """An account's balance was credited: the business owes it more."""

    money: Money
    source: str


@event("balance.applied")
class BalanceApplied(Event):
    """An account's balance was applied to one of its invoices."""

    money: Money
    invoice: Record


@event("tax_rate.created")
class TaxRateCreated(Event):
    """A tax rate was created and applies starting now. `percent` is a decimal."""

    percent: str
    country: str | None
    region: str | None


@event("tax_rate.archived")
class TaxRateArchived(Event):
    """A tax rate was archived. It no longer applies to new calculations."""


@event("revenue.recognized")
class RevenueRecognized(Event):
    """Deferred revenue was recognized for one day of the business.

    Sent once per day, with a total for each currency.
    """

    period: Period
    total: list[Money]
