"""Invoices, credit notes and their numbers. All amounts are in minor units of the row's currency."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, NOTHING, TAX_LAW, keep


class InvoiceStatus(StrEnum):
    DRAFT = "DRAFT"
    OPEN = "OPEN"
    PAID = "PAID"
    VOID = "VOID"
    UNCOLLECTIBLE = "UNCOLLECTIBLE"


class Invoice(Subject):
    """What an account owes and why. Immutable once open, but for what was paid and returned."""

    account_id: UUID = fields.UUIDField()
    subscription_id: UUID | None = fields.UUIDField(null=True)
    number: str | None = fields.CharField(max_length=40, null=True)
    status: InvoiceStatus = fields.CharEnumField(InvoiceStatus, max_length=16)
    currency: str = fields.CharField(max_length=3)
    subtotal_minor: fields.Field[int] = fields.BigIntField()
    tax_minor: fields.Field[int] = fields.BigIntField()
    total_minor: fields.Field[int] = fields.BigIntField()
    paid_minor: fields.Field[int] = fields.BigIntField(default=0)
    credited_minor: fields.Field[int] = fields.BigIntField(default=0)
    period_start: datetime | None = fields.DatetimeField(null=True)
    period_end: datetime | None = fields.DatetimeField(null=True)
    due_at: datetime | None = fields.DatetimeField(null=True)
    finalized_at: datetime | None = fields.DatetimeField(null=True)
    paid_at: datetime | None = fields.DatetimeField(null=True)
    voided_at: datetime | None = fields.DatetimeField(null=True)

    subtotal = money("subtotal_minor")
    tax = money("tax_minor")
    total = money("total_minor")
    paid = money("paid_minor")
    credited = money("credited_minor")
    checks = {
        "ck_invoice_amounts": "total_minor = subtotal_minor + tax_minor AND paid_minor >= 0 "
        "AND paid_minor <= total_minor AND credited_minor >= 0 AND credited_minor <= total_minor",
    }
    references = {"account_id": "account", "subscription_id": "subscription"}

    personal = keep(
        "What was owed and paid, by an account that is a pseudonym by then.",
        by={"account_id": ACCOUNT},
        because=TAX_LAW,
    )

    class Meta:
        table = "invoice"
        unique_together = (("tenant_id", "number"),)
        indexes = (("tenant_id", "account_id"), ("tenant_id", "subscription_id"))


class InvoiceLine(TenantRecord):
    """One line, with the calculator's own account of how it came to its amount."""

    invoice_id: UUID = fields.UUIDField()
    ordinal: int = fields.IntField()
    description: str = fields.CharField(max_length=255)
    quantity: int = fields.IntField()
    unit_price: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    period_start: datetime | None = fields.DatetimeField(null=True)
    period_end: datetime | None = fields.DatetimeField(null=True)
    explanation: Any = fields.JSONField()

    amount = money("minor")
    references = {"invoice_id": "invoice"}

    personal = keep("What was paid for.", by={"invoice_id": "invoice"}, because=TAX_LAW)

    class Meta:
        table = "invoice_line"
        unique_together = (("tenant_id", "invoice_id", "ordinal"),)


class CreditNote(Subject):
    """The document that corrects an invoice: one per refund of an invoiced amount."""

    invoice_id: UUID = fields.UUIDField()
    refund_id: UUID | None = fields.UUIDField(null=True)
    number: str = fields.CharField(max_length=40)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    reason: str = fields.CharField(max_length=255)

    total = money("minor")
    references = {"invoice_id": "invoice", "refund_id": "refund"}

    personal = keep("What was given back, and why.", by={"invoice_id": "invoice"}, because=TAX_LAW)

    class Meta:
        table = "credit_note"
        unique_together = (("tenant_id", "number"),)
        indexes = (("tenant_id", "invoice_id"),)


class NumberSeries(TenantRecord):
    """The next number of a series of documents; locked while one is given, so that none is skipped."""

    code: str = fields.CharField(max_length=40)
    following: fields.Field[int] = fields.BigIntField(default=1)

    personal = NOTHING

    class Meta:
        table = "number_series"
        unique_together = (("tenant_id", "code"),)
