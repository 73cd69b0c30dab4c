"""How programs come in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject


class ApiKey(Subject):
    """A server's way in. Its text is shown once; the prefix tells keys apart, the digest proves them."""

    name: str = fields.CharField(max_length=120)
    prefix: str = fields.CharField(max_length=24)
    secret_digest: str = fields.CharField(max_length=64)
    scopes: Any = fields.JSONField()
    created_by: UUID | None = fields.UUIDField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    last_used_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    references = {"created_by": "member"}

    class Meta:
        table = "api_key"
