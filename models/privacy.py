"""What people agreed to, what they asked to be told, and what they asked to be forgotten."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import EMAIL, MEMBER, NOTHING, PROOF, erase, keep


class ExportStatus(StrEnum):
    QUEUED = "QUEUED"
    READY = "READY"
    EXPIRED = "EXPIRED"


class MemberExport(Subject):
    """A file with all that is known of a member. Its `file` has the same id, and is made when it is READY."""

    member_id: UUID = fields.UUIDField()
    status: ExportStatus = fields.CharEnumField(ExportStatus, max_length=16)
    requested_by: str = fields.CharField(max_length=80)
    file_id: UUID | None = fields.UUIDField(null=True)
    completed_at: datetime | None = fields.DatetimeField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)

    references = {"member_id": "member", "file_id": "file"}
    uniques = {"uq_member_export_queued": (("tenant_id", "member_id"), "status = 'QUEUED'")}
    personal = keep("When a member asked for their data.", by={"member_id": MEMBER}, because=PROOF)

    class Meta:
        table = "member_export"
        indexes = (("tenant_id", "member_id"),)


class ErasureStatus(StrEnum):
    REQUESTED = "REQUESTED"
    CANCELED = "CANCELED"
    RUNNING = "RUNNING"
    DONE = "DONE"


UNDER_WAY = frozenset({ErasureStatus.REQUESTED, ErasureStatus.RUNNING})
"""States in which an erasure will still do something."""


class Erasure(Subject):
    """A member is to be forgotten at `due_at`. `report` has one line per table; `held_by` says what it waits for."""

    member_id: UUID = fields.UUIDField()
    status: ErasureStatus = fields.CharEnumField(ErasureStatus, max_length=16)
    reason: str = fields.CharField(max_length=255)
    requested_by: str = fields.CharField(max_length=80)
    due_at: datetime = fields.DatetimeField()
    held_by: str | None = fields.CharField(max_length=40, null=True)
    report: Any = fields.JSONField(default=dict)
    finished_at: datetime | None = fields.DatetimeField(null=True)

    references = {"member_id": "member"}
    uniques = {"uq_erasure_under_way": (("tenant_id", "member_id"), "status IN ('REQUESTED', 'RUNNING')")}
    personal = keep("That, when and why a member was erased, and what was.", by={"member_id": MEMBER}, because=PROOF)

    class Meta:
        table = "erasure"
        indexes = (("tenant_id", "member_id"),)


class ConsentPurpose(Subject):
    """Something that members are asked to agree to. `version` is the one that counts now; a new text is a new one."""

    code: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=120)
    version: int = fields.IntField()
    is_required: bool = fields.BooleanField()
    archived_at: datetime | None = fields.DatetimeField(null=True)

    personal = NOTHING

    class Meta:
        table = "consent_purpose"
        unique_together = (("tenant_id", "code"),)


class ConsentText(TenantRecord):
    """What a version of a purpose says: to be shown to whoever agreed to it, years later."""

    purpose_id: UUID = fields.UUIDField()
    version: int = fields.IntField()
    text: str = fields.TextField()
    url: str | None = fields.TextField(null=True)
    published_at: datetime = fields.DatetimeField()

    references = {"purpose_id": "consent_purpose"}
    append_only = True
    personal = NOTHING

    class Meta:
        table = "consent_text"
        unique_together = (("tenant_id", "purpose_id", "version"),)


class ConsentSource(StrEnum):
    SIGN_UP = "SIGN_UP"
    SITE = "SITE"
    API = "API"
    STAFF = "STAFF"
    IMPORT = "IMPORT"


class Consent(TenantRecord):
    """One giving or withdrawing: the newest of a purpose counts. Of the network address a keyed digest is kept.

    What was given elsewhere before comes with its `proof`: in whose words, a person can be shown it.
    """

    member_id: UUID = fields.UUIDField()
    purpose_id: UUID = fields.UUIDField()
    version: int = fields.IntField()
    is_given: bool = fields.BooleanField()
    source: ConsentSource = fields.CharEnumField(ConsentSource, max_length=16)
    address_digest: str = fields.CharField(max_length=64)
    proof: str | None = fields.CharField(max_length=255, null=True)
    created_at: datetime = fields.DatetimeField()

    references = {"member_id": "member", "purpose_id": "consent_purpose"}
    append_only = True
    personal = keep(
        "What a member agreed to and when, with a keyed digest of the address it came from.",
        by={"member_id": MEMBER},
        because=PROOF,
    )

    class Meta:
        table = "consent"
        indexes = (("tenant_id", "member_id"),)


class SignUp(TenantRecord):
    """Somebody wants to join: kept until a job has made the login, so that the answer tells nothing of the address."""

    email: str = fields.CharField(max_length=254)
    email_norm: str = fields.CharField(max_length=254)
    name: str = fields.CharField(max_length=120)
    locale: str = fields.CharField(max_length=16)
    password_hash: str = fields.CharField(max_length=255)
    source: str | None = fields.CharField(max_length=255, null=True)
    consents: Any = fields.JSONField(default=list)
    address_digest: str = fields.CharField(max_length=64)
    created_at: datetime = fields.DatetimeField()

    personal = erase(
        "Address and name of somebody who is joining, for seconds.",
        by={"email_norm": EMAIL},
        secret=("password_hash",),
    )

    class Meta:
        table = "sign_up"
