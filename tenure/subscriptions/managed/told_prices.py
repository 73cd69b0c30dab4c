"""What a provider calls our prices: it is told of each once, when the first of it is sold."""

from dataclasses import replace
from uuid import UUID

from models import database
from models.payments import ProviderPrice
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.managed import MakesSubscriptions, ManagedPrice
from tenure.kit import ids
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import suiting
from tenure.transactions import transactional


async def ensure(ctx: Context, provider: Opened, adapter: MakesSubscriptions, terms: Agreed) -> ManagedPrice:
    """The price with the provider's name of it, outside of any transaction. Raises what the provider's calls do."""
    price = suiting.priced(terms)
    known = await _known(ctx, provider, terms)
    if known is not None:
        return replace(price, provider_ref=known)
    told = await adapter.ensure_price(f"price:{terms.offer.id}:{terms.price.id}", price)
    await _remember(ctx.claiming(None), provider.account.id, terms.offer.id, terms.price.id, told.provider_ref)
    return told


async def _known(ctx: Context, provider: Opened, terms: Agreed) -> str | None:
    """Of several, the first: others are of what was imported."""
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = ProviderPrice.of(ctx.tenant).filter(provider_account_id=provider.account.id)
        found = await rows.filter(offer_id=terms.offer.id, price_id=terms.price.id).order_by("id").first()
    return found.provider_ref if found else None


@transactional
async def _remember(ctx: Context, provider_account_id: UUID, offer_id: UUID, price_id: UUID, provider_ref: str) -> None:
    await database.execute(
        "INSERT INTO provider_price (tenant_id, id, provider_account_id, provider_ref, offer_id, price_id) "
        "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant_id, provider_account_id, provider_ref) DO NOTHING",
        ctx.tenant,
        ids.new(),
        provider_account_id,
        provider_ref,
        offer_id,
        price_id,
    )
