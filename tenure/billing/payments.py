"""Collecting an invoice: the attempt is written, then the provider is asked, then its answer is written.

A crash between leaves an attempt without an answer, which is looked up at the provider by our own reference and never
sent again.
"""

from datetime import timedelta
from uuid import UUID

from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.ledger import LedgerAccount
from models.payments import IN_FLIGHT, Payment, PaymentMethod, PaymentStatus
from models.reconciling import IssueKind
from models.subscriptions import Collection
from tenure import idempotency, jobs
from tenure.billing import expiring, invoices, issues
from tenure.context import Context
from tenure.events import (
    PaymentActionRequired,
    PaymentAttempted,
    PaymentCanceled,
    PaymentFailed,
    PaymentMethodAdded,
    PaymentPending,
    PaymentSucceeded,
    PaymentUnmatched,
    PaymentUnresolved,
    emit,
)
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus, MethodFacts
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.ledger.posting import post

RESOLVE = "payment.resolve"
LOOK_AFTER = timedelta(seconds=30)
"""An attempt without an answer is looked up at the provider after this long."""

SETTLED = {
    ChargeStatus.SUCCEEDED: PaymentStatus.SUCCEEDED,
    ChargeStatus.PENDING: PaymentStatus.PENDING,
    ChargeStatus.ACTION_REQUIRED: PaymentStatus.ACTION_REQUIRED,
    ChargeStatus.DECLINED: PaymentStatus.FAILED,
    ChargeStatus.CANCELED: PaymentStatus.CANCELED,
}
"""What the provider says, in our words."""


NOTHING_DUE = Refused("NOTHING_DUE", "Nothing is due on this invoice.")


async def in_flight(ctx: Context, invoice_id: UUID) -> Payment | None:
    """The attempt whose money may still move."""
    return await Payment.of(ctx.tenant).filter(invoice_id=invoice_id, status__in=list(IN_FLIGHT)).first()


async def attempt(
    ctx: Context,
    invoice: Invoice,
    provider_account_id: UUID,
    provider: str,
    token: str,
    *,
    off_session: bool,
    amount: Money | None = None,
) -> Payment:
    """Write an attempt to collect an invoice, in the open transaction. Raises `Refused` while another runs.

    `amount` is asked for instead of what is due: of a draft, which is only opened once it is paid.
    """
    wanted = amount or invoice.payable
    if not (invoice.status in invoices.OWED or _is_paid_first(invoice)) or wanted.minor <= 0:
        raise NOTHING_DUE
    if await in_flight(ctx, invoice.id) is not None:
        raise Refused("PAYMENT_IN_PROGRESS", "A payment of this invoice is in progress. Wait for it to finish.")
    payment = started(ctx, invoice, provider_account_id, token, wanted, off_session=off_session)
    payment.attempt += await Payment.of(ctx.tenant).filter(invoice_id=invoice.id).count()
    await payment.save(force_create=True)
    emit(ctx, PaymentAttempted(payment, money=payment.amount, provider=provider, attempt=payment.attempt))
    await jobs.later(ctx, RESOLVE, payment.id, ctx.now() + LOOK_AFTER)
    return payment


def started(
    ctx: Context, invoice: Invoice, provider_account_id: UUID, token: str, amount: Money, *, off_session: bool
) -> Payment:
    """The first attempt at an invoice. Nothing is written yet."""
    return Payment(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=invoice.account_id,
        invoice_id=invoice.id,
        provider_account_id=provider_account_id,
        status=PaymentStatus.STARTED,
        minor=amount.minor,
        currency=invoice.currency,
        method_token=token,
        is_off_session=off_session,
        attempt=1,
        claim_id=idempotency.claimed(),
        created_at=ctx.now(),
    )


def _is_paid_first(invoice: Invoice) -> bool:
    return invoice.status is InvoiceStatus.DRAFT and invoice.kind is InvoiceKind.CHANGE


