"""What a paid period or trial phase brings, with its bonuses, and what ends with it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil
from uuid import UUID

from models.billing import Invoice, InvoiceLine
from models.catalogue import Consumption, IntervalUnit, Offer, OfferBonus, Product, TrialPhase
from models.credits import CreditGrant
from models.subscriptions import Subscription
from tenure.context import Context
from tenure.credits import expiring, grants, pools, thresholds
from tenure.credits.grants import Coming
from tenure.credits.pools import Why
from tenure.kit import periods
from tenure.kit.periods import Period
from tenure.kit.terms import Movement


async def for_period(
    ctx: Context,
    subscription: Subscription,
    offer: Offer,
    line: InvoiceLine | None,
    units: int | None = None,
    *,
    phase: int | None = None,
) -> list[CreditGrant]:
    """Grant what the period comes with, for the net of its line, in the open transaction; once for a line.

    `units` are for each of the quantity: where none are named, those of the trial phase (its ordinal) or of the offer.
    Bonuses come with regular periods, for nothing, as often as the quantity. What ends with the payment goes first.
    """
    if line is not None and await CreditGrant.of(ctx.tenant).filter(invoice_line_id=line.id).exists():
        return []
    ended = await _end_with_payment(ctx, subscription)
    quantity = subscription.quantity if line is None else line.quantity
    each = await _units(ctx, offer, phase, subscription.currency) if units is None else units
    whole = ceil(each * quantity * _standing(line))
    made = [await _grant(ctx, subscription, offer, line, whole)] if whole else []
    for bonus in await _bonuses(ctx, offer) if phase is None else ():
        own = (bonus.credit_units or 0) * quantity
        made.append(await _bonus(ctx, subscription, bonus, line, own, made[0].id if made else None))
    for held in (await pools.locked(ctx, ended)).values():
        await thresholds.fall(ctx, held)  # only now: what ended may have come anew
    return made


async def for_change(
    ctx: Context, subscription: Subscription, offer: Offer, invoice: Invoice, whole: Period
) -> list[CreditGrant]:
    """Grant what a change within a period, or the rest of one, comes with, in the open transaction; once for each line.

    It is the part of the offer's units that the charged time is of the whole period, rounded up.
    """
    lines = InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id, is_by_unit=True)
    made = []
    for line in await lines.order_by("ordinal"):
        units = ceil((offer.credit_units or 0) * line.quantity * _part(line, whole) * _standing(line))
        known = await CreditGrant.of(ctx.tenant).filter(invoice_line_id=line.id).exists()
        if units and not known:
            made.append(await _grant(ctx, subscription, offer, line, units))
    return made


def _part(line: InvoiceLine, whole: Period) -> Fraction:
    """What the line's time is of the whole period; all of what has no periods."""
    if line.period_start is None or line.period_end is None:
        return Fraction(1)
    moment = timedelta(microseconds=1)
    return min(Fraction((line.period_end - line.period_start) // moment, whole.length // moment), Fraction(1))


def _standing(line: InvoiceLine | None) -> Fraction:
    """What credit notes have left of the line: what was taken off before it was paid brings nothing."""
    if line is None or not line.net_minor:
        return Fraction(1)
    return 1 - Fraction(line.credited_net_minor, line.net_minor)


async def _units(ctx: Context, offer: Offer, phase: int | None, currency: str) -> int:
    """What the trial phase has of its own, or what the offer has."""
    if phase is None:
        return offer.credit_units or 0
    own = await TrialPhase.of(ctx.tenant).get_or_none(offer_id=offer.id, ordinal=phase, currency=currency)
    return (own and own.credit_units) or 0


async def _bonuses(ctx: Context, offer: Offer) -> Sequence[Offer]:
    """The offers that come with it and bring credits."""
    links = await OfferBonus.of(ctx.tenant).filter(offer_id=offer.id).order_by("ordinal", "id")
    offers = await Offer.by_ids(ctx.tenant, [link.bonus_id for link in links])
    products = await Product.by_ids(ctx.tenant, [one.product_id for one in offers.values()])
    found = [offers[link.bonus_id] for link in links]
    by_unit = [one for one in found if products[one.product_id].consumption is Consumption.BY_UNIT]
    return [one for one in by_unit if one.credit_units]


async def _grant(
    ctx: Context, subscription: Subscription, offer: Offer, line: InvoiceLine | None, units: int
) -> CreditGrant:
    held = await pools.opened(ctx, subscription.account_id, offer.product_id, subscription.currency)
    coming = _coming(ctx, subscription, offer, line, units)
    # A line that is earned by time is no price of credits: what comes with it is worth nothing.
    is_paid_for = line is not None and line.is_by_unit
    value = Fraction((line.net - line.credited_net).amount) if line is not None and is_paid_for else Fraction(0)
    return await grants.add(ctx, held, replace(coming, value=value), Why(line or subscription))


async def _bonus(
    ctx: Context, subscription: Subscription, bonus: Offer, line: InvoiceLine | None, units: int, main: UUID | None
) -> CreditGrant:
    held = await pools.opened(ctx, subscription.account_id, bonus.product_id, subscription.currency)
    coming = replace(_coming(ctx, subscription, bonus, line, units).free(units), bonus_of=main)
    return await grants.add(ctx, held, coming, Why(line or subscription))


def _coming(ctx: Context, subscription: Subscription, offer: Offer, line: InvoiceLine | None, units: int) -> Coming:
    return Coming(
        units,
        kind=Movement.BONUS if line is None else Movement.PAYMENT,
        expires_at=expiry(offer, ctx.now()),
        ends_with_payment=offer.credits_end_with_payment,
        subscription_id=subscription.id,
        invoice_line_id=None if line is None else line.id,
    )


def expiry(offer: Offer, granted_at: datetime) -> datetime | None:
    """When credits of the offer expire: their length after the grant, and the lead time more. None: never."""
    unit = offer.credits_last_unit
    if offer.credits_end_with_payment or unit is None or unit in {IntervalUnit.ONCE, IntervalUnit.LIFETIME}:
        return None
    last = periods.after(granted_at, unit.value, offer.credits_last_count or 1)
    return last + timedelta(days=offer.credit_lead_days)


async def _end_with_payment(ctx: Context, subscription: Subscription) -> set[UUID]:
    """The agreement's credits that were for the time until this payment go; from which balances."""
    asked = CreditGrant.of(ctx.tenant).filter(subscription_id=subscription.id, ends_with_payment=True, remaining__gt=0)
    ending = {grant.balance_id for grant in await asked}
    for held in (await pools.locked(ctx, ending)).values():
        own = [one for one in held.grants.values() if one.ends_with_payment and one.subscription_id == subscription.id]
        await expiring.gone(ctx, held, own)
    return ending
