"""Invoices: opened with a number, immutable from then on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceKind, InvoiceLine, InvoiceStatus
from models.ledger import LedgerAccount
from models.payments import Payment
from tenure.billing import balances, documents, numbers, revenue, seller, sides
from tenure.billing.documents import Party
from tenure.billing.engine.lines import Reckoned
from tenure.billing.quotes import Line, Quote
from tenure.catalogue import coupons
from tenure.context import Context
from tenure.events import (
    InvoiceDeleted,
    InvoiceDrafted,
    InvoiceFinalized,
    InvoiceMarkedUncollectible,
    InvoicePaid,
    InvoiceVoided,
    emit,
)
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.ledger.posting import post

OWED = frozenset({InvoiceStatus.OPEN, InvoiceStatus.UNCOLLECTIBLE})
"""States in which money may still come for it."""


@dataclass(frozen=True, slots=True)
class Manner:
    """What an invoice is for, how it is collected, and by when.

    `takes_balance`: the account's balance pays first. Not where somebody else has charged all of it.
    """

    kind: InvoiceKind = InvoiceKind.PERIOD
    collection: str = "AUTOMATIC"
    due_at: datetime | None = None
    memo: str | None = None
    takes_balance: bool = True


PLAIN = Manner()


async def open_for(
    ctx: Context, account: Account, subscription_id: UUID | None, quote: Quote, manner: Manner = PLAIN
) -> Invoice:
    """An open invoice for what was quoted, with number and postings; the balance has paid what it could of it.

    Where nothing is due then, it is paid. In the open transaction.
    """
    invoice, lines = prepared(ctx, account.id, subscription_id, quote, manner)
    await _opened(ctx, invoice, account)
    if manner.takes_balance:
        await _settle_balance(ctx, invoice)
    await invoice.save(force_create=True)
    await InvoiceLine.bulk_create(lines)
    await _posted(ctx, invoice, lines, quote)
    await _told(ctx, invoice)
    return invoice


async def draft_for(
    ctx: Context,
    account: Account,
    subscription_id: UUID | None,
    quote: Quote,
    manner: Manner,
    *,
    sets_aside: bool = True,
) -> Invoice:
    """The same as a draft: no number, nothing posted. What the balance can pay of it is set aside, or only later."""
    invoice, lines = prepared(ctx, account.id, subscription_id, quote, manner)
    if sets_aside:
        await balances.apply(ctx, invoice)
    await invoice.save(force_create=True)
    await InvoiceLine.bulk_create(lines)
    emit(ctx, InvoiceDrafted(invoice, period=quote.period))
    return invoice


async def rewrite(ctx: Context, invoice: Invoice, quote: Quote) -> None:
    """Other lines for a draft that has nothing set aside. The invoice itself is not saved."""
    await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).delete()
    await InvoiceLine.bulk_create(_lines(ctx, invoice, quote))
    invoice.subtotal, invoice.discount = quote.subtotal, quote.discount
    invoice.tax, invoice.total = quote.tax, quote.total
    invoice.coupon_ids = [str(coupon.id) for coupon in quote.coupons_on_all]


async def finalize(ctx: Context, invoice: Invoice, quote: Quote | None = None) -> None:
    """Open a draft: number, parties, postings. The balance pays what it can of what is still due."""
    account = await Account.named(ctx.tenant, invoice.account_id)
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("ordinal")
    set_aside = invoice.balance
    await _opened(ctx, invoice, account)
    await balances.apply(ctx, invoice)
    await invoice.save()
    await _posted(ctx, invoice, lines, quote)
    if set_aside.minor or invoice.balance_minor:
        await balances.settle(ctx, invoice, invoice.balance)
    await _told(ctx, invoice)


async def delete(ctx: Context, invoice: Invoice) -> None:
    """A draft comes to nothing; what was set aside for it is there again."""
    if invoice.status is InvoiceStatus.DRAFT:
        await balances.give_back(ctx, invoice, "DRAFT_DELETED")
        invoice.status = InvoiceStatus.DELETED
        await invoice.save(update_fields=["status", "balance_minor"])
        emit(ctx, InvoiceDeleted(invoice))


async def mark_paid(ctx: Context, invoice: Invoice, by: str) -> None:
    """Nothing is owed on it any more. Its amounts are the caller's to save first."""
    invoice.status, invoice.paid_at = InvoiceStatus.PAID, ctx.now()
    await invoice.save()
    emit(ctx, InvoicePaid(invoice, paid_at=ctx.now(), by=by))


