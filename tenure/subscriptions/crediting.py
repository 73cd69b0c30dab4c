"""What an agreement was charged for and has not used: what can be given back of it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from models.billing import CreditNote, CreditNoteLine, Invoice, InvoiceLine, InvoiceStatus, LineKind, NoteTarget
from models.subscriptions import Subscription
from tenure.billing import notes
from tenure.billing.engine.lines import Manner
from tenure.billing.engine.proration import Boundary
from tenure.billing.sides import Taken
from tenure.context import Context
from tenure.credits import refunding
from tenure.kit import money as amounts
from tenure.kit.money import Money

CREDITABLE = (InvoiceStatus.OPEN, InvoiceStatus.PAID, InvoiceStatus.UNCOLLECTIBLE)


async def unused(
    ctx: Context, subscription: Subscription, at: datetime, boundary: Boundary, manner: Manner
) -> list[Taken]:
    """What is unused of each line whose period goes on: of units that it bought, those; else its time."""
    lines = await InvoiceLine.of(ctx.tenant).filter(
        subscription_id=subscription.id, kind=LineKind.CHARGE, period_end__gt=at
    )
    known = await Invoice.by_ids(ctx.tenant, [line.invoice_id for line in lines])
    over = await _given_back(ctx, lines)
    counted = [
        line for line in sorted(lines, key=_age) if known[line.invoice_id].status in CREDITABLE and line.id not in over
    ]
    bought = await refunding.bought_by(ctx, counted)
    found = (
        notes.unused_units(line, bought[line.id]) if line.id in bought else notes.unused(line, at, boundary, manner)
        for line in counted
    )
    return [taken for taken in found if taken is not None]


async def for_good(ctx: Context, subscription: Subscription) -> list[Taken]:
    """What is left of lines that were paid once, for good: of units that they bought, those that were not used."""
    lines = InvoiceLine.of(ctx.tenant).filter(
        subscription_id=subscription.id, kind=LineKind.CHARGE, period_end__isnull=True
    )
    found = await lines.order_by("id")
    known = await Invoice.by_ids(ctx.tenant, [line.invoice_id for line in found])
    counted = [line for line in found if known[line.invoice_id].status in CREDITABLE]
    bought = await refunding.bought_by(ctx, counted)
    rest = (notes.unused_units(line, bought[line.id]) if line.id in bought else notes.rest(line) for line in counted)
    return [taken for taken in rest if taken is not None and taken.total]


async def _given_back(ctx: Context, lines: Sequence[InvoiceLine]) -> set[UUID]:
    """Those whose rest was given back before: what is left of such a line is what was used of it."""
    notes_of = CreditNoteLine.of(ctx.tenant).filter(invoice_line_id__in=[line.id for line in lines])
    return {one.invoice_line_id for one in await notes_of.filter(period_start__isnull=False)}


def _age(line: InvoiceLine) -> tuple[datetime, UUID]:
    assert line.period_start is not None
    return line.period_start, line.id


def total(taken: Sequence[Taken], currency: str) -> Money:
    return amounts.total((one.total for one in taken), currency)


async def give_back(
    ctx: Context, taken: Sequence[Taken], reason: str, target: NoteTarget = NoteTarget.BALANCE
) -> list[CreditNote]:
    """Credit notes for it, one for each invoice, in the open transaction."""
    by_invoice: dict[UUID, list[Taken]] = defaultdict(list)
    for one in taken:
        by_invoice[one.line.invoice_id].append(one)
    issued = []
    for invoice_id, parts in sorted(by_invoice.items()):
        invoice = await Invoice.locked(ctx.tenant, invoice_id)
        issued.append(await notes.issue(ctx, invoice, parts, target=target, reason=reason))
    return issued


async def to_balance(ctx: Context, taken: Sequence[Taken], currency: str) -> Money:
    """How much of it would become balance: what is still owed on an invoice is reduced first."""
    owed: dict[UUID, int] = {}
    beyond = 0
    known = await Invoice.by_ids(ctx.tenant, [one.line.invoice_id for one in taken])
    for one in taken:
        invoice = known[one.line.invoice_id]
        due = owed.setdefault(invoice.id, 0 if invoice.status is InvoiceStatus.PAID else invoice.due.minor)
        reduces = min(due, one.total.minor)
        owed[invoice.id] = due - reduces
        beyond += one.total.minor - reduces
    return Money(beyond, currency)
