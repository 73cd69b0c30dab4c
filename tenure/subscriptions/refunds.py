"""Money back: asked for, sent by the provider, documented by a credit note."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from models import database
from models.billing import Invoice, InvoiceLine, InvoiceStatus, NoteTarget
from models.ledger import LedgerAccount
from models.payments import Payment, PaymentStatus, Refund, RefundStatus
from models.subscriptions import Subscription
from tenure import idempotency, jobs, rehearsal
from tenure.billing import notes, providers
from tenure.billing.sides import Taken
from tenure.context import Context
from tenure.events import RefundFailed, RefundRequested, RefundSucceeded, emit
from tenure.gateways.payments import contract
from tenure.gateways.payments.contract import AnswerLost, ProviderRefused, ProviderUnavailable, RefundRequest
from tenure.kit import ids
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.kit.refusals import Refused, Unavailable
from tenure.ledger.posting import post
from tenure.messaging import letters
from tenure.subscriptions import collecting, gifts, lifecycle, people, settlement
from tenure.transactions import transactional

LOOK_AFTER = timedelta(seconds=30)
OPEN = frozenset({RefundStatus.STARTED, RefundStatus.UNKNOWN, RefundStatus.PENDING})
"""Refunds whose money has not gone back yet, and may."""

_waiting = idempotency.Waiting()


async def refund(
    ctx: Context, invoice_id: UUID, amount: Money | None, reason: str, *, ends_subscription: bool
) -> Refund:
    """Give back what was paid on an invoice, or part of it. `ends_subscription` ends the agreement with the money."""
    try:
        begun = await begin(ctx, invoice_id, amount, reason, ends_subscription)
    except idempotency.InProgress as progress:
        found: Refund = await _waiting.outcome(ctx, progress.claim_id)
        return found
    return await collecting.uninterrupted(send(ctx, begun.row)) if isinstance(begun, idempotency.Started) else begun


@transactional(violations={"ck_payment_refunded": Refused("REFUND_TOO_LARGE", "More than was paid.", ["amount"])})
async def begin(
    ctx: Context, invoice_id: UUID, amount: Money | None, reason: str, ends_subscription: bool
) -> "idempotency.Started":
    """The part of it that asks nobody outside: the intent."""
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    payment = await _paid(ctx, invoice_id)
    wanted = _fitting(payment, invoice, amount)
    await gifts.check_refundable(ctx, invoice, wanted)
    rehearsal.reckoned(ctx, [wanted])
    row = await _reserved(ctx, payment, wanted, reason, ends_subscription=ends_subscription)
    return idempotency.Started(row)


def _fitting(payment: Payment, invoice: Invoice, amount: Money | None) -> Money:
    """What is to go back: no more than was paid, is not disputed, and was not credited before."""
    left = payment.amount - payment.refunded - payment.disputed
    creditable = invoice.total - invoice.credited
    left = creditable if creditable < left else left
    wanted = amount or left
    if wanted.currency != left.currency:
        raise Refused("CURRENCY_DIFFERS", f"This invoice was paid in {left.currency}.", ["amount", "currency"])
    if wanted.minor <= 0 or left < wanted:
        raise Refused("REFUND_TOO_LARGE", f"{left.text()} of it can be given back.", ["amount"])
    return wanted


async def begin_for(ctx: Context, taken: Sequence[Taken], reason: str) -> list[Refund]:
    """Refunds of what is taken back of invoices' lines, as far as it was paid; what is still owed is reduced.

    In the open transaction. They are sent once that is committed.
    """
    by_invoice: dict[UUID, list[Taken]] = defaultdict(list)
    for one in taken:
        by_invoice[one.line.invoice_id].append(one)
    begun = []
    for invoice_id, parts in sorted(by_invoice.items()):
        invoice = await Invoice.locked(ctx.tenant, invoice_id)
        if invoice.status is not InvoiceStatus.PAID or not invoice.paid_minor:
            await notes.issue(ctx, invoice, parts, target=NoteTarget.BALANCE, reason=reason)
            continue
        payment = await _paid(ctx, invoice_id)
        wanted = amounts.total((one.total for one in parts), invoice.currency)
        fits = min(wanted, _fitting(payment, invoice, None), key=lambda money: money.minor)
        begun.append(await _reserved(ctx, payment, fits, reason, ends_subscription=False))
    return begun


async def _reserved(ctx: Context, payment: Payment, wanted: Money, reason: str, *, ends_subscription: bool) -> Refund:
    """The intent, in the open transaction: from now on nobody else can have that part of the payment."""
    payment.refunded = payment.refunded + wanted
    await payment.save(update_fields=["refunded_minor"])
    row = await Refund.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        payment_id=payment.id,
        minor=wanted.minor,
        currency=wanted.currency,
        status=RefundStatus.STARTED,
        reason=reason[:255],
        ends_subscription=ends_subscription,
        claim_id=idempotency.claimed(),
        created_at=ctx.now(),
    )
    emit(ctx, RefundRequested(row, money=wanted, to=payment))
    await jobs.later(ctx, "refund.resolve", row.id, ctx.now() + LOOK_AFTER)
    return row


async def _paid(ctx: Context, invoice_id: UUID) -> Payment:
    payment = (
        await Payment.of(ctx.tenant)
        .filter(invoice_id=invoice_id, status=PaymentStatus.SUCCEEDED)
        .select_for_update(no_key=True)
        .first()
    )
    if payment is None:
        raise Refused("NOTHING_PAID", "Nothing was paid on this invoice.", ["invoice"])
    return payment


async def send(ctx: Context, row: Refund) -> Refund:
    """Ask the provider, and write its answer. The key is the refund's own: to send it again moves nothing twice."""
    if row.status is not RefundStatus.STARTED:
        return row
    ctx = ctx.carried_on()
    async with database.for_tenant(ctx.tenant, reading=True):
        payment = await Payment.named(ctx.tenant, row.payment_id)
    provider = await providers.named(ctx, payment.provider_account_id)
    request = RefundRequest(f"refund:{row.id}", str(row.id), payment.provider_ref or "", row.amount)
    if not settlement.may_be_sent(row.id):
        return await resolve(ctx, row.id)
    try:
        result = await provider.adapter.refund(request)
    except ProviderRefused as refusal:
        return await _failed(ctx, row.id, refusal.code or "refused")
    except ProviderUnavailable:
        return await _failed(ctx, row.id, "provider_unavailable")
    except AnswerLost:
        await _lose_sight(ctx, row.id)
        return await resolve(ctx, row.id)
    return await settle(ctx, row.id, result)


