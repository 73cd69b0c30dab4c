"""By what a person is known again who had a trial."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import ACCOUNT, keep


class TrialUse(TenantRecord):
    """A trial of a product was had. `digest` is of the payer's address, without its tags, or of the card."""

    product_id: UUID = fields.UUIDField()
    account_id: UUID = fields.UUIDField()
    digest: str = fields.CharField(max_length=64)
    created_at: datetime = fields.DatetimeField()

    references = {"product_id": "product", "account_id": "account"}

    personal = keep(
        "That a trial was had, and digests of the address and the card by which its person is known again.",
        by={"account_id": ACCOUNT},
        because="A trial is had once, also by who comes back.",
        secret=("digest",),
    )

    class Meta:
        table = "trial_use"
        unique_together = (("tenant_id", "product_id", "account_id", "digest"),)
        indexes = (("tenant_id", "digest"), ("tenant_id", "account_id"))
