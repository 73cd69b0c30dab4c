"""Agreements to pay for an offer, the checkouts that lead to them, and what they entitle to."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import ACCOUNT, MEMBER, TAX_LAW, keep


class SubscriptionStatus(StrEnum):
    SCHEDULED = "SCHEDULED"
    INCOMPLETE = "INCOMPLETE"
    TRIALING = "TRIALING"
    ACTIVE = "ACTIVE"
    PAST_DUE = "PAST_DUE"
    UNPAID = "UNPAID"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


LIVE = frozenset(SubscriptionStatus) - {SubscriptionStatus.ENDED}
"""States in which the agreement stands; each holds the slot of an exclusive product."""

GIVES_ACCESS = frozenset(
    {
        SubscriptionStatus.TRIALING,
        SubscriptionStatus.ACTIVE,
        SubscriptionStatus.PAST_DUE,
    }
)
"""States in which the account has the product's features."""

RENEWABLE = frozenset({SubscriptionStatus.TRIALING, SubscriptionStatus.ACTIVE})
"""States in which the end of a period brings the next one."""


class Term(StrEnum):
    RENEWING = "RENEWING"
    FIXED = "FIXED"
    LIFETIME = "LIFETIME"


class Collection(StrEnum):
    AUTOMATIC = "AUTOMATIC"
    MANUAL = "MANUAL"
    PROVIDER_MANAGED = "PROVIDER_MANAGED"


class CheckoutStatus(StrEnum):
    OPEN = "OPEN"
    COMPLETED = "COMPLETED"
    EXPIRED = "EXPIRED"


class Subscription(Subject):
    """A standing agreement to pay for an offer. `takes_slot` while it keeps others from the same product."""

    account_id: UUID = fields.UUIDField()
    product_id: UUID = fields.UUIDField()
    offer_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()
    status: SubscriptionStatus = fields.CharEnumField(SubscriptionStatus, max_length=16)
    term: Term = fields.CharEnumField(Term, max_length=16)
    collection: Collection = fields.CharEnumField(Collection, max_length=24)
    takes_slot: bool = fields.BooleanField()
    payment_method_id: UUID | None = fields.UUIDField(null=True)
    period_start: datetime | None = fields.DatetimeField(null=True)
    period_end: datetime | None = fields.DatetimeField(null=True)
    anchor_at: datetime | None = fields.DatetimeField(null=True)
    periods: int = fields.IntField(default=0)
    trial_phase: int | None = fields.IntField(null=True)
    hold_until: datetime | None = fields.DatetimeField(null=True)
    past_due_since: datetime | None = fields.DatetimeField(null=True)
    ends_at: datetime | None = fields.DatetimeField(null=True)
    ended_at: datetime | None = fields.DatetimeField(null=True)
    end_reason: str | None = fields.CharField(max_length=40, null=True)

    references = {
        "account_id": "account",
        "product_id": "product",
        "offer_id": "offer",
        "price_id": "price",
        "payment_method_id": "payment_method",
    }
    uniques = {
        "uq_subscription_slot": (
            ("tenant_id", "account_id", "product_id"),
            "takes_slot AND status <> 'ENDED'",
        ),
    }

    personal = keep("What was bought, and until when.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "subscription"
        indexes = (
            ("tenant_id", "account_id"),
            ("tenant_id", "product_id"),
            ("tenant_id", "offer_id"),
        )


class Checkout(Subject):
    """One buyer on the way to one offer."""

    account_id: UUID = fields.UUIDField()
    member_id: UUID = fields.UUIDField()
    offer_id: UUID = fields.UUIDField()
    subscription_id: UUID | None = fields.UUIDField(null=True)
    invoice_id: UUID | None = fields.UUIDField(null=True)
    status: CheckoutStatus = fields.CharEnumField(CheckoutStatus, max_length=16)
    expires_at: datetime = fields.DatetimeField()
    completed_at: datetime | None = fields.DatetimeField(null=True)

    references = {
        "account_id": "account",
        "member_id": "member",
        "offer_id": "offer",
        "subscription_id": "subscription",
        "invoice_id": "invoice",
    }

    personal = keep("What was about to be bought.", by={"account_id": ACCOUNT, "member_id": MEMBER}, because=TAX_LAW)

    class Meta:
        table = "checkout"
        indexes = (
            ("tenant_id", "account_id"),
            ("tenant_id", "subscription_id"),
            ("tenant_id", "invoice_id"),
        )


class Entitlement(Subject):
    """A feature that an account has, and why. A limit has an amount; a yes has none."""

    account_id: UUID = fields.UUIDField()
    feature_id: UUID = fields.UUIDField()
    subscription_id: UUID = fields.UUIDField()
    amount: int | None = fields.IntField(null=True)
    until: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)
    revoked_reason: str | None = fields.CharField(max_length=40, null=True)

    references = {
        "account_id": "account",
        "feature_id": "feature",
        "subscription_id": "subscription",
    }
    uniques = {
        "uq_entitlement_held": (
            ("tenant_id", "subscription_id", "feature_id"),
            "revoked_at IS NULL",
        ),
    }

    personal = keep("What could be used, and until when.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "entitlement"
        indexes = (("tenant_id", "account_id"), ("tenant_id", "subscription_id"))