@jobs.due("refund.resolve", outside=True)
async def look_up(ctx: Context, refund_id: UUID) -> None:
    """A refund is still without an answer: look it up. Raises `Unavailable` while the provider does not say."""
    row = await resolve(ctx, refund_id)
    if row.status in {RefundStatus.STARTED, RefundStatus.UNKNOWN}:
        raise Unavailable(f"Refund {refund_id} is still unknown.")


async def resolve(ctx: Context, refund_id: UUID) -> Refund:
    """Find what became of a refund at the provider. One that it does not know after a while never began."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await Refund.named(ctx.tenant, refund_id)
        payment = await Payment.named(ctx.tenant, row.payment_id)
    if row.status not in OPEN:
        return row
    provider = await providers.named(ctx, payment.provider_account_id)
    try:
        result = await provider.adapter.find_refund(str(row.id), payment.provider_ref or "")
    except (AnswerLost, ProviderUnavailable):
        return row
    if result is not None:
        return await settle(ctx, row.id, result)
    if settlement.may_be_on_its_way(row.id):
        return row
    return await _failed(ctx, row.id, "never_began")


@transactional
async def settle(ctx: Context, refund_id: UUID, result: contract.RefundResult) -> Refund:
    """Write the provider's answer. The same answer twice changes nothing."""
    row, payment, invoice, subscription = await _locked(ctx, refund_id)
    if row.status not in OPEN:
        return row
    row.provider_ref = result.provider_ref
    if result.status is contract.RefundStatus.SUCCEEDED:
        await _succeeded(ctx, row, invoice, subscription)
    elif result.status in {contract.RefundStatus.FAILED, contract.RefundStatus.CANCELED}:
        await _taken_back(ctx, row, payment, result.failure or "failed")
    else:
        row.status = RefundStatus.PENDING
    await _written(ctx, row)
    return row


