"""The ledger: one row per transfer, so that it balances by its shape. Nothing in it is ever changed."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord, money
from models.personal import ACCOUNT, TAX_LAW, keep


class LedgerAccount(StrEnum):
    """The chart of accounts.

    CLEARING is what providers hold for us, BANK what they paid out. BALANCE is owed to accounts, GIFTS to whoever
    redeems one, CREDITS for units that were paid and not used. SUSPENSE is money that nobody expected.
    """

    RECEIVABLE = "RECEIVABLE"
    CLEARING = "CLEARING"
    BANK = "BANK"
    DISPUTED = "DISPUTED"
    DEFERRED = "DEFERRED"
    TAX = "TAX"
    BALANCE = "BALANCE"
    CREDITS = "CREDITS"
    GIFTS = "GIFTS"
    REFUNDS_PAYABLE = "REFUNDS_PAYABLE"
    SUSPENSE = "SUSPENSE"
    REVENUE = "REVENUE"
    FEES = "FEES"
    LOSSES = "LOSSES"
    BAD_DEBT = "BAD_DEBT"
    ROUNDING = "ROUNDING"


class Transfer(TenantRecord):
    """So much from the credit account to the debit account; always more than zero."""

    debit: LedgerAccount = fields.CharEnumField(LedgerAccount, max_length=24)
    credit: LedgerAccount = fields.CharEnumField(LedgerAccount, max_length=24)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    account_id: UUID | None = fields.UUIDField(null=True)
    subject_kind: str = fields.CharField(max_length=40)
    subject_id: UUID = fields.UUIDField()
    occurred_at: datetime = fields.DatetimeField()

    amount = money("minor")
    append_only = True
    checks = {
        "ck_transfer_amount": "minor > 0",
        "ck_transfer_two_sides": "debit <> credit",
    }
    references = {"account_id": "account"}

    personal = keep("What was booked.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "transfer"
        indexes = (("tenant_id", "subject_id"), ("tenant_id", "occurred_at", "id"), ("tenant_id", "account_id"))
