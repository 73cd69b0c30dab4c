"""Links that are mailed."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import MEMBER, erase


class LinkPurpose(StrEnum):
    CONFIRM_EMAIL = "CONFIRM_EMAIL"
    RESET_PASSWORD = "RESET_PASSWORD"
    ADMINISTRATOR = "ADMINISTRATOR"
    SIGN_IN = "SIGN_IN"


class MailedLink(TenantRecord):
    """A link that was mailed: good once, until it expires."""

    member_id: UUID = fields.UUIDField()
    purpose: LinkPurpose = fields.CharEnumField(LinkPurpose, max_length=24)
    token_digest: str = fields.CharField(max_length=64)
    email_norm: str = fields.CharField(max_length=254)
    expires_at: datetime = fields.DatetimeField()
    used_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()

    references = {"member_id": "member"}

    personal = erase("Where links were mailed.", by={"member_id": MEMBER}, secret=("token_digest",))

    class Meta:
        table = "mailed_link"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "member_id"),)
