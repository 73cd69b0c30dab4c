"""Pages that a tenant writes for its site."""

from datetime import datetime

from tortoise import fields

from models.base import Subject
from models.personal import NOTHING


class Page(Subject):
    """A published text in Markdown. `feature_code` gates it: only those entitled read it."""

    slug: str = fields.CharField(max_length=64)
    title: str = fields.CharField(max_length=200)
    body: str = fields.TextField()
    feature_code: str | None = fields.CharField(max_length=64, null=True)
    published_at: datetime = fields.DatetimeField()

    personal = NOTHING

    class Meta:
        table = "page"
        unique_together = (("tenant_id", "slug"),)
