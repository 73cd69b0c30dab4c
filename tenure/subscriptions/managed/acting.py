"""What a provider is told of an agreement that it drives. It is asked first; ours follows what it says then.

Nothing of ours has changed before that, so that a crash between leaves no difference that the next look does not see.
"""

from uuid import UUID

import structlog

from models import database
from models.reconciling import IssueKind
from models.subscriptions import Subscription, SubscriptionStatus
from tenure import jobs
from tenure.billing import asking, issues, providers
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import NotThere, ProviderRefused
from tenure.gateways.payments.managed import FollowsSubscriptions
from tenure.jobs import job
from tenure.kit import ids
from tenure.subscriptions import lifecycle
from tenure.subscriptions.managed import driven, following, taking_over
from tenure.transactions import transactional

log = structlog.get_logger(__name__)


async def cancel_at_end(ctx: Context, subscription: Subscription, reason: str) -> Subscription:
    """Have it end when what is paid is over. Raises `Refused`, `Unavailable`."""
    ctx.require_writing()
    provider, reference = await opened(ctx, subscription)
    adapter = provider.adapter
    if not isinstance(adapter, FollowsSubscriptions):
        raise driven.REFUSAL
    if subscription.handover_at is not None:
        await taking_over.forgo(ctx.carried_on(), subscription.id)
    with asking.for_a_person():
        await adapter.cancel_subscription(reference, f"cancel:{ids.new()}", at_end=True)
        return await followed(ctx, provider, subscription, reason)


async def opened(ctx: Context, subscription: Subscription) -> tuple[Opened, str]:
    """Its provider, and what it is called there. Raises `Refused` where nobody has told that yet."""
    if subscription.provider_account_id is None or subscription.provider_ref is None:
        raise driven.REFUSAL
    return await providers.named(ctx, subscription.provider_account_id), subscription.provider_ref


async def followed(
    ctx: Context, provider: Opened, subscription: Subscription, reason: str | None = None
) -> Subscription:
    """It was told something: ours, brought to where it stands there now."""
    followed = await following.follow(ctx, provider, subscription.provider_ref or "", reason=reason)
    return followed or subscription


@job(driven.END, retries=16)
async def end(ctx: Context, subscription_id: str) -> None:
    """It has ended here: no charge comes after this. Safe to run twice.

    Where the provider will not, a person is asked. Raises `Unavailable` while it does not answer.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, UUID(subscription_id))
    if subscription.status is not SubscriptionStatus.ENDED:
        return
    provider, reference = await opened(ctx, subscription)
    if not isinstance(provider.adapter, FollowsSubscriptions):
        return
    try:
        with asking.by_a_job():
            told = await provider.adapter.subscription(reference)
            if told.status not in following.OVER:
                await provider.adapter.cancel_subscription(reference, f"end:{ids.new()}", at_end=False)
    except NotThere:
        return
    except ProviderRefused as refusal:
        await _ask(ctx, provider, reference, refusal.code or "refused")


@transactional
async def _ask(ctx: Context, provider: Opened, reference: str, code: str) -> None:
    await issues.ask(ctx, Finding(IssueKind.STATUS_DIFFERS, provider.account.id, reference, "ENDED", code))


@jobs.due(lifecycle.LOOK, outside=True)
async def look(ctx: Context, subscription_id: UUID) -> None:
    """Its period is over: see what its provider says. Safe to run twice. Raises `Unavailable` as `end`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, subscription_id)
    if not driven.is_driven(subscription):
        return
    provider, reference = await opened(ctx, subscription)
    try:
        with asking.by_a_job():
            await following.follow(ctx, provider, reference)
            await taking_over.pursue(ctx, subscription_id)
    except ProviderRefused as refusal:
        await _ask(ctx, provider, reference, refusal.code or "refused")
