"""A business comes from a provider that drives its subscriptions: members, ways to pay and agreements are made of them.

Each subscription and each customer is imported by itself, so that a run that was cut off goes on where it was, and
another one doubles nothing.
"""

from collections.abc import Mapping
from contextlib import suppress
from uuid import UUID

from models import database
from models.catalogue import Offer
from models.importing import ImportKind, ImportOutcome, ImportStatus, ProviderImport, ProviderImportItem
from models.payments import ProviderAccount
from tenure import jobs
from tenure.billing import asking, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import ImportCompleted, emit
from tenure.gateways.payments.contract import NotThere, ProviderRefused
from tenure.gateways.payments.customers import ListsCustomers
from tenure.gateways.payments.managed import ListsSubscriptions
from tenure.jobs import job
from tenure.kit.refusals import Refused
from tenure.subscriptions.managed import adopting, welcoming
from tenure.subscriptions.managed.joining import Promised
from tenure.transactions import transactional

RUN = "provider_import.run"
KIND = "PROVIDER"


@transactional(
    violations={
        "uq_provider_import_running": Refused("IMPORT_RUNNING", "An import from this account is already running.")
    }
)
async def start(
    ctx: Context,
    provider_account_id: UUID,
    offers: Mapping[str, UUID],
    *,
    is_dry_run: bool,
    with_customers: bool = True,
) -> ProviderImport:
    """Look at every subscription of the account, and import those whose prices lead to offers. Raises `Refused`.

    `with_customers`: then at every customer, and make members of those who have none. A dry run only says what would
    become of each.
    """
    account = await ProviderAccount.named(ctx.tenant, provider_account_id)
    if not isinstance(providers.opened(ctx, account).adapter, ListsSubscriptions):
        raise Refused("NO_SUBSCRIPTIONS", "This payment provider can't list its subscriptions.", ["providerAccount"])
    for offer_id in offers.values():
        await Offer.named(ctx.tenant, offer_id)
    row = await ProviderImport.create(
        tenant_id=ctx.tenant,
        provider_account_id=account.id,
        status=ImportStatus.RUNNING,
        is_dry_run=is_dry_run,
        with_customers=with_customers,
        offers={reference: str(offer_id) for reference, offer_id in offers.items()},
        created_at=ctx.now(),
    )
    await jobs.enqueue(ctx, RUN, import_id=row.id)
    return row


@job(RUN, at_once=2)
async def run(ctx: Context, import_id: str) -> None:
    """Safe to run twice: what has been looked at is not looked at again.

    Raises `Unavailable` while the provider does not answer.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await ProviderImport.named(ctx.tenant, UUID(import_id))
    if row.status is not ImportStatus.RUNNING:
        return
    provider = await providers.named(ctx, row.provider_account_id)
    try:
        with asking.by_a_job():
            await _look_over(ctx, provider, row)
    except ProviderRefused as refusal:
        await _finish(ctx, row.id, refusal.code or "refused")
    else:
        await _finish(ctx, row.id, None)


async def _look_over(ctx: Context, provider: Opened, row: ProviderImport) -> None:
    """The subscriptions first: who pays for one is the customer of their address, where there are several."""
    adapter, seen, promised = provider.adapter, await _seen(ctx, row), Promised()
    assert isinstance(adapter, ListsSubscriptions)
    async for told in adapter.subscriptions():
        with suppress(NotThere):  # it was let go of since it was listed
            outcome = seen.get(told.provider_ref) or await adopting.adopt(ctx, provider, row, told, promised)
            if row.is_dry_run and outcome is ImportOutcome.IMPORTED:
                promised.promise(told.email, told.customer)
    if row.with_customers and isinstance(adapter, ListsCustomers):
        await _welcome(ctx, provider, row, seen, promised)


async def _welcome(
    ctx: Context, provider: Opened, row: ProviderImport, seen: Mapping[str, ImportOutcome], promised: Promised
) -> None:
    assert isinstance(provider.adapter, ListsCustomers)
    async for customer in provider.adapter.customers():
        reference = customer.provider_ref
        with suppress(NotThere):
            outcome = seen.get(reference) or await welcoming.welcome(ctx, provider, row, customer, promised)
            if row.is_dry_run and outcome is ImportOutcome.IMPORTED:
                promised.promise(customer.email, reference)


async def _seen(ctx: Context, row: ProviderImport) -> dict[str, ImportOutcome]:
    async with database.for_tenant(ctx.tenant, reading=True):
        items = await ProviderImportItem.of(ctx.tenant).filter(import_id=row.id)
    return {item.provider_ref: item.outcome for item in items}


@transactional
async def _finish(ctx: Context, import_id: UUID, error: str | None) -> None:
    row = await ProviderImport.locked(ctx.tenant, import_id)
    if row.status is not ImportStatus.RUNNING:
        return
    row.status = ImportStatus.FAILED if error else ImportStatus.COMPLETED
    row.error, row.completed_at = error and error[:120], ctx.now()
    await row.save(update_fields=["status", "error", "completed_at"])
    if error is None:
        told = await _told(ctx, row.id, ImportKind.SUBSCRIPTION)
        customers = await _told(ctx, row.id, ImportKind.CUSTOMER)
        told |= {f"customers_{name}": many for name, many in customers.items()}
        emit(ctx, ImportCompleted(row, kind=KIND, counts=told))


async def _told(ctx: Context, import_id: UUID, kind: ImportKind) -> dict[str, int]:
    counted = (await counts(ctx, [import_id], kind))[import_id]
    return {str(outcome).lower(): counted[str(outcome)] for outcome in ImportOutcome}


async def counts(ctx: Context, imports: list[UUID], kind: ImportKind | None = None) -> dict[UUID, dict[str, int]]:
    """How many there are of each outcome, of new members and of kept ways to pay, in the open transaction.

    Of each of those imports, of that `kind` or of everything.
    """
    rows = await database.fetch(
        "SELECT wanted.id, count(*) FILTER (WHERE outcome = 'IMPORTED') AS \"IMPORTED\", "
        "count(*) FILTER (WHERE outcome = 'KNOWN') AS \"KNOWN\", "
        "count(*) FILTER (WHERE outcome = 'SKIPPED') AS \"SKIPPED\", "
        'count(*) FILTER (WHERE is_new_member) AS "MEMBERS", coalesce(sum(methods), 0) AS "METHODS" '
        "FROM unnest($2::uuid[]) AS wanted (id) LEFT JOIN provider_import_item AS item ON item.tenant_id = $1 "
        "AND item.import_id = wanted.id AND ($3::text IS NULL OR item.kind = $3) GROUP BY wanted.id",
        ctx.tenant,
        imports,
        kind and str(kind),
    )
    return {row["id"]: {name: many for name, many in row.items() if name != "id"} for row in rows}
