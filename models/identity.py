"""People with a login, how they prove who they are, and what they may do as staff."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord


class MemberStatus(StrEnum):
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"


class StaffRole(StrEnum):
    OWNER = "OWNER"
    ADMIN = "ADMIN"
    FINANCE = "FINANCE"
    SUPPORT = "SUPPORT"
    CONTENT = "CONTENT"
    DEVELOPER = "DEVELOPER"


class LinkPurpose(StrEnum):
    CONFIRM_EMAIL = "CONFIRM_EMAIL"
    RESET_PASSWORD = "RESET_PASSWORD"
    ADMINISTRATOR = "ADMINISTRATOR"


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


class Session(Subject):
    """A browser or program that is signed in. Of its token only the SHA-256 is kept."""

    member_id: UUID = fields.UUIDField()
    token_digest: str = fields.CharField(max_length=64)
    last_used_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    revoked_at: datetime | None = fields.DatetimeField(null=True)
    revoked_reason: str | None = fields.CharField(max_length=40, null=True)
    address: str = fields.CharField(max_length=45)
    device: str = fields.CharField(max_length=255)

    references = {"member_id": "member"}

    class Meta:
        table = "session"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "member_id"),)


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

    class Meta:
        table = "mailed_link"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "member_id"),)


class RoleGrant(Subject):
    """A staff role that a member holds."""

    member_id: UUID = fields.UUIDField()
    role: StaffRole = fields.CharEnumField(StaffRole, max_length=16)

    references = {"member_id": "member"}

    class Meta:
        table = "role_grant"
        unique_together = (("tenant_id", "member_id", "role"),)


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
