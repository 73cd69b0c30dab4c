"""What is sold, and what it entitles to."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import NOTHING


class Consumption(StrEnum):
    """BY_TIME: it ends with its period. BY_UNIT: credits of it are used one by one."""

    BY_TIME = "BY_TIME"
    BY_UNIT = "BY_UNIT"


class FeatureKind(StrEnum):
    BOOLEAN = "BOOLEAN"
    LIMIT = "LIMIT"


class Feature(Subject):
    """Something that a product entitles to: a yes, or a limit.

    Where an account has a limit several times it has the sum of them, or the largest. `is_counted`: what is used of the
    limit is recorded, and begins anew with each period.
    """

    code: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=120)
    kind: FeatureKind = fields.CharEnumField(FeatureKind, max_length=16)
    is_summed: bool = fields.BooleanField(default=False)
    is_counted: bool = fields.BooleanField(default=False)

    personal = NOTHING

    class Meta:
        table = "feature"
        unique_together = (("tenant_id", "code"),)


class Product(Subject):
    """What is sold. `is_exclusive`: an account has one live subscription to it at most.

    `is_seated`: its quantity is how many people may have a seat in the account. `tax_code` is what tax services call
    this kind of thing.
    """

    code: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=120)
    description: str = fields.TextField()
    unit_name: str = fields.CharField(max_length=40)
    consumption: Consumption = fields.CharEnumField(Consumption, max_length=16)
    is_exclusive: bool = fields.BooleanField(default=True)
    is_seated: bool = fields.BooleanField(default=False)
    tax_code: str | None = fields.CharField(max_length=40, null=True)
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
