"""Disputes as the provider has them: opened, moved on and closed here as they are there."""

from datetime import datetime

from models import database
from models.payments import Dispute, DisputeStatus, Payment, ProviderAccount
from models.reconciling import IssueKind
from tenure.billing import issues
from tenure.billing.disputes import Contest
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.books import Books, ContestStatus, DisputeResult
from tenure.kit.refusals import Refused
from tenure.subscriptions import contested
from tenure.subscriptions.reconciling.charges import MARGIN
from tenure.subscriptions.reconciling.returns import paid_first
from tenure.transactions import transactional

_CLOSED = {ContestStatus.WON: DisputeStatus.WON, ContestStatus.LOST: DisputeStatus.LOST}


async def look(ctx: Context, provider: Opened, books: Books, since: datetime, until: datetime) -> None:
    """Those that the provider opened meanwhile, and those that are open here. Raises what the provider's calls do."""
    heard_of = set()
    async for told in books.disputes(since - MARGIN, until + MARGIN):
        await hear(ctx, provider, told, is_late=True)
        heard_of.add(told.provider_ref)
    for row in await _open(ctx, provider):
        if row.provider_ref and row.provider_ref not in heard_of:
            await hear(ctx, provider, await books.dispute(row.provider_ref), is_late=True)


async def _open(ctx: Context, provider: Opened) -> list[Dispute]:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await Dispute.of(ctx.tenant).filter(status=DisputeStatus.OPEN)
        paid = await Payment.by_ids(ctx.tenant, [row.payment_id for row in rows])
    return [row for row in rows if paid[row.payment_id].provider_account_id == provider.account.id]


async def hear(ctx: Context, provider: Opened, told: DisputeResult, *, is_late: bool) -> None:
    """Bring our row to where the provider's dispute stands. `is_late`: we should have heard of it before."""
    if told.status is ContestStatus.INQUIRY:
        return
    payment = await paid_first(ctx, provider, told.charge_ref)
    if payment is None:
        await _ask(ctx, provider, told, "")
        return
    try:
        await _follow(ctx, provider, payment, told, is_late)
    except Refused as refusal:
        await _ask(ctx, provider, told, refusal.code)


@transactional
async def _follow(ctx: Context, provider: Opened, payment: Payment, told: DisputeResult, is_late: bool) -> None:
    await ProviderAccount.locked(ctx.tenant, provider.account.id)  # the same dispute comes in several webhooks at once
    row = await _row_of(ctx, payment, told)
    before = row.status if row is not None else None
    if row is None:
        contest = Contest(told.money, told.reason, told.due_by, told.provider_ref, told.stage)
        row = await contested.open_for(ctx, payment.id, contest)
    outcome = _CLOSED.get(told.status)
    if outcome is None:
        row = await contested.update(ctx, row.id, told.stage, told.due_by)
    elif row.status is DisputeStatus.OPEN:
        row = await contested.close(ctx, row.id, outcome)
    elif row.status is not outcome:
        raise Refused("DISPUTE_CLOSED", "The bank's decision differs from its earlier one.")
    if is_late and row.status is not before:
        await _healed(ctx, provider, told, payment, str(before or ""))


async def _row_of(ctx: Context, payment: Payment, told: DisputeResult) -> Dispute | None:
    """Ours of it; or the one that staff recorded without knowing what the provider calls it."""
    rows = Dispute.of(ctx.tenant).filter(payment_id=payment.id)
    known = await rows.get_or_none(provider_ref=told.provider_ref)
    by_hand = known or await rows.filter(provider_ref__isnull=True, status=DisputeStatus.OPEN).first()
    if by_hand is not None and by_hand.provider_ref is None:
        by_hand.provider_ref = told.provider_ref
        await by_hand.save(update_fields=["provider_ref"])
    return by_hand


async def _healed(ctx: Context, provider: Opened, told: DisputeResult, payment: Payment, ours: str) -> None:
    theirs, account = str(told.status), provider.account.id
    found = Finding(IssueKind.MISSING_DISPUTE, account, told.provider_ref, ours, theirs, payment.id)
    await issues.healed(ctx, found, theirs)


@transactional
async def _ask(ctx: Context, provider: Opened, told: DisputeResult, ours: str) -> None:
    theirs = f"{told.status} {told.money.text()}"
    await issues.ask(ctx, Finding(IssueKind.UNKNOWN_DISPUTE, provider.account.id, told.provider_ref, ours, theirs))
