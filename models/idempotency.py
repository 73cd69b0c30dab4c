"""Keys under which a mutation was asked for, and what came of it."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from tortoise import fields

from models.base import TenantRecord
from models.personal import ACTOR, erase


class KeyStatus(StrEnum):
    STARTED = "STARTED"
    DONE = "DONE"


class IdempotencyKey(TenantRecord):
    """One key of one actor for one mutation: the hash of its input and, once done, its outcome."""

    actor: str = fields.CharField(max_length=80)
    mutation: str = fields.CharField(max_length=64)
    key: str = fields.CharField(max_length=255)
    input_hash: str = fields.CharField(max_length=64)
    status: KeyStatus = fields.CharEnumField(KeyStatus, max_length=16)
    outcome: Any = fields.JSONField(null=True)
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()

    personal = erase("That a request was sent twice.", by={"actor": ACTOR})

    class Meta:
        table = "idempotency_key"
        unique_together = (("tenant_id", "actor", "mutation", "key"),)
