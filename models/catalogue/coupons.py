"""What is taken off, for whom, how often."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, NOTHING, TAX_LAW, keep


class CouponDuration(StrEnum):
    """For the first invoice, for so many periods, or as long as the agreement lasts."""

    ONCE = "ONCE"
    PERIODS = "PERIODS"
    FOREVER = "FOREVER"


class Coupon(Subject):
    """A percentage, or an amount in one currency, off what it may be used for. Never changed but for its limits.

    `uses` counts the agreements that have it (and one-off invoices): each once, when its first invoice opens.
    """

    code: str = fields.CharField(max_length=64)
    code_norm: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=120)
    percent: Decimal | None = fields.DecimalField(max_digits=7, decimal_places=4, null=True)
    minor: fields.Field[int | None] = fields.BigIntField(null=True)
    currency: str | None = fields.CharField(max_length=3, null=True)
    duration: CouponDuration = fields.CharEnumField(CouponDuration, max_length=16)
    periods: int | None = fields.IntField(null=True)
    most_uses: int | None = fields.IntField(null=True)
    most_uses_per_account: int | None = fields.IntField(null=True)
    uses: int = fields.IntField(default=0)
    is_stackable: bool = fields.BooleanField(default=False)
    starts_at: datetime | None = fields.DatetimeField(null=True)
    ends_at: datetime | None = fields.DatetimeField(null=True)
    archived_at: datetime | None = fields.DatetimeField(null=True)

    amount_off = money("minor")
    checks = {
        "ck_coupon_off": "(percent IS NULL) <> (minor IS NULL) AND (percent IS NULL OR percent > 0 AND percent <= 100) "
        "AND (minor IS NULL OR minor > 0 AND currency IS NOT NULL)",
        "ck_coupon_uses": "uses >= 0 AND (most_uses IS NULL OR uses <= most_uses)",
        "ck_coupon_periods": "(duration = 'PERIODS') = (periods IS NOT NULL) AND (periods IS NULL OR periods > 0)",
    }

    personal = NOTHING

    class Meta:
        table = "coupon"
        unique_together = (("tenant_id", "code_norm"),)


class CouponScope(TenantRecord):
    """A product or an offer that the coupon is for. A coupon without any is for everything."""

    coupon_id: UUID = fields.UUIDField()
    product_id: UUID | None = fields.UUIDField(null=True)
    offer_id: UUID | None = fields.UUIDField(null=True)

    references = {"coupon_id": "coupon", "product_id": "product", "offer_id": "offer"}
    checks = {"ck_coupon_scope_one": "(product_id IS NULL) <> (offer_id IS NULL)"}

    personal = NOTHING

    class Meta:
        table = "coupon_scope"
        indexes = (("tenant_id", "coupon_id"), ("tenant_id", "product_id"), ("tenant_id", "offer_id"))


class SubscriptionCoupon(TenantRecord):
    """A coupon of an agreement. `periods_left`: for how many more of its invoices; None as long as it lasts."""

    subscription_id: UUID = fields.UUIDField()
    coupon_id: UUID = fields.UUIDField()
    periods_left: int | None = fields.IntField(null=True)
    added_at: datetime = fields.DatetimeField()

    references = {"subscription_id": "subscription", "coupon_id": "coupon"}
    checks = {"ck_subscription_coupon_left": "periods_left IS NULL OR periods_left >= 0"}

    personal = NOTHING

    class Meta:
        table = "subscription_coupon"
        unique_together = (("tenant_id", "subscription_id", "coupon_id"),)
        indexes = (("tenant_id", "coupon_id"),)


class CouponRedemption(TenantRecord):
    """That a coupon was used on an invoice, until it is released.

    `is_counted`: against the coupon's limits, which is so once for an agreement; its later invoices do not count.
    """

    coupon_id: UUID = fields.UUIDField()
    account_id: UUID = fields.UUIDField()
    subscription_id: UUID | None = fields.UUIDField(null=True)
    invoice_id: UUID = fields.UUIDField()
    is_counted: bool = fields.BooleanField(default=True)
    redeemed_at: datetime = fields.DatetimeField()
    released_at: datetime | None = fields.DatetimeField(null=True)

    references = {
        "coupon_id": "coupon",
        "account_id": "account",
        "subscription_id": "subscription",
        "invoice_id": "invoice",
    }
    uniques = {
        "uq_coupon_redemption_once": (
            ("tenant_id", "coupon_id", "subscription_id"),
            "released_at IS NULL AND is_counted AND subscription_id IS NOT NULL",
        ),
        "uq_coupon_redemption_invoice": (("tenant_id", "coupon_id", "invoice_id"), "released_at IS NULL"),
    }

    personal = keep("Which reductions were had.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "coupon_redemption"
        indexes = (
            ("tenant_id", "coupon_id"),
            ("tenant_id", "account_id"),
            ("tenant_id", "invoice_id"),
        )
