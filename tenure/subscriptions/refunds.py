"""Money back: asked for, sent by the provider, documented by a credit note."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from models import database
from models.billing import Invoice, InvoiceStatus, NoteTarget
from models.payments import (
    Dispute,
    DisputeStatus,
    Payment,
    PaymentStatus,
    ProviderAccount,
    ProviderKind,
    Refund,
    RefundStatus,
)
from models.subscriptions import Subscription
from tenure import idempotency, jobs, rehearsal
from tenure.billing import by_hand, notes, providers
from tenure.billing.sides import Taken
from tenure.context import Context
from tenure.events import RefundRequested, emit
from tenure.gateways.payments import contract
from tenure.gateways.payments.contract import AnswerLost, ProviderRefused, ProviderUnavailable, RefundRequest
from tenure.kit import ids
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.kit.refusals import Refused, Unavailable
from tenure.subscriptions import collecting, gifts, returned, settlement
from tenure.transactions import transactional

LOOK_AFTER = timedelta(seconds=30)
OPEN = frozenset({RefundStatus.STARTED, RefundStatus.UNKNOWN, RefundStatus.PENDING})
"""Refunds whose money has not gone back yet, and may."""

_waiting = idempotency.Waiting()


class To(StrEnum):
    """Where money goes back to: where it came from, or to the account's balance."""

    METHOD = "METHOD"
    BALANCE = "BALANCE"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to go back of an invoice: all that can, where no amount is named.

    `is_goodwill`: nothing of the invoice was wrong, so that no credit note corrects it.
    """

    invoice_id: UUID
    amount: Money | None = None
    reason: str = ""
    ends_subscription: bool = False
    to: To = To.METHOD
    is_goodwill: bool = False


async def refund(ctx: Context, wish: Wish) -> Refund:
    """Give back what was paid on an invoice, or part of it. `ends_subscription` ends the agreement with the money."""
    try:
        begun = await begin(ctx, wish)
    except idempotency.InProgress as progress:
        found: Refund = await _waiting.outcome(ctx, progress.claim_id)
        return found
    return await collecting.uninterrupted(send(ctx, begun.row)) if isinstance(begun, idempotency.Started) else begun


@transactional(
    violations={"ck_payment_refunded": Refused("REFUND_TOO_LARGE", "This is more than was paid.", ["amount"])}
)
async def begin(ctx: Context, wish: Wish) -> "idempotency.Started | Refund":
    """The part of it that asks nobody outside: the intent, or all of it where nobody is to be asked."""
    seen = await Invoice.named(ctx.tenant, wish.invoice_id)
    subscription = await Subscription.locked(ctx.tenant, seen.subscription_id) if seen.subscription_id else None
    invoice = await Invoice.locked(ctx.tenant, wish.invoice_id)
    payment = await _paid(ctx, wish.invoice_id)
    await _check_uncontested(ctx, payment)
    wanted = _fitting(payment, invoice, wish.amount, is_goodwill=wish.is_goodwill)
    await gifts.check_refundable(ctx, invoice, wanted)
    rehearsal.reckoned(ctx, [wanted])
    row = await reserved(ctx, payment, wanted, wish.reason, wish)
    if wish.to is To.METHOD:
        return idempotency.Started(row)
    await returned.succeeded(ctx, row, payment, invoice, subscription)
    await _written(ctx, row)
    return row


async def begin_from_suspense(ctx: Context, payment: Payment) -> "idempotency.Started":
    """Money that nobody expected goes back, all of it: nothing was invoiced, so nothing is corrected.

    In the open transaction, which holds the payment's row.
    """
    return idempotency.Started(await reserved(ctx, payment, payment.amount, "Unexpected", None))


async def payment_of(ctx: Context, payment_id: UUID) -> Payment:
    """The payment as it stands now."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Payment.named(ctx.tenant, payment_id)


async def _check_uncontested(ctx: Context, payment: Payment) -> None:
    """Raises `Refused` while the payer may get the money back from their bank."""
    if await Dispute.of(ctx.tenant).filter(payment_id=payment.id, status=DisputeStatus.OPEN).exists():
        raise Refused("DISPUTE_OPEN", "This payment is disputed. Wait for the bank to decide.", ["invoice"])


def _fitting(payment: Payment, invoice: Invoice, amount: Money | None, *, is_goodwill: bool = False) -> Money:
    """What is to go back: no more than was paid, is not disputed, and was not credited before."""
    left = payment.amount - payment.refunded - payment.disputed
    creditable = invoice.total - invoice.credited
    left = creditable if creditable < left and not is_goodwill else left
    wanted = amount or left
    if wanted.currency != left.currency:
        raise Refused(
            "CURRENCY_DIFFERS",
            f"The amount must be in {left.currency}, the currency of the payment.",
            ["amount", "currency"],
        )
    if wanted.minor <= 0 or left < wanted:
        raise Refused("REFUND_TOO_LARGE", f"{left.text()} of this payment can still be refunded.", ["amount"])
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
        begun.append(await reserved(ctx, payment, fits, reason, None))
    return begun


async def reserved(ctx: Context, payment: Payment, wanted: Money, reason: str, wish: Wish | None) -> Refund:
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
        ends_subscription=wish is not None and wish.ends_subscription,
        to_balance=wish is not None and wish.to is To.BALANCE,
        is_goodwill=wish is not None and wish.is_goodwill,
        claim_id=idempotency.claimed(),
        created_at=ctx.now(),
    )
    emit(ctx, RefundRequested(row, money=wanted, to=payment))
    await jobs.later(ctx, "refund.resolve", row.id, ctx.now() + LOOK_AFTER)
    return row


