"""How front ends of other origins stay signed in."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import erase


class RefreshToken(TenantRecord):
    """Good once, for the next one of its family: that of its session, which ends when one is used twice."""

    session_id: UUID = fields.UUIDField()
    token_digest: str = fields.CharField(max_length=64)
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    used_at: datetime | None = fields.DatetimeField(null=True)

    references = {"session_id": "session"}

    personal = erase(
        "Where front ends keep the member signed in.", by={"session_id": "session"}, secret=("token_digest",)
    )

    class Meta:
        table = "refresh_token"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "session_id"),)
