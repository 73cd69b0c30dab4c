"""Businesses, the hosts that are theirs, what is changed about them from outside, and the counter of each one's log."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import GlobalRecord, Subject, TenantRecord
from models.personal import EMAIL, MEMBER, NOTHING, PROOF, keep, pseudonymise


class TenantStatus(StrEnum):
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    CLOSED = "CLOSED"


class Tenant(GlobalRecord):
    """A business. `clock` is set only on tenants marked as test: the instant at which their time stands.

    `changes` is the number of the newest `TenantChange`; `status_reason` is for its owner, not for its visitors.
    """

    slug: str = fields.CharField(max_length=40, unique=True)
    name: str = fields.CharField(max_length=120)
    status: TenantStatus = fields.CharEnumField(TenantStatus, max_length=16)
    status_reason: str | None = fields.CharField(max_length=255, null=True)
    owner_id: UUID | None = fields.UUIDField(null=True)
    currency: str = fields.CharField(max_length=3)
    zone: str = fields.CharField(max_length=64)
    locale: str = fields.CharField(max_length=16)
    is_test: bool = fields.BooleanField(default=False)
    clock: datetime | None = fields.DatetimeField(null=True)
    is_ready: bool = fields.BooleanField(default=False)
    changes: int = fields.IntField(default=0)
    created_at: datetime = fields.DatetimeField()

    references = {"owner_id": "tenant"}

    personal = NOTHING

    class Meta:
        table = "tenant"
        indexes = (("owner_id",),)


class Domain(GlobalRecord):
    """A host name. It leads to its tenant only once verified; links are made with the canonical one.

    Several tenants may say that a host is theirs; one of them can have proved it. A host that `is_given` was handed out
    by the platform, under a host of its own, and needs no proof. `failing_since`: its proof was not found any more.
    """

    host: str = fields.CharField(max_length=253)
    tenant_id: UUID = fields.UUIDField()
    is_given: bool = fields.BooleanField(default=False)
    is_canonical: bool = fields.BooleanField(default=False)
    token: str = fields.CharField(max_length=64, default="")
    verified_at: datetime | None = fields.DatetimeField(null=True)
    checked_at: datetime | None = fields.DatetimeField(null=True)
    failing_since: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()

    references = {"tenant_id": "tenant"}
    uniques = {
        "uq_domain_verified": (("host",), "verified_at IS NOT NULL"),
        "uq_domain_canonical": (("tenant_id",), "is_canonical"),
    }

    personal = NOTHING

    class Meta:
        table = "domain"
        unique_together = (("tenant_id", "host"),)
        indexes = (("checked_at",),)


class TenantChange(GlobalRecord):
    """What was changed about a tenant in the GLOBAL tables, until its own log has told it (`told_at`), and after.

    `number` counts a tenant's changes without a gap: they are told in that order, each once. `by_tenant` is whose
    staff did it.
    """

    tenant_id: UUID = fields.UUIDField()
    number: int = fields.IntField()
    type: str = fields.CharField(max_length=64)
    payload: Any = fields.JSONField()
    by_tenant: UUID | None = fields.UUIDField(null=True)
    actor_kind: str = fields.CharField(max_length=16)
    actor_id: UUID | None = fields.UUIDField(null=True)
    created_at: datetime = fields.DatetimeField()
    told_at: datetime | None = fields.DatetimeField(null=True)

    references = {"tenant_id": "tenant"}

    personal = keep("Which member of staff changed a business.", by={"actor_id": MEMBER}, because=PROOF)

    class Meta:
        table = "tenant_change"
        unique_together = (("tenant_id", "number"),)
        indexes = (("told_at", "created_at"),)


class BusinessProfile(Subject):
    """A tenant's own part of itself: its brand, and the run of its test clock. Its id is the tenant's.

    Events about a tenant, its domains and its clock are about this row. `changes` is the number of the newest
    `TenantChange` that its log has told.
    """

    logo_id: UUID | None = fields.UUIDField(null=True)
    accent_light: str | None = fields.CharField(max_length=7, null=True)
    accent_dark: str | None = fields.CharField(max_length=7, null=True)
    sender_name: str | None = fields.CharField(max_length=120, null=True)
    reply_to: str | None = fields.CharField(max_length=254, null=True)
    changes: int = fields.IntField(default=0)
    advancing_from: datetime | None = fields.DatetimeField(null=True)
    advancing_to: datetime | None = fields.DatetimeField(null=True)

    references = {"logo_id": "file"}

    personal = NOTHING

    class Meta:
        table = "business_profile"


class FoundingStatus(StrEnum):
    PENDING = "PENDING"
    DONE = "DONE"
    REFUSED = "REFUSED"


class TenantFounding(TenantRecord):
    """A business that this tenant wants to own, from the wish until the business is there: `founds` is its id.

    `owner_email` is whose letter opens it; it is forgotten once that was written. `founder_id` is the member who
    signed up for it, where it was none of the staff.
    """

    founds: UUID = fields.UUIDField()
    slug: str = fields.CharField(max_length=40)
    name: str = fields.CharField(max_length=120)
    currency: str = fields.CharField(max_length=3)
    zone: str = fields.CharField(max_length=64)
    locale: str = fields.CharField(max_length=16)
    is_test: bool = fields.BooleanField()
    owner_email: str | None = fields.CharField(max_length=254, null=True)
    founder_id: UUID | None = fields.UUIDField(null=True)
    status: FoundingStatus = fields.CharEnumField(FoundingStatus, max_length=16)
    created_at: datetime = fields.DatetimeField()

    personal = pseudonymise(
        "Whom the letter to a new business went to.",
        by={"owner_email": EMAIL, "founder_id": MEMBER},
        blank={"owner_email": None},
        because="It tells that the business was founded.",
    )

    references = {"founder_id": "member"}

    class Meta:
        table = "tenant_founding"
        indexes = (("tenant_id", "founder_id"),)


class Counter(TenantRecord):
    """The position of the newest event in the tenant's log. Its id is the tenant's."""

    position: fields.Field[int] = fields.BigIntField(default=0)

    personal = NOTHING

    class Meta:
        table = "tenant_counter"
