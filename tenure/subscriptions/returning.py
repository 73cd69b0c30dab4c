"""An agreement comes back from UNPAID: what was credited of its period is billed again from now on."""

from uuid import UUID

from models.payments import Payment
from models.subscriptions import Subscription, SubscriptionStatus
from tenure import jobs
from tenure.context import Context
from tenure.subscriptions import applying, collecting, dunning, lifecycle, pausing
from tenure.subscriptions.managed import driven
from tenure.transactions import transactional


@jobs.due(lifecycle.RETURN, outside=True)
async def come_back(ctx: Context, subscription_id: UUID) -> None:
    """Safe to run again: what has been billed is not billed anew."""
    payment = await _billed(ctx, subscription_id)
    if payment is not None:
        await collecting.collect(ctx, payment)


@transactional
async def _billed(ctx: Context, subscription_id: UUID) -> Payment | None:
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    is_back = subscription.status is SubscriptionStatus.ACTIVE and subscription.pause_credited
    if not is_back or driven.is_driven(subscription):
        return None
    await applying.at_period_end(ctx, subscription)
    day = (await dunning.of(ctx)).billing_day
    return await pausing.activate(ctx, subscription, pausing.Dates(day.value))
