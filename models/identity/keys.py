"""How programs come in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import MEMBER, keep


class ApiKey(Subject):
    """A server's way in. Its text is shown once; the prefix tells keys apart, the digest proves them.

    `addresses` are the networks that it may be used from (`203.0.113.0/24`), any where there are none. After a rotation
    the former text counts until `overlap_until`.
    """

    name: str = fields.CharField(max_length=120)
    prefix: str = fields.CharField(max_length=24)
    secret_digest: str = fields.CharField(max_length=64)
    former_digest: str | None = fields.CharField(max_length=64, null=True)
    overlap_until: datetime | None = fields.DatetimeField(null=True)
    scopes: Any = fields.JSONField()
    addresses: Any = fields.JSONField()
    created_by: UUID | None = fields.UUIDField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    last_used_at: datetime | None = fields.DatetimeField(null=True)
    last_used_from: str | None = fields.CharField(max_length=45, null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    references = {"created_by": "member"}

    personal = keep(
        "Who made the key.",
        by={"created_by": MEMBER},
        because="The programs that use it are the business's.",
        secret=("secret_digest",),
    )

    class Meta:
        table = "api_key"
