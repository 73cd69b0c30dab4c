"""What members may do as staff."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import MEMBER, erase


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

    personal = erase("What they did as staff.", by={"member_id": MEMBER})

    class Meta:
        table = "role_grant"
        unique_together = (("tenant_id", "member_id", "role"),)
