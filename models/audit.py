"""Who did what: a chain of entries per tenant, and beside it what may be forgotten."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import MEMBER, NOTHING, PROOF, erase, keep


class AuditOutcome(StrEnum):
    DONE = "DONE"
    DENIED = "DENIED"


class AuditEntry(TenantRecord):
    """One thing that was done, or was not allowed. `hash` covers all other columns, `previous_hash` among them.

    `on_behalf_of` is the member of staff behind the actor, where one acts as a member. Of the detail, which can be
    erased, only a salted digest is in the chain.
    """

    position: fields.Field[int] = fields.BigIntField()
    occurred_at: datetime = fields.DatetimeField()
    action: str = fields.CharField(max_length=80)
    outcome: AuditOutcome = fields.CharEnumField(AuditOutcome, max_length=8)
    code: str | None = fields.CharField(max_length=40, null=True)
    actor_kind: str = fields.CharField(max_length=16)
    actor_id: UUID | None = fields.UUIDField(null=True)
    on_behalf_of: UUID | None = fields.UUIDField(null=True)
    subject_kind: str | None = fields.CharField(max_length=40, null=True)
    subject_id: UUID | None = fields.UUIDField(null=True)
    changes: Any = fields.JSONField()
    detail_digest: str | None = fields.CharField(max_length=64, null=True)
    previous_hash: str = fields.CharField(max_length=64)
    hash: str = fields.CharField(max_length=64)

    append_only = True

    personal = keep(
        "What they did, and what was done about them: ids, amounts and states.",
        by={"actor_id": MEMBER, "subject_id": MEMBER, "on_behalf_of": MEMBER},
        because=PROOF,
    )

    class Meta:
        table = "audit_entry"
        unique_together = (("tenant_id", "position"),)
        indexes = (
            ("tenant_id", "actor_id", "position"),
            ("tenant_id", "subject_id", "position"),
            ("tenant_id", "action", "position"),
        )


class AuditDetail(TenantRecord):
    """What is personal about the entry of the same id: where it was done from, and what was written as the reason.

    `about` is the member whom it was done to. Once the row is erased, the digest in the chain tells nothing.
    """

    actor_id: UUID | None = fields.UUIDField(null=True)
    about: UUID | None = fields.UUIDField(null=True)
    salt: str = fields.CharField(max_length=64)
    address: str = fields.CharField(max_length=45)
    device: str = fields.CharField(max_length=255)
    reason: str = fields.CharField(max_length=500)

    personal = erase(
        "Address and device of what they did, and why staff did something about them.",
        by={"actor_id": MEMBER, "about": MEMBER},
        secret=("salt",),
    )

    class Meta:
        table = "audit_detail"
        indexes = (("tenant_id", "actor_id"), ("tenant_id", "about"))


class AuditHead(TenantRecord):
    """Where the tenant's chain ends. Its id is the tenant's; whoever appends locks it."""

    position: fields.Field[int] = fields.BigIntField()
    hash: str = fields.CharField(max_length=64)

    personal = NOTHING

    class Meta:
        table = "audit_head"
