"""What connects a business with others: keys, endpoints and what they were sent, and a provider's word."""

from models import bulk, database
from models.importing import ImportStatus, ProviderImport
from models.payments import ProviderNotification
from models.reconciling import IssueKind
from tenure.billing import issues, providers
from tenure.context import Context
from tenure.identity import api_keys
from tenure.integrators import endpoints, fanning
from tenure.kit import ids
from tenure.transactions import transactional


async def connect(system: Context) -> None:
    """Several of each."""
    for number in range(3):
        await api_keys.create(system, f"Server {number}", ["EVENTS_READ"])
        await endpoints.create(system, f"https://hooks{number}.example.com/tenure", f"Site {number}")
        await differ(system, f"ch_unknown_{number}")
        await notify(system, f"evt_{number}")
    await bring_in(system)
    async for _ in fanning.fan_out(system):
        pass


async def differ(ctx: Context, reference: str) -> None:
    """A charge at the provider that we know nothing of."""
    account = (await providers.default(ctx)).account
    await _ask(ctx, issues.Finding(IssueKind.UNKNOWN_PAYMENT, account.id, reference, theirs="SUCCEEDED 12.00 USD"))


@transactional
async def _ask(ctx: Context, finding: issues.Finding) -> None:
    await issues.ask(ctx, finding)


async def notify(ctx: Context, event: str, body: bytes = b'{"type": "charge.updated"}') -> None:
    """Something that the provider told, and that nobody could use."""
    account = (await providers.default(ctx)).account
    told = {"type": "charge.updated", "kind": "OTHER", "told_at": ctx.now(), "received_at": ctx.now()}
    row = ProviderNotification(
        tenant_id=ctx.tenant, id=ids.new(), provider_account_id=account.id, event_id=event, body=body, **told
    )
    row.error = "NOT_OURS"
    async with database.for_tenant(ctx.tenant):
        await bulk.insert([row])


async def bring_in(ctx: Context) -> None:
    """Two imports that found nothing."""
    account = (await providers.default(ctx)).account
    fields = {"provider_account_id": account.id, "status": ImportStatus.COMPLETED, "created_at": ctx.now()}
    rows = [ProviderImport(tenant_id=ctx.tenant, id=ids.new(), is_dry_run=True, **fields) for _ in range(2)]
    async with database.for_tenant(ctx.tenant):
        await bulk.insert(rows)
