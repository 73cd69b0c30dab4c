"""Redeeming a gift: what somebody else paid for begins, and ends by itself or goes on."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice
from models.catalogue import Offer, Price
from models.identity import Member
from models.ledger import LedgerAccount
from models.payments import Payment, Refund, RefundStatus
from models.subscriptions import Gift, GiftStatus, Origin, Subscription
from tenure import jobs
from tenure.billing import revenue, routing
from tenure.billing.engine.schedule import Schedule, schedule
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import GiftRedeemed, emit
from tenure.identity import throttle
from tenure.identity.throttle import Operation
from tenure.kit.periods import Period
from tenure.kit.refusals import Refused
from tenure.kit.terms import Alignment
from tenure.ledger.posting import post
from tenure.subscriptions import agreed, gifts, lifecycle, methods, orders, rivals, schedules, standing
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.methods import Saved
from tenure.subscriptions.orders import Plan
from tenure.transactions import transactional

Kept = tuple[Opened, Saved] | None
"""The method for what comes after the gift, where one was given."""

UNKNOWN = Refused("GIFT_UNKNOWN", "There is no gift with this code.", ["code"])
_GONE = {
    GiftStatus.UNPAID: Refused("GIFT_UNPAID", "This gift isn't paid yet. Try again later.", ["code"]),
    GiftStatus.REDEEMED: Refused("GIFT_REDEEMED", "This gift was already redeemed.", ["code"]),
    GiftStatus.EXPIRED: Refused("GIFT_EXPIRED", "This gift has expired.", ["code"]),
    GiftStatus.REFUNDED: UNKNOWN,
    GiftStatus.CANCELED: UNKNOWN,
}


async def find(ctx: Context, code: str) -> Gift:
    """The gift of a code that can be redeemed now. Wrong ones are counted. Raises `Refused`, `RateLimited`."""
    guesser = str(ctx.member)
    await throttle.check(ctx, Operation.GIFT, guesser)
    async with database.for_tenant(ctx.tenant, reading=True):
        gift = await Gift.of(ctx.tenant).get_or_none(code_digest=gifts.digest(code))
    if gift is None:
        await throttle.allows(ctx, Operation.GIFT, guesser)
        raise UNKNOWN
    return gift


@dataclass(frozen=True, slots=True)
class Redemption:
    """Who redeems what: for their own account, where none is named. `method` is for what comes after it."""

    code: str
    account_id: UUID | None = None
    method: str | None = None


async def redeem(ctx: Context, wish: Redemption) -> Subscription:
    """Begin what was given. Raises `Refused` where it cannot be had: the code then stays good."""
    gift = await find(ctx, wish.code)
    if wish.method is None:
        return await _redeem(ctx, gift.id, wish.account_id)
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await standing.paying_account(ctx, wish.account_id)
        price = await Price.named(ctx.tenant, gift.price_id)
    what = routing.sale(price.currency, account.country, gift.offer_id)
    provider = await routing.chosen(ctx, what, token=wish.method, payer=account.id)
    saved = await methods.save(ctx, provider, account.id, gift.id, wish.method)
    return await _redeem(ctx, gift.id, wish.account_id, (provider, saved))


@transactional(violations={"uq_subscription_slot": orders.SLOT_TAKEN})
async def _redeem(ctx: Context, gift_id: UUID, account_id: UUID | None, kept: Kept = None) -> Subscription:
    account = await standing.paying_account(ctx, account_id)
    account = await Account.locked(ctx.tenant, account.id)
    gift = await Gift.locked(ctx.tenant, gift_id)
    invoice = await _checked(ctx, gift)
    terms = await _terms(ctx, gift, account)
    await orders.check_slot(ctx, terms, ["account"])
    await rivals.supersede(ctx, terms)
    grid = _grid(ctx, terms)
    period = Period(grid.boundary(0), grid.boundary(gift.periods))
    subscription = await _begun(ctx, gift, terms, period, kept)
    await _earn(ctx, gift, invoice, period)
    await _mark(ctx, gift, subscription, period.end)
    return subscription


async def _checked(ctx: Context, gift: Gift) -> Invoice:
    """The invoice that paid for it. Raises `Refused` where it cannot be redeemed."""
    if gift.status in _GONE or gift.invoice_id is None:
        raise _GONE.get(gift.status, UNKNOWN)
    payments = [payment.id for payment in await Payment.of(ctx.tenant).filter(invoice_id=gift.invoice_id)]
    backs = Refund.of(ctx.tenant).filter(payment_id__in=payments).exclude(status=RefundStatus.FAILED)
    if payments and await backs.exists():
        raise UNKNOWN
    return await Invoice.locked(ctx.tenant, gift.invoice_id)


async def _terms(ctx: Context, gift: Gift, account: Account) -> Agreed:
    offer = await Offer.named(ctx.tenant, gift.offer_id)
    price = await Price.named(ctx.tenant, gift.price_id)
    return await agreed.read(ctx, account, offer, price, 1)


def _grid(ctx: Context, terms: Agreed) -> Schedule:
    """A gift is for whole intervals from its redemption on, whatever day others are billed on."""
    zone = schedules.zone_of(ctx, terms.account.zone)
    unit, count = terms.price.interval_unit, terms.price.interval_count
    return schedule(ctx.now(), zone, unit, count, Alignment.ANNIVERSARY)


async def _begun(ctx: Context, gift: Gift, terms: Agreed, period: Period, kept: Kept) -> Subscription:
    plan = Plan(Origin.GIFT, ends_at=None if gift.converts else period.end)
    subscription = await orders.agree(ctx, terms, None, plan)
    goes_by_own = terms.offer.alignment is Alignment.ANNIVERSARY
    grid = (
        _grid(ctx, terms)
        if goes_by_own
        else schedules.opening(ctx, terms.account, terms.offer, terms.price, period.end)
    )
    schedules.fix(subscription, grid)
    if kept is not None:
        subscription.payment_method_id = (await methods.remember(ctx, kept[0], terms.account.id, kept[1])).id
    await lifecycle.start_for(ctx, subscription, period)
    return subscription


async def _earn(ctx: Context, gift: Gift, invoice: Invoice, period: Period) -> None:
    """What was owed to whoever redeems it is earned from now on, day by day of its term."""
    lines, net = await gifts.net_of(ctx, invoice)
    await post(ctx, gift, LedgerAccount.GIFTS, LedgerAccount.DEFERRED, net, gift.account_id)
    await revenue.begin(ctx, invoice, lines, period)


async def _mark(ctx: Context, gift: Gift, subscription: Subscription, ends_at: datetime) -> None:
    gift.status, gift.redeemed_at, gift.subscription_id = GiftStatus.REDEEMED, ctx.now(), subscription.id
    gift.to_email = None
    await gift.save(update_fields=["status", "redeemed_at", "subscription_id", "to_email"])
    await jobs.forget(ctx, gifts.EXPIRE, gift.id)
    emit(ctx, GiftRedeemed(gift, member=await Member.named(ctx.tenant, ctx.member), ends_at=ends_at))
