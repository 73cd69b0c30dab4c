"""Differences between our books and a provider's: each is written down once, whoever finds it and how often.

Each rule here runs in an open transaction.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.reconciling import IssueAction, IssueKind, IssueStatus, ReconciliationIssue
from tenure.context import Context
from tenure.events import ReconciliationIssueHealed, ReconciliationIssueOpened, emit
from tenure.kit import ids


@dataclass(frozen=True, slots=True)
class Finding:
    """What differs, about which object of the provider's, and how it stands on either side."""

    kind: IssueKind
    provider_account_id: UUID
    provider_ref: str
    ours: str = ""
    theirs: str = ""
    payment_id: UUID | None = None
    proposal: IssueAction | None = None


async def ask(ctx: Context, found: Finding) -> bool:
    """Ask a person, once; whether that is new. What had ended by itself and is back is asked again."""
    row = _row(ctx, found, IssueStatus.OPEN)
    if not await _inserted(row):
        reopened = await _reopened(row)
        if reopened is None:
            return False
        row = reopened
    emit(ctx, ReconciliationIssueOpened(row, kind=str(row.kind), ours=row.ours, theirs=row.theirs))
    return True


async def healed(ctx: Context, found: Finding, action: str) -> None:
    """Write down what differed and has been mended in this transaction."""
    row = _row(ctx, found, IssueStatus.HEALED, action=action, closed_at=ctx.now())
    if await _inserted(row):
        emit(ctx, ReconciliationIssueHealed(row, action=action))


async def is_open(ctx: Context, **found: Any) -> bool:
    """Whether a person is being asked of such a thing."""
    return await ReconciliationIssue.of(ctx.tenant).filter(status=IssueStatus.OPEN, **found).exists()


async def gone(ctx: Context, action: str, **found: Any) -> None:
    """What these open issues were about is no more."""
    rows = ReconciliationIssue.of(ctx.tenant).filter(status=IssueStatus.OPEN, **found)
    for row in await rows.order_by("id").select_for_update(no_key=True):
        row.status, row.action, row.closed_at = IssueStatus.HEALED, action, ctx.now()
        await row.save(update_fields=["status", "action", "closed_at"])
        emit(ctx, ReconciliationIssueHealed(row, action=action))


def _row(ctx: Context, found: Finding, status: IssueStatus, **fields: Any) -> ReconciliationIssue:
    return ReconciliationIssue(
        tenant_id=ctx.tenant,
        id=ids.new(),
        provider_account_id=found.provider_account_id,
        kind=found.kind,
        status=status,
        provider_ref=found.provider_ref[:255],
        payment_id=found.payment_id,
        ours=found.ours[:120],
        theirs=found.theirs[:120],
        proposal=found.proposal,
        created_at=ctx.now(),
        **fields,
    )


async def _inserted(row: ReconciliationIssue) -> bool:
    return await row.insert_unless("provider_account_id", "kind", "provider_ref", "theirs")


async def _reopened(like: ReconciliationIssue) -> ReconciliationIssue | None:
    same = ReconciliationIssue.of(like.tenant_id).filter(
        provider_account_id=like.provider_account_id,
        kind=like.kind,
        provider_ref=like.provider_ref,
        theirs=like.theirs,
        status=IssueStatus.HEALED,
    )
    row = await same.select_for_update(no_key=True).first()
    if row is not None:
        row.status, row.action, row.closed_at = IssueStatus.OPEN, None, None
        await row.save(update_fields=["status", "action", "closed_at"])
    return row
