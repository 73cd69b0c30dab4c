"""Whom the business lets vouch for its members, and what they said."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import MEMBER, NOTHING, erase


class IdentityProvider(Subject):
    """An OpenID Connect provider. `secret_sealed` is empty for a client without one; `deleted_at`: of no use any more.

    `domains` are those of the addresses that may come in this way, any where there are none; `makes_members`, whether
    somebody whom nobody knows yet becomes a member.
    """

    name: str = fields.CharField(max_length=60)
    issuer: str = fields.CharField(max_length=255)
    client_id: str = fields.CharField(max_length=255)
    secret_sealed: str = fields.TextField()
    scopes: Any = fields.JSONField()
    domains: Any = fields.JSONField()
    makes_members: bool = fields.BooleanField()
    is_enabled: bool = fields.BooleanField()
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    uniques = {"uq_identity_provider_issuer": (("tenant_id", "issuer", "client_id"), "deleted_at IS NULL")}

    personal = NOTHING

    class Meta:
        table = "identity_provider"


class ExternalIdentity(TenantRecord):
    """A member as a provider knows them: `subject` is the provider's own id, which no address can stand for."""

    member_id: UUID = fields.UUIDField()
    provider_id: UUID = fields.UUIDField()
    subject: str = fields.CharField(max_length=255)
    email: str = fields.CharField(max_length=254)
    last_used_at: datetime = fields.DatetimeField()
    created_at: datetime = fields.DatetimeField()

    references = {"member_id": "member", "provider_id": "identity_provider"}

    personal = erase("As whom other providers know the member.", by={"member_id": MEMBER})

    class Meta:
        table = "external_identity"
        unique_together = (("tenant_id", "provider_id", "subject"),)
        indexes = (("tenant_id", "member_id"),)