async def record(ctx: Context, payment: Payment, invoice: Invoice, result: ChargeResult) -> bool:
    """Write the provider's answer, in the open transaction that holds both rows; whether it changed anything.

    Answers come late, twice and out of order: one that repeats or goes back changes nothing, and money that comes
    after we gave up stands in suspense.
    """
    status = SETTLED[result.status]
    if _is_tried_again(payment, invoice, status):
        payment.status = PaymentStatus.STARTED
    if payment.status not in IN_FLIGHT:
        return await _after_the_end(ctx, payment, result)
    if status is payment.status:
        return False
    payment.status, payment.provider_ref = status, result.provider_ref
    payment.action_url = result.action_url
    match status:
        case PaymentStatus.SUCCEEDED:
            await _succeeded(ctx, payment, invoice, result)
        case PaymentStatus.FAILED:
            _failed(ctx, payment, result.decline_code or "declined", hard=result.hard)
        case PaymentStatus.CANCELED:
            emit(ctx, PaymentCanceled(payment, reason="CANCELED"))
        case PaymentStatus.ACTION_REQUIRED:
            emit(ctx, PaymentActionRequired(payment, url=result.action_url or "", expires_at=None))
        case PaymentStatus.PENDING:
            emit(ctx, PaymentPending(payment, expected_by=None))
    await _written(ctx, payment)
    return True


def _is_tried_again(payment: Payment, invoice: Invoice, status: PaymentStatus) -> bool:
    """A provider that drives an agreement tries one and the same charge until it succeeds."""
    is_driven = invoice.collection == Collection.PROVIDER_MANAGED
    return is_driven and payment.status is PaymentStatus.FAILED and status not in {PaymentStatus.FAILED}


async def give_up(ctx: Context, payment: Payment, code: str) -> None:
    """The provider was not asked, or would not: the attempt failed, and another can be made."""
    payment.status = PaymentStatus.FAILED
    _failed(ctx, payment, code, hard=False)
    await _written(ctx, payment)


async def lose_sight(ctx: Context, payment: Payment) -> None:
    """The provider was asked and did not answer. Nobody says "failed" before it was looked up."""
    if payment.status is PaymentStatus.STARTED:
        payment.status = PaymentStatus.UNKNOWN
        await payment.save(update_fields=["status"])
        emit(ctx, PaymentUnresolved(payment, since=ctx.now()))


async def _succeeded(ctx: Context, payment: Payment, invoice: Invoice, result: ChargeResult) -> None:
    """The money is the invoice's. Where that was given up meanwhile, or it is other money than was asked for, it
    stands in suspense."""
    payment.fee = result.fee
    is_as_asked = result.money == payment.amount
    payment.amount = result.money
    if result.fee:
        await post(ctx, payment, LedgerAccount.FEES, LedgerAccount.CLEARING, result.fee)
    emit(ctx, PaymentSucceeded(payment, money=payment.amount, fee=result.fee, provider_ref=result.provider_ref))
    if not is_as_asked:
        await _unexpected(ctx, payment, payment.amount)
    elif invoice.status in invoices.OWED:
        await invoices.receive(ctx, invoice, payment)
    elif not _is_paid_first(invoice):
        await _unexpected(ctx, payment, payment.amount)


def _failed(ctx: Context, payment: Payment, code: str, *, hard: bool) -> None:
    payment.decline_code, payment.is_hard_decline = code[:64], hard
    emit(ctx, PaymentFailed(payment, code=code, hard=hard))


async def _written(ctx: Context, payment: Payment) -> None:
    if payment.status not in IN_FLIGHT:
        payment.settled_at = ctx.now()
        await jobs.forget(ctx, RESOLVE, payment.id)
        await issues.gone(ctx, str(payment.status), payment_id=payment.id, kind=IssueKind.UNRESOLVED)
    await payment.save()
    if payment.status not in {PaymentStatus.STARTED, PaymentStatus.UNKNOWN}:
        await idempotency.finish(ctx, payment.claim_id, payment)


