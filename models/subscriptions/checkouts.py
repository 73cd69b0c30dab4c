"""The ways to an agreement: a checkout, or a gift."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import ACCOUNT, MEMBER, TAX_LAW, keep, pseudonymise


class CheckoutStatus(StrEnum):
    OPEN = "OPEN"
    COMPLETED = "COMPLETED"
    EXPIRED = "EXPIRED"


class Checkout(Subject):
    """One buyer on the way to one offer. `skips_trial`: the card that they showed has had its trial.

    `approval_url` is where they agree to what the provider is to draw by itself.
    """

    account_id: UUID = fields.UUIDField()
    member_id: UUID = fields.UUIDField()
    offer_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()
    quantity: int = fields.IntField(default=1)
    coupon_ids: list[str] = fields.JSONField(default=list)
    skips_trial: bool = fields.BooleanField(default=False)
    gift_id: UUID | None = fields.UUIDField(null=True)
    subscription_id: UUID | None = fields.UUIDField(null=True)
    invoice_id: UUID | None = fields.UUIDField(null=True)
    status: CheckoutStatus = fields.CharEnumField(CheckoutStatus, max_length=16)
    expires_at: datetime = fields.DatetimeField()
    completed_at: datetime | None = fields.DatetimeField(null=True)
    approval_url: str | None = fields.TextField(null=True)

    references = {
        "account_id": "account",
        "member_id": "member",
        "offer_id": "offer",
        "price_id": "price",
        "gift_id": "gift",
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


class GiftStatus(StrEnum):
    """BOUGHT: paid and not yet redeemed."""

    UNPAID = "UNPAID"
    BOUGHT = "BOUGHT"
    REDEEMED = "REDEEMED"
    EXPIRED = "EXPIRED"
    REFUNDED = "REFUNDED"
    CANCELED = "CANCELED"


class Gift(Subject):
    """An offer that somebody paid for and somebody else redeems, with a code of which only the digest is kept.

    `periods`: how many of the price's intervals. `converts`: it goes on as a paid agreement afterwards, instead of
    ending. `to_email` is where the code was sent, until it is redeemed or expires.
    """

    account_id: UUID = fields.UUIDField()
    offer_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()
    periods: int = fields.IntField()
    converts: bool = fields.BooleanField(default=False)
    status: GiftStatus = fields.CharEnumField(GiftStatus, max_length=16)
    code_digest: str = fields.CharField(max_length=64)
    to_email: str | None = fields.CharField(max_length=320, null=True)
    message: str | None = fields.CharField(max_length=1000, null=True)
    invoice_id: UUID | None = fields.UUIDField(null=True)
    subscription_id: UUID | None = fields.UUIDField(null=True)
    expires_at: datetime = fields.DatetimeField()
    redeemed_at: datetime | None = fields.DatetimeField(null=True)

    references = {
        "account_id": "account",
        "offer_id": "offer",
        "price_id": "price",
        "invoice_id": "invoice",
        "subscription_id": "subscription",
    }

    personal = pseudonymise(
        "What was given to whom, with which words.",
        by={"account_id": ACCOUNT},
        blank={"to_email": None, "message": None},
        because=TAX_LAW,
        secret=("code_digest",),
    )

    class Meta:
        table = "gift"
        unique_together = (("tenant_id", "code_digest"),)
        indexes = (("tenant_id", "account_id"), ("tenant_id", "invoice_id"), ("tenant_id", "subscription_id"))
