"""Ways to pay that will soon be past their date: when their owners are told."""

from datetime import datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from models.payments import PaymentMethod
from tenure import jobs, settings
from tenure.context import Context
from tenure.kit import zones
from tenure.settings import Integer, Setting

NOTICE = "payment_method.expiring"

DAYS = Setting(
    "billing.expiry_notice_days",
    Integer(0, 90, "days"),
    30,
    "How long before a card expires its owner is notified; immediately if it expires sooner. 0 turns the notice off.",
    title="Card expiry notice",
)


def ends_at(ctx: Context, method: PaymentMethod) -> datetime | None:
    """When the month that is printed on it is over, in the business's zone; None for what has no date."""
    if method.expiry_month is None or method.expiry_year is None:
        return None
    first = datetime(method.expiry_year, method.expiry_month, 1).date()  # noqa: DTZ001 (a day of no zone)
    return zones.at(datetime.combine(first + relativedelta(months=1), time()), ctx.business.zone)


async def plan(ctx: Context, method: PaymentMethod) -> None:
    """Have its owner told in time, in the open transaction; nothing is told of one that is past its date already."""
    instant = await due_at(ctx, method)
    if instant is None:
        await jobs.forget(ctx, NOTICE, method.id)
    else:
        await jobs.later(ctx, NOTICE, method.id, max(instant, ctx.now()))


async def due_at(ctx: Context, method: PaymentMethod) -> datetime | None:
    """From when on there is something to tell; None where there is nothing."""
    end, days = ends_at(ctx, method), (await settings.layers(ctx)).of(DAYS).value
    if end is None or not days or end <= ctx.now():
        return None
    return end - timedelta(days=days)
