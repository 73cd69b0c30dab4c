"""The right to withdraw from an agreement soon after it was made, without a reason, for the money of what was not had.

As consumers of the EU have it (directive 2011/83, articles 9, 13 and 14): for fourteen days, and for whatever was had
until then its part of the price is kept.
"""

from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from models.accounts import Account, AccountKind
from models.catalogue import Offer
from models.payments import Refund
from models.subscriptions import LIVE, Origin, Subscription, SubscriptionStatus
from tenure import rehearsal, settings
from tenure.billing.engine.proration import Boundary
from tenure.context import Context
from tenure.kit import money as amounts
from tenure.kit import zones
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.settings import Integer, Setting
from tenure.subscriptions import agreed, canceling, collecting, crediting, lifecycle, people, refunds, schedules
from tenure.transactions import transactional

WITHDRAWN = "WITHDRAWN"
DAYS = Setting(
    "subscriptions.withdrawal_days",
    Integer(0, 365, "days"),
    14,
    "How many days after purchase a person can withdraw and be refunded for what was not used. 0 turns withdrawal "
    "off. Consumers in the EU have a right to 14 days. Companies have none.",
    title="Right of withdrawal",
)


async def until(ctx: Context, subscription: Subscription, account: Account) -> datetime | None:
    """When the right ends: with the last day, in the account's zone. None where there is none, or it is over."""
    days = (await settings.layers(ctx)).of(DAYS).value
    if not days or not _is_open_to(subscription, account):
        return None
    zone = schedules.zone_of(ctx, account.zone)
    last = zones.local(subscription.created_at, zone).date() + timedelta(days=days + 1)
    end = zones.at(datetime.combine(last, time()), zone)
    return end if ctx.now() < end else None


def _is_open_to(subscription: Subscription, account: Account) -> bool:
    is_bought = subscription.origin in (Origin.CHECKOUT, Origin.STAFF)
    is_had = subscription.status in LIVE and subscription.status is not SubscriptionStatus.INCOMPLETE
    return account.kind is AccountKind.PERSONAL and is_bought and is_had


async def withdraw(ctx: Context, subscription_id: UUID) -> Subscription:
    """End it at once; what was paid for what was not had goes back to where it came from."""
    subscription: Subscription
    begun: list[Refund]
    subscription, *begun = await decide(ctx, subscription_id)
    for row in begun:
        await collecting.uninterrupted(refunds.send(ctx, row))
    return subscription


@transactional
async def decide(ctx: Context, subscription_id: UUID) -> tuple[Any, ...]:
    """The part of it that asks nobody outside: the agreement, and the refunds that are to be sent."""
    subscription = await canceling.own(ctx, subscription_id)
    terms = await agreed.of(ctx, subscription)
    if await until(ctx, subscription, terms.account) is None:
        raise Refused(
            "NOT_WITHDRAWABLE", "The right of withdrawal doesn't apply or has expired. Cancel the subscription instead."
        )
    taken = await crediting.unused(ctx, subscription, ctx.reckons_at(), Boundary.TERMINATION, terms.manner)
    taken += await crediting.for_good(ctx, subscription)
    rehearsal.reckoned(ctx, [one.total for one in taken])
    begun = await refunds.begin_for(ctx, taken, WITHDRAWN)
    await lifecycle.end(ctx, subscription, WITHDRAWN)
    back = amounts.total((row.amount for row in begun), subscription.currency)
    await _confirm(ctx, subscription, terms.offer, back)
    return (subscription, *begun)


async def _confirm(ctx: Context, subscription: Subscription, offer: Offer, back: Money) -> None:
    """A withdrawal is confirmed in writing, with its day and time."""
    await people.write(
        ctx,
        subscription.account_id,
        "withdrawal",
        offer=offer.name,
        withdrawn_at=ctx.now(),
        total=back if back else None,
        url=f"{ctx.origin}/membership",
    )
