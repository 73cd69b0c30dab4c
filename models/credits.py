"""Units that were bought, given and used, and what is counted of limits.

Values are exact: major units of the row's currency, to 12 places.
"""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import ACCOUNT, TAX_LAW, keep
from tenure.kit.terms import Movement


class CreditBalance(Subject):
    """The units that an account has of a product, and their value. Locked by whoever changes it.

    `warned_at` is the lowest threshold that was told of since it was last above it.
    """

    account_id: UUID = fields.UUIDField()
    product_id: UUID = fields.UUIDField()
    currency: str = fields.CharField(max_length=3)
    units: fields.Field[int] = fields.BigIntField(default=0)
    value: Decimal = fields.DecimalField(max_digits=38, decimal_places=12, default=Decimal(0))
    warned_at: int | None = fields.IntField(null=True)

    references = {"account_id": "account", "product_id": "product"}
    checks = {"ck_credit_balance_units": "units >= 0 AND value >= 0"}

    personal = keep("Which credits there were.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "credit_balance"
        unique_together = (("tenant_id", "account_id", "product_id", "currency"),)
        indexes = (("tenant_id", "product_id"),)


class CreditGrant(Subject):
    """Units that came together: `units` for `value` in all, `remaining` of them not used yet.

    `bonus_of` is the grant that it came with; what is refunded there is clawed back here.
    """

    balance_id: UUID = fields.UUIDField()
    kind: Movement = fields.CharEnumField(Movement, max_length=24)
    units: fields.Field[int] = fields.BigIntField()
    remaining: fields.Field[int] = fields.BigIntField()
    value: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    refunded: Decimal = fields.DecimalField(max_digits=38, decimal_places=12, default=Decimal(0))
    granted_at: datetime = fields.DatetimeField()
    expires_at: datetime | None = fields.DatetimeField(null=True)
    ends_with_payment: bool = fields.BooleanField(default=False)
    subscription_id: UUID | None = fields.UUIDField(null=True)
    invoice_line_id: UUID | None = fields.UUIDField(null=True)
    bonus_of: UUID | None = fields.UUIDField(null=True)

    references = {
        "balance_id": "credit_balance",
        "subscription_id": "subscription",
        "invoice_line_id": "invoice_line",
        "bonus_of": "credit_grant",
    }
    checks = {
        "ck_credit_grant_units": "units > 0 AND remaining >= 0 AND remaining <= units AND value >= 0",
        "ck_credit_grant_refunded": "refunded >= 0 AND refunded <= value",
    }

    personal = keep("Which credits were bought or given.", by={"balance_id": "credit_balance"}, because=TAX_LAW)

    class Meta:
        table = "credit_grant"
        indexes = (
            ("tenant_id", "balance_id"),
            ("tenant_id", "invoice_line_id"),
            ("tenant_id", "subscription_id"),
            ("tenant_id", "bonus_of"),
        )


class CreditMovement(TenantRecord):
    """One change of a balance, for good: so many units, worth so much, from these grants.

    `key` is the caller's own, by which a repeated record is known. `occurred_at` is when it happened, which may be long
    before it was `recorded_at`. `posted_minor` is what went to the ledger of its value, by cumulative rounding.
    """

    balance_id: UUID = fields.UUIDField()
    kind: Movement = fields.CharEnumField(Movement, max_length=24)
    units: fields.Field[int] = fields.BigIntField()
    value: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    posted_minor: fields.Field[int] = fields.BigIntField(default=0)
    by_grant: Any = fields.JSONField()
    key: str | None = fields.CharField(max_length=120, null=True)
    occurred_at: datetime = fields.DatetimeField()
    recorded_at: datetime = fields.DatetimeField()
    subject_kind: str | None = fields.CharField(max_length=40, null=True)
    subject_id: UUID | None = fields.UUIDField(null=True)

    append_only = True
    references = {"balance_id": "credit_balance"}

    personal = keep("How credits were used.", by={"balance_id": "credit_balance"}, because=TAX_LAW)

    class Meta:
        table = "credit_movement"
        unique_together = (("tenant_id", "balance_id", "key"),)
        indexes = (("tenant_id", "balance_id", "occurred_at"),)


class UsageCounter(TenantRecord):
    """What an account has used of a counted limit in one period. Locked by whoever adds to it.

    `told_limit` is the limit of which it was told that it is reached: told once, and again where it is another.
    """

    account_id: UUID = fields.UUIDField()
    feature_id: UUID = fields.UUIDField()
    period_start: datetime = fields.DatetimeField()
    period_end: datetime | None = fields.DatetimeField(null=True)
    used: fields.Field[int] = fields.BigIntField(default=0)
    told_limit: fields.Field[int | None] = fields.BigIntField(null=True)

    references = {"account_id": "account", "feature_id": "feature"}
    checks = {"ck_usage_counter_used": "used >= 0"}

    personal = keep("How much of a limit was used.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "usage_counter"
        unique_together = (("tenant_id", "account_id", "feature_id", "period_start"),)
        indexes = (("tenant_id", "feature_id"),)


class UsageRecord(TenantRecord):
    """One use of a counted limit, for good, under the caller's own key."""

    account_id: UUID = fields.UUIDField()
    feature_id: UUID = fields.UUIDField()
    counter_id: UUID = fields.UUIDField()
    quantity: fields.Field[int] = fields.BigIntField()
    key: str = fields.CharField(max_length=120)
    occurred_at: datetime = fields.DatetimeField()
    recorded_at: datetime = fields.DatetimeField()

    append_only = True
    references = {"account_id": "account", "feature_id": "feature", "counter_id": "usage_counter"}

    personal = keep("When a limit was used.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "usage_record"
        unique_together = (("tenant_id", "account_id", "feature_id", "key"),)
        indexes = (("tenant_id", "counter_id"), ("tenant_id", "feature_id"))
