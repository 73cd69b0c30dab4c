"""Money that came by itself: by transfer, in cash, by cheque. What nobody expected stands in suspense, for a person."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from models.ledger import LedgerAccount
from models.payments import Payment, PaymentStatus, ProviderKind, Receipt
from models.subscriptions import Subscription
from tenure import idempotency
from tenure.billing import balances, by_hand, invoices, issues, payments, providers
from tenure.context import Context
from tenure.events import PaymentMatched, PaymentSucceeded, PaymentUnmatched, emit
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.ledger.posting import post
from tenure.subscriptions import collecting, refunds, settlement
from tenure.subscriptions.managed import driven
from tenure.transactions import transactional

Owed = tuple[Invoice, Subscription | None]
"""What is to be paid, and for which agreement: both locked."""
_FIRST = {"uq_provider_account_manual": Refused("IN_USE", "Another payment was recorded at the same time. Try again.")}


@dataclass(frozen=True, slots=True)
class Arrived:
    """How the money came, when (now, where nothing is said), and the payer's own words on it."""

    how: Receipt
    reference: str
    received_at: datetime | None = None


class Place(StrEnum):
    """Where money of the suspense account goes."""

    INVOICE = "INVOICE"
    BALANCE = "BALANCE"
    REFUND = "REFUND"


@transactional(violations=_FIRST)
async def mark_paid(ctx: Context, invoice_id: UUID, money: Money | None, arrived: Arrived) -> Payment:
    """An invoice was paid, or a part of it; what is more than was due goes to the balance. Raises `Refused`.

    Without `money`, all that is due.
    """
    invoice, subscription = await _locked(ctx, invoice_id)
    driven.check_invoice(invoice)
    wanted = money or invoice.payable
    if invoice.status not in invoices.OWED:
        raise Refused("NOTHING_DUE", "Nothing is due on this invoice.", ["invoice"])
    if wanted.currency != invoice.currency:
        raise Refused(
            "CURRENCY_DIFFERS",
            f"The amount must be in {invoice.currency}, the currency of the invoice.",
            ["amount", "currency"],
        )
    if wanted.minor <= 0:
        raise Refused("AMOUNT_INVALID", "The amount must be greater than zero.", ["amount"])
    expected = await payments.in_flight(ctx, invoice.id)
    if expected is not None and not _is_awaited(expected):
        raise Refused("PAYMENT_IN_PROGRESS", "A payment of this invoice is in progress. Wait for it to finish.")
    return await _received(ctx, wanted, arrived, (invoice, subscription), expected)


def _is_awaited(payment: Payment) -> bool:
    """Whether staff are who it is expected by."""
    return payment.is_by_hand and payment.status is PaymentStatus.PENDING


async def _received(ctx: Context, money: Money, arrived: Arrived, owed: Owed, expected: Payment | None) -> Payment:
    """It pays the invoice: as what was expected, where something was, or by itself."""
    invoice, subscription = owed
    if expected is not None:
        return await _came(ctx, expected, money, arrived)
    payment = await _arrived(ctx, money, arrived, invoice)
    await _apply(ctx, payment, invoice, subscription)
    return payment


async def _came(ctx: Context, expected: Payment, money: Money, arrived: Arrived) -> Payment:
    """Money that its payer said they would send, whatever it comes to. Of a part, the rest is expected on."""
    at, rest = _moment(ctx, arrived), expected.amount - money
    row = await by_hand.received(ctx, expected.provider_ref or "", money)
    payment = await Payment.locked(ctx.tenant, expected.id)
    payment.amount, payment.received_as, payment.note = money, arrived.how, arrived.reference[:255]
    await payment.save(update_fields=["minor", "currency", "received_as", "note"])
    await post(ctx, payment, LedgerAccount.BANK, LedgerAccount.CLEARING, money, payment.account_id)
    payment = await settlement.settle(ctx, payment.id, by_hand.charged(row))
    payment.settled_at = at
    await payment.save(update_fields=["settled_at"])
    if rest.minor > 0:
        await _expect_rest(ctx, payment)
    return payment


