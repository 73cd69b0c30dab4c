"""Charges that a provider made by itself: each becomes an invoice of ours and its payment, once.

Each rule here runs in an open transaction that holds the subscription's row.
"""

from dataclasses import dataclass

from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.ledger import LedgerAccount
from models.payments import Payment, PaymentStatus, ProviderAccount
from models.reconciling import IssueAction, IssueKind
from models.subscriptions import LIVE, Collection, Origin, Subscription
from tenure.billing import invoices, issues, payments
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import InvoicePaymentFailed, PaymentAttempted, PaymentMatched, emit
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus
from tenure.gateways.payments.managed import ManagedCharge, ManagedStatus, ManagedSubscription
from tenure.kit import ids
from tenure.kit.periods import Period, after
from tenure.ledger.posting import post
from tenure.subscriptions import agreed, credited
from tenure.subscriptions.managed import lines

OVER = frozenset({ManagedStatus.ENDED, ManagedStatus.EXPIRED})


@dataclass(frozen=True, slots=True)
class Told:
    """One charge, as who says it, of the subscription as it stands there."""

    provider: Opened
    subscription: ManagedSubscription
    charge: ManagedCharge

    @property
    def result(self) -> ChargeResult:
        return self.charge.charge

    @property
    def period(self) -> Period:
        """What it is for; where the provider does not say, an interval from when it was made."""
        start, price = self.charge.period_start or self.charge.created, self.subscription.price
        return Period(start, self.charge.period_end or after(start, price.unit, price.count))


async def record(ctx: Context, subscription: Subscription, told: Told) -> None:
    """Write it, and what became of it since. The same twice changes nothing, in whatever order they come."""
    if not told.result.money.minor:
        return
    payment = await _known(ctx, told)
    if payment is None and not _is_history(subscription, told):
        await ProviderAccount.locked(ctx.tenant, told.provider.account.id)  # who finds it unknown comes one at a time
        payment = await _known(ctx, told)
    if payment is None:
        await _first(ctx, subscription, told)
    elif payment.invoice_id is not None:
        await _again(ctx, subscription, told, payment)
    elif payment.is_in_suspense and _is_for_it(subscription, told):
        await _found(ctx, subscription, told, payment)


async def _known(ctx: Context, told: Told) -> Payment | None:
    rows = Payment.of(ctx.tenant).filter(provider_account_id=told.provider.account.id)
    return await rows.filter(provider_ref=told.result.provider_ref).first()


async def _first(ctx: Context, subscription: Subscription, told: Told) -> None:
    if told.result.status is ChargeStatus.CANCELED or _is_history(subscription, told):
        return
    if _is_for_it(subscription, told):
        invoice = await _owed(ctx, subscription, told) or await _opened(ctx, subscription, told)
        await _tried(ctx, subscription, told, invoice)
    elif told.result.status is ChargeStatus.SUCCEEDED:
        await _suspended(ctx, subscription, told)


def _is_history(subscription: Subscription, told: Told) -> bool:
    """What an imported subscription was charged before it came to us stands in other books."""
    is_before = told.charge.created < ids.made_at(subscription.id)
    return subscription.origin is Origin.IMPORT and is_before and told.result.status is ChargeStatus.SUCCEEDED


def _is_for_it(subscription: Subscription, told: Told) -> bool:
    """Whether the agreement stood when it was charged; what is over here or is charged by us was to be over there."""
    if told.result.money.currency != subscription.currency:
        return False
    if subscription.collection is Collection.PROVIDER_MANAGED and subscription.status in LIVE:
        return True
    ended_at = told.subscription.ended_at
    return told.subscription.status in OVER and ended_at is not None and told.charge.created <= ended_at


async def _owed(ctx: Context, subscription: Subscription, told: Told) -> Invoice | None:
    """The invoice of an earlier attempt that failed."""
    rows = Invoice.of(ctx.tenant).filter(
        subscription_id=subscription.id, status=InvoiceStatus.OPEN, collection=Collection.PROVIDER_MANAGED
    )
    if told.charge.period_start is not None:
        rows = rows.filter(period_start=told.charge.period_start)
    for invoice in await rows.order_by("id").select_for_update(no_key=True):
        if invoice.payable == told.result.money and await payments.in_flight(ctx, invoice.id) is None:
            return invoice
    return None


async def _opened(ctx: Context, subscription: Subscription, told: Told) -> Invoice:
    terms, period = await agreed.of(ctx, subscription), told.period
    quote = await lines.quoted(ctx, terms, told.result.money, told.charge.tax, period)
    is_taken = Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, kind=InvoiceKind.PERIOD)
    is_more = await is_taken.filter(period_start=period.start).exclude(status=InvoiceStatus.VOID).exists()
    kind = InvoiceKind.CHANGE if is_more else InvoiceKind.PERIOD
    manner = invoices.Manner(kind, str(Collection.PROVIDER_MANAGED), takes_balance=False)
    return await invoices.open_for(ctx, terms.account, subscription.id, quote, manner)


