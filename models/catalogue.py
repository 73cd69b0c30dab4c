"""What is sold, and on which terms."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import NOTHING


class Consumption(StrEnum):
    BY_TIME = "BY_TIME"
    BY_UNIT = "BY_UNIT"


class FeatureKind(StrEnum):
    BOOLEAN = "BOOLEAN"
    LIMIT = "LIMIT"


class IntervalUnit(StrEnum):
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"
    ONCE = "ONCE"
    LIFETIME = "LIFETIME"


RECURRING = frozenset({IntervalUnit.DAY, IntervalUnit.WEEK, IntervalUnit.MONTH, IntervalUnit.YEAR})
"""Units after which a subscription renews."""


class OfferStatus(StrEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    WITHDRAWN = "WITHDRAWN"


class Feature(Subject):
    """Something that a product entitles to: a yes, or a limit."""

    code: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=120)
    kind: FeatureKind = fields.CharEnumField(FeatureKind, max_length=16)

    personal = NOTHING

    class Meta:
        table = "feature"
        unique_together = (("tenant_id", "code"),)


class Product(Subject):
    """What is sold. `is_exclusive`: an account has one live subscription to it at most."""

    code: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=120)
    description: str = fields.TextField()
    unit_name: str = fields.CharField(max_length=40)
    consumption: Consumption = fields.CharEnumField(Consumption, max_length=16)
    is_exclusive: bool = fields.BooleanField(default=True)
    archived_at: datetime | None = fields.DatetimeField(null=True)

    personal = NOTHING

    class Meta:
        table = "product"
        unique_together = (("tenant_id", "code"),)


class ProductFeature(TenantRecord):
    """A feature that comes with a product, with its limit where it has one."""

    product_id: UUID = fields.UUIDField()
    feature_id: UUID = fields.UUIDField()
    amount: int | None = fields.IntField(null=True)

    references = {"product_id": "product", "feature_id": "feature"}

    personal = NOTHING

    class Meta:
        table = "product_feature"
        unique_together = (("tenant_id", "product_id", "feature_id"),)


class Price(Subject):
    """An amount for an interval. Never changed: a new amount is a new price."""

    product_id: UUID = fields.UUIDField()
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    interval_unit: IntervalUnit = fields.CharEnumField(IntervalUnit, max_length=16)
    interval_count: int = fields.IntField()
    archived_at: datetime | None = fields.DatetimeField(null=True)

    money = money("minor")
    references = {"product_id": "product"}
    checks = {"ck_price_terms": "minor >= 0 AND interval_count > 0"}

    personal = NOTHING

    class Meta:
        table = "price"
        indexes = (("tenant_id", "product_id"),)


class Offer(Subject):
    """The terms on which a price is sold. `is_one_time`: once per account, ever."""

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

    list_price = money("list_minor")
    references = {"product_id": "product", "price_id": "price"}

    personal = NOTHING

    class Meta:
        table = "offer"
        unique_together = (("tenant_id", "code"),)
        indexes = (("tenant_id", "product_id"), ("tenant_id", "price_id"))


class TrialPhase(TenantRecord):
    """One of up to two phases before the regular price: an amount (often zero) for a length of its own."""

    offer_id: UUID = fields.UUIDField()
    ordinal: int = fields.IntField()
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    interval_unit: IntervalUnit = fields.CharEnumField(IntervalUnit, max_length=16)
    interval_count: int = fields.IntField()

    money = money("minor")
    references = {"offer_id": "offer"}

    personal = NOTHING

    class Meta:
        table = "trial_phase"
        unique_together = (("tenant_id", "offer_id", "ordinal"),)
