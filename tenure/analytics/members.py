"""How many have something, at any instant, and what becomes of trials."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from models import database
from tenure.analytics import figures, spans
from tenure.context import Context


@dataclass(frozen=True, slots=True)
class ActiveMembers:
    """Accounts: with recurring revenue, in a trial, and with any feature, however they came to it."""

    paying: int
    in_trial: int
    entitled: int


@dataclass(frozen=True, slots=True)
class TrialConversion:
    """Trials that began in a range, and what became of them. `running` are those of which nothing is known yet."""

    started: int
    converted: int
    lost: int

    @property
    def running(self) -> int:
        return self.started - self.converted - self.lost

    @property
    def rate(self) -> Decimal | None:
        """Of those that are over."""
        return figures.rate(self.converted, self.converted + self.lost)


async def active(ctx: Context, as_of: datetime | None = None) -> ActiveMembers:
    """At an instant: by movements, by the log, and by what was granted and taken back. One statement."""
    rows = await database.fetch(
        "SELECT (SELECT count(*) FROM (SELECT DISTINCT account_id FROM mrr_movement "
        "WHERE tenant_id = $1 AND occurred_at <= $2 GROUP BY account_id, currency HAVING sum(amount) > 0) AS p) "
        "AS paying, "
        "(SELECT count(DISTINCT s.account_id) FROM event AS e JOIN subscription AS s ON s.tenant_id = $1 "
        "AND s.id = e.subject_id WHERE e.tenant_id = $1 AND e.type = 'subscription.trial_started' "
        "AND e.occurred_at <= $2 AND NOT EXISTS (SELECT 1 FROM event AS o WHERE o.tenant_id = $1 "
        "AND o.subject_id = e.subject_id AND o.occurred_at <= $2 AND o.type IN "
        "('subscription.trial_converted', 'subscription.ended'))) AS in_trial, "
        "(SELECT count(DISTINCT account_id) FROM entitlement WHERE tenant_id = $1 AND created_at <= $2 "
        "AND (revoked_at IS NULL OR revoked_at > $2)) AS entitled",
        ctx.tenant,
        as_of or ctx.now(),
    )
    return ActiveMembers(rows[0]["paying"], rows[0]["in_trial"], rows[0]["entitled"])


async def trial_conversion(
    ctx: Context, start: datetime, end: datetime, as_of: datetime | None = None
) -> TrialConversion:
    """Of the trials that began from `start` to `end`, as the log had it at an instant. One statement.

    Raises `BadInput` for an empty range.
    """
    spans.check(start, end)
    rows = await database.fetch(
        "SELECT count(*) AS started, count(*) FILTER (WHERE is_converted) AS converted, "
        "count(*) FILTER (WHERE is_over AND NOT is_converted) AS lost FROM ("
        "SELECT COALESCE(bool_or(o.type = 'subscription.trial_converted'), false) AS is_converted, "
        "COALESCE(bool_or(o.type = 'subscription.ended'), false) AS is_over FROM event AS e "
        "LEFT JOIN event AS o ON o.tenant_id = $1 AND o.subject_id = e.subject_id AND o.occurred_at <= $4 "
        "AND o.type IN ('subscription.trial_converted', 'subscription.ended') "
        "WHERE e.tenant_id = $1 AND e.type = 'subscription.trial_started' AND e.occurred_at >= $2 "
        "AND e.occurred_at < $3 AND e.occurred_at <= $4 GROUP BY e.subject_id) AS trials",
        ctx.tenant,
        start,
        end,
        as_of or ctx.now(),
    )
    return TrialConversion(rows[0]["started"], rows[0]["converted"], rows[0]["lost"])
