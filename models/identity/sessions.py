"""Where members are signed in."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import MEMBER, erase


class Session(Subject):
    """A browser or program that is signed in. Of its token only the SHA-256 is kept.

    `proved_at`: when its owner last proved who they are; None where somebody else vouched for them. After the token was
    changed, the former one counts until `former_until`: a request that was on its way is answered. Where staff acts as
    the member, `impersonator_id` is who, and `impersonator_session_id` the session of theirs with which it ends.
    """

    member_id: UUID = fields.UUIDField()
    token_digest: str = fields.CharField(max_length=64)
    former_digest: str | None = fields.CharField(max_length=64, null=True)
    former_until: datetime | None = fields.DatetimeField(null=True)
    last_used_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    proved_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)
    revoked_reason: str | None = fields.CharField(max_length=40, null=True)
    address: str = fields.CharField(max_length=45)
    device: str = fields.CharField(max_length=255)

    impersonator_id: UUID | None = fields.UUIDField(null=True)
    impersonator_session_id: UUID | None = fields.UUIDField(null=True)
    is_read_only: bool = fields.BooleanField(default=False)

    references = {"member_id": "member", "impersonator_id": "member", "impersonator_session_id": "session"}

    personal = erase(
        "Where and with what they were signed in.", by={"member_id": MEMBER}, secret=("token_digest", "former_digest")
    )

    class Meta:
        table = "session"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "member_id"), ("tenant_id", "former_digest"))