async def receive(ctx: Context, invoice: Invoice, payment: Payment) -> None:
    """Money has come for it, and is posted: what is more than was due goes to the balance."""
    await reinstate(ctx, invoice)
    fits = min(invoice.due.minor, payment.minor)
    invoice.paid = invoice.paid + Money(fits, invoice.currency)
    await _split(ctx, invoice, payment, Money(fits, invoice.currency))
    if invoice.due.minor:
        await lose_again(ctx, invoice)
        await invoice.save(update_fields=["paid_minor", "written_off_minor"])
    else:
        await mark_paid(ctx, invoice, ids.encode("Payment", payment.id))


async def _split(ctx: Context, invoice: Invoice, payment: Payment, fits: Money) -> None:
    clearing = LedgerAccount.CLEARING
    await post(ctx, payment, clearing, LedgerAccount.RECEIVABLE, fits, payment.account_id)
    beyond = payment.amount - fits
    await post(ctx, payment, clearing, LedgerAccount.BALANCE, beyond, payment.account_id)
    await balances.add(ctx, payment.account_key, beyond, "OVERPAID", payment)


async def void(ctx: Context, invoice: Invoice, reason: str) -> None:
    """It is owed no more. The number stays; the postings are taken back, and the balance has what it had paid."""
    if invoice.status is InvoiceStatus.DRAFT:
        await delete(ctx, invoice)
    if invoice.status not in OWED or invoice.paid_minor:
        return
    await reinstate(ctx, invoice)
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id)
    back = await balances.give_back(ctx, invoice, "VOIDED")
    await post(ctx, invoice, LedgerAccount.RECEIVABLE, LedgerAccount.BALANCE, back, invoice.account_id)
    for account, money in await sides.taken_back(ctx, invoice, [sides.rest(line) for line in lines]):
        await post(ctx, invoice, account, LedgerAccount.RECEIVABLE, money, invoice.account_id)
    invoice.status, invoice.voided_at = InvoiceStatus.VOID, ctx.now()
    await invoice.save(update_fields=["status", "voided_at", "balance_minor", "written_off_minor"])
    await coupons.release(ctx, invoice)
    emit(ctx, InvoiceVoided(invoice, reason=reason))


def prepared(
    ctx: Context, account_id: UUID, subscription_id: UUID | None, quote: Quote, manner: Manner
) -> tuple[Invoice, list[InvoiceLine]]:
    """A draft of what was quoted, with its lines. Nothing is written yet."""
    invoice = _new(ctx, account_id, subscription_id, quote, manner)
    return invoice, _lines(ctx, invoice, quote)


async def write_off(ctx: Context, invoice: Invoice) -> None:
    """Nobody expects what is due any more: it is a loss from now on."""
    invoice.status, invoice.uncollectible_at = InvoiceStatus.UNCOLLECTIBLE, ctx.now()
    await lose_again(ctx, invoice)
    await invoice.save(update_fields=["status", "uncollectible_at", "written_off_minor"])
    emit(ctx, InvoiceMarkedUncollectible(invoice, due=invoice.written_off))


async def lose_again(ctx: Context, invoice: Invoice) -> None:
    """What is still due of an invoice that nobody expects to be paid is a loss. The invoice is not saved."""
    if invoice.status is InvoiceStatus.UNCOLLECTIBLE:
        lost = invoice.due
        await post(ctx, invoice, LedgerAccount.BAD_DEBT, LedgerAccount.RECEIVABLE, lost, invoice.account_id)
        invoice.written_off = invoice.written_off + lost


async def reinstate(ctx: Context, invoice: Invoice) -> None:
    """What was written off is owed again, since something becomes of it. The invoice is not saved."""
    lost = invoice.written_off
    await post(ctx, invoice, LedgerAccount.RECEIVABLE, LedgerAccount.BAD_DEBT, lost, invoice.account_id)
    invoice.written_off = Money.zero(invoice.currency)


