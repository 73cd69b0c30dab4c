"""Where members are signed in."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import MEMBER, erase


class Session(Subject):
    """A browser or program that is signed in. Of its token only the SHA-256 is kept.

    `proved_at`: when its owner last proved who they are; None where somebody else vouched for them.
    """

    member_id: UUID = fields.UUIDField()
    token_digest: str = fields.CharField(max_length=64)
    last_used_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    proved_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)
    revoked_reason: str | None = fields.CharField(max_length=40, null=True)
    address: str = fields.CharField(max_length=45)
    device: str = fields.CharField(max_length=255)

    references = {"member_id": "member"}

    personal = erase("Where and with what they were signed in.", by={"member_id": MEMBER}, secret=("token_digest",))

    class Meta:
        table = "session"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "member_id"),)