async def _succeeded(ctx: Context, row: Refund, invoice: Invoice, subscription: Subscription | None) -> None:
    row.status = RefundStatus.SUCCEEDED
    emit(ctx, RefundSucceeded(row, money=row.amount, provider_ref=row.provider_ref or ""))
    await _document(ctx, row, invoice)
    await gifts.refunded(ctx, invoice)
    if row.ends_subscription and subscription is not None:
        await lifecycle.end(ctx, subscription, "REFUNDED", row)
    await _tell(ctx, row, invoice)


async def _document(ctx: Context, row: Refund, invoice: Invoice) -> None:
    """The credit note of what went back, and the money that left."""
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("ordinal")
    taken = notes.of_amount(lines, row.amount)
    await notes.issue(ctx, invoice, taken, target=NoteTarget.REFUND, reason=row.reason, refund=row)
    payable, clearing = LedgerAccount.REFUNDS_PAYABLE, LedgerAccount.CLEARING
    await post(ctx, row, payable, clearing, row.amount, invoice.account_id)


async def _taken_back(ctx: Context, row: Refund, payment: Payment, reason: str) -> None:
    """It did not go: what it reserved can be asked for again."""
    row.status = RefundStatus.FAILED
    payment.refunded = payment.refunded - row.amount
    await payment.save(update_fields=["refunded_minor"])
    emit(ctx, RefundFailed(row, reason=reason))


@transactional
async def _failed(ctx: Context, refund_id: UUID, reason: str) -> Refund:
    row, payment, _, _ = await _locked(ctx, refund_id)
    if row.status in OPEN:
        await _taken_back(ctx, row, payment, reason)
        await _written(ctx, row)
    return row


@transactional
async def _lose_sight(ctx: Context, refund_id: UUID) -> None:
    row = await Refund.locked(ctx.tenant, refund_id)
    if row.status is RefundStatus.STARTED:
        row.status = RefundStatus.UNKNOWN
        await row.save(update_fields=["status"])


async def _locked(ctx: Context, refund_id: UUID) -> tuple[Refund, Payment, Invoice, Subscription | None]:
    """The rows, always locked in this order: subscription, invoice, payment, refund."""
    seen = await Refund.named(ctx.tenant, refund_id)
    paid = await Payment.named(ctx.tenant, seen.payment_id)
    owed = await Invoice.named(ctx.tenant, paid.invoice_id)
    subscription = await Subscription.locked(ctx.tenant, owed.subscription_id) if owed.subscription_id else None
    invoice = await Invoice.locked(ctx.tenant, owed.id)
    payment = await Payment.locked(ctx.tenant, paid.id)
    return await Refund.locked(ctx.tenant, refund_id), payment, invoice, subscription


async def _written(ctx: Context, row: Refund) -> None:
    if row.status not in OPEN:
        row.settled_at = ctx.now()
        await jobs.forget(ctx, "refund.resolve", row.id)
    await row.save()
    await idempotency.finish(ctx, row.claim_id, row)


async def _tell(ctx: Context, row: Refund, invoice: Invoice) -> None:
    member = await people.payer(ctx, invoice.account_id)
    if member is not None:
        number, url = str(invoice.number), f"{ctx.origin}/membership"
        await letters.tell(ctx, "refund", member, number=number, total=row.amount, url=url)
