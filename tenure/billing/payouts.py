"""Money that a provider sent to the business's bank, and what it kept beside the fees of charges."""

from uuid import UUID

from models.ledger import LedgerAccount
from models.payments import ProviderAccount
from models.reconciling import Payout, PayoutStatus
from tenure.context import Context
from tenure.events import PayoutFailed, PayoutPaid, emit
from tenure.gateways.payments.books import PayoutResult
from tenure.kit import ids
from tenure.ledger.posting import post
from tenure.transactions import transactional

_LATER = {
    None: frozenset(PayoutStatus),
    PayoutStatus.PENDING: frozenset({PayoutStatus.PAID, PayoutStatus.FAILED, PayoutStatus.CANCELED}),
    PayoutStatus.PAID: frozenset({PayoutStatus.FAILED}),
}
"""What may become of a payout: one that was paid may still come back from the bank."""


@transactional
async def record(ctx: Context, provider_account_id: UUID, told: PayoutResult) -> Payout:
    """Write how it stands. The same twice changes nothing, and neither does what is older than what we know."""
    await ProviderAccount.locked(ctx.tenant, provider_account_id)  # news of one payout come several at once
    rows = Payout.of(ctx.tenant).filter(provider_account_id=provider_account_id, provider_ref=told.provider_ref)
    row = await rows.select_for_update(no_key=True).first()
    before, after = row.status if row else None, PayoutStatus(told.status)
    if row is not None and after not in _LATER.get(before, frozenset()):
        return row
    row = row or _new(ctx, provider_account_id, told)
    row.status, row.failure = after, told.failure
    await row.save(force_create=before is None)
    if before is not PayoutStatus.PAID and after in {PayoutStatus.PAID, PayoutStatus.FAILED}:
        await _paid(ctx, row)
    if after is PayoutStatus.FAILED:
        await _came_back(ctx, row)
    return row


def _new(ctx: Context, provider_account_id: UUID, told: PayoutResult) -> Payout:
    return Payout(
        tenant_id=ctx.tenant,
        id=ids.new(),
        provider_account_id=provider_account_id,
        provider_ref=told.provider_ref,
        minor=told.money.minor,
        currency=told.money.currency,
        fees_minor=told.fees.minor,
        arrives_at=told.arrives_at,
        created_at=ctx.now(),
    )


async def _paid(ctx: Context, row: Payout) -> None:
    """The fees are the provider's whether the money arrives or not. Below zero, they were given back."""
    fees, clearing = LedgerAccount.FEES, LedgerAccount.CLEARING
    await post(ctx, row, LedgerAccount.BANK, clearing, row.amount)
    if row.fees.minor >= 0:
        await post(ctx, row, fees, clearing, row.fees)
    else:
        await post(ctx, row, clearing, fees, -row.fees)
    emit(ctx, PayoutPaid(row, money=row.amount, fees=row.fees))


async def _came_back(ctx: Context, row: Payout) -> None:
    await post(ctx, row, LedgerAccount.CLEARING, LedgerAccount.BANK, row.amount)
    emit(ctx, PayoutFailed(row, reason=row.failure or "failed"))
