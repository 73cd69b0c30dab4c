"""Payments that their payers contest at their bank: recorded, and where the money stands meanwhile.

Each rule here runs in an open transaction that holds the payment's row.
"""

from dataclasses import dataclass
from datetime import datetime

from models.ledger import LedgerAccount
from models.payments import Dispute, DisputeStatus, Payment, PaymentStatus
from tenure.context import Context
from tenure.events import DisputeClosed, DisputeOpened, DisputeUpdated, emit
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.ledger.posting import post


@dataclass(frozen=True, slots=True)
class Contest:
    """What the bank says: how much (all that is left, where nothing is said), why, and by when it wants to hear.

    `stage` is the provider's word for how far it has come.
    """

    amount: Money | None = None
    reason: str = "other"
    due_by: datetime | None = None
    provider_ref: str | None = None
    stage: str | None = None


async def open_for(ctx: Context, payment: Payment, contest: Contest) -> Dispute:
    """The provider has taken the money back for now. Raises `Refused` for more than is left of the payment."""
    left = payment.amount - payment.refunded - payment.disputed
    wanted = contest.amount or left
    if wanted.currency != left.currency:
        raise Refused(
            "CURRENCY_DIFFERS",
            f"The amount must be in {left.currency}, the currency of the payment.",
            ["amount", "currency"],
        )
    if payment.status is not PaymentStatus.SUCCEEDED or wanted.minor <= 0 or left < wanted:
        raise Refused("DISPUTE_TOO_LARGE", f"{left.text()} of this payment can still be disputed.", ["amount"])
    payment.disputed = payment.disputed + wanted
    await payment.save(update_fields=["disputed_minor"])
    row = await Dispute.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        payment_id=payment.id,
        minor=wanted.minor,
        currency=wanted.currency,
        status=DisputeStatus.OPEN,
        reason=contest.reason[:64],
        provider_ref=contest.provider_ref,
        stage=contest.stage,
        due_by=contest.due_by,
        created_at=ctx.now(),
    )
    await post(ctx, row, LedgerAccount.DISPUTED, LedgerAccount.CLEARING, wanted, payment.account_id)
    emit(ctx, DisputeOpened(row, money=wanted, reason=row.reason, due_by=row.due_by))
    return row


async def update(ctx: Context, row: Dispute, status: str, due_by: datetime | None) -> None:
    """The bank has moved on; nothing is decided yet. The same news twice changes nothing."""
    if row.status is DisputeStatus.OPEN and (row.stage, row.due_by) != (status, due_by):
        row.stage, row.due_by = status[:40], due_by
        await row.save(update_fields=["stage", "due_by"])
        emit(ctx, DisputeUpdated(row, status=status))


async def close(ctx: Context, row: Dispute, payment: Payment, outcome: DisputeStatus) -> None:
    """It is decided: WON brings the money back, LOST makes it a loss. The same answer twice changes nothing."""
    if row.status is not DisputeStatus.OPEN or outcome is DisputeStatus.OPEN:
        return
    row.status, row.closed_at = outcome, ctx.now()
    await row.save(update_fields=["status", "closed_at"])
    to = LedgerAccount.LOSSES
    if outcome is DisputeStatus.WON:
        to = LedgerAccount.CLEARING
        payment.disputed = payment.disputed - row.amount
        await payment.save(update_fields=["disputed_minor"])
    await post(ctx, row, to, LedgerAccount.DISPUTED, row.amount, payment.account_id)
    emit(ctx, DisputeClosed(row, outcome=str(outcome), money=row.amount))
