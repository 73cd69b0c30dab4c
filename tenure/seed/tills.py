"""The demo business paid through a stand-in for Stripe, where one runs beside it."""

from models import database
from models.importing import ImportStatus, ProviderImport
from models.payments import ProviderAccount, ProviderKind
from tenure.billing import endpoints, providers
from tenure.context import Context
from tenure.gateways.payments.endpoints import Endpoints


async def connect(ctx: Context) -> None:
    """Take payments through it from now on, import who paid the club there before, and hear of both by webhook.

    Finished where that was interrupted.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        known = await ProviderAccount.of(ctx.tenant).get_or_none(kind=ProviderKind.STRIPE)
    account = known or await _connected(ctx)
    await _brought(ctx, account)
    adapter = providers.opened(ctx, account).adapter
    assert isinstance(adapter, Endpoints)
    if not await adapter.endpoints(str(account.id)):
        await endpoints.register(ctx, account.id)


async def _brought(ctx: Context, account: ProviderAccount) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        if await ProviderImport.of(ctx.tenant).exclude(status=ImportStatus.RUNNING).exists():
            return
    from tenure.seed import newcomers  # the rules of imports, which later starts do without

    await newcomers.bring(ctx, account, _key(ctx, "sk"))


async def _connected(ctx: Context) -> ProviderAccount:
    return await providers.connect_stripe(ctx, _key(ctx, "sk"), _key(ctx, "pk"), [])


def _key(ctx: Context, kind: str) -> str:
    """It follows from the installation's own: it opens nothing but the stand-in."""
    keyring = ctx.services.config.keyring
    return f"{kind}_test_{keyring.derived('stand-in for Stripe', keyring.keys[-1]).hex()[:24]}"
