"""What recurs, and how it came to change: one row per movement, so that any instant can be asked for."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import ACCOUNT, TAX_LAW, keep


class MrrKind(StrEnum):
    """Why monthly recurring revenue changed. PAUSE and RESUME are contraction and expansion in columns of their own."""

    NEW = "NEW"
    EXPANSION = "EXPANSION"
    CONTRACTION = "CONTRACTION"
    CHURN = "CHURN"
    REACTIVATION = "REACTIVATION"
    PAUSE = "PAUSE"
    RESUME = "RESUME"


class MrrMovement(TenantRecord):
    """By how much an agreement's recurring revenue changed, in major units per month, exact to 12 places.

    `after` is what it came to. `is_trial` marks the conversion of a trial.
    """

    subscription_id: UUID = fields.UUIDField()
    account_id: UUID = fields.UUIDField()
    offer_id: UUID = fields.UUIDField()
    kind: MrrKind = fields.CharEnumField(MrrKind, max_length=16)
    amount: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    after: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    currency: str = fields.CharField(max_length=3)
    is_trial: bool = fields.BooleanField(default=False)
    occurred_at: datetime = fields.DatetimeField()

    append_only = True
    references = {"subscription_id": "subscription", "account_id": "account", "offer_id": "offer"}

    personal = keep("What an agreement was worth.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "mrr_movement"
        indexes = (
            ("tenant_id", "occurred_at"),
            ("tenant_id", "subscription_id"),
            ("tenant_id", "account_id"),
            ("tenant_id", "offer_id"),
        )
