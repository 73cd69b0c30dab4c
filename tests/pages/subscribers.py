"""Accounts that are entitled to something, without the detour over a checkout."""

from models.accounts import Account
from models.catalogue import FeatureKind, IntervalUnit
from models.subscriptions import Collection, Subscription, SubscriptionStatus, Term
from tenure.catalogue import offers, products
from tenure.context import Context
from tenure.kit.money import Money
from tenure.subscriptions import entitlements
from tenure.transactions import transactional


@transactional
async def entitled(ctx: Context, account: Account, code: str) -> Subscription:
    """A subscription of the account that comes with a new feature of that code."""
    feature = await products.create_feature(ctx, code, code.title(), FeatureKind.BOOLEAN)
    product = await products.create_product(ctx, code, code.title(), features=[products.Grant(feature.id)])
    price = await products.create_price(ctx, product.id, Money(900, "USD"), IntervalUnit.MONTH)
    offer = await offers.publish(ctx, offers.Terms(price.id, code, code.title()))
    subscription = await Subscription.create(
        tenant_id=ctx.tenant,
        account_id=account.id,
        product_id=product.id,
        offer_id=offer.id,
        price_id=price.id,
        currency=price.currency,
        status=SubscriptionStatus.ACTIVE,
        term=Term.RENEWING,
        collection=Collection.AUTOMATIC,
        takes_slot=True,
        created_at=ctx.now(),
    )
    await entitlements.grant(ctx, subscription)
    return subscription


@transactional
async def ended(ctx: Context, subscription: Subscription) -> None:
    """What the subscription gave is taken back."""
    await entitlements.revoke(ctx, subscription, "ENDED")
