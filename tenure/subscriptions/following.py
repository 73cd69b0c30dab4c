"""What a product comes with has changed: who has it now gets and loses that, one agreement after the other."""

from uuid import UUID

from models import database
from models.catalogue import Product
from models.subscriptions import GIVES_ACCESS, Entitlement, Subscription, SubscriptionStatus
from tenure.catalogue import products
from tenure.context import Context
from tenure.jobs import job
from tenure.subscriptions import entitlements
from tenure.transactions import transactional

PAGE = 500
_UNHINDERED = frozenset({SubscriptionStatus.TRIALING, SubscriptionStatus.ACTIVE})


@job(products.FOLLOW)
async def follow(ctx: Context, product_id: str) -> None:
    """Safe to run twice: who has just what the product comes with is left alone."""
    after: UUID | None = None
    while page := await _page(ctx, UUID(product_id), after):
        for subscription_id in page:
            await _follow(ctx, subscription_id)
        after = page[-1]


async def _page(ctx: Context, product_id: UUID, after: UUID | None) -> list[UUID]:
    async with database.for_tenant(ctx.tenant, reading=True):
        await Product.named(ctx.tenant, product_id)
        having = Subscription.of(ctx.tenant).filter(product_id=product_id, status__in=sorted(map(str, GIVES_ACCESS)))
        rest = having.filter(id__gt=after) if after else having
        return [one.id for one in await rest.order_by("id").limit(PAGE)]


@transactional
async def _follow(ctx: Context, subscription_id: UUID) -> None:
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.status in GIVES_ACCESS and await _has_access(ctx, subscription):
        await entitlements.replace(ctx, subscription)


async def _has_access(ctx: Context, subscription: Subscription) -> bool:
    """It gives something now; or it gave nothing because there was nothing, and not because that was taken away."""
    given = Entitlement.of(ctx.tenant).filter(subscription_id=subscription.id)
    if await given.filter(revoked_at__isnull=True).exists():
        return True
    withheld = given.filter(revoked_at__isnull=False).exclude(revoked_reason=entitlements.CHANGED)
    return subscription.status in _UNHINDERED and not await withheld.exists()
