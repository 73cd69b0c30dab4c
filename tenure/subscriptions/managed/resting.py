"""Letting rest what a provider drives, and having it go on: shown as it would be, and told there.

What is shown is ours as if the provider had done it already. Nobody is asked for that; who carries it out has the
provider asked first whether it still stands there as it was shown.
"""

from enum import StrEnum

from models import database
from models.payments import ProviderAccount
from models.subscriptions import Subscription, SubscriptionStatus
from tenure import idempotency, rehearsal
from tenure.billing import asking, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.managed import (
    ManagedPrice,
    ManagedStatus,
    ManagedSubscription,
    ManagedUnit,
    PausesSubscriptions,
)
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.subscriptions import transitions
from tenure.subscriptions.managed import acting, driven, following, moving
from tenure.subscriptions.transitions import Trigger


class Rest(StrEnum):
    """What is asked of the provider; the values begin the keys of its calls."""

    PAUSE = "pause"
    RESUME = "resume"


_TRIGGERS = {Rest.PAUSE: Trigger.PAUSE, Rest.RESUME: Trigger.RESUME}


async def have(ctx: Context, subscription: Subscription, rest: Rest) -> Subscription:
    """Have its provider do it, and follow what it says. Outside of any transaction. Raises `Refused`, `Unavailable`.

    Where a preview was shown, `PREVIEW_STALE` unless it stands at the provider as it did then.
    """
    ctx.require_writing()
    earlier: Subscription | None = await idempotency.earlier(ctx)
    if earlier is not None:
        return earlier
    transitions.check(subscription.status, _TRIGGERS[rest])
    provider, reference = await acting.opened(ctx, subscription)
    adapter = _adapter(provider)
    act = adapter.suspend_subscription if rest is Rest.PAUSE else adapter.activate_subscription
    with asking.for_a_person():
        if ctx.expected is not None:
            await _hold_to_shown(ctx, provider, subscription, rest)
        await act(reference, f"{rest}:{ids.new()}")
        return await acting.followed(ctx.carried_on().claiming(ctx.claim), provider, subscription)


async def _hold_to_shown(ctx: Context, provider: Opened, subscription: Subscription, rest: Rest) -> None:
    await following.follow(ctx.carried_on(), provider, subscription.provider_ref or "")
    async with database.for_tenant(ctx.tenant, reading=True):
        seen = await Subscription.named(ctx.tenant, subscription.id)
        transitions.check(seen.status, _TRIGGERS[rest])
        _say(ctx, seen, rest)


async def rehearse(ctx: Context, subscription: Subscription, rest: Rest) -> None:
    """As if its provider had done it: for a preview, which takes it back. In the transaction that holds its row."""
    transitions.check(subscription.status, _TRIGGERS[rest])
    provider = providers.opened(ctx, await ProviderAccount.named(ctx.tenant, driven.account_of(subscription)))
    _adapter(provider)
    _say(ctx, subscription, rest)
    await moving.move(ctx, provider, subscription, _told(ctx, subscription, rest), None)


def _adapter(provider: Opened) -> PausesSubscriptions:
    if not isinstance(provider.adapter, PausesSubscriptions):
        raise driven.REFUSAL
    return provider.adapter


def _say(ctx: Context, subscription: Subscription, rest: Rest) -> None:
    """No amount is ours; what is shown holds while the provider has the same period, quantity and price."""
    told = _told(ctx, subscription, rest)
    dates = [str(at) for at in (told.period_start, told.period_end, told.ends_at)]
    terms = [str(subscription.quantity), str(subscription.price_id)]
    rehearsal.reckoned(ctx, [], beside=[str(subscription.collection), str(told.status), *dates, *terms])


def _told(ctx: Context, subscription: Subscription, rest: Rest) -> ManagedSubscription:
    """What its provider would say of it then. Its price is none that changes anything."""
    return ManagedSubscription(
        provider_ref=subscription.provider_ref or "",
        status=ManagedStatus.PAUSED if rest is Rest.PAUSE else _back(ctx, subscription),
        customer=None,
        email=None,
        price=ManagedPrice("", "", Money.zero(subscription.currency), ManagedUnit.MONTH, 1),
        quantity=subscription.quantity,
        created=subscription.created_at,
        period_start=subscription.period_start,
        period_end=subscription.period_end,
        ends_at=subscription.ends_at,
    )


def _back(ctx: Context, subscription: Subscription) -> ManagedStatus:
    """A trial went on while it rested."""
    end = subscription.period_end
    is_trial = subscription.paused_from is SubscriptionStatus.TRIALING and end is not None and end > ctx.now()
    return ManagedStatus.TRIALING if is_trial else ManagedStatus.ACTIVE
