"""What members may do as staff."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import MEMBER, NOTHING, erase


class StaffRole(StrEnum):
    """The roles that every business has. What they may do is written in `tenure.access`."""

    OWNER = "OWNER"
    ADMIN = "ADMIN"
    FINANCE = "FINANCE"
    SUPPORT = "SUPPORT"
    CONTENT = "CONTENT"
    DEVELOPER = "DEVELOPER"


class CustomRole(Subject):
    """A role that the business made for itself. `permissions` are names; one that no version knows allows nothing."""

    name: str = fields.CharField(max_length=60)
    name_norm: str = fields.CharField(max_length=180)
    description: str = fields.CharField(max_length=500)
    permissions: Any = fields.JSONField()
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    uniques = {"uq_custom_role_name": (("tenant_id", "name_norm"), "deleted_at IS NULL")}

    personal = NOTHING

    class Meta:
        table = "custom_role"


class RoleGrant(Subject):
    """A staff role that a member holds: one of the system's, or one of the business's own."""

    member_id: UUID = fields.UUIDField()
    role: StaffRole | None = fields.CharEnumField(StaffRole, max_length=16, null=True)
    custom_role_id: UUID | None = fields.UUIDField(null=True)

    references = {"member_id": "member", "custom_role_id": "custom_role"}
    checks = {"ck_role_grant_one": "(role IS NULL) <> (custom_role_id IS NULL)"}

    personal = erase("What they did as staff.", by={"member_id": MEMBER})

    class Meta:
        table = "role_grant"
        unique_together = (("tenant_id", "member_id", "role"), ("tenant_id", "member_id", "custom_role_id"))
        indexes = (("tenant_id", "custom_role_id"),)
