"""The tenant's log."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord


class LoggedEvent(TenantRecord):
    """A fact, in the tenant's order of commit. Partitioned by the month in which it was recorded."""

    position: fields.Field[int] = fields.BigIntField()
    type: str = fields.CharField(max_length=64)
    version: str = fields.CharField(max_length=10)
    subject_kind: str = fields.CharField(max_length=40)
    subject_id: UUID = fields.UUIDField()
    sequence: int = fields.IntField()
    occurred_at: datetime = fields.DatetimeField()
    recorded_at: datetime = fields.DatetimeField()
    actor_kind: str = fields.CharField(max_length=16)
    actor_id: UUID | None = fields.UUIDField(null=True)
    on_behalf_of: UUID | None = fields.UUIDField(null=True)
    cause: str | None = fields.CharField(max_length=80, null=True)
    is_test: bool = fields.BooleanField()
    payload: Any = fields.JSONField()

    append_only = True

    class Meta:
        table = "event"
        indexes = (
            ("tenant_id", "subject_id", "position"),
            ("tenant_id", "type", "position"),
        )
