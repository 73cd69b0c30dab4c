"""Other products that sign people in with this membership, and what members allowed them."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import MEMBER, NOTHING, erase


class ApplicationKind(StrEnum):
    PUBLIC = "PUBLIC"
    CONFIDENTIAL = "CONFIDENTIAL"


class ApplicationTokenKind(StrEnum):
    ACCESS = "ACCESS"
    REFRESH = "REFRESH"


class Application(Subject):
    """A product that offers to sign in with this membership. A public one, which keeps no secret, has no digest.

    The former secret counts until `overlap_until`.
    """

    name: str = fields.CharField(max_length=60)
    kind: ApplicationKind = fields.CharEnumField(ApplicationKind, max_length=16)
    redirect_uris: Any = fields.JSONField()
    scopes: Any = fields.JSONField()
    secret_digest: str | None = fields.CharField(max_length=64, null=True)
    former_digest: str | None = fields.CharField(max_length=64, null=True)
    overlap_until: datetime | None = fields.DatetimeField(null=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    checks = {"ck_application_secret": "(kind = 'CONFIDENTIAL') = (secret_digest IS NOT NULL)"}

    personal = NOTHING

    class Meta:
        table = "application"


class ApplicationGrant(Subject):
    """A member's consent that an application learns these things of them. There is one row for the two."""

    member_id: UUID = fields.UUIDField()
    application_id: UUID = fields.UUIDField()
    scopes: Any = fields.JSONField()
    granted_at: datetime = fields.DatetimeField()
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    references = {"member_id": "member", "application_id": "application"}

    personal = erase("What the member allowed which applications to learn.", by={"member_id": MEMBER})

    class Meta:
        table = "application_grant"
        unique_together = (("tenant_id", "member_id", "application_id"),)


class AuthorizationCode(TenantRecord):
    """What an application redeems, once. All tokens that come of it, and of those, are its family."""

    grant_id: UUID = fields.UUIDField()
    code_digest: str = fields.CharField(max_length=64)
    redirect_uri: str = fields.TextField()
    scopes: Any = fields.JSONField()
    nonce: str | None = fields.CharField(max_length=255, null=True)
    challenge: str = fields.CharField(max_length=128)
    proved_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    used_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    references = {"grant_id": "application_grant"}

    personal = erase(
        "Sign-ins to applications.", by={"grant_id": "application_grant"}, secret=("code_digest", "challenge", "nonce")
    )

    class Meta:
        table = "authorization_code"
        unique_together = (("tenant_id", "code_digest"),)
        indexes = (("tenant_id", "grant_id"),)


class ApplicationToken(TenantRecord):
    """A token of an application. A refresh token that was used is kept, so that its second use is seen."""

    code_id: UUID = fields.UUIDField()
    kind: ApplicationTokenKind = fields.CharEnumField(ApplicationTokenKind, max_length=8)
    token_digest: str = fields.CharField(max_length=64)
    scopes: Any = fields.JSONField()
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    used_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    references = {"code_id": "authorization_code"}

    personal = erase("Tokens of applications.", by={"code_id": "authorization_code"}, secret=("token_digest",))

    class Meta:
        table = "application_token"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "code_id"), ("tenant_id", "expires_at"))


class SigningKey(TenantRecord):
    """A key that signs what applications are told. It signs until `retires_at` and is shown until `expires_at`."""

    public_key: Any = fields.JSONField()
    private_sealed: str = fields.TextField()
    created_at: datetime = fields.DatetimeField()
    retires_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()

    personal = NOTHING

    class Meta:
        table = "signing_key"
