"""What became of each thing that an import found. Written in the transaction that makes it so."""

from dataclasses import dataclass
from uuid import UUID

from models.importing import ImportKind, ImportOutcome, ProviderImport, ProviderImportItem
from tenure.context import Context
from tenure.gateways.payments.managed import ManagedPrice


@dataclass(frozen=True, slots=True)
class Became:
    """`reason` is why it was skipped; `methods` how many ways to pay came with it, or would."""

    outcome: ImportOutcome
    reason: str | None = None
    account_id: UUID | None = None
    subscription_id: UUID | None = None
    is_new_member: bool = False
    methods: int = 0


async def outcome_of(ctx: Context, row: ProviderImport, provider_ref: str) -> ImportOutcome | None:
    """None of what this import has not looked at yet."""
    item = await ProviderImportItem.of(ctx.tenant).get_or_none(import_id=row.id, provider_ref=provider_ref)
    return item.outcome if item is not None else None


async def note(
    ctx: Context,
    row: ProviderImport,
    kind: ImportKind,
    provider_ref: str,
    became: Became,
    price: ManagedPrice | None = None,
) -> ImportOutcome:
    """With the price of a subscription."""
    await ProviderImportItem.create(
        tenant_id=ctx.tenant,
        import_id=row.id,
        kind=kind,
        provider_ref=provider_ref,
        outcome=became.outcome,
        reason=became.reason,
        account_id=became.account_id,
        subscription_id=became.subscription_id,
        is_new_member=became.is_new_member,
        methods=became.methods,
        price_ref=price and price.provider_ref,
        price_name=price and price.product[:255],
        minor=price and price.money.minor,
        currency=price and price.money.currency,
        interval_unit=price and str(price.unit),
        interval_count=price and price.count,
        created_at=ctx.now(),
    )
    return became.outcome
