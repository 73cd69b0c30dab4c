"""What is earned when: a line's net is deferred when its invoice opens, and earned day by day of its service.

By the end of day n of N, round(net x n / N) has been earned, half away from zero, so that no cent is lost or early.
Days are those of the business's zone. What was credited ends the earning early and does not slow it: a service that was
given back in part was had at its full price until then.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from dateutil.relativedelta import relativedelta

from models import bulk, database
from models.billing import Invoice, InvoiceLine, LineKind, RevenueSchedule
from models.catalogue import IntervalUnit
from models.ledger import LedgerAccount
from tenure import settings
from tenure.billing import revenue_days
from tenure.context import Context
from tenure.kit import zones
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.ledger.posting import post
from tenure.settings import Integer, Setting

LIFETIME_MONTHS = Setting(
    "billing.lifetime_months",
    Integer(1, 1200, "months"),
    36,
    "Over how long what is sold for life is earned.",
)


@dataclass(frozen=True, slots=True)
class _Terms:
    """What an offer says of how its lines are earned."""

    is_by_unit: bool
    is_for_life: bool


ORDINARY = _Terms(is_by_unit=False, is_for_life=False)


async def begin(ctx: Context, invoice: Invoice, lines: Sequence[InvoiceLine], period: Period | None = None) -> None:
    """Schedule what lines earn by time, once their net stands in DEFERRED. In the open transaction.

    Lines without a period are for `period`; without that, they are earned at once, or over `billing.lifetime_months`
    where they are for life. Those that grant credits are earned as the credits are used, and have no schedule.
    """
    await begin_all(ctx, [(invoice, lines)], period)


async def begin_all(
    ctx: Context, opened: Sequence[tuple[Invoice, Sequence[InvoiceLine]]], period: Period | None = None
) -> None:
    """As `begin`, for the lines of many invoices."""
    terms = await _terms(ctx, [line for _, lines in opened for line in lines])
    earning = [(invoice, line) for invoice, lines in opened for line in lines if _is_earning(line, terms)]
    if not earning:
        return
    months = await settings.value(ctx, LIFETIME_MONTHS)
    schedules, at_once = [], {invoice.id: Money.zero(invoice.currency) for invoice, _ in opened}
    for invoice, line in earning:
        days = _days(ctx, line, period, months if terms.get(line.offer_id, ORDINARY).is_for_life else None)
        schedules.append(_schedule(ctx, invoice, line, days))
        if days is None:
            at_once[invoice.id] += line.net
    await bulk.insert(schedules)
    for invoice, _ in opened:
        now = at_once[invoice.id]
        await post(ctx, invoice, LedgerAccount.DEFERRED, LedgerAccount.REVENUE, now, invoice.account_id)
    await revenue_days.ensure(ctx)


def _is_earning(line: InvoiceLine, terms: Mapping[UUID | None, _Terms]) -> bool:
    return line.kind is LineKind.CHARGE and line.net_minor != 0 and not _is_by_unit(line, terms)


async def by_unit(ctx: Context, lines: Sequence[InvoiceLine]) -> set[UUID]:
    """Those of the lines whose net is earned as their credits are used: it stands in CREDITS, not in DEFERRED."""
    terms = await _terms(ctx, lines)
    return {line.id for line in lines if _is_by_unit(line, terms)}


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


def _days(ctx: Context, line: InvoiceLine, period: Period | None, months: int | None) -> tuple[date, date] | None:
    """The first and the last day of the service; None where it is earned at once."""
    if line.period_start is not None and line.period_end is not None:
        period = Period(line.period_start, line.period_end)
    if period is not None:
        return service_days(period, ctx.business.zone)
    if months is None:
        return None
    today = revenue_days.today(ctx)
    return today, today + relativedelta(months=months) - timedelta(days=1)


def service_days(period: Period, zone: str) -> tuple[date, date]:
    """The days of a period in a zone, both in it: as many as lie between its ends, one at least.

    From 1 January, 10:00, to 1 February, 10:00, they are the 31 of January: the last day is the next period's first.
    """
    first, end = zones.local(period.start, zone).date(), zones.local(period.end, zone).date()
    return first, max(first, end - timedelta(days=1))


def _is_by_unit(line: InvoiceLine, terms: Mapping[UUID | None, _Terms]) -> bool:
    return terms.get(line.offer_id, ORDINARY).is_by_unit


async def _terms(ctx: Context, lines: Sequence[InvoiceLine]) -> dict[UUID | None, _Terms]:
    offers = list({line.offer_id for line in lines if line.offer_id is not None})
    if not offers:
        return {}
    rows = await database.fetch(
        "SELECT o.id, r.interval_unit, p.consumption = 'BY_UNIT' AND (o.credit_units IS NOT NULL OR EXISTS ("
        "SELECT 1 FROM trial_phase AS t WHERE t.tenant_id = $1 AND t.offer_id = o.id AND t.credit_units IS NOT NULL)) "
        "AS is_by_unit FROM offer AS o "
        "JOIN product AS p ON p.tenant_id = $1 AND p.id = o.product_id "
        "JOIN price AS r ON r.tenant_id = $1 AND r.id = o.price_id "
        "WHERE o.tenant_id = $1 AND o.id = ANY($2::uuid[])",
        ctx.tenant,
        offers,
    )
    return {row["id"]: _Terms(row["is_by_unit"], row["interval_unit"] == IntervalUnit.LIFETIME) for row in rows}
