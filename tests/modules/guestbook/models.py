"""The module's one table."""

from typing import ClassVar
from uuid import UUID

from tortoise import fields

from models.base import Subject


class GuestbookEntry(Subject):
    """What somebody wrote; nobody's where the house itself did."""

    member_id: UUID | None = fields.UUIDField(null=True)
    text: str = fields.CharField(max_length=280)

    references: ClassVar[dict[str, str]] = {"member_id": "member"}

    class Meta:
        table = "guestbook_entry"
        indexes = (("tenant_id", "created_at"),)
