"""Answers about ways to pay and what is owed."""

from typing import Any

from models.accounts import Account
from models.billing import Invoice
from models.payments import Dispute, DisputeStatus, Payment, PaymentMethod, ProviderAccount, Refund, RefundStatus
from models.subscriptions import Subscription
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.billing.disputes import Contest
from tenure.kit.money import Money
from tenure.subscriptions import contested, paying, receiving, refunds
from tenure.subscriptions.receiving import Arrived


async def add_method(asking: Asking, given: Any) -> PaymentMethod:
    account, at = ids.optional_key(Account, given.account), ids.optional_key(ProviderAccount, given.provider_account)
    return await paying.add(asking.ctx, account, given.payment_method, at)


async def choose_method(asking: Asking, given: Any) -> Subscription:
    subscription = ids.key(Subscription, given.subscription)
    return await paying.choose(asking.ctx, subscription, ids.key(PaymentMethod, given.payment_method))


async def hasten(asking: Asking, given: Any) -> Subscription:
    return await paying.hasten(asking.ctx, ids.key(Subscription, given.subscription))


async def remove_method(asking: Asking, given: Any) -> PaymentMethod:
    return await paying.remove(asking.ctx, ids.key(PaymentMethod, given.payment_method))


async def list_suspense(asking: Asking, asked: Slice) -> Page[Payment]:
    return await page(Payment.of(asking.tenant).filter(is_in_suspense=True), asked)


async def list_failed_refunds(asking: Asking, asked: Slice) -> Page[Refund]:
    return await page(Refund.of(asking.tenant).filter(status=RefundStatus.FAILED), asked)


async def mark_paid(asking: Asking, given: Any, amount: Money | None) -> Payment:
    return await receiving.mark_paid(asking.ctx, ids.key(Invoice, given.invoice), amount, _arrived(given))


async def record(asking: Asking, given: Any, amount: Money) -> Payment:
    return await receiving.record(asking.ctx, amount, _arrived(given))


def _arrived(given: Any) -> Arrived:
    return Arrived(given.received_as, given.reference, given.received_at)


async def resolve(asking: Asking, given: Any) -> Payment:
    payment = await receiving.resolve(
        asking.ctx,
        ids.key(Payment, given.payment),
        given.to,
        invoice_id=ids.optional_key(Invoice, given.invoice),
        account_id=ids.optional_key(Account, given.account),
    )
    await asking.renew()
    return await Payment.named(asking.tenant, payment.id)


async def list_pending_refunds(asking: Asking, asked: Slice) -> Page[Refund]:
    return await page(Refund.of(asking.tenant).filter(status=RefundStatus.PENDING), asked)


async def settle_refund(asking: Asking, given: Any, *, was_sent: bool) -> Refund:
    return await refunds.close(asking.ctx, ids.key(Refund, given.refund), was_sent=was_sent)


async def record_dispute(asking: Asking, given: Any, amount: Money | None) -> Dispute:
    contest = Contest(amount, given.reason, given.due_by, given.reference)
    return await contested.open_for(asking.ctx, ids.key(Payment, given.payment), contest)


async def close_dispute(asking: Asking, given: Any, outcome: DisputeStatus) -> Dispute:
    return await contested.close(asking.ctx, ids.key(Dispute, given.dispute), outcome)