async def _paid(ctx: Context, invoice_id: UUID) -> Payment:
    """The payment of an invoice of which most is left."""
    found = Payment.of(ctx.tenant).filter(invoice_id=invoice_id, status=PaymentStatus.SUCCEEDED, is_in_suspense=False)
    paid = await found.order_by("id").select_for_update(no_key=True)
    if not paid:
        raise Refused("NOTHING_PAID", "Nothing was paid on this invoice.", ["invoice"])
    return max(paid, key=lambda one: one.minor - one.refunded_minor - one.disputed_minor)


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


@transactional
async def close(ctx: Context, refund_id: UUID, *, was_sent: bool) -> Refund:
    """Staff sent it back themselves, by transfer, in cash or by cheque; or it cannot be sent. Raises `Refused`."""
    row, payment, _, _ = await locked(ctx, refund_id)
    account = await ProviderAccount.named(ctx.tenant, payment.provider_account_id)
    if account.kind is not ProviderKind.MANUAL or row.status is not RefundStatus.PENDING:
        raise Refused("REFUND_NOT_BY_HAND", "Only a pending refund that is sent manually can be settled.", ["refund"])
    sent = await by_hand.sent_back(ctx, row.provider_ref or "", was_sent=was_sent)
    return await settle(ctx, row.id, by_hand.returned(sent))


@jobs.due("refund.resolve", outside=True)
async def look_up(ctx: Context, refund_id: UUID) -> None:
    """A refund is still without an answer: look it up. Raises `Unavailable` while the provider does not say."""
    row = await resolve(ctx, refund_id)
    if row.status in {RefundStatus.STARTED, RefundStatus.UNKNOWN}:
        raise Unavailable(f"The result of refund {refund_id} is still unknown.")


async def resolve(ctx: Context, refund_id: UUID) -> Refund:
    """Find what became of a refund at the provider. One that it does not know after a while never began."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await Refund.named(ctx.tenant, refund_id)
        payment = await Payment.named(ctx.tenant, row.payment_id)
    may_change = row.status in OPEN or (row.status is RefundStatus.SUCCEEDED and not row.to_balance)
    if not may_change:
        return row
    provider = await providers.named(ctx, payment.provider_account_id)
    try:
        result = await provider.adapter.find_refund(str(row.id), payment.provider_ref or "")
    except (AnswerLost, ProviderUnavailable):
        return row
    if result is not None:
        return await settle(ctx, row.id, result)
    if row.status not in OPEN or settlement.may_be_on_its_way(row.id):
        return row
    return await _failed(ctx, row.id, "never_began")


@transactional
async def settle(ctx: Context, refund_id: UUID, result: contract.RefundResult) -> Refund:
    """Write the provider's answer. The same answer twice changes nothing."""
    row, payment, invoice, subscription = await locked(ctx, refund_id)
    has_failed = result.status in {contract.RefundStatus.FAILED, contract.RefundStatus.CANCELED}
    if row.status not in OPEN and not (has_failed and row.status is RefundStatus.SUCCEEDED):
        return row
    row.provider_ref = result.provider_ref
    if result.status is contract.RefundStatus.SUCCEEDED:
        await returned.succeeded(ctx, row, payment, invoice, subscription)
    elif has_failed:
        await returned.taken_back(ctx, row, payment, result.failure or "failed")
    else:
        row.status = RefundStatus.PENDING
    await _written(ctx, row)
    return row


@transactional
async def _failed(ctx: Context, refund_id: UUID, reason: str) -> Refund:
    row, payment, _, _ = await locked(ctx, refund_id)
    if row.status in OPEN:
        await returned.taken_back(ctx, row, payment, reason)
        await _written(ctx, row)
    return row


@transactional
async def _lose_sight(ctx: Context, refund_id: UUID) -> None:
    row = await Refund.locked(ctx.tenant, refund_id)
    if row.status is RefundStatus.STARTED:
        row.status = RefundStatus.UNKNOWN
        await row.save(update_fields=["status"])


async def locked(ctx: Context, refund_id: UUID) -> tuple[Refund, Payment, Invoice | None, Subscription | None]:
    """The rows, always locked in this order: subscription, invoice, payment, refund."""
    seen = await Refund.named(ctx.tenant, refund_id)
    payment, invoice, subscription = await locked_payment(ctx, seen.payment_id)
    return await Refund.locked(ctx.tenant, refund_id), payment, invoice, subscription


async def locked_payment(ctx: Context, payment_id: UUID) -> tuple[Payment, Invoice | None, Subscription | None]:
    """A payment, what it pays, and for which agreement: locked in the same order."""
    paid = await Payment.named(ctx.tenant, payment_id)
    if paid.invoice_id is None:
        return await Payment.locked(ctx.tenant, paid.id), None, None
    owed = await Invoice.named(ctx.tenant, paid.invoice_id)
    subscription = await Subscription.locked(ctx.tenant, owed.subscription_id) if owed.subscription_id else None
    invoice = await Invoice.locked(ctx.tenant, owed.id)
    return await Payment.locked(ctx.tenant, paid.id), invoice, subscription


async def _written(ctx: Context, row: Refund) -> None:
    if row.status not in OPEN:
        row.settled_at = ctx.now()
        await jobs.forget(ctx, "refund.resolve", row.id)
    await row.save()
    await idempotency.finish(ctx, row.claim_id, row)
