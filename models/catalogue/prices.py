"""What things cost, for how long."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import NOTHING
from tenure.kit.terms import PricingModel


class IntervalUnit(StrEnum):
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"
    ONCE = "ONCE"
    LIFETIME = "LIFETIME"


RECURRING = frozenset({IntervalUnit.DAY, IntervalUnit.WEEK, IntervalUnit.MONTH, IntervalUnit.YEAR})
"""Units after which a subscription renews."""


class Price(Subject):
    """An amount for an interval. Never changed: a new amount is a new price.

    `amount` is per period, unit or package, in major units to 12 places; nothing where there are tiers. `minor` is what
    one unit costs, rounded: for lists. `includes_tax`: tax is contained in it, and not added to it.
    """

    product_id: UUID = fields.UUIDField()
    model: PricingModel = fields.CharEnumField(PricingModel, max_length=16, default=PricingModel.FLAT)
    amount: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    package_size: int = fields.IntField(default=1)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    includes_tax: bool = fields.BooleanField(default=False)
    interval_unit: IntervalUnit = fields.CharEnumField(IntervalUnit, max_length=16)
    interval_count: int = fields.IntField()
    archived_at: datetime | None = fields.DatetimeField(null=True)

    money = money("minor")
    references = {"product_id": "product"}
    checks = {"ck_price_terms": "minor >= 0 AND amount >= 0 AND interval_count > 0 AND package_size > 0"}

    personal = NOTHING

    class Meta:
        table = "price"
        indexes = (("tenant_id", "product_id"),)


class PriceTier(TenantRecord):
    """Units up to `upto` (None: all beyond), each at `unit`, and `flat` once the tier is reached; major units."""

    price_id: UUID = fields.UUIDField()
    ordinal: int = fields.IntField()
    upto: int | None = fields.IntField(null=True)
    unit: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    flat: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)

    references = {"price_id": "price"}
    checks = {"ck_price_tier_amounts": "unit >= 0 AND flat >= 0"}

    personal = NOTHING

    class Meta:
        table = "price_tier"
        unique_together = (("tenant_id", "price_id", "ordinal"),)
