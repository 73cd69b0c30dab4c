"""Taking over what a provider drives: it ends there when its paid period does, and from then on we charge.

There are never two who charge. Ours is charged by its provider until the provider itself says that it has ended; where
it does not end, nothing of ours charges, it is told again, and a person is asked.

Each rule here runs in an open transaction that holds the subscription's row.
"""

from datetime import timedelta

from models.payments import ProviderKind
from models.subscriptions import Collection, Subscription, SubscriptionStatus
from tenure import jobs, rehearsal
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.events import SubscriptionTakenOver, emit
from tenure.gateways.payments.managed import ManagedStatus, ManagedSubscription
from tenure.kit.refusals import Refused
from tenure.subscriptions import agreed, collecting, lifecycle, schedules
from tenure.subscriptions.managed import driven

SLACK = timedelta(minutes=5)
"""An end that comes this much before it was to come is still the one that was asked for."""
NOT_DRIVEN = Refused("NOT_PROVIDER_MANAGED", "No payment provider manages this subscription.", ["subscription"])


async def check(ctx: Context, subscription: Subscription) -> None:
    """Raises `Refused` for what cannot be taken over: it has to be paid up, to go on, and to be chargeable by us."""
    if not driven.is_driven(subscription):
        raise NOT_DRIVEN
    if subscription.status is not SubscriptionStatus.ACTIVE or subscription.period_end is None:
        raise Refused("NOT_NOW", f"This can't be done while the subscription is {subscription.status}.")
    if subscription.ends_at is not None:
        raise Refused("ENDING", "This subscription is going to end. There is nothing to take over.")
    if await collecting.method_of(ctx, subscription) is None:
        raise Refused(
            "PAYMENT_METHOD_REQUIRED", "There is no saved payment method that could be charged.", ["subscription"]
        )


async def intend(ctx: Context, subscription: Subscription) -> None:
    """Have the end of its period at the provider be no end here."""
    await check(ctx, subscription)
    quote = await first_charge(ctx, subscription)
    rehearsal.reckoned(ctx, [line.net + line.tax for line in quote.lines])
    subscription.handover_at = subscription.period_end
    await subscription.save(update_fields=["handover_at"])


async def first_charge(ctx: Context, subscription: Subscription) -> Quote:
    """What we charge when it has ended there. Its dates are fixed for that, and not saved."""
    terms = await agreed.of(ctx, subscription)
    await _fix(ctx, subscription)
    return await agreed.quote_regular(ctx, terms, *schedules.following(subscription, terms.price))


async def _fix(ctx: Context, subscription: Subscription) -> None:
    """Its billing dates count from the end of what the provider was paid for (not saved)."""
    assert subscription.period_end is not None
    lifecycle.fix_dates(ctx, subscription, await agreed.of(ctx, subscription), subscription.period_end)
    subscription.period_number = -1  # the present period comes before the first of ours


def is_due(subscription: Subscription, told: ManagedSubscription) -> bool:
    """Whether it ended there because we take it over, and not because somebody ended it before."""
    at = subscription.handover_at
    if at is None or subscription.status is not SubscriptionStatus.ACTIVE or told.status is not ManagedStatus.ENDED:
        return False
    return told.ended_at is not None and told.ended_at >= at - SLACK


async def complete(ctx: Context, provider: ProviderKind, subscription: Subscription) -> None:
    """It has ended there: its next period is invoiced and charged as any other of ours, now that the last is over."""
    await _fix(ctx, subscription)
    subscription.collection, subscription.handover_at = Collection.AUTOMATIC, None
    subscription.ends_at = None
    await subscription.save()
    await jobs.forget(ctx, lifecycle.LOOK, subscription.id)
    emit(ctx, SubscriptionTakenOver(subscription, provider=str(provider)))
    assert subscription.period_end is not None
    await lifecycle.await_end(ctx, subscription, subscription.period_end)


async def forgo(ctx: Context, subscription: Subscription) -> None:
    """It is not taken over after all: its end there is its end here."""
    if subscription.handover_at is not None:
        subscription.handover_at = None
        await subscription.save(update_fields=["handover_at"])