async def _expect_rest(ctx: Context, part: Payment) -> None:
    invoice, account_id = await Invoice.locked(ctx.tenant, part.invoice_key), part.provider_account_id
    if invoice.status not in invoices.OWED or invoice.payable.minor <= 0:
        return
    kind, how = str(ProviderKind.MANUAL), part.method_token
    payment = await payments.attempt(ctx, invoice, account_id, kind, how, off_session=part.is_off_session)
    row = await by_hand.expected(ctx, account_id, collecting.request(ctx, payment, str(payment.account_id)))
    await settlement.settle(ctx, payment.id, by_hand.charged(row))


@transactional(violations=_FIRST)
async def record(ctx: Context, money: Money, arrived: Arrived) -> Payment:
    """Money came with a reference, as a bank tells of it. It pays the open invoice of that number and exact amount.

    Any other stands in suspense, and a person is asked.
    """
    if money.minor <= 0:
        raise Refused("AMOUNT_INVALID", "The amount must be greater than zero.", ["amount"])
    known = await Invoice.of(ctx.tenant).get_or_none(number=arrived.reference.strip())
    if known is None:
        return await _suspended(ctx, await _arrived(ctx, money, arrived, None))
    invoice, subscription = await _locked(ctx, known.id)
    expected = await payments.in_flight(ctx, invoice.id)
    is_free = (expected is None or _is_awaited(expected)) and not driven.is_driven_for(invoice)
    if invoice.status in invoices.OWED and money == invoice.payable and is_free:
        return await _received(ctx, money, arrived, (invoice, subscription), expected)
    return await _suspended(ctx, await _arrived(ctx, money, arrived, invoice))


async def _arrived(ctx: Context, money: Money, arrived: Arrived, invoice: Invoice | None) -> Payment:
    """The row of it, and the bank: what passes through no provider is paid out at once."""
    at, key, account = _moment(ctx, arrived), ids.new(), await providers.by_hand(ctx)
    row = await by_hand.unasked(ctx, account.id, str(key), money, arrived.how)
    attempts = 0 if invoice is None else await Payment.of(ctx.tenant).filter(invoice_id=invoice.id).count()
    payment = await Payment.create(
        tenant_id=ctx.tenant,
        id=key,
        account_id=invoice.account_id if invoice else None,
        invoice_id=invoice.id if invoice else None,
        provider_account_id=account.id,
        status=PaymentStatus.SUCCEEDED,
        minor=money.minor,
        currency=money.currency,
        method_token="",
        is_off_session=False,
        attempt=attempts + 1,
        provider_ref=str(row.id),
        received_as=arrived.how,
        note=arrived.reference[:255],
        settled_at=at,
        created_at=ctx.now(),
    )
    await post(ctx, payment, LedgerAccount.BANK, LedgerAccount.CLEARING, money, payment.account_id)
    return payment


def _moment(ctx: Context, arrived: Arrived) -> datetime:
    at = arrived.received_at or ctx.now()
    if at > ctx.now():
        raise Refused("RECEIVED_LATER", "The time of receipt can't be in the future.", ["receivedAt"])
    return at


async def _apply(ctx: Context, payment: Payment, invoice: Invoice, subscription: Subscription | None) -> None:
    told = PaymentSucceeded(payment, money=payment.amount, fee=None, provider_ref=payment.provider_ref or "")
    emit(ctx, told)
    await invoices.receive(ctx, invoice, payment)
    if subscription is not None and invoice.status is InvoiceStatus.PAID:
        await settlement.paid(ctx, subscription, invoice)


async def _suspended(ctx: Context, payment: Payment) -> Payment:
    payment.is_in_suspense = True
    await payment.save(update_fields=["is_in_suspense"])
    clearing, suspense = LedgerAccount.CLEARING, LedgerAccount.SUSPENSE
    await post(ctx, payment, clearing, suspense, payment.amount, payment.account_id)
    emit(ctx, PaymentUnmatched(payment, money=payment.amount))
    return payment


