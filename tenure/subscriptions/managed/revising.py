"""Another offer or quantity of what a provider draws: its payer has to agree there, and then it counts.

The provider charges the new price from its next charge on; nothing is prorated.
"""

from uuid import UUID

from models import database
from models.payments import ProviderAccount
from models.subscriptions import ChangeStatus, Collection, Subscription, SubscriptionChange
from tenure import rehearsal
from tenure.billing import asking, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import SubscriptionChangeScheduled, emit
from tenure.gateways.payments.managed import ManagedSubscription
from tenure.subscriptions import applying
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven, following, suiting, told_prices
from tenure.transactions import transactional


async def check(ctx: Context, subscription: Subscription) -> None:
    """Raises `Refused` where a provider drives it that asks no payer for a change, in the open transaction."""
    if subscription.collection is Collection.PROVIDER_MANAGED:
        suiting.maker(await _driver(ctx, subscription))


async def _driver(ctx: Context, subscription: Subscription) -> Opened:
    return providers.opened(ctx, await ProviderAccount.named(ctx.tenant, driven.account_of(subscription)))


async def wish(ctx: Context, subscription: Subscription, row: SubscriptionChange, to: Agreed) -> SubscriptionChange:
    """Write what is wished for, in the open transaction. Raises `Refused` where the provider cannot charge it."""
    await suiting.check(ctx, await _driver(ctx, subscription), to)
    row.effective_at = subscription.period_end or ctx.now()
    await row.save(force_create=True)
    rehearsal.reckoned(ctx, [])
    emit(ctx, SubscriptionChangeScheduled(subscription, to=row, at=row.effective_at))
    return row


async def ask(ctx: Context, change_id: UUID) -> SubscriptionChange:
    """Have the provider ask its payer, outside of any transaction: the change, with the page to agree on.

    Safe to run twice. A change of what we charge is left as it is. Raises `Refused`, `Unavailable`.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        change = await SubscriptionChange.named(ctx.tenant, change_id)
        subscription = await Subscription.named(ctx.tenant, change.subscription_id)
        is_asked = change.status is not ChangeStatus.SCHEDULED or change.approval_url is not None
        if is_asked or not driven.is_driven(subscription):
            return change
        terms = await applying.terms_of(ctx, subscription, change)
    with asking.for_a_person():
        told = await _revised(ctx, subscription, change, terms)
    return await _named(ctx.claiming(None), change.id, told.approval_url)


async def _revised(
    ctx: Context, subscription: Subscription, change: SubscriptionChange, terms: Agreed
) -> ManagedSubscription:
    provider = await providers.named(ctx, driven.account_of(subscription))
    adapter = suiting.maker(provider)
    price = await told_prices.ensure(ctx, provider, adapter, terms)
    reference, back = subscription.provider_ref or "", f"{ctx.origin}/membership/{subscription.id}/agreed"
    return await adapter.revise_subscription(reference, f"revise:{change.id}", price, change.quantity, back)


@transactional
async def _named(ctx: Context, change_id: UUID, approval_url: str | None) -> SubscriptionChange:
    change = await SubscriptionChange.locked(ctx.tenant, change_id)
    change.approval_url = approval_url
    await change.save(update_fields=["approval_url"])
    return change


async def come_back(ctx: Context, subscription: Subscription) -> None:
    """Its payer was sent back to us: see what they said. Raises `Unavailable`, `Refused`."""
    if subscription.provider_ref is None or not driven.is_driven(subscription):
        return
    with asking.for_a_person():
        await following.follow(
            ctx, await providers.named(ctx, driven.account_of(subscription)), subscription.provider_ref
        )
