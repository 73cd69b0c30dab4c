"""What a business had at a provider before it came to us, and what became of it here."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, NOTHING, erase


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


class ImportKind(StrEnum):
    """What was found at the provider. Who has no subscription there is a CUSTOMER only."""

    SUBSCRIPTION = "SUBSCRIPTION"
    CUSTOMER = "CUSTOMER"


class ProviderImport(Subject):
    """One import. `offers` leads from the provider's prices to ours: the provider's name → the offer's id.

    `with_customers`: those without a subscription come too.
    """

    provider_account_id: UUID = fields.UUIDField()
    status: ImportStatus = fields.CharEnumField(ImportStatus, max_length=16)
    is_dry_run: bool = fields.BooleanField(default=False)
    with_customers: bool = fields.BooleanField(default=True)
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
    """One subscription or customer that was found, and what became of it: `reason` where it was skipped.

    A subscription's price is shown as the provider has it, so that people can tell which of ours it is.
    """

    import_id: UUID = fields.UUIDField()
    kind: ImportKind = fields.CharEnumField(ImportKind, max_length=16)
    provider_ref: str = fields.CharField(max_length=255)
    outcome: ImportOutcome = fields.CharEnumField(ImportOutcome, max_length=16)
    reason: str | None = fields.CharField(max_length=40, null=True)
    account_id: UUID | None = fields.UUIDField(null=True)
    subscription_id: UUID | None = fields.UUIDField(null=True)
    is_new_member: bool = fields.BooleanField(default=False)
    methods: int = fields.IntField(default=0)
    price_ref: str | None = fields.CharField(max_length=255, null=True)
    price_name: str | None = fields.CharField(max_length=255, null=True)
    minor: fields.Field[int | None] = fields.BigIntField(null=True)
    currency: str | None = fields.CharField(max_length=3, null=True)
    interval_unit: str | None = fields.CharField(max_length=8, null=True)
    interval_count: int | None = fields.IntField(null=True)
    created_at: datetime = fields.DatetimeField()

    amount = money("minor")
    references = {"import_id": "provider_import", "account_id": "account", "subscription_id": "subscription"}

    personal = erase("That somebody came from a provider.", by={"account_id": ACCOUNT})

    class Meta:
        table = "provider_import_item"
        unique_together = (("tenant_id", "import_id", "provider_ref"),)
        indexes = (("tenant_id", "account_id"), ("tenant_id", "subscription_id"))
