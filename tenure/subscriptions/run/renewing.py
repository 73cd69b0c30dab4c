"""The second transaction of a page: what was paid is written, and the next periods begin."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from models import bulk
from models.subscriptions import Subscription, SubscriptionStatus
from tenure import jobs
from tenure.analytics import movements, recurring
from tenure.billing import invoices, sending, together
from tenure.context import Context
from tenure.events import SubscriptionRenewed, emit
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus
from tenure.messaging import letters
from tenure.subscriptions import lifecycle, notices, people, schedules, telling
from tenure.subscriptions.run import choosing
from tenure.subscriptions.run.billing import Turn
from tenure.transactions import transactional

Answer = tuple[Turn, ChargeResult]


def is_plain(turn: Turn, result: ChargeResult) -> bool:
    """Whether the answer is what was asked for: paid, with the method on file."""
    payment = turn.bill.payment
    same_method = result.method is None or result.payment_method in (None, "", payment.method_token)
    return result.status is ChargeStatus.SUCCEEDED and result.money == payment.amount and same_method


@transactional
async def renew(ctx: Context, answers: Sequence[Answer]) -> Sequence[Answer]:
    """Write the plain answers and what follows from them; those that are to be written one by one.

    Rows are locked as everywhere: agreements, invoices, payments, each in one order.
    """
    held = await _locked(ctx, [turn for turn, _ in answers])
    paid = [(turn, result) for turn, result in answers if turn.subscription.id in held]
    if paid:
        await together.receive_all(ctx, [(turn.bill, result) for turn, result in paid])
        await _begun(ctx, [turn for turn, _ in paid])
    return [(turn, result) for turn, result in answers if turn.subscription.id not in held]


async def _locked(ctx: Context, turns: Sequence[Turn]) -> set[UUID]:
    """Lock them all; those that are still as they were billed. What may have changed otherwise is read anew."""
    rows = Subscription.of(ctx.tenant).filter(id__in=[turn.subscription.id for turn in turns])
    now = {row.id: row for row in await rows.order_by("id").select_for_update(no_key=True)}
    waiting = await together.locked(ctx, [turn.bill for turn in turns])
    more = await choosing.bringing_more(ctx, list(now))
    held = set()
    for turn in turns:
        row = now.get(turn.subscription.id)
        if row is not None and row.id not in more and turn.bill.invoice.id in waiting and _unchanged(turn, row):
            turn.subscription = row
            held.add(row.id)
    return held


def _unchanged(turn: Turn, row: Subscription) -> bool:
    was = turn.subscription
    names = ("period_end", "period_number", "price_id", "offer_id", "quantity", "payment_method_id", "trial_phase")
    return row.status is SubscriptionStatus.ACTIVE and all(getattr(row, name) == getattr(was, name) for name in names)


async def _begun(ctx: Context, turns: Sequence[Turn]) -> None:
    for turn in turns:
        _begin(turn)
    rows = [turn.subscription for turn in turns]
    await bulk.update(rows, "period_number", "period_start", "period_end")
    ends = {row.id: row.period_end for row in rows if row.period_end is not None}
    await jobs.later_all(ctx, lifecycle.PERIOD_END, ends)
    await notices.plan(ctx, rows)
    await _noted(ctx, turns)
    await _told(ctx, turns)


def _begin(turn: Turn) -> None:
    """The next period begins where the last one ended, whenever the money came."""
    subscription, period = turn.subscription, invoices.period_of(turn.bill.invoice)
    assert period is not None
    grid = schedules.grid_of(subscription, turn.terms.price)
    subscription.period_number = grid.number_at(period.start)
    subscription.period_start, subscription.period_end = period.start, period.end
    emit(turn.bill.ctx, SubscriptionRenewed(subscription, period=period, invoice=turn.bill.invoice))


async def _noted(ctx: Context, turns: Sequence[Turn]) -> None:
    """Where recurring revenue is not what was last written (a tax has changed, say), that is written."""
    last = await movements.last_of(ctx, [turn.subscription.id for turn in turns])
    brings: dict[tuple[UUID, int, Decimal], Decimal] = {}  # reckoned once for those that are on the same terms
    for turn in turns:
        price, quantity, percent = turn.terms.price, turn.subscription.quantity, turn.bill.lines[0].tax_percent
        same = (price.id, quantity, percent)
        if same not in brings:
            brings[same] = recurring.by_terms(price, turn.terms.tariff, quantity, Fraction(percent) / 100)
        if last.get(turn.subscription.id) != brings[same]:
            await movements.note(turn.bill.ctx, turn.subscription)


async def _told(ctx: Context, turns: Sequence[Turn]) -> None:
    payers = await people.payers(ctx, [turn.terms.account.id for turn in turns])
    with_pdf, written = await sending.with_receipts(ctx), []
    for turn in turns:
        member, bill = payers.get(turn.terms.account.id), turn.bill
        if member is not None:
            receipt = telling.receipt(bill.ctx, turn.subscription, bill.invoice, member, turn.terms, with_pdf=with_pdf)
            written.append((bill.ctx, receipt))
    await letters.post(written)
