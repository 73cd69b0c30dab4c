"""How agreements stand that are behind: what they owe, what was tried, and when it is tried again."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import database
from tenure.context import Context
from tenure.kit.money import Money
from tenure.subscriptions import lifecycle


@dataclass(frozen=True, slots=True)
class Arrears:
    """`failed_attempts` are those at the invoices that are open; `decline_code` is what the last of them said.

    `oldest` is the invoice that is collected first.
    """

    owed: Money
    open_invoices: int
    failed_attempts: int
    decline_code: str | None
    next_retry_at: datetime | None
    oldest: UUID | None


_STANDING = """
SELECT subscription.id, subscription.currency, owed.minor, owed.invoices, owed.oldest, tried.attempts,
    tried.decline_code, agenda.due_at AS next_retry_at
FROM subscription
LEFT JOIN agenda ON agenda.tenant_id = $1 AND agenda.kind = $3 AND agenda.subject_id = subscription.id
CROSS JOIN LATERAL (
    SELECT count(*) AS invoices, (array_agg(id ORDER BY due_at, id))[1] AS oldest, coalesce(sum(
        total_minor - balance_minor - reduced_minor - paid_minor - written_off_minor
    ), 0)::bigint AS minor
    FROM invoice WHERE invoice.tenant_id = $1 AND invoice.subscription_id = subscription.id AND invoice.status = 'OPEN'
) AS owed
CROSS JOIN LATERAL (
    SELECT count(*) AS attempts, (array_agg(payment.decline_code ORDER BY payment.id DESC))[1] AS decline_code
    FROM payment JOIN invoice ON invoice.tenant_id = payment.tenant_id AND invoice.id = payment.invoice_id
    WHERE payment.tenant_id = $1 AND invoice.tenant_id = $1 AND invoice.subscription_id = subscription.id
    AND invoice.status = 'OPEN' AND payment.status = 'FAILED'
) AS tried
WHERE subscription.tenant_id = $1 AND subscription.id = ANY($2::uuid[])
"""


async def of(ctx: Context, subscriptions: list[UUID]) -> dict[UUID, Arrears]:
    """How each stands, in one query."""
    rows = await database.fetch(_STANDING, ctx.tenant, subscriptions, lifecycle.RETRY)
    return {
        row["id"]: Arrears(
            Money(row["minor"], row["currency"]),
            row["invoices"],
            row["attempts"],
            row["decline_code"],
            row["next_retry_at"],
            row["oldest"],
        )
        for row in rows
    }
