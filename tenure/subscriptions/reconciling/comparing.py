"""One payment of ours beside the provider's charge."""

from uuid import UUID

from models import database
from models.billing import Invoice
from models.payments import Payment, PaymentMethod, PaymentStatus
from models.reconciling import IssueAction, IssueKind
from models.subscriptions import LIVE, Subscription
from tenure.billing import issues, payments
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.books import Books
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus
from tenure.kit.money import Money
from tenure.subscriptions import settlement
from tenure.transactions import transactional


async def compare(ctx: Context, provider: Opened, payment: Payment, charge: ChargeResult) -> None:
    """Mend what is missing of it, or ask a person. An attempt whose answer may be about to be written is left alone."""
    if payment.status is PaymentStatus.STARTED and settlement.may_be_on_its_way(payment.id):
        return
    if payment.invoice_id is not None:
        await _settle(ctx, payment.id, charge)
        await _check(ctx, payment.id, charge)
    if charge.status is ChargeStatus.SUCCEEDED:
        await fee(ctx, payment.id, charge.fee)
        await _method(ctx, provider, payment, charge)


@transactional
async def _settle(ctx: Context, payment_id: UUID, charge: ChargeResult) -> None:
    """The answer that we never had, or that came after we had given up."""
    before = await Payment.named(ctx.tenant, payment_id)
    after = await settlement.settle(ctx, payment_id, charge)
    if (after.status, after.is_in_suspense) != (before.status, before.is_in_suspense):
        action = "IN_SUSPENSE" if after.is_in_suspense else str(after.status)
        ours, theirs = str(before.status), str(charge.status)
        await issues.healed(ctx, _about(IssueKind.MISSING_RESULT, after, ours, theirs), action)


@transactional
async def _check(ctx: Context, payment_id: UUID, charge: ChargeResult) -> None:
    """Whether a person has to look at it."""
    payment = await Payment.named(ctx.tenant, payment_id)
    if payment.is_in_suspense:
        await _ask_of_suspense(ctx, payment)
    elif payment.status is not PaymentStatus.SUCCEEDED:
        return
    elif charge.status is not ChargeStatus.SUCCEEDED:
        await issues.ask(ctx, _about(IssueKind.STATUS_DIFFERS, payment, str(payment.status), str(charge.status)))
    elif charge.money.currency != payment.currency:
        await issues.ask(ctx, _of_money(IssueKind.CURRENCY_DIFFERS, payment, payment.amount, charge.money))
    elif charge.money != payment.amount:
        await issues.ask(ctx, _of_money(IssueKind.AMOUNT_DIFFERS, payment, payment.amount, charge.money))


async def _ask_of_suspense(ctx: Context, payment: Payment) -> None:
    """Money that came and could not be used: why, and what is proposed."""
    invoice = await Invoice.named(ctx.tenant, payment.invoice_key)
    others = Payment.of(ctx.tenant).filter(invoice_id=invoice.id, status=PaymentStatus.SUCCEEDED, is_in_suspense=False)
    if await others.exclude(id=payment.id).exists():
        found = _of_money(IssueKind.DOUBLE_CHARGE, payment, payment.amount, payment.amount, IssueAction.REFUND)
    elif payment.currency != invoice.currency:
        found = _of_money(IssueKind.CURRENCY_DIFFERS, payment, invoice.payable, payment.amount)
    elif payment.status is PaymentStatus.SUCCEEDED and payment.amount != invoice.payable and invoice.payable:
        found = _of_money(IssueKind.AMOUNT_DIFFERS, payment, invoice.payable, payment.amount)
    else:
        found = _of_money(IssueKind.UNKNOWN_PAYMENT, payment, Money.zero(payment.currency), payment.amount)
    await issues.ask(ctx, found)


@transactional
async def fee(ctx: Context, payment_id: UUID, kept: Money | None) -> None:
    """What the provider kept of it, where we were not told with the money."""
    payment = await Payment.locked(ctx.tenant, payment_id)
    if kept is None or not await payments.book_fee(ctx, payment, kept):
        return
    await issues.healed(ctx, _about(IssueKind.MISSING_FEE, payment, "", kept.text()), "BOOKED")


async def _method(ctx: Context, provider: Opened, payment: Payment, charge: ChargeResult) -> None:
    """The token of a method that the provider keeps and we have lost."""
    token, books = charge.payment_method, provider.adapter
    if not token or charge.method is None or payment.account_id is None or payment.is_off_session:
        return
    if await _is_known(ctx, payment, token) or not isinstance(books, Books) or await books.method(token) is None:
        return
    await _keep(ctx, payment, charge)


async def _is_known(ctx: Context, payment: Payment, token: str) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await PaymentMethod.of(ctx.tenant).filter(account_id=payment.account_key, token=token).exists()


@transactional
async def _keep(ctx: Context, payment: Payment, charge: ChargeResult) -> None:
    assert charge.method is not None
    assert charge.payment_method is not None
    subscription = await _paid_for(ctx, payment)
    method = await payments.keep_method(
        ctx, payment.account_key, payment.provider_account_id, charge.payment_method, charge.method
    )
    if subscription is not None and subscription.status in LIVE and subscription.payment_method_id is None:
        subscription.payment_method_id = method.id
        await subscription.save(update_fields=["payment_method_id"])
    await issues.healed(ctx, _about(IssueKind.MISSING_METHOD, payment, "", charge.method.kind), "KEPT")


async def _paid_for(ctx: Context, payment: Payment) -> Subscription | None:
    if payment.invoice_id is None:
        return None
    invoice = await Invoice.named(ctx.tenant, payment.invoice_id)
    return await Subscription.locked(ctx.tenant, invoice.subscription_id) if invoice.subscription_id else None


def _about(kind: IssueKind, payment: Payment, ours: str, theirs: str, proposal: IssueAction | None = None) -> Finding:
    reference = payment.provider_ref or str(payment.id)
    return Finding(kind, payment.provider_account_id, reference, ours, theirs, payment.id, proposal)


def _of_money(
    kind: IssueKind, payment: Payment, ours: Money, theirs: Money, proposal: IssueAction | None = None
) -> Finding:
    return _about(kind, payment, ours.text(), theirs.text(), proposal)
