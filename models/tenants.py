"""Businesses, the hosts that are theirs, and the counter of each one's log."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import GlobalRecord, TenantRecord


class TenantStatus(StrEnum):
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    CLOSED = "CLOSED"


class Tenant(GlobalRecord):
    """A business. `clock` is set only on tenants marked as test: the instant at which their time stands."""

    slug: str = fields.CharField(max_length=40, unique=True)
    name: str = fields.CharField(max_length=120)
    status: TenantStatus = fields.CharEnumField(TenantStatus, max_length=16)
    owner_id: UUID | None = fields.UUIDField(null=True)
    currency: str = fields.CharField(max_length=3)
    zone: str = fields.CharField(max_length=64)
    locale: str = fields.CharField(max_length=16)
    is_test: bool = fields.BooleanField(default=False)
    clock: datetime | None = fields.DatetimeField(null=True)
    is_ready: bool = fields.BooleanField(default=False)
    created_at: datetime = fields.DatetimeField()

    references = {"owner_id": "tenant"}

    class Meta:
        table = "tenant"


class Domain(GlobalRecord):
    """A host name. It leads to its tenant only once verified; links are made with the canonical one."""

    host: str = fields.CharField(max_length=253, unique=True)
    tenant_id: UUID = fields.UUIDField()
    is_canonical: bool = fields.BooleanField(default=False)
    verified_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()

    references = {"tenant_id": "tenant"}

    class Meta:
        table = "domain"
        indexes = (("tenant_id",),)


class Counter(TenantRecord):
    """The position of the newest event in the tenant's log. Its id is the tenant's."""

    position: fields.Field[int] = fields.BigIntField(default=0)

    class Meta:
        table = "tenant_counter"
