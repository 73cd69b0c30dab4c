"""Disputes, and what they mean for access: as the provider tells of them, or as staff record them."""

from datetime import datetime
from uuid import UUID

from models.billing import Invoice
from models.payments import Dispute, DisputeStatus, Payment
from models.subscriptions import GIVES_ACCESS, LIVE, Subscription
from tenure import settings
from tenure.billing import disputes
from tenure.billing.disputes import Contest
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.subscriptions import entitlements, lifecycle
from tenure.subscriptions.suspension import ACCESS, Access
from tenure.transactions import transactional


@transactional(
    violations={"uq_dispute_open": Refused("DISPUTE_OPEN", "This payment is already disputed.", ["payment"])}
)
async def open_for(ctx: Context, payment_id: UUID, contest: Contest) -> Dispute:
    """A payer contests a payment. Raises `Refused`, `NotFound`."""
    payment, subscription = await _locked(ctx, payment_id)
    row = await disputes.open_for(ctx, payment, contest)
    if subscription is not None and await settings.value(ctx, ACCESS) is Access.SUSPEND:
        for one in await _with_bonuses(ctx, subscription):
            await entitlements.revoke(ctx, one, "DISPUTED")
    return row


@transactional
async def update(ctx: Context, dispute_id: UUID, status: str, due_by: datetime | None) -> Dispute:
    """The bank has moved on."""
    row = await Dispute.locked(ctx.tenant, dispute_id)
    await disputes.update(ctx, row, status, due_by)
    return row


@transactional
async def close(ctx: Context, dispute_id: UUID, outcome: DisputeStatus) -> Dispute:
    """The bank has decided. Raises `Refused` where it had decided otherwise before."""
    seen = await Dispute.named(ctx.tenant, dispute_id)
    payment, subscription = await _locked(ctx, seen.payment_id)
    row = await Dispute.locked(ctx.tenant, dispute_id)
    if row.status not in {DisputeStatus.OPEN, outcome}:
        raise Refused("DISPUTE_CLOSED", f"This dispute is already {row.status.lower()}.", ["dispute"])
    was_open = row.status is DisputeStatus.OPEN
    await disputes.close(ctx, row, payment, outcome)
    if subscription is not None and was_open:
        await _follow(ctx, subscription, outcome)
    return row


async def _follow(ctx: Context, subscription: Subscription, outcome: DisputeStatus) -> None:
    access = await settings.value(ctx, ACCESS)
    if outcome is DisputeStatus.LOST and access is Access.END:
        await lifecycle.end(ctx, subscription, "DISPUTE_LOST")
    elif outcome is DisputeStatus.WON and subscription.status in GIVES_ACCESS:
        for one in await _with_bonuses(ctx, subscription):
            await entitlements.grant(ctx, one)


async def _with_bonuses(ctx: Context, subscription: Subscription) -> list[Subscription]:
    """The agreement, and what comes with it."""
    live = [str(status) for status in LIVE]
    return [subscription, *await Subscription.of(ctx.tenant).filter(bonus_of_id=subscription.id, status__in=live)]


async def _locked(ctx: Context, payment_id: UUID) -> tuple[Payment, Subscription | None]:
    """The rows, locked in the order of all payments: subscription, invoice, payment."""
    seen = await Payment.named(ctx.tenant, payment_id)
    subscription = None
    if seen.invoice_id is not None:
        owed = await Invoice.named(ctx.tenant, seen.invoice_id)
        if owed.subscription_id is not None:
            subscription = await Subscription.locked(ctx.tenant, owed.subscription_id)
        await Invoice.locked(ctx.tenant, owed.id)
    return await Payment.locked(ctx.tenant, payment_id), subscription
