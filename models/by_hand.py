"""The books of the payment provider that staff are themselves: transfers, cash, cheques."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord, money
from models.payments import Receipt
from models.personal import NOTHING


class Entry(StrEnum):
    """How a movement stands that staff look after themselves: EXPECTED until they say more."""

    EXPECTED = "EXPECTED"
    DONE = "DONE"
    CANCELED = "CANCELED"
    FAILED = "FAILED"


class ManualCharge(TenantRecord):
    """Money that staff expect, or have seen come: the books of the provider that they are themselves.

    `reference` is our payment's id, `request_key` what makes the call safe to repeat.
    """

    provider_account_id: UUID = fields.UUIDField()
    request_key: str = fields.CharField(max_length=255)
    reference: str = fields.CharField(max_length=64)
    customer: str | None = fields.CharField(max_length=64, null=True)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    method: Receipt = fields.CharEnumField(Receipt, max_length=16)
    status: Entry = fields.CharEnumField(Entry, max_length=16)
    created_at: datetime = fields.DatetimeField()

    amount = money("minor")
    references = {"provider_account_id": "provider_account"}
    checks = {"ck_manual_charge_amount": "minor > 0"}

    personal = NOTHING

    class Meta:
        table = "manual_charge"
        unique_together = (("tenant_id", "provider_account_id", "request_key"),)
        indexes = (("tenant_id", "reference"),)


class ManualRefund(TenantRecord):
    """Money that staff are to send back, or have sent. `reference` is our refund's id."""

    manual_charge_id: UUID = fields.UUIDField()
    request_key: str = fields.CharField(max_length=255)
    reference: str = fields.CharField(max_length=64)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    status: Entry = fields.CharEnumField(Entry, max_length=16)
    created_at: datetime = fields.DatetimeField()

    amount = money("minor")
    references = {"manual_charge_id": "manual_charge"}
    checks = {"ck_manual_refund_amount": "minor > 0"}

    personal = NOTHING

    class Meta:
        table = "manual_refund"
        unique_together = (("tenant_id", "manual_charge_id", "request_key"),)