async def resolve(
    ctx: Context, payment_id: UUID, place: Place, *, invoice_id: UUID | None, account_id: UUID | None
) -> Payment:
    """A person says what money in suspense is for: an invoice, an account's balance, or nothing: then it goes back."""
    begun = await _resolved(ctx, payment_id, place, invoice_id, account_id)
    if isinstance(begun, idempotency.Started):
        await collecting.uninterrupted(refunds.send(ctx, begun.row))
    return await refunds.payment_of(ctx, payment_id)


@transactional
async def _resolved(
    ctx: Context, payment_id: UUID, place: Place, invoice_id: UUID | None, account_id: UUID | None
) -> "Payment | idempotency.Started":
    found = await _locked(ctx, invoice_id) if invoice_id is not None and place is Place.INVOICE else None
    payment = await Payment.locked(ctx.tenant, payment_id)
    if not payment.is_in_suspense or payment.refunded_minor:
        raise Refused("NOT_IN_SUSPENSE", "This payment isn't in suspense.", ["payment"])
    if place is Place.REFUND:
        return await refunds.begin_from_suspense(ctx, payment)
    if place is Place.INVOICE:
        if found is None:
            raise Refused("INVOICE_REQUIRED", "Specify the invoice that the payment is for.", ["invoice"])
        await _to_invoice(ctx, payment, *found)
    else:
        await _to_balance(ctx, payment, account_id)
    emit(ctx, PaymentMatched(payment, to=str(place)))
    return payment


async def _to_invoice(ctx: Context, payment: Payment, invoice: Invoice, subscription: Subscription | None) -> None:
    driven.check_invoice(invoice)
    if invoice.status not in invoices.OWED:
        raise Refused("NOTHING_DUE", "Nothing is due on this invoice.", ["invoice"])
    if invoice.currency != payment.currency:
        raise Refused(
            "CURRENCY_DIFFERS", f"The payment isn't in {invoice.currency}, the currency of the invoice.", ["invoice"]
        )
    if await payments.in_flight(ctx, invoice.id) is not None:
        raise Refused("PAYMENT_IN_PROGRESS", "A payment of this invoice is in progress. Wait for it to finish.")
    payment.invoice_id, payment.account_id = invoice.id, invoice.account_id
    await _out(ctx, payment, LedgerAccount.CLEARING)
    await _apply(ctx, payment, invoice, subscription)


async def _to_balance(ctx: Context, payment: Payment, account_id: UUID | None) -> None:
    owner = account_id or payment.account_id
    if owner is None:
        raise Refused("ACCOUNT_REQUIRED", "Specify the account that the payment belongs to.", ["account"])
    payment.account_id = (await Account.named(ctx.tenant, owner)).id
    await _out(ctx, payment, LedgerAccount.BALANCE)
    await balances.add(ctx, payment.account_id, payment.amount, "SUSPENSE", payment)


async def _out(ctx: Context, payment: Payment, to: LedgerAccount) -> None:
    """It stands in suspense no more."""
    payment.is_in_suspense, payment.status = False, PaymentStatus.SUCCEEDED
    await payment.save(update_fields=["is_in_suspense", "status", "invoice_id", "account_id"])
    await issues.gone(ctx, "PLACED", payment_id=payment.id)
    await post(ctx, payment, LedgerAccount.SUSPENSE, to, payment.amount, payment.account_id)


async def _locked(ctx: Context, invoice_id: UUID) -> tuple[Invoice, Subscription | None]:
    """The rows in the order in which payments lock them."""
    seen = await Invoice.named(ctx.tenant, invoice_id)
    subscription = await Subscription.locked(ctx.tenant, seen.subscription_id) if seen.subscription_id else None
    return await Invoice.locked(ctx.tenant, invoice_id), subscription
