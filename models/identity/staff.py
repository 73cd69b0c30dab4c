"""What members may do as staff."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject


class StaffRole(StrEnum):
    OWNER = "OWNER"
    ADMIN = "ADMIN"
    FINANCE = "FINANCE"
    SUPPORT = "SUPPORT"
    CONTENT = "CONTENT"
    DEVELOPER = "DEVELOPER"


class RoleGrant(Subject):
    """A staff role that a member holds."""

    member_id: UUID = fields.UUIDField()
    role: StaffRole = fields.CharEnumField(StaffRole, max_length=16)

    references = {"member_id": "member"}

    class Meta:
        table = "role_grant"
        unique_together = (("tenant_id", "member_id", "role"),)
