"""People with a login, and the password by which they prove who they are."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord


class MemberStatus(StrEnum):
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"


class Member(Subject):
    """A person with a login at one tenant; the e-mail is unique there, whatever its case."""

    email: str = fields.CharField(max_length=254)
    email_norm: str = fields.CharField(max_length=254)
    name: str = fields.CharField(max_length=120)
    status: MemberStatus = fields.CharEnumField(MemberStatus, max_length=16)
    email_confirmed_at: datetime | None = fields.DatetimeField(null=True)
    locale: str = fields.CharField(max_length=16)
    zone: str = fields.CharField(max_length=64)
    avatar_id: UUID | None = fields.UUIDField(null=True)

    references = {"avatar_id": "file"}

    class Meta:
        table = "member"
        unique_together = (("tenant_id", "email_norm"),)


class Credential(TenantRecord):
    """A member's password, as an argon2id hash."""

    member_id: UUID = fields.UUIDField()
    password_hash: str = fields.CharField(max_length=255)
    updated_at: datetime = fields.DatetimeField()

    references = {"member_id": "member"}

    class Meta:
        table = "credential"
        unique_together = (("tenant_id", "member_id"),)
