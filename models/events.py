"""The tenant's log."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import GlobalRecord, TenantRecord
from models.personal import ACCOUNT, MEMBER, NOTHING, PROOF, keep


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

    personal = keep(
        "What they did: ids, amounts and states.",
        by={"subject_id": (MEMBER, ACCOUNT, "subscription", "invoice", "payment")},
        because=PROOF,
    )

    class Meta:
        table = "event"
        indexes = (
            ("tenant_id", "subject_id", "position"),
            ("tenant_id", "type", "position"),
        )


class Reader(GlobalRecord):
    """A handler that reads every tenant's log. What was recorded before `since` is not for it."""

    name: str = fields.CharField(max_length=64, unique=True)
    since: datetime = fields.DatetimeField()

    personal = NOTHING

    class Meta:
        table = "reader"


class ReaderCursor(TenantRecord):
    """How far a reader has come in the tenant's log. `retry_at`: it failed at the next event, and waits."""

    name: str = fields.CharField(max_length=64)
    position: fields.Field[int] = fields.BigIntField()
    attempts: int = fields.IntField(default=0)
    retry_at: datetime | None = fields.DatetimeField(null=True)

    personal = NOTHING

    class Meta:
        table = "reader_cursor"
        unique_together = (("tenant_id", "name"),)