async def _after_the_end(ctx: Context, payment: Payment, result: ChargeResult) -> bool:
    """Money for an attempt that we had given up stands in suspense, for a person to look at. Told once."""
    if result.status is not ChargeStatus.SUCCEEDED or payment.status is PaymentStatus.SUCCEEDED:
        return False
    if payment.is_in_suspense:
        return False
    payment.provider_ref, payment.amount = result.provider_ref, result.money
    await _unexpected(ctx, payment, result.money)
    await payment.save(update_fields=["is_in_suspense", "provider_ref", "minor", "currency"])
    return True


async def set_aside(ctx: Context, payment: Payment) -> None:
    """What it was for cannot be had for it any more, in the open transaction: its money stands in suspense."""
    await _unexpected(ctx, payment, payment.amount)
    await payment.save(update_fields=["is_in_suspense"])


async def _unexpected(ctx: Context, payment: Payment, money: Money) -> None:
    payment.is_in_suspense = True
    await post(ctx, payment, LedgerAccount.CLEARING, LedgerAccount.SUSPENSE, money, payment.account_id)
    emit(ctx, PaymentUnmatched(payment, money=money))


async def unexpected(ctx: Context, provider_account_id: UUID, account_id: UUID | None, charge: ChargeResult) -> Payment:
    """Money that a provider took and that no attempt of ours asked for: in suspense, in the open transaction."""
    payment = Payment(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=account_id,
        provider_account_id=provider_account_id,
        status=PaymentStatus.SUCCEEDED,
        minor=charge.money.minor,
        currency=charge.money.currency,
        method_token="",
        is_off_session=False,
        attempt=1,
        provider_ref=charge.provider_ref,
        settled_at=ctx.now(),
        created_at=ctx.now(),
        fee_minor=charge.fee.minor if charge.fee else None,
    )
    await payment.save(force_create=True)
    if charge.fee:
        await post(ctx, payment, LedgerAccount.FEES, LedgerAccount.CLEARING, charge.fee)
    await _unexpected(ctx, payment, payment.amount)
    await payment.save(update_fields=["is_in_suspense"])
    return payment


async def book_fee(ctx: Context, payment: Payment, kept: Money | None) -> bool:
    """What the provider kept of it, where that was not known yet, in the open transaction; whether it is new."""
    has_come = payment.status is PaymentStatus.SUCCEEDED or payment.is_in_suspense
    if kept is None or payment.fee_minor is not None or not has_come or kept.currency != payment.currency:
        return False
    payment.fee = kept
    await payment.save(update_fields=["fee_minor"])
    await post(ctx, payment, LedgerAccount.FEES, LedgerAccount.CLEARING, kept)
    return True


async def keep_method(
    ctx: Context, account_id: UUID, provider_account_id: UUID, token: str, facts: MethodFacts
) -> PaymentMethod:
    """The account's payment method of that token, in the open transaction."""
    known = await PaymentMethod.of(ctx.tenant).get_or_none(account_id=account_id, token=token)
    if known is not None:
        if known.removed_at is not None:
            known.removed_at = None
            await known.save(update_fields=["removed_at"])
            await expiring.plan(ctx, known)
        return known
    method = await PaymentMethod.create(
        tenant_id=ctx.tenant,
        account_id=account_id,
        provider_account_id=provider_account_id,
        token=token,
        kind=facts.kind,
        brand=facts.brand,
        last4=facts.last4,
        expiry_month=facts.exp_month,
        expiry_year=facts.exp_year,
        fingerprint=facts.fingerprint,
        created_at=ctx.now(),
    )
    emit(ctx, PaymentMethodAdded(method, kind=facts.kind, last4=facts.last4, fingerprint=facts.fingerprint))
    await expiring.plan(ctx, method)
    return method
