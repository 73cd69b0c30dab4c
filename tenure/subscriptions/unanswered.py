"""Attempts that stay without an answer: looked up ever less often, never sent again, and told of after a day."""

from datetime import datetime, timedelta

import structlog
from prometheus_client import Counter

from models.payments import Payment
from models.reconciling import IssueKind
from tenure import jobs
from tenure.billing import issues, payments
from tenure.billing.issues import Finding
from tenure.context import Context
from tenure.transactions import transactional

log = structlog.get_logger(__name__)

LOOKS = (timedelta(minutes=5), timedelta(hours=1))
"""After how long it is looked up, the first look aside; then daily. Whoever compares the books looks more often."""
DAILY = timedelta(days=1)
ALERT_AFTER = timedelta(hours=24)
UNRESOLVED = Counter("tenure_payments_unresolved", "Attempts without an answer for 24 hours.")


def next_look(made: datetime, now: datetime) -> datetime:
    """When an attempt that was made then and still has no answer is looked up again."""
    return next((made + after for after in LOOKS if made + after > now), now + DAILY)


@transactional
async def look_again(ctx: Context, payment: Payment) -> None:
    """Put the next look on the agenda; ask a person where it has been a day."""
    await jobs.later(ctx, payments.RESOLVE, payment.id, next_look(payment.created_at, ctx.now()))
    if ctx.now() - payment.created_at < ALERT_AFTER:
        return
    ours = f"{payment.status} {payment.amount.text()}"
    account = payment.provider_account_id
    found = Finding(IssueKind.UNRESOLVED, account, str(payment.id), ours, "", payment.id)
    if await issues.ask(ctx, found):
        UNRESOLVED.inc()
        log.error("payment.unresolved", tenant=str(ctx.tenant), payment=str(payment.id), since=str(payment.created_at))
