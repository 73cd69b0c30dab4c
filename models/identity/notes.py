"""What staff note about members."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import MEMBER, erase


class MemberNote(Subject):
    """A note about a member, in the words of staff. `written_by` is the name of who wrote it, as actors are named.

    Of one that was deleted the row is left, without its words: events are about it.
    """

    member_id: UUID = fields.UUIDField()
    text: str = fields.TextField()
    written_by: str = fields.CharField(max_length=80)
    is_pinned: bool = fields.BooleanField(default=False)
    edited_at: datetime | None = fields.DatetimeField(null=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    references = {"member_id": "member"}

    personal = erase("What staff noted about them.", by={"member_id": MEMBER})

    class Meta:
        table = "member_note"
        indexes = (("tenant_id", "member_id"),)
