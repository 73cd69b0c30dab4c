"""How members prove who they are beyond a password."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import MEMBER, NOTHING, erase


class FactorKind(StrEnum):
    TOTP = "TOTP"
    PASSKEY = "PASSKEY"


class Factor(TenantRecord):
    """A device that proves its member: an authenticator app (TOTP) or a passkey (WebAuthn).

    `confirmed_at` is None while the app has not shown its first code. Of an app `last_step` is the interval of the code
    that it proved last: that one and those before it are of no use any more. Of a passkey, `sign_count` is how often
    its authenticator says that it has signed; both of its keys are base64url.
    """

    member_id: UUID = fields.UUIDField()
    kind: FactorKind = fields.CharEnumField(FactorKind, max_length=16)
    name: str = fields.CharField(max_length=60)
    created_at: datetime = fields.DatetimeField()
    confirmed_at: datetime | None = fields.DatetimeField(null=True)
    last_used_at: datetime | None = fields.DatetimeField(null=True)
    sealed_secret: str | None = fields.TextField(null=True)
    last_step: int | None = fields.BigIntField(null=True)
    credential_id: str | None = fields.CharField(max_length=1400, null=True)
    public_key: str | None = fields.TextField(null=True)
    sign_count: int | None = fields.BigIntField(null=True)
    transports: Any = fields.JSONField(null=True)
    is_backed_up: bool | None = fields.BooleanField(null=True)

    references = {"member_id": "member"}
    checks = {
        "ck_factor_kind": "(kind = 'TOTP') = (sealed_secret IS NOT NULL) AND (kind = 'PASSKEY') = "
        "(credential_id IS NOT NULL AND public_key IS NOT NULL AND sign_count IS NOT NULL)"
    }
    uniques = {"uq_factor_credential": (("tenant_id", "credential_id"), "credential_id IS NOT NULL")}

    personal = erase(
        "Their authenticator apps and passkeys.",
        by={"member_id": MEMBER},
        secret=("sealed_secret", "credential_id", "public_key"),
    )

    class Meta:
        table = "factor"
        indexes = (("tenant_id", "member_id"),)


class RecoveryCode(TenantRecord):
    """Good once in place of an authenticator app that is lost. Of the code only the SHA-256 is kept."""

    member_id: UUID = fields.UUIDField()
    code_digest: str = fields.CharField(max_length=64)
    created_at: datetime = fields.DatetimeField()
    used_at: datetime | None = fields.DatetimeField(null=True)

    references = {"member_id": "member"}

    personal = erase("When they used a recovery code.", by={"member_id": MEMBER}, secret=("code_digest",))

    class Meta:
        table = "recovery_code"
        unique_together = (("tenant_id", "member_id", "code_digest"),)


class SpentChallenge(TenantRecord):
    """A challenge that was answered: it is not answered again. Kept for as long as it would count."""

    digest: str = fields.CharField(max_length=64)
    expires_at: datetime = fields.DatetimeField()

    personal = NOTHING

    class Meta:
        table = "spent_challenge"
        unique_together = (("tenant_id", "digest"),)
        indexes = (("tenant_id", "expires_at"),)
