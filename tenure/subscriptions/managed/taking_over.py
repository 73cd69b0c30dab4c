"""Taking over, from the wish to the end at the provider: the wish is written, then the provider is told.

A crash between leaves the wish, and whoever looks at the subscription next tells the provider.
"""

from uuid import UUID

from models import database
from models.payments import ProviderAccount
from models.reconciling import IssueKind
from models.subscriptions import Subscription
from tenure import jobs
from tenure.access import Permission
from tenure.billing import asking, issues, providers
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.managed import FollowsSubscriptions, ManagedSubscription
from tenure.jobs import job
from tenure.kit import ids
from tenure.kit.refusals import Refused, Unavailable
from tenure.subscriptions import collecting
from tenure.subscriptions.managed import driven, following, handing
from tenure.transactions import transactional

TELL = "subscription.hand_over"


async def take_over(ctx: Context, subscription_id: UUID) -> Subscription:
    """Have it end at its provider with the paid period, and charge it ourselves from then on. Raises `Refused`.

    Where the provider does not answer now, it is told by a job.
    """
    await decide(ctx, subscription_id)
    return await collecting.uninterrupted(_told(ctx.carried_on(), subscription_id))


@transactional
async def decide(ctx: Context, subscription_id: UUID) -> Subscription:
    """The part of it that asks nobody outside."""
    ctx.require(Permission.SUBSCRIPTIONS_WRITE)
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.handover_at is not None and driven.is_driven(subscription):
        return subscription
    await handing.intend(ctx, subscription)
    await jobs.enqueue(ctx, TELL, subscription_id=subscription.id)
    return subscription


@transactional
async def rehearse(ctx: Context, subscription_id: UUID) -> Subscription:
    """As if its provider had ended it already: for a preview, which takes it back."""
    subscription = await decide(ctx, subscription_id)
    account = await ProviderAccount.named(ctx.tenant, driven.account_of(subscription))
    await handing.complete(ctx, account.kind, subscription)
    return subscription


async def _told(ctx: Context, subscription_id: UUID) -> Subscription:
    try:
        await pursue(ctx, subscription_id)
    except Unavailable:
        pass  # the job tells it
    except ProviderRefused as refusal:
        await forgo(ctx, subscription_id)
        raise Refused("PROVIDER_REFUSED", refusal.message) from refusal
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Subscription.named(ctx.tenant, subscription_id)


@job(TELL, retries=16)
async def tell(ctx: Context, subscription_id: str) -> None:
    """Safe to run twice. Raises `Unavailable` while the provider does not answer."""
    try:
        await pursue(ctx, UUID(subscription_id))
    except ProviderRefused as refusal:
        await _ask(ctx, UUID(subscription_id), refusal.code or "refused")


async def pursue(ctx: Context, subscription_id: UUID) -> None:
    """Tell its provider of the end where that does not know it, and follow what it says. Outside of any transaction.

    Where it was to have ended by now and has not, a person is asked as well. Raises `ProviderRefused`, and
    `Unavailable` where the provider does not answer.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, subscription_id)
    if subscription.handover_at is None or not driven.is_driven(subscription):
        return
    provider = await providers.named(ctx, driven.account_of(subscription))
    with asking.by_a_job():
        await _pursue(ctx, provider, subscription)


async def _pursue(ctx: Context, provider: Opened, subscription: Subscription) -> None:
    adapter, reference = provider.adapter, subscription.provider_ref or ""
    if not isinstance(adapter, FollowsSubscriptions):
        raise driven.REFUSAL
    told = await adapter.subscription(reference)
    if told.status not in following.OVER:
        if _has_gone_on(subscription, told):
            await _ask(ctx, subscription.id, str(told.status))
            await _put_off(ctx, subscription.id, told)
        if told.ends_at is None:  # each try has its own key: Stripe gives an old one its old answer, errors too
            await adapter.cancel_subscription(reference, f"handover:{ids.new()}", at_end=True)
    await following.follow(ctx, provider, reference)


def _has_gone_on(subscription: Subscription, told: ManagedSubscription) -> bool:
    """Whether its provider has begun another period, instead of ending it with the one before."""
    at = subscription.handover_at
    return at is not None and told.period_start is not None and told.period_start >= at - handing.SLACK


@transactional
async def _put_off(ctx: Context, subscription_id: UUID, told: ManagedSubscription) -> None:
    """It is to be taken over when the period ends that its provider has been paid for meanwhile."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.handover_at is not None and told.period_end is not None:
        subscription.handover_at = max(subscription.handover_at, told.period_end)
        await subscription.save(update_fields=["handover_at"])


@transactional
async def forgo(ctx: Context, subscription_id: UUID) -> None:
    """What its payer ends, or its provider cannot hand over, is not taken over."""
    await handing.forgo(ctx, await Subscription.locked(ctx.tenant, subscription_id))


@transactional
async def _ask(ctx: Context, subscription_id: UUID, theirs: str) -> None:
    subscription = await Subscription.named(ctx.tenant, subscription_id)
    account, reference = driven.account_of(subscription), subscription.provider_ref or ""
    await issues.ask(ctx, Finding(IssueKind.STATUS_DIFFERS, account, reference, "HANDOVER", theirs))
