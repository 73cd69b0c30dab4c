"""Credit notes: what corrects an invoice, line by line, and where the money goes."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

from models.accounts import Account
from models.billing import CreditNote, CreditNoteLine, Invoice, InvoiceLine, NoteTarget
from models.credits import CreditGrant
from models.ledger import LedgerAccount
from models.payments import Refund
from tenure.billing import balances, documents, invoices, numbers, sides
from tenure.billing.engine import lines
from tenure.billing.engine.lines import Charged, Manner, Reckoned
from tenure.billing.engine.proration import Boundary
from tenure.billing.engine.rounding import Rounding, allocate, to_whole
from tenure.billing.sides import Taken
from tenure.context import Context
from tenure.credits import refunding
from tenure.events import CreditNoteIssued, emit
from tenure.kit import ids
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.ledger.posting import post

WHERE = {
    NoteTarget.BALANCE: LedgerAccount.BALANCE,
    NoteTarget.REFUND: LedgerAccount.REFUNDS_PAYABLE,
    NoteTarget.INVOICE: LedgerAccount.RECEIVABLE,
}


def unused(line: InvoiceLine, at: datetime, boundary: Boundary, manner: Manner) -> Taken | None:
    """What is given back of a line for the part of its own period that is not used; None where that is nothing.

    It prorates what the line charged, with the tax where that is contained in it, and never more than is left of it.
    """
    if line.period_start is None or line.period_end is None or not left(line).minor:
        return None
    charged = Charged(line.description, line.quantity, line.exact, left(line), _period(line))
    reckoned = lines.credit_at(charged, boundary, at, manner)
    return _taken(line, reckoned) if reckoned.amount.minor else None


def unused_units(line: InvoiceLine, bought: CreditGrant) -> Taken | None:
    """What is given back of a line that bought units, for those that were not used; None where that is nothing."""
    rest_net, rest_tax = line.net - line.credited_net, line.tax - line.credited_tax
    charged = Charged(line.description, line.quantity, Fraction(line.net.amount), rest_net)
    reckoned = lines.credit_units(charged, bought.remaining, bought.units)
    net = -reckoned.amount
    share = to_whole(Fraction(net.minor * line.tax_minor, line.net_minor or 1), Rounding.HALF_AWAY)
    tax = rest_tax if net == rest_net else min(Money(share, net.currency), rest_tax, key=_minor)
    return Taken(line, net, tax, None, reckoned.explanation) if net.minor else None


def left(line: InvoiceLine) -> Money:
    """What credit notes have left of what was reckoned for a line."""
    taken = line.credited_net_minor + (line.credited_tax_minor if line.includes_tax else 0)
    return Money(line.minor - taken, line.currency)


def _taken(line: InvoiceLine, reckoned: Reckoned) -> Taken:
    amount = -reckoned.amount
    rest_net, rest_tax = line.net - line.credited_net, line.tax - line.credited_tax
    rate = Fraction(line.tax_percent)
    if amount.minor == left(line).minor:
        net, tax = rest_net, rest_tax
    elif line.includes_tax:
        share = to_whole(amount.minor * rate / (100 + rate), Rounding.HALF_AWAY)
        tax = min(Money(share, amount.currency), rest_tax, key=_minor)
        net = amount - tax
    else:
        share = to_whole(amount.minor * rate / 100, Rounding.HALF_AWAY)
        net, tax = amount, min(Money(share, amount.currency), rest_tax, key=_minor)
    return Taken(line, net, tax, reckoned.period, reckoned.explanation)


def of_amount(found: Sequence[InvoiceLine], amount: Money) -> list[Taken]:
    """An amount with its tax, taken back of an invoice's lines by what is left of each."""
    weights = [(line.net + line.tax - line.credited_net - line.credited_tax).minor for line in found]
    shares = allocate(amount.minor, weights)
    return [_of_share(line, Money(share, amount.currency)) for line, share in zip(found, shares, strict=True) if share]


def _of_share(line: InvoiceLine, share: Money) -> Taken:
    rest_net, rest_tax = line.net - line.credited_net, line.tax - line.credited_tax
    rest = rest_net + rest_tax
    if share.minor == rest.minor:
        return Taken(line, rest_net, rest_tax)
    tax = Money(to_whole(Fraction(share.minor * rest_tax.minor, rest.minor), Rounding.HALF_AWAY), share.currency)
    return Taken(line, share - tax, tax)