async def _tried(ctx: Context, subscription: Subscription, told: Told, invoice: Invoice) -> None:
    """The payment, from its beginning to how it stands."""
    token, account = told.result.payment_method or "", told.provider.account
    payment = payments.started(ctx, invoice, account.id, token, told.result.money, off_session=True)
    payment.attempt += await Payment.of(ctx.tenant).filter(invoice_id=invoice.id).count()
    payment.claim_id, payment.provider_ref = None, told.result.provider_ref
    await payment.save(force_create=True)
    emit(ctx, PaymentAttempted(payment, money=payment.amount, provider=str(account.kind), attempt=payment.attempt))
    await issues.gone(
        ctx, "FOLLOWED", provider_account_id=account.id, provider_ref=told.result.provider_ref, payment_id__isnull=True
    )
    await payments.record(ctx, payment, invoice, told.result)
    await settled(ctx, subscription, payment, invoice)
    await _keep_method(ctx, subscription, told)


async def _again(ctx: Context, subscription: Subscription, told: Told, seen: Payment) -> None:
    invoice = await Invoice.locked(ctx.tenant, seen.invoice_key)
    payment = await Payment.locked(ctx.tenant, seen.id)
    if await payments.record(ctx, payment, invoice, told.result):
        await settled(ctx, subscription, payment, invoice)
        await _keep_method(ctx, subscription, told)
    elif payment.status is PaymentStatus.SUCCEEDED:
        await payments.book_fee(ctx, payment, told.result.fee)


async def settled(ctx: Context, subscription: Subscription, payment: Payment, invoice: Invoice) -> None:
    """What follows from how a charge of the provider's went, but for how the agreement stands: that it says itself."""
    if invoice.status is InvoiceStatus.PAID:
        if invoice.kind is InvoiceKind.PERIOD and subscription.status in LIVE:
            await credited.period(ctx, subscription, await agreed.of(ctx, subscription), invoice, None)
    elif payment.status is PaymentStatus.FAILED:
        reason = payment.decline_code or "declined"
        emit(ctx, InvoicePaymentFailed(invoice, attempt=payment.attempt, reason=reason, next_retry_at=None))
    elif payment.status is PaymentStatus.CANCELED:
        await invoices.void(ctx, invoice, "PROVIDER")


async def _found(ctx: Context, subscription: Subscription, told: Told, seen: Payment) -> None:
    """It was not known for what it was charged, and stood in suspense."""
    payment = await Payment.locked(ctx.tenant, seen.id)
    if not payment.is_in_suspense or payment.refunded_minor:
        return  # a person was quicker
    invoice = await _opened(ctx, subscription, told)
    payment.is_in_suspense, payment.invoice_id, payment.account_id = False, invoice.id, invoice.account_id
    await payment.save(update_fields=["is_in_suspense", "invoice_id", "account_id"])
    await post(ctx, payment, LedgerAccount.SUSPENSE, LedgerAccount.CLEARING, payment.amount, payment.account_id)
    await issues.gone(ctx, "FOLLOWED", payment_id=payment.id)
    emit(ctx, PaymentMatched(payment, to="INVOICE"))
    await invoices.receive(ctx, invoice, payment)
    await settled(ctx, subscription, payment, invoice)


async def _suspended(ctx: Context, subscription: Subscription, told: Told) -> None:
    """Nobody owed it: a person is asked, and its refund proposed."""
    account, result = told.provider.account, told.result
    row = await payments.unexpected(ctx, account.id, subscription.account_id, result)
    kind = IssueKind.UNKNOWN_PAYMENT if subscription.collection is Collection.PROVIDER_MANAGED else _TWICE
    found = Finding(kind, account.id, result.provider_ref, "", result.money.text(), row.id, IssueAction.REFUND)
    await issues.ask(ctx, found)


_TWICE = IssueKind.DOUBLE_CHARGE
"""Of what we charge ourselves by now."""


async def _keep_method(ctx: Context, subscription: Subscription, told: Told) -> None:
    """What it was paid with, so that it can be charged once it is taken over."""
    result = told.result
    if result.method is None or not result.payment_method or result.status is not ChargeStatus.SUCCEEDED:
        return
    account = told.provider.account.id
    method = await payments.keep_method(ctx, subscription.account_id, account, result.payment_method, result.method)
    if subscription.collection is Collection.PROVIDER_MANAGED and subscription.payment_method_id != method.id:
        subscription.payment_method_id = method.id
        await subscription.save(update_fields=["payment_method_id"])
