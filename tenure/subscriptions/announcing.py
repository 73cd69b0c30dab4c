"""Letters before money is taken: what follows a trial, and that a long period is about to begin anew."""

from copy import copy
from datetime import datetime
from uuid import UUID

from models.subscriptions import Collection, Subscription, SubscriptionStatus, Term
from tenure import jobs
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.events import SubscriptionTrialEnding, emit
from tenure.subscriptions import agreed, applying, coming, lifecycle, notices, people
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven


@jobs.due(notices.NOTICE, subject=Subscription)
async def tell(ctx: Context, subscription_id: UUID) -> None:
    """The present period is about to end. What is to end with it needs no letter, and what rests or is behind has its
    own."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    end = subscription.period_end
    if end is None or driven.is_driven(subscription) or not await notices.is_time(ctx, subscription):
        return
    terms = await agreed.of(ctx, subscription)
    is_trial = subscription.status is SubscriptionStatus.TRIALING
    if is_trial and await lifecycle.phase_of(ctx, subscription, terms, 1) is None:
        emit(ctx, SubscriptionTrialEnding(subscription, ends_at=end))
    if _goes_on(subscription, end):
        then = copy(subscription)
        following = await applying.foreseen(ctx, then)
        quote = await coming.quote(ctx, then, following)
        if quote.total.minor:
            await _write(ctx, subscription, following, quote, "trial_ending" if is_trial else "renewal_notice")


def _goes_on(subscription: Subscription, end: datetime) -> bool:
    ends = subscription.ends_at is not None and subscription.ends_at <= end
    return subscription.term is Term.RENEWING and not ends and not subscription.pause_at_end


async def _write(ctx: Context, subscription: Subscription, terms: Agreed, quote: Quote, template: str) -> None:
    await people.write(
        ctx,
        subscription.account_id,
        template,
        offer=terms.offer.name,
        total=quote.total,
        until=subscription.period_end,
        is_charged=subscription.collection is Collection.AUTOMATIC,
        has_method=subscription.payment_method_id is not None,
        url=f"{ctx.origin}/membership",
    )
