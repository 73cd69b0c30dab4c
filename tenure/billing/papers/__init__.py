"""Invoices and credit notes on paper: what stands on them, in the account's language, and how it is set."""

from tenure.billing.papers.content import instructions, is_payable, of_invoice, of_note
from tenure.billing.papers.setting import Look, pdf, pngs

__all__ = ["Look", "instructions", "is_payable", "of_invoice", "of_note", "pdf", "pngs"]
