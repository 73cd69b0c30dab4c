"""What corrects an invoice."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, TAX_LAW, keep, pseudonymise


class NoteTarget(StrEnum):
    """Where the money of a credit note goes: off what is still owed, to the account's balance, or back to the payer."""

    INVOICE = "INVOICE"
    BALANCE = "BALANCE"
    REFUND = "REFUND"


class CreditNote(Subject):
    """The document that corrects an invoice: `minor` is its total, in which `tax` is contained.

    One goes with each refund of an invoiced amount, and with each credit for what was not used.
    """

    account_id: UUID = fields.UUIDField()
    invoice_id: UUID = fields.UUIDField()
    refund_id: UUID | None = fields.UUIDField(null=True)
    number: str = fields.CharField(max_length=60)
    target: NoteTarget = fields.CharEnumField(NoteTarget, max_length=16)
    minor: fields.Field[int] = fields.BigIntField()
    net_minor: fields.Field[int] = fields.BigIntField()
    tax_minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    reason: str = fields.CharField(max_length=255)
    buyer: Any = fields.JSONField(null=True)
    seller: Any = fields.JSONField(null=True)
    voided_at: datetime | None = fields.DatetimeField(null=True)

    total = money("minor")
    net = money("net_minor")
    tax = money("tax_minor")
    references = {"account_id": "account", "invoice_id": "invoice", "refund_id": "refund"}
    checks = {"ck_credit_note_amounts": "minor = net_minor + tax_minor AND net_minor >= 0 AND tax_minor >= 0"}

    personal = pseudonymise(
        "What was given back, to whom, and why.",
        by={"account_id": ACCOUNT},
        blank={"buyer": None, "reason": "erased"},
        because=TAX_LAW,
    )

    class Meta:
        table = "credit_note"
        unique_together = (("tenant_id", "number"),)
        indexes = (("tenant_id", "invoice_id"), ("tenant_id", "account_id"), ("tenant_id", "refund_id"))


class CreditNoteLine(TenantRecord):
    """What is taken back of one line of the invoice."""

    credit_note_id: UUID = fields.UUIDField()
    invoice_line_id: UUID = fields.UUIDField()
    ordinal: int = fields.IntField()
    description: str = fields.CharField(max_length=255)
    net_minor: fields.Field[int] = fields.BigIntField()
    tax_minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    period_start: datetime | None = fields.DatetimeField(null=True)
    period_end: datetime | None = fields.DatetimeField(null=True)
    explanation: Any = fields.JSONField(null=True)

    net = money("net_minor")
    tax = money("tax_minor")
    references = {"credit_note_id": "credit_note", "invoice_line_id": "invoice_line"}

    personal = keep("What was given back.", by={"credit_note_id": "credit_note"}, because=TAX_LAW)

    class Meta:
        table = "credit_note_line"
        unique_together = (("tenant_id", "credit_note_id", "ordinal"),)
        indexes = (("tenant_id", "invoice_line_id"),)
