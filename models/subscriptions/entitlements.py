"""What an account may use."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import ACCOUNT, TAX_LAW, pseudonymise


class EntitlementSource(StrEnum):
    """Why an account has a feature: what it bought, or what staff granted."""

    SUBSCRIPTION = "SUBSCRIPTION"
    GIFT = "GIFT"
    GRANT = "GRANT"


class Entitlement(Subject):
    """A feature that an account has, and why. A limit has an amount; a yes has none.

    A grant by staff has no subscription: `reason` is theirs, `withdrawn_because` why they took it back, and it may end
    by itself.
    """

    account_id: UUID = fields.UUIDField()
    feature_id: UUID = fields.UUIDField()
    subscription_id: UUID | None = fields.UUIDField(null=True)
    source: EntitlementSource = fields.CharEnumField(
        EntitlementSource, max_length=16, default=EntitlementSource.SUBSCRIPTION
    )
    reason: str | None = fields.CharField(max_length=255, null=True)
    amount: int | None = fields.IntField(null=True)
    until: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)
    revoked_reason: str | None = fields.CharField(max_length=40, null=True)
    withdrawn_because: str | None = fields.CharField(max_length=255, null=True)

    references = {
        "account_id": "account",
        "feature_id": "feature",
        "subscription_id": "subscription",
    }
    checks = {"ck_entitlement_source": "(source = 'GRANT') = (subscription_id IS NULL)"}
    uniques = {
        "uq_entitlement_held": (
            ("tenant_id", "subscription_id", "feature_id"),
            "revoked_at IS NULL AND subscription_id IS NOT NULL",
        ),
        "uq_entitlement_granted": (
            ("tenant_id", "account_id", "feature_id"),
            "revoked_at IS NULL AND subscription_id IS NULL",
        ),
    }

    personal = pseudonymise(
        "What could be used and until when, and why in the words of staff.",
        by={"account_id": ACCOUNT},
        blank={"reason": None, "withdrawn_because": None},
        because=TAX_LAW,
    )

    class Meta:
        table = "entitlement"
        indexes = (("tenant_id", "account_id"), ("tenant_id", "subscription_id"), ("tenant_id", "feature_id"))
