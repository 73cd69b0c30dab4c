"""Another quantity or price, as the provider has it by now.

Each rule here runs in an open transaction that holds the subscription's row.
"""

from uuid import UUID

from models.catalogue import Offer, Product
from models.payments import ProviderPrice
from models.subscriptions import RENEWABLE, ChangeStatus, Subscription, SubscriptionChange, SubscriptionStatus
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import SubscriptionChanged, SubscriptionSeatsChanged, emit
from tenure.gateways.payments.managed import ManagedSubscription
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.subscriptions import agreed, entitlements, seating, waiting


async def follow(ctx: Context, provider: Opened, subscription: Subscription, told: ManagedSubscription) -> None:
    """Take over its quantity, and its offer where the provider's price stands for another one of ours."""
    mapped = await _mapped(ctx, provider, told)
    is_other = mapped is not None and (mapped.offer_id, mapped.price_id) != (
        subscription.offer_id,
        subscription.price_id,
    )
    if told.quantity == subscription.quantity and not is_other:
        return
    offer = await Offer.named(ctx.tenant, mapped.offer_id if mapped is not None else subscription.offer_id)
    if is_other and not await _fits(ctx, subscription, offer):
        return
    price_id = mapped.price_id if mapped is not None else subscription.price_id
    change = await _change(ctx, subscription, offer, price_id, told.quantity)
    await _apply(ctx, subscription, change, offer)


async def _mapped(ctx: Context, provider: Opened, told: ManagedSubscription) -> ProviderPrice | None:
    rows = ProviderPrice.of(ctx.tenant).filter(provider_account_id=provider.account.id)
    return await rows.get_or_none(provider_ref=told.price.provider_ref)


async def _fits(ctx: Context, subscription: Subscription, offer: Offer) -> bool:
    """Whether the account has no other agreement to the same exclusive product: that one keeps its place."""
    product = await Product.named(ctx.tenant, offer.product_id)
    if product.id == subscription.product_id or not product.is_exclusive:
        return True
    rivals = Subscription.of(ctx.tenant).filter(account_id=subscription.account_id, product_id=product.id)
    return not await rivals.exclude(id=subscription.id).exclude(status=SubscriptionStatus.ENDED).exists()


async def _change(
    ctx: Context, subscription: Subscription, offer: Offer, price_id: UUID, quantity: int
) -> SubscriptionChange:
    """The one that waited for the provider, or a new row: it counts already."""
    wanted = (offer.id, price_id, quantity)
    known = await waiting.of(ctx, subscription)
    if known is not None and (known.offer_id, known.price_id, known.quantity) == wanted:
        await waiting.close(ctx, known, ChangeStatus.APPLIED)
        return known
    return await SubscriptionChange.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        subscription_id=subscription.id,
        from_offer_id=subscription.offer_id,
        offer_id=offer.id,
        price_id=price_id,
        from_quantity=subscription.quantity,
        quantity=quantity,
        status=ChangeStatus.APPLIED,
        effective_at=ctx.now(),
        currency=subscription.currency,
        settled_at=ctx.now(),
        created_at=ctx.now(),
    )


async def _apply(ctx: Context, subscription: Subscription, change: SubscriptionChange, offer: Offer) -> None:
    before, product = await agreed.of(ctx, subscription), await Product.named(ctx.tenant, offer.product_id)
    subscription.offer_id, subscription.price_id = offer.id, change.price_id
    subscription.product_id, subscription.takes_slot = product.id, product.is_exclusive
    subscription.quantity = change.quantity
    await subscription.save()
    await seating.make_room(ctx, await agreed.of(ctx, subscription))
    if subscription.status in RENEWABLE or await entitlements.are_held(ctx, subscription):
        await entitlements.replace(ctx, subscription)
    net = change.net or Money.zero(subscription.currency)
    if before.offer.id != offer.id or before.price.id != change.price_id:
        emit(ctx, SubscriptionChanged(subscription, from_=before.offer, to=offer, net=net))
    if before.quantity != change.quantity:
        emit(ctx, SubscriptionSeatsChanged(subscription, from_=before.quantity, to=change.quantity))
