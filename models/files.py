"""What members upload."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject
from models.personal import ACCOUNT, pseudonymise


class FilePurpose(StrEnum):
    AVATAR = "AVATAR"
    DOCUMENT = "DOCUMENT"
    EXPORT = "EXPORT"
    BRAND = "BRAND"


class FileStatus(StrEnum):
    PENDING = "PENDING"
    READY = "READY"
    REJECTED = "REJECTED"
    DELETED = "DELETED"


class File(Subject):
    """A stored object. It exists for nobody until its size, type and first bytes were checked. `size` in bytes."""

    account_id: UUID = fields.UUIDField()
    member_id: UUID = fields.UUIDField()
    purpose: FilePurpose = fields.CharEnumField(FilePurpose, max_length=16)
    status: FileStatus = fields.CharEnumField(FileStatus, max_length=16)
    name: str = fields.CharField(max_length=255)
    content_type: str = fields.CharField(max_length=120)
    size: fields.Field[int] = fields.BigIntField()
    sha256: str | None = fields.CharField(max_length=64, null=True)
    storage_key: str = fields.CharField(max_length=255)
    rejected_reason: str | None = fields.CharField(max_length=120, null=True)
    expires_at: datetime = fields.DatetimeField()

    references = {"account_id": "account", "member_id": "member"}

    personal = pseudonymise(
        "What they uploaded, under the names that they gave it.",
        by={"account_id": ACCOUNT},
        blank={"name": "erased", "sha256": None},
        because="The log tells of uploads. The bytes themselves are deleted.",
        secret=("storage_key",),
    )

    class Meta:
        table = "file"
        indexes = (("tenant_id", "account_id"), ("tenant_id", "member_id"))
