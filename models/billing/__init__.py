"""Invoices, credit notes, balances and taxes. All amounts are in minor units of the row's currency."""

from models.billing.balances import AccountBalance, BalanceMovement
from models.billing.books import NumberSeries, RevenueDay, RevenueSchedule, TaxAnswer, TaxRate
from models.billing.invoices import Invoice, InvoiceKind, InvoiceLine, InvoiceStatus, LineKind
from models.billing.notes import CreditNote, CreditNoteLine, NoteTarget

__all__ = [
    "AccountBalance",
    "BalanceMovement",
    "CreditNote",
    "CreditNoteLine",
    "Invoice",
    "InvoiceKind",
    "InvoiceLine",
    "InvoiceStatus",
    "LineKind",
    "NoteTarget",
    "NumberSeries",
    "RevenueDay",
    "RevenueSchedule",
    "TaxAnswer",
    "TaxRate",
]
