"""What is due, and when: business time waits here and nowhere else."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import NOTHING


class Agenda(TenantRecord):
    """Something to do for a subject at an instant. Rows of a tenant with a test clock wait for that clock."""

    due_at: datetime = fields.DatetimeField()
    kind: str = fields.CharField(max_length=64)
    subject_id: UUID = fields.UUIDField()
    by_test_clock: bool = fields.BooleanField()
    attempts: int = fields.IntField(default=0)

    personal = NOTHING

    class Meta:
        table = "agenda"
        unique_together = (("tenant_id", "kind", "subject_id"),)
        indexes = (("due_at",),)
