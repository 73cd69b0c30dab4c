"""What is earned when: a line's net is deferred when its invoice opens, and earned day by day of its service.

By the end of day n of N, round(net x n / N) has been earned, half away from zero, so that no cent is lost or early.
Days are those of the business's zone. What was credited ends the earning early and does not slow it: a service that was
given back in part was had at its full price until then.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from dateutil.relativedelta import relativedelta

from models import bulk, database
from models.billing import Invoice, InvoiceLine, LineKind, RevenueSchedule
from models.ledger import LedgerAccount
from tenure import settings
from tenure.billing import revenue_days
from tenure.context import Context
from tenure.kit import ids, zones
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.ledger.posting import post
from tenure.settings import Integer, Setting

LIFETIME_MONTHS = Setting(
    "billing.lifetime_months",
    Integer(1, 1200, "months"),
    36,
    "How long it takes to recognize the revenue of a lifetime membership.",
    title="Lifetime revenue recognition",
)


async def begin(ctx: Context, invoice: Invoice, lines: Sequence[InvoiceLine], period: Period | None = None) -> None:
    """Schedule what lines earn by time, once their net stands in DEFERRED. In the open transaction.

    Lines without a period are for `period`; without that, they are earned at once, or over `billing.lifetime_months`
    where they are for life. Those that credits are bought with are earned as these are used, and have no schedule.
    """
    await begin_all(ctx, [(invoice, lines)], period)


async def begin_all(
    ctx: Context, opened: Sequence[tuple[Invoice, Sequence[InvoiceLine]]], period: Period | None = None
) -> None:
    """As `begin`, for the lines of many invoices."""
    earning = [(invoice, line) for invoice, lines in opened for line in lines if _is_earning(line)]
    if not earning:
        return
    for_life = await _for_life(ctx, [line for _, line in earning if line.period_start is None and period is None])
    rows = [_schedule(ctx, invoice, line, _days(ctx, line, period, for_life)) for invoice, line in earning]
    await bulk.insert(rows)
    at_once = {invoice.id: Money.zero(invoice.currency) for invoice, _ in opened}
    for (invoice, _), row in zip(earning, rows, strict=True):
        at_once[invoice.id] += row.recognized
    for invoice, _ in opened:
        now = at_once[invoice.id]
        await post(ctx, invoice, LedgerAccount.DEFERRED, LedgerAccount.REVENUE, now, invoice.account_id)
    await revenue_days.ensure(ctx)


def _is_earning(line: InvoiceLine) -> bool:
    return line.kind is LineKind.CHARGE and line.net_minor != 0 and not line.is_by_unit


async def stop(ctx: Context, line: InvoiceLine, net: Money) -> Money:
    """Take `net` of the line back, first from what is not yet earned; how much of it that was. Books nothing.

    The caller takes that part from DEFERRED, and the rest from REVENUE.
    """
    schedule = await _locked(ctx, line)
    if schedule is None:
        return Money.zero(net.currency)
    unearned = min(net, schedule.unearned)
    schedule.credited_minor += unearned.minor
    schedule.is_done = not schedule.unearned
    await schedule.save(update_fields=["credited_minor", "is_done"])
    return unearned


async def has_begun(ctx: Context, line: InvoiceLine) -> bool:
    """Whether the line is earned by time."""
    return await RevenueSchedule.of(ctx.tenant).filter(invoice_line_id=line.id).exists()


async def earn_rest(ctx: Context, line: InvoiceLine) -> None:
    """Nothing more is to be done for the line, and nothing of it goes back: all that is left is earned, and booked."""
    schedule = await _locked(ctx, line)
    if schedule is None or not schedule.unearned:
        return
    rest = schedule.unearned
    schedule.recognized_minor += rest.minor
    schedule.is_done = True
    await schedule.save(update_fields=["recognized_minor", "is_done"])
    await post(ctx, line, LedgerAccount.DEFERRED, LedgerAccount.REVENUE, rest, schedule.account_id)
    await revenue_days.ensure(ctx)


async def _locked(ctx: Context, line: InvoiceLine) -> RevenueSchedule | None:
    return await RevenueSchedule.of(ctx.tenant).select_for_update(no_key=True).get_or_none(invoice_line_id=line.id)


def _schedule(ctx: Context, invoice: Invoice, line: InvoiceLine, days: tuple[date, date] | None) -> RevenueSchedule:
    today = revenue_days.today(ctx)
    first, last = days or (today, today)
    return RevenueSchedule(
        tenant_id=ctx.tenant,
        id=ids.new(),
        invoice_line_id=line.id,
        account_id=invoice.account_id,
        minor=line.net_minor,
        recognized_minor=0 if days else line.net_minor,
        currency=line.currency,
        starts_on=first,
        ends_on=last,
        earns_from=max(first, today),
        is_done=days is None,
    )


def _days(
    ctx: Context, line: InvoiceLine, period: Period | None, for_life: Mapping[UUID, int]
) -> tuple[date, date] | None:
    """The first and the last day of the service; None where it is earned at once."""
    if line.period_start is not None and line.period_end is not None:
        period = Period(line.period_start, line.period_end)
    if period is not None:
        return service_days(period, ctx.business.zone)
    if line.id not in for_life:
        return None
    today = revenue_days.today(ctx)
    return today, today + relativedelta(months=for_life[line.id]) - timedelta(days=1)


def service_days(period: Period, zone: str) -> tuple[date, date]:
    """The days of a period in a zone, both in it: as many as lie between its ends, one at least.

    From 1 January, 10:00, to 1 February, 10:00, they are the 31 of January: the last day is the next period's first.
    """
    first, end = zones.local(period.start, zone).date(), zones.local(period.end, zone).date()
    return first, max(first, end - timedelta(days=1))


async def _for_life(ctx: Context, lines: Sequence[InvoiceLine]) -> dict[UUID, int]:
    """Those of the lines whose offer is for life, and over how many months they are earned."""
    offers = {line.offer_id for line in lines if line.offer_id is not None}
    if not offers:
        return {}
    rows = await database.fetch(
        "SELECT o.id FROM offer AS o JOIN price AS p ON p.tenant_id = $1 AND p.id = o.price_id "
        "WHERE o.tenant_id = $1 AND o.id = ANY($2::uuid[]) AND p.interval_unit = 'LIFETIME'",
        ctx.tenant,
        list(offers),
    )
    found, months = {row["id"] for row in rows}, await settings.value(ctx, LIFETIME_MONTHS)
    return {line.id: months for line in lines if line.offer_id in found}