def _new(ctx: Context, account_id: UUID, subscription_id: UUID | None, quote: Quote, manner: Manner) -> Invoice:
    return Invoice(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=account_id,
        subscription_id=subscription_id,
        kind=manner.kind,
        status=InvoiceStatus.DRAFT,
        collection=manner.collection,
        currency=quote.currency,
        subtotal_minor=quote.subtotal.minor,
        discount_minor=quote.discount.minor,
        tax_minor=quote.tax.minor,
        total_minor=quote.total.minor,
        period_start=quote.period.start if quote.period else None,
        period_end=quote.period.end if quote.period else None,
        memo=manner.memo,
        coupon_ids=[str(coupon.id) for coupon in quote.coupons_on_all],
        due_at=manner.due_at or ctx.now(),
        created_at=ctx.now(),
    )


def _lines(ctx: Context, invoice: Invoice, quote: Quote) -> list[InvoiceLine]:
    return [_line(ctx, invoice, ordinal, line) for ordinal, line in enumerate(quote.lines, start=1)]


def _line(ctx: Context, invoice: Invoice, ordinal: int, line: Line) -> InvoiceLine:
    wanted, period = line.wanted, line.period
    return InvoiceLine(
        tenant_id=ctx.tenant,
        id=ids.new(),
        invoice_id=invoice.id,
        subscription_id=wanted.subscription_id or invoice.subscription_id,
        offer_id=wanted.offer_id,
        product_id=wanted.product_id,
        ordinal=ordinal,
        description=line.description[:255],
        quantity=line.quantity,
        unit_price=line.reckoned.unit_price,
        minor=line.amount.minor,
        unrounded=_unrounded(line.reckoned),
        net_minor=line.net.minor,
        tax_minor=line.tax.minor,
        discount_minor=line.discount.minor,
        currency=line.amount.currency,
        tax_name=line.rate.name,
        tax_percent=line.rate.percent,
        includes_tax=wanted.includes_tax,
        is_by_unit=wanted.is_by_unit,
        coupon_ids=[str(key) for key in wanted.coupon_ids],
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        explanation=line.explanation,
    )


def _unrounded(reckoned: Reckoned) -> str | None:
    return None if reckoned.exact == Fraction(reckoned.amount.amount) else str(reckoned.exact)


async def _opened(ctx: Context, invoice: Invoice, account: Account) -> None:
    await stamp(ctx, invoice, account, await numbers.following(ctx, "INVOICE", account), await seller.snapshot(ctx))


async def stamp(ctx: Context, invoice: Invoice, account: Account, number: str, sold_by: Party) -> None:
    """It is open under this number, from the seller to the buyer as they are now (not saved)."""
    invoice.number = number
    invoice.buyer, invoice.seller = await documents.buyer(ctx, account), sold_by
    invoice.status, invoice.finalized_at = InvoiceStatus.OPEN, ctx.now()


async def _settle_balance(ctx: Context, invoice: Invoice) -> None:
    await balances.settle(ctx, invoice, await balances.apply(ctx, invoice))


async def _posted(ctx: Context, invoice: Invoice, lines: Sequence[InvoiceLine], quote: Quote | None) -> None:
    for account, money in sides.owed(invoice, lines):
        await post(ctx, invoice, LedgerAccount.RECEIVABLE, account, money, invoice.account_id)
    if invoice.kind is not InvoiceKind.GIFT:
        await revenue.begin(ctx, invoice, lines)
    if quote is not None and quote.coupons:
        await coupons.redeem(ctx, quote.coupons, invoice.account_id, invoice.subscription_id, invoice)


async def _told(ctx: Context, invoice: Invoice) -> None:
    tell_opened(ctx, invoice)
    if not invoice.due.minor:
        await mark_paid(ctx, invoice, "BALANCE" if invoice.balance_minor else "NOTHING_DUE")


def tell_opened(ctx: Context, invoice: Invoice) -> None:
    due_at = invoice.due_at or ctx.now()
    emit(
        ctx, InvoiceFinalized(invoice, number=str(invoice.number), total=invoice.total, due=invoice.due, due_at=due_at)
    )


def period_of(invoice: Invoice) -> Period | None:
    if invoice.period_start is None or invoice.period_end is None:
        return None
    return Period(invoice.period_start, invoice.period_end)
