"""The day of the month on which an account is billed, for offers that go by it."""

from uuid import UUID

from models.accounts import Account
from models.catalogue import Offer, Price
from models.subscriptions import Subscription, SubscriptionStatus
from tenure.access import Permission
from tenure.context import Context
from tenure.events import AccountUpdated, SubscriptionBillingDayChanged, emit
from tenure.kit.refusals import Refused
from tenure.kit.terms import Alignment
from tenure.subscriptions import schedules, standing
from tenure.transactions import transactional

MOVES = (SubscriptionStatus.ACTIVE, SubscriptionStatus.PAUSED)
"""States in which an agreement's dates go along. One that is behind keeps its own; a trial fixes them at its end."""


@transactional
async def set_day(ctx: Context, account_id: UUID, day: int | None) -> Account:
    """Bill the account on that day from now on, for those who pay for it and for staff. None: as each began.

    What is paid stays paid: the next invoice of each agreement is for the days until the new one.
    """
    await standing.check_paying(ctx, account_id, Permission.SUBSCRIPTIONS_WRITE)
    if day is not None and not 1 <= day <= 31:
        raise Refused("BILLING_DAY_INVALID", "The billing day must be from 1 to 31.", ["day"])
    account = await Account.locked(ctx.tenant, account_id)
    if account.billing_day == day:
        return account
    old, account.billing_day = account.billing_day, day
    await account.save(update_fields=["billing_day"])
    emit(ctx, AccountUpdated(account, fields=["billingDay"]))
    aligned = Subscription.of(ctx.tenant).filter(
        account_id=account.id, alignment=Alignment.BILLING_DAY, status__in=list(MOVES), anchor_on__isnull=False
    )
    for subscription in await aligned.order_by("id").select_for_update(no_key=True):
        await _move(ctx, account, subscription, old)
    return account


async def _move(ctx: Context, account: Account, subscription: Subscription, old: int | None) -> None:
    offer = await Offer.named(ctx.tenant, subscription.offer_id)
    price = await Price.named(ctx.tenant, subscription.price_id)
    paid_until = subscription.period_end
    assert paid_until is not None  # it renews: it has billing dates
    number = subscription.period_number
    schedules.fix(subscription, schedules.opening(ctx, account, offer, price, paid_until))
    subscription.period_number = number
    await subscription.save()
    emit(ctx, SubscriptionBillingDayChanged(subscription, from_=old, to=account.billing_day))
