"""What a person decides of a difference that we could not mend."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import database
from models.payments import Payment, ProviderCustomer, Refund
from models.reconciling import IssueAction, IssueKind, IssueStatus, ReconciliationIssue
from tenure import events, idempotency, rehearsal
from tenure.billing import providers
from tenure.context import Context
from tenure.events import ReconciliationIssueResolved, emit
from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeResult,
    ChargeStatus,
    ProviderRefused,
    ProviderUnavailable,
    RefundResult,
    RefundStatus,
)
from tenure.kit.money import Money
from tenure.kit.refusals import Refused, Unavailable
from tenure.subscriptions import collecting, refunds
from tenure.subscriptions.reconciling import charges
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an issue would come to: what goes back, where anything does, and what would be told."""

    issue: ReconciliationIssue
    refunded: Money | None
    events: Sequence[str]
    token: str = ""


async def preview(ctx: Context, issue_id: UUID, action: IssueAction) -> rehearsal.Rehearsal[Foreseen]:
    """What `resolve` would come to, once the provider has done what it is asked for. Raises `Refused`, `NotFound`."""
    if action is IssueAction.RECORD:
        raise Refused("NOTHING_TO_PREVIEW", "No money moves. The amount is read from the payment provider.", ["action"])

    async def rule(inside: Context) -> Foreseen:
        refund = await _decided(inside, issue_id, action, "", None)
        if refund is not None:
            done = RefundResult(RefundStatus.SUCCEEDED, "preview", str(refund.id), refund.amount)
            await refunds.settle(inside, refund.id, done)
        told = [one.name for _, one in events.pending(database.required())]
        issue = await ReconciliationIssue.named(inside.tenant, issue_id)
        return Foreseen(issue, refund.amount if refund is not None else None, told)

    return await rehearsal.rehearse(ctx, rule)


async def resolve(ctx: Context, issue_id: UUID, action: IssueAction, note: str) -> ReconciliationIssue:
    """Send the money back, record it as ours, or leave it. Raises `Refused`, `NotFound`, `Unavailable`."""
    charge = await _charge(ctx, issue_id) if action is IssueAction.RECORD else None
    refund = await _decided(ctx, issue_id, action, note, charge)
    if refund is not None:
        await collecting.uninterrupted(refunds.send(ctx, refund))
    async with database.for_tenant(ctx.tenant, reading=True):
        return await ReconciliationIssue.named(ctx.tenant, issue_id)


async def _charge(ctx: Context, issue_id: UUID) -> ChargeResult:
    """The unknown charge as it stands at the provider."""
    async with database.for_tenant(ctx.tenant, reading=True):
        issue = await ReconciliationIssue.named(ctx.tenant, issue_id)
    if issue.kind is not IssueKind.UNKNOWN_PAYMENT or issue.payment_id is not None:
        raise Refused("NOTHING_TO_RECORD", "This issue has no unknown charge.", ["action"])
    provider = await providers.named(ctx, issue.provider_account_id)
    try:
        charge = await provider.adapter.confirm(issue.provider_ref)
    except (ProviderUnavailable, AnswerLost) as error:
        raise Unavailable("The payment provider is not responding. Try again.", retry_after=5) from error
    except ProviderRefused as refusal:
        raise Refused("NOTHING_TO_RECORD", "The payment provider has no such charge.", ["issue"]) from refusal
    if charge.status is not ChargeStatus.SUCCEEDED:
        raise Refused("NOTHING_TO_RECORD", "This charge didn't collect any money.", ["issue"])
    return charge


@transactional
async def _decided(
    ctx: Context, issue_id: UUID, action: IssueAction, note: str, charge: ChargeResult | None
) -> Refund | None:
    """The refund that is to be sent once this is committed, where there is one."""
    seen = await ReconciliationIssue.named(ctx.tenant, issue_id)
    payment = (await refunds.locked_payment(ctx, seen.payment_id))[0] if seen.payment_id else None
    if charge is not None:
        payment = await _recorded(ctx, seen, charge)
    issue = await ReconciliationIssue.locked(ctx.tenant, issue_id)
    if issue.status is not IssueStatus.OPEN:
        raise Refused("ISSUE_CLOSED", f"This issue is already {issue.status.lower()}.", ["issue"])
    refund = await _back(ctx, payment) if action is IssueAction.REFUND else None
    issue.status, issue.action, issue.note, issue.closed_at = IssueStatus.RESOLVED, str(action), note[:255], ctx.now()
    issue.payment_id = payment.id if payment is not None else None
    await issue.save(update_fields=["status", "action", "note", "closed_at", "payment_id"])
    emit(ctx, ReconciliationIssueResolved(issue, by=str(action)))
    return refund


async def _recorded(ctx: Context, issue: ReconciliationIssue, charge: ChargeResult) -> Payment:
    customers = ProviderCustomer.of(ctx.tenant).filter(provider_account_id=issue.provider_account_id)
    owner = await customers.get_or_none(reference=charge.customer) if charge.customer else None
    return await charges.suspended(ctx, issue.provider_account_id, owner.account_id if owner else None, charge)


async def _back(ctx: Context, payment: Payment | None) -> Refund:
    if payment is None or not payment.is_in_suspense or payment.refunded_minor:
        raise Refused("NOT_IN_SUSPENSE", "This issue has no payment in suspense.", ["issue"])
    rehearsal.reckoned(ctx, [payment.amount])
    begun = await refunds.begin_from_suspense(ctx, payment)
    refund: Refund = begun.row if isinstance(begun, idempotency.Started) else begun
    return refund
