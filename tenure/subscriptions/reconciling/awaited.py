"""Agreements that wait for their payer's word at a provider that is to draw them: whether it was given, unheard."""

from models import database
from models.subscriptions import Collection, Subscription, SubscriptionStatus
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.subscriptions.managed import starting


async def look(ctx: Context, provider: Opened) -> None:
    """They are few, and none of them is older than its hold. Raises what the provider's calls do."""
    async with database.for_tenant(ctx.tenant, reading=True):
        waiting = await Subscription.of(ctx.tenant).filter(
            provider_account_id=provider.account.id,
            collection=Collection.PROVIDER_MANAGED,
            status=SubscriptionStatus.INCOMPLETE,
        )
    for subscription in waiting:
        await starting.look(ctx, provider, subscription)
