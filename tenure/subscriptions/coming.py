"""What the end of a period leads to, and what the period that follows costs.

The renewal acts by it, and whoever asks beforehand is answered by it: neither decides or reckons by itself.
"""

from datetime import datetime
from enum import StrEnum

from models.subscriptions import Collection, Subscription, SubscriptionStatus, Term
from tenure import settings
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.subscriptions import agreed, collecting, dunning, gifts, lifecycle, policy, schedules
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.dunning import Meanwhile
from tenure.subscriptions.policy import TrialEnd


class Outcome(StrEnum):
    """The next period, a rest, a period that is left out; the others are why it ends."""

    GOES_ON = "GOES_ON"
    RESTS = "RESTS"
    LEFT_OUT = "LEFT_OUT"
    CANCELED = "CANCELED"
    TERM_ENDED = "TERM_ENDED"
    GIFT_ENDED = "GIFT_ENDED"
    TRIAL_ENDED = "TRIAL_ENDED"


def is_to_end(subscription: Subscription, at: datetime) -> bool:
    return subscription.ends_at is not None and subscription.ends_at <= at


async def outcome(ctx: Context, subscription: Subscription, at: datetime) -> Outcome:
    """What the end of its period, at that instant, leads to. In the open transaction, which need not write."""
    if is_to_end(subscription, at):
        return Outcome.CANCELED
    if subscription.term is not Term.RENEWING:
        return Outcome.TERM_ENDED
    if subscription.status is SubscriptionStatus.PAST_DUE:
        return Outcome.LEFT_OUT if (await dunning.of(ctx)).meanwhile is Meanwhile.SKIP else Outcome.GOES_ON
    if subscription.pause_at_end:
        return Outcome.RESTS
    if gifts.is_given(subscription) and await collecting.method_of(ctx, subscription) is None:
        return Outcome.GIFT_ENDED  # who was given something never agreed to pay for it
    return await _after_trial(ctx, subscription) if subscription.trial_phase is not None else Outcome.GOES_ON


async def _after_trial(ctx: Context, subscription: Subscription) -> Outcome:
    """A trial whose next period costs something, of an account that has left no way to pay, ends or rests."""
    if subscription.collection is not Collection.AUTOMATIC or await collecting.method_of(ctx, subscription) is not None:
        return Outcome.GOES_ON
    if not (await quote(ctx, subscription, await agreed.of(ctx, subscription))).total:
        return Outcome.GOES_ON
    ends = await settings.value(ctx, policy.TRIAL_WITHOUT_METHOD) is TrialEnd.END
    return Outcome.TRIAL_ENDED if ends else Outcome.RESTS


async def quote(ctx: Context, subscription: Subscription, terms: Agreed) -> Quote:
    """What the period that follows costs by these terms, in the open transaction."""
    begin = subscription.period_end
    assert begin is not None
    following = await lifecycle.phase_of(ctx, subscription, terms, 1)
    if following is not None:
        return await agreed.quote_phase(ctx, terms, following, begin)
    if subscription.trial_phase is not None or subscription.anchor_on is None:
        return await agreed.quote_opening(ctx, terms, begin, subscription.ends_at)
    return await agreed.quote_regular(ctx, terms, *schedules.following(subscription, terms.price))
