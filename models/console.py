"""What staff keep for their own work."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import MEMBER, erase


class SavedView(TenantRecord):
    """A way of looking at a screen that a member of staff keeps: what stands behind the `?` of its address."""

    owner_id: UUID = fields.UUIDField()
    screen: str = fields.CharField(max_length=64)
    name: str = fields.CharField(max_length=80)
    query: str = fields.TextField()
    is_shared: bool = fields.BooleanField(default=False)
    created_at: datetime = fields.DatetimeField()

    references = {"owner_id": "member"}

    personal = erase("Their views of the console's screens.", by={"owner_id": MEMBER})

    class Meta:
        table = "saved_view"
        unique_together = (("tenant_id", "owner_id", "screen", "name"),)
        indexes = (("tenant_id", "screen"),)
