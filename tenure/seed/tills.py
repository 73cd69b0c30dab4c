"""The demo business paid through a stand-in for Stripe, where one runs beside it."""

from models import database
from models.payments import ProviderAccount, ProviderKind
from tenure.billing import endpoints, providers
from tenure.context import Context
from tenure.gateways.payments.endpoints import Endpoints


async def connect(ctx: Context) -> None:
    """Take payments through it from now on, and hear of them by webhook; finished where that was interrupted."""
    async with database.for_tenant(ctx.tenant, reading=True):
        known = await ProviderAccount.of(ctx.tenant).get_or_none(kind=ProviderKind.STRIPE)
    account = known or await _connected(ctx)
    adapter = providers.opened(ctx, account).adapter
    assert isinstance(adapter, Endpoints)
    if not await adapter.endpoints(str(account.id)):
        await endpoints.register(ctx, account.id)


async def _connected(ctx: Context) -> ProviderAccount:
    """Under keys that follow from the installation's own: they open nothing but the stand-in."""
    keyring = ctx.services.config.keyring
    ending = keyring.derived("stand-in for Stripe", keyring.keys[-1]).hex()[:24]
    return await providers.connect_stripe(ctx, f"sk_test_{ending}", f"pk_test_{ending}", [])
