"""The terms on which prices are sold."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.catalogue.prices import IntervalUnit
from models.personal import NOTHING
from tenure.kit.terms import Alignment, Stub


class OfferStatus(StrEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    WITHDRAWN = "WITHDRAWN"


class Offer(Subject):
    """The terms on which a price is sold. `is_one_time`: once per account, ever.

    Quantity: from `least_quantity` to `most_quantity`. `proration` is the preset by which changes are reckoned; None is
    the business's own. `term_unit` and `term_count`: how long a price that is paid once lasts; None is for good.
    Credits: `credit_units` are granted each period for each of the quantity; they go with the next payment where
    `credits_end_with_payment`, else after their length and `credit_lead_days` more; None never expires.
    """

    product_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()
    code: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=120)
    description: str = fields.TextField()
    list_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    currency: str = fields.CharField(max_length=3)
    is_public: bool = fields.BooleanField(default=True)
    is_one_time: bool = fields.BooleanField(default=False)
    status: OfferStatus = fields.CharEnumField(OfferStatus, max_length=16)
    rank: int = fields.IntField(default=0)
    available_from: datetime | None = fields.DatetimeField(null=True)
    available_until: datetime | None = fields.DatetimeField(null=True)
    least_quantity: int = fields.IntField(default=1)
    most_quantity: int | None = fields.IntField(null=True, default=1)
    alignment: Alignment = fields.CharEnumField(Alignment, max_length=16, default=Alignment.ANNIVERSARY)
    stub: Stub = fields.CharEnumField(Stub, max_length=16, default=Stub.PRORATE)
    proration: str | None = fields.CharField(max_length=24, null=True)
    term_unit: IntervalUnit | None = fields.CharEnumField(IntervalUnit, max_length=16, null=True)
    term_count: int | None = fields.IntField(null=True)
    credit_units: int | None = fields.IntField(null=True)
    credits_end_with_payment: bool = fields.BooleanField(default=False)
    credits_last_unit: IntervalUnit | None = fields.CharEnumField(IntervalUnit, max_length=16, null=True)
    credits_last_count: int | None = fields.IntField(null=True)
    credit_lead_days: int = fields.IntField(default=0)

    list_price = money("list_minor")
    references = {"product_id": "product", "price_id": "price"}
    checks = {
        "ck_offer_quantity": "least_quantity >= 0 AND (most_quantity IS NULL OR most_quantity >= least_quantity)",
        "ck_offer_credits": "credit_units IS NULL OR credit_units > 0",
    }

    personal = NOTHING

    class Meta:
        table = "offer"
        unique_together = (("tenant_id", "code"),)
        indexes = (("tenant_id", "product_id"), ("tenant_id", "price_id"))


class OfferPrice(TenantRecord):
    """What the offer costs in one more currency. Nothing is ever converted."""

    offer_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()
    currency: str = fields.CharField(max_length=3)
    list_minor: fields.Field[int | None] = fields.BigIntField(null=True)

    list_price = money("list_minor")
    references = {"offer_id": "offer", "price_id": "price"}

    personal = NOTHING

    class Meta:
        table = "offer_price"
        unique_together = (("tenant_id", "offer_id", "currency"),)
        indexes = (("tenant_id", "price_id"),)


class TrialPhase(TenantRecord):
    """One of up to two phases before the regular price: an amount (often zero) for a length of its own.

    Each is there in every currency of the offer. `credit_units` come with it, where it has its own.
    """

    offer_id: UUID = fields.UUIDField()
    ordinal: int = fields.IntField()
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    interval_unit: IntervalUnit = fields.CharEnumField(IntervalUnit, max_length=16)
    interval_count: int = fields.IntField()
    credit_units: int | None = fields.IntField(null=True)

    money = money("minor")
    references = {"offer_id": "offer"}

    personal = NOTHING

    class Meta:
        table = "trial_phase"
        unique_together = (("tenant_id", "offer_id", "ordinal", "currency"),)


class OfferBonus(TenantRecord):
    """An offer whose credits or membership come with another one, for nothing."""

    offer_id: UUID = fields.UUIDField()
    bonus_id: UUID = fields.UUIDField()
    ordinal: int = fields.IntField()

    references = {"offer_id": "offer", "bonus_id": "offer"}

    personal = NOTHING

    class Meta:
        table = "offer_bonus"
        unique_together = (("tenant_id", "offer_id", "bonus_id"),)
        indexes = (("tenant_id", "bonus_id"),)


class OfferUpsell(TenantRecord):
    """An offer that is shown to whoever has, or is about to buy, another one."""

    offer_id: UUID = fields.UUIDField()
    upsell_id: UUID = fields.UUIDField()
    ordinal: int = fields.IntField()

    references = {"offer_id": "offer", "upsell_id": "offer"}

    personal = NOTHING

    class Meta:
        table = "offer_upsell"
        unique_together = (("tenant_id", "offer_id", "upsell_id"),)
        indexes = (("tenant_id", "upsell_id"),)
