"""Answers about what differs between our books and a provider's, what it told us, and what it paid out."""

from typing import Any

from models.payments import Payment, ProviderAccount, ProviderNotification
from models.reconciling import Payout, ReconciliationIssue
from resolvers import ids, previewing
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.billing import notifications
from tenure.subscriptions.reconciling import resolving, schedule
from tenure.subscriptions.reconciling.resolving import Foreseen

RESOLVE = "reconciliationIssueResolve"


async def list_issues(asking: Asking, given: Any | None, asked: Slice) -> Page[ReconciliationIssue]:
    rows = ReconciliationIssue.of(asking.tenant)
    if given is not None:
        account = ids.optional_key(ProviderAccount, given.provider_account)
        wanted = {"status": given.status, "kind": given.kind, "provider_account_id": account}
        rows = rows.filter(**{name: value for name, value in wanted.items() if value is not None})
    return await page(rows, asked)


async def list_notifications(asking: Asking, given: Any | None, asked: Slice) -> Page[ProviderNotification]:
    rows = ProviderNotification.of(asking.tenant)
    return await page(rows.filter(**_wanted(given)) if given is not None else rows, asked, Order("received_at"))


def _wanted(given: Any) -> dict[str, Any]:
    account = ids.optional_key(ProviderAccount, given.provider_account)
    wanted = {
        "provider_account_id": account,
        "type": given.type,
        "processed_at__isnull": None if given.is_processed is None else not given.is_processed,
        "error__isnull": None if given.has_error is None else not given.has_error,
        "received_at__gte": given.received_since,
        "provider_ref": given.provider_ref,
    }
    return {name: value for name, value in wanted.items() if value is not None}


async def list_payouts(asking: Asking, asked: Slice) -> Page[Payout]:
    return await page(Payout.of(asking.tenant), asked)


def text_of(row: ProviderNotification) -> str | None:
    return None if row.body is None else bytes(row.body).decode(errors="replace")


async def payment_of(asking: Asking, issue: ReconciliationIssue) -> Payment | None:
    return await asking.loaders.row(Payment, issue.payment_id) if issue.payment_id else None


async def account_of(asking: Asking, row: ReconciliationIssue | ProviderNotification) -> ProviderAccount | None:
    return await asking.loaders.row(ProviderAccount, row.provider_account_id)


async def resolve(asking: Asking, given: Any) -> ReconciliationIssue:
    issue = ids.key(ReconciliationIssue, given.issue)
    ctx = previewing.expecting(asking.ctx, RESOLVE, given)
    await resolving.resolve(ctx, issue, given.action, given.note)
    await asking.renew()
    return await ReconciliationIssue.named(asking.tenant, issue)


async def preview(asking: Asking, given: Any) -> Foreseen:
    found = await resolving.preview(asking.ctx, ids.key(ReconciliationIssue, given.issue), given.action)
    return previewing.shown(asking.ctx, RESOLVE, given, found)


async def run(asking: Asking, given: Any) -> ProviderAccount:
    return await schedule.run(asking.ctx, ids.key(ProviderAccount, given.provider_account), given.days)


async def replay(asking: Asking, given: Any) -> ProviderNotification:
    return await notifications.replay(asking.ctx, ids.key(ProviderNotification, given.notification))
