"""Subscriptions that the provider drives, beside ours: each is read again, and those that we do not have are found."""

from uuid import UUID

from models import database
from models.reconciling import IssueKind
from models.subscriptions import LIVE, Collection, Subscription, SubscriptionStatus
from tenure.billing import issues
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.managed import FollowsSubscriptions, ListsSubscriptions, ManagedSubscription
from tenure.subscriptions.managed import following, taking_over
from tenure.transactions import transactional

PAGE = 200


async def look(ctx: Context, provider: Opened) -> None:
    """All of them. Raises what the provider's calls do."""
    if not isinstance(provider.adapter, FollowsSubscriptions):
        return
    after, has_any = UUID(int=0), False
    while page := await _page(ctx, provider, after):
        for row in page:
            await _one(ctx, provider, row)
        after, has_any = page[-1].id, True
    if isinstance(provider.adapter, ListsSubscriptions) and (has_any or await _has_any(ctx, provider)):
        async for told in provider.adapter.subscriptions():
            await _known(ctx, provider, told)


async def _page(ctx: Context, provider: Opened, after: UUID) -> list[Subscription]:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = Subscription.of(ctx.tenant).filter(
            provider_account_id=provider.account.id,
            collection=Collection.PROVIDER_MANAGED,
            provider_ref__isnull=False,
            status__in=[str(status) for status in LIVE],
            id__gt=after,
        )
        return await rows.order_by("id").limit(PAGE)


async def _one(ctx: Context, provider: Opened, row: Subscription) -> None:
    """Where the provider would not show it, a person is asked."""
    reference = row.provider_ref or ""
    try:
        await following.follow(ctx, provider, reference)
        await taking_over.pursue(ctx, row.id)
    except ProviderRefused as refusal:
        if row.status is SubscriptionStatus.INCOMPLETE:
            return  # nobody has agreed to it, and the provider has let go of it: its hold ends it here
        await _ask(ctx, Finding(_DIFFERS, provider.account.id, reference, str(row.status), refusal.code or "refused"))


_DIFFERS = IssueKind.STATUS_DIFFERS


async def _has_any(ctx: Context, provider: Opened) -> bool:
    """Whether the business has come from there: where it has not, nothing of it is expected here."""
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = Subscription.of(ctx.tenant).filter(provider_account_id=provider.account.id)
        return await rows.filter(provider_ref__isnull=False).exists()


async def _known(ctx: Context, provider: Opened, told: ManagedSubscription) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = Subscription.of(ctx.tenant).filter(provider_account_id=provider.account.id)
        if await rows.filter(provider_ref=told.provider_ref).exists():
            return
    found = Finding(
        IssueKind.UNKNOWN_SUBSCRIPTION, provider.account.id, told.provider_ref, theirs=told.price.money.text()
    )
    await _ask(ctx, found)


@transactional
async def _ask(ctx: Context, found: Finding) -> None:
    await issues.ask(ctx, found)