async def issue(
    ctx: Context,
    invoice: Invoice,
    taken: Sequence[Taken],
    *,
    target: NoteTarget,
    reason: str,
    refund: Refund | None = None,
) -> CreditNote:
    """The document, with its postings. What is still owed on the invoice is reduced first; the rest goes to `target`.

    In the open transaction, which holds the invoice's row.
    """
    await invoices.reinstate(ctx, invoice)
    total = amounts.total((one.total for one in taken), invoice.currency)
    reduces = min(invoice.due, total, key=_minor) if invoice.status in invoices.OWED else Money.zero(invoice.currency)
    beyond = total - reduces
    note = await _written(ctx, invoice, taken, target if beyond.minor else NoteTarget.INVOICE, reason, refund)
    await _post(ctx, note, await sides.taken_back(ctx, invoice, taken), reduces, WHERE[target])
    for one in taken:
        if one.line.is_by_unit:
            await refunding.refunded(ctx, one.line, one.net, refund)
    invoice.credited, invoice.reduced = invoice.credited + total, invoice.reduced + reduces
    if target is NoteTarget.BALANCE:
        await balances.add(ctx, invoice.account_id, beyond, "CREDIT_NOTE", note)
    if invoice.status in invoices.OWED and not invoice.due.minor:
        await invoices.mark_paid(ctx, invoice, ids.encode("CreditNote", note.id))
    else:
        await invoices.lose_again(ctx, invoice)
        await invoice.save(update_fields=["credited_minor", "reduced_minor", "written_off_minor"])
    emit(ctx, CreditNoteIssued(note, number=note.number, invoice=invoice, total=total, to=str(note.target)))
    return note


async def _post(
    ctx: Context, note: CreditNote, debits: Sequence[sides.Side], reduces: Money, where: LedgerAccount
) -> None:
    """Each debit against what is still owed, as far as that goes, and then against where the money goes."""
    open_ = reduces.minor
    for account, money in debits:
        first = min(open_, money.minor)
        open_ -= first
        await post(ctx, note, account, LedgerAccount.RECEIVABLE, Money(first, money.currency), note.account_id)
        await post(ctx, note, account, where, Money(money.minor - first, money.currency), note.account_id)


async def _written(
    ctx: Context, invoice: Invoice, taken: Sequence[Taken], target: NoteTarget, reason: str, refund: Refund | None
) -> CreditNote:
    account = await Account.named(ctx.tenant, invoice.account_id)
    buyer, seller = await documents.parties(ctx, account)
    net = amounts.total((one.net for one in taken), invoice.currency)
    tax = amounts.total((one.tax for one in taken), invoice.currency)
    note = await CreditNote.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=invoice.account_id,
        invoice_id=invoice.id,
        refund_id=refund.id if refund else None,
        number=await numbers.following(ctx, "CREDIT_NOTE", account),
        target=target,
        minor=net.minor + tax.minor,
        net_minor=net.minor,
        tax_minor=tax.minor,
        currency=invoice.currency,
        reason=reason[:255],
        buyer=buyer,
        seller=seller,
        created_at=ctx.now(),
    )
    await CreditNoteLine.bulk_create([_line(ctx, note, at, one) for at, one in enumerate(taken, start=1)])
    return note


def _line(ctx: Context, note: CreditNote, ordinal: int, one: Taken) -> CreditNoteLine:
    period: Period | None = one.period
    explanation: Any = one.explanation
    return CreditNoteLine(
        tenant_id=ctx.tenant,
        id=ids.new(),
        credit_note_id=note.id,
        invoice_line_id=one.line.id,
        ordinal=ordinal,
        description=one.line.description,
        net_minor=one.net.minor,
        tax_minor=one.tax.minor,
        currency=note.currency,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        explanation=explanation,
    )


def _period(line: InvoiceLine) -> Period:
    assert line.period_start is not None
    assert line.period_end is not None
    return Period(line.period_start, line.period_end)


def _minor(money: Money) -> int:
    return money.minor
