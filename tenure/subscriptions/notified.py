"""What a provider's notification leads to: we look at the object that it is about, and settle what we see."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from models import database
from models.payments import Payment, PaymentMethod, ProviderNotification, Refund
from models.subscriptions import Subscription
from tenure.billing import asking, notifications, payouts, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.books import Books
from tenure.gateways.payments.contract import NotificationKind, ProviderRefused
from tenure.jobs import job
from tenure.subscriptions import refunds, settlement
from tenure.subscriptions.managed import following
from tenure.subscriptions.reconciling import contests, kept, returns
from tenure.subscriptions.reconciling.keys import key


@job(notifications.LOOK)
async def look(ctx: Context, notification_id: str) -> None:
    """Safe to run twice: what is settled stays as it is. Raises `Unavailable` while the provider does not answer."""
    async with database.for_tenant(ctx.tenant, reading=True):
        told = await ProviderNotification.named(ctx.tenant, UUID(str(notification_id)))
        payment = await _payment(ctx, told)
        account = payment.account_id if payment else await _account(ctx, told)
    if told.processed_at is not None:
        return
    error = None
    try:
        with asking.by_a_job():
            await _applied(ctx, told, payment)
    except ProviderRefused as refusal:  # it tells of what it does not have: a person can see that, and replay it
        error = refusal.code or refusal.message
    await notifications.done(ctx, told.id, account, error)


async def _applied(ctx: Context, told: ProviderNotification, payment: Payment | None) -> None:
    provider = await providers.named(ctx, told.provider_account_id)
    about = _BY_KIND.get(NotificationKind(told.kind))
    if about is not None:
        await about(ctx, provider, told)
    elif payment is not None and payment.invoice_id is not None:
        reference = told.provider_ref if told.kind == NotificationKind.CHARGE else told.charge_ref
        if reference is not None:
            await settlement.settle(ctx, payment.id, await provider.adapter.confirm(reference))


async def _refund(ctx: Context, provider: Opened, told: ProviderNotification) -> None:
    found = key(told.reference)
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await Refund.of(ctx.tenant).get_or_none(id=found) if found is not None else None
    if row is not None:
        await refunds.resolve(ctx, row.id)
    elif isinstance(provider.adapter, Books) and told.charge_ref:
        await returns.hear(ctx, provider, provider.adapter, told.charge_ref)


async def _dispute(ctx: Context, provider: Opened, told: ProviderNotification) -> None:
    if isinstance(provider.adapter, Books) and told.provider_ref:
        await contests.hear(ctx, provider, await provider.adapter.dispute(told.provider_ref), is_late=False)


async def _method(ctx: Context, provider: Opened, told: ProviderNotification) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = PaymentMethod.of(ctx.tenant).filter(provider_account_id=provider.account.id, token=told.provider_ref)
        found = await rows
    if isinstance(provider.adapter, Books):
        for method in found:
            await kept.check(ctx, provider, provider.adapter, method, is_late=False)


async def _payout(ctx: Context, provider: Opened, told: ProviderNotification) -> None:
    if isinstance(provider.adapter, Books) and told.provider_ref:
        await payouts.record(ctx, provider.account.id, await provider.adapter.payout(told.provider_ref))


async def _subscription(ctx: Context, provider: Opened, told: ProviderNotification) -> None:
    if told.provider_ref:
        await following.follow(ctx, provider, told.provider_ref)


_BY_KIND: dict[NotificationKind, Callable[[Context, Opened, ProviderNotification], Awaitable[None]]] = {
    NotificationKind.REFUND: _refund,
    NotificationKind.DISPUTE: _dispute,
    NotificationKind.METHOD: _method,
    NotificationKind.PAYOUT: _payout,
    NotificationKind.SUBSCRIPTION: _subscription,
}


async def _payment(ctx: Context, told: ProviderNotification) -> Payment | None:
    """The payment that it is about, by our reference or the provider's; None where it is not one of ours."""
    payments = Payment.of(ctx.tenant).filter(provider_account_id=told.provider_account_id)
    found = key(told.reference) if told.kind == NotificationKind.CHARGE else None
    if found is not None:
        return await payments.get_or_none(id=found)
    charge = told.provider_ref if told.kind == NotificationKind.CHARGE else told.charge_ref
    return await payments.filter(provider_ref=charge).first() if charge else None


async def _account(ctx: Context, told: ProviderNotification) -> UUID | None:
    """Whose subscription it is about, where it is about one of ours."""
    if told.kind != NotificationKind.SUBSCRIPTION:
        return None
    rows = Subscription.of(ctx.tenant).filter(provider_account_id=told.provider_account_id)
    found = await rows.get_or_none(provider_ref=told.provider_ref)
    return found.account_id if found else None
