"""The nodes that work: each tells of itself, so that people see who is there."""

from datetime import datetime
from typing import Any

from tortoise import fields

from models.base import GlobalRecord
from models.personal import NOTHING


class WorkerNode(GlobalRecord):
    """A process that does jobs and duties. Its id is what the queue knows it by; `duties` are when each last ended."""

    name: str = fields.CharField(max_length=120)
    version: str = fields.CharField(max_length=40)
    started_at: datetime = fields.DatetimeField()
    seen_at: datetime = fields.DatetimeField()
    is_leaving: bool = fields.BooleanField(default=False)
    duties: dict[str, Any] = fields.JSONField(default=dict)

    personal = NOTHING

    class Meta:
        table = "worker_node"
        indexes = (("seen_at",),)
