"""What a business had at a provider before it came to us, and what became of it here."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import NOTHING, erase


class ImportStatus(StrEnum):
    """FAILED: the provider would not show what it has."""

    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class ImportOutcome(StrEnum):
    """IMPORTED: of a dry run, it would be. KNOWN: it had come before."""

    IMPORTED = "IMPORTED"
    KNOWN = "KNOWN"
    SKIPPED = "SKIPPED"


class ProviderImport(Subject):
    """One import. `offers` leads from the provider's prices to ours: the provider's name → the offer's id."""

    provider_account_id: UUID = fields.UUIDField()
    status: ImportStatus = fields.CharEnumField(ImportStatus, max_length=16)
    is_dry_run: bool = fields.BooleanField(default=False)
    offers: dict[str, str] = fields.JSONField(default=dict)
    error: str | None = fields.CharField(max_length=120, null=True)
    completed_at: datetime | None = fields.DatetimeField(null=True)

    references = {"provider_account_id": "provider_account"}
    uniques = {"uq_provider_import_running": (("tenant_id", "provider_account_id"), "status = 'RUNNING'")}

    personal = NOTHING

    class Meta:
        table = "provider_import"
        indexes = (("tenant_id", "created_at"),)


class ProviderImportItem(TenantRecord):
    """One subscription that was found, and what became of it: `reason` where it was skipped.

    Its price is shown as the provider has it, so that people can tell which of ours it is.
    """

    import_id: UUID = fields.UUIDField()
    provider_ref: str = fields.CharField(max_length=255)
    outcome: ImportOutcome = fields.CharEnumField(ImportOutcome, max_length=16)
    reason: str | None = fields.CharField(max_length=40, null=True)
    subscription_id: UUID | None = fields.UUIDField(null=True)
    is_new_member: bool = fields.BooleanField(default=False)
    has_method: bool = fields.BooleanField(default=False)
    price_ref: str = fields.CharField(max_length=255)
    price_name: str = fields.CharField(max_length=255)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    interval_unit: str = fields.CharField(max_length=8)
    interval_count: int = fields.IntField()
    created_at: datetime = fields.DatetimeField()

    amount = money("minor")
    references = {"import_id": "provider_import", "subscription_id": "subscription"}

    personal = erase("That somebody's membership came from a provider.", by={"subscription_id": "subscription"})

    class Meta:
        table = "provider_import_item"
        unique_together = (("tenant_id", "import_id", "provider_ref"),)
        indexes = (("tenant_id", "subscription_id"),)
