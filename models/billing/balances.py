"""What the business owes an account."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, TAX_LAW, keep


class AccountBalance(Subject):
    """What the business owes an account, in one currency. Locked by whoever changes it."""

    account_id: UUID = fields.UUIDField()
    currency: str = fields.CharField(max_length=3)
    minor: fields.Field[int] = fields.BigIntField(default=0)

    amount = money("minor")
    references = {"account_id": "account"}
    checks = {"ck_account_balance": "minor >= 0"}

    personal = keep("What was owed to them.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "account_balance"
        unique_together = (("tenant_id", "account_id", "currency"),)


class BalanceMovement(TenantRecord):
    """One change of a balance, for good: more than zero where it grew. `after_minor` is what it came to."""

    balance_id: UUID = fields.UUIDField()
    minor: fields.Field[int] = fields.BigIntField()
    after_minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    source: str = fields.CharField(max_length=24)
    subject_kind: str = fields.CharField(max_length=40)
    subject_id: UUID = fields.UUIDField()
    occurred_at: datetime = fields.DatetimeField()

    amount = money("minor")
    after = money("after_minor")
    append_only = True
    references = {"balance_id": "account_balance"}
    checks = {"ck_balance_movement": "minor <> 0"}

    personal = keep("How what was owed to them changed.", by={"balance_id": "account_balance"}, because=TAX_LAW)

    class Meta:
        table = "balance_movement"
        indexes = (("tenant_id", "balance_id"),)
