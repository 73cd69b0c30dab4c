"""What a provider's notification leads to: we look at the object that it is about, and settle what we see."""

from uuid import UUID

from models import database
from models.payments import Payment, ProviderNotification, Refund
from tenure.billing import notifications, providers
from tenure.context import Context
from tenure.gateways.payments.contract import NotificationKind
from tenure.jobs import job
from tenure.subscriptions import refunds, settlement


@job("provider.notification")
async def look(ctx: Context, notification_id: str) -> None:
    """Safe to run twice: what is settled stays as it is."""
    key = UUID(str(notification_id))
    async with database.for_tenant(ctx.tenant, reading=True):
        told = await ProviderNotification.named(ctx.tenant, key)
        payment = await _payment(ctx, told)
        refund = await _refund(ctx, told)
    if told.processed_at is None:
        if refund is not None:
            await refunds.resolve(ctx, refund.id)
        elif payment is not None:
            await _reread(ctx, payment, told)
        await notifications.done(ctx, key)


async def _reread(ctx: Context, payment: Payment, told: ProviderNotification) -> None:
    reference = told.provider_ref if told.kind == NotificationKind.CHARGE else told.body["chargeRef"]
    if reference is None:
        return
    provider = await providers.named(ctx, payment.provider_account_id)
    await settlement.settle(ctx, payment.id, await provider.adapter.confirm(reference))


async def _payment(ctx: Context, told: ProviderNotification) -> Payment | None:
    """The payment that it is about, by our reference or the provider's; None where it is not one of ours."""
    payments = Payment.of(ctx.tenant).filter(provider_account_id=told.provider_account_id)
    reference = told.reference if told.kind == NotificationKind.CHARGE else None
    if reference is not None and _is_key(reference):
        return await payments.get_or_none(id=UUID(reference))
    charge = told.provider_ref if told.kind == NotificationKind.CHARGE else told.body["chargeRef"]
    return await payments.filter(provider_ref=charge).first() if charge else None


async def _refund(ctx: Context, told: ProviderNotification) -> Refund | None:
    if told.kind != NotificationKind.REFUND or told.reference is None or not _is_key(told.reference):
        return None
    return await Refund.of(ctx.tenant).get_or_none(id=UUID(told.reference))


def _is_key(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
