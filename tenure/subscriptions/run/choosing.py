"""Which agreements of a page are ordinary: the next period is as the last one, and is charged to the method on file."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from models import database
from models.subscriptions import Collection, Origin, Subscription, SubscriptionStatus, Term
from tenure.context import Context

_BILLED_OTHERWISE = """
SELECT s.id FROM subscription AS s WHERE s.tenant_id = $1 AND s.id = ANY($2::uuid[]) AND (
    EXISTS (SELECT FROM subscription_change AS c WHERE c.tenant_id = $1 AND c.subscription_id = s.id
        AND c.status IN ('PAYING', 'SCHEDULED'))
    OR EXISTS (SELECT FROM subscription_coupon AS c WHERE c.tenant_id = $1 AND c.subscription_id = s.id
        AND (c.periods_left IS NULL OR c.periods_left > 0))
    OR EXISTS (SELECT FROM account_balance AS b WHERE b.tenant_id = $1 AND b.account_id = s.account_id AND b.minor > 0)
    OR EXISTS (SELECT FROM invoice AS i WHERE i.tenant_id = $1 AND i.subscription_id = s.id
        AND (i.status IN ('DRAFT', 'OPEN') OR i.kind = 'PERIOD' AND i.period_start = s.period_end)))
"""
_BRINGS_MORE = """
SELECT s.id FROM subscription AS s
JOIN offer AS o ON o.tenant_id = $1 AND o.id = s.offer_id
JOIN product AS p ON p.tenant_id = $1 AND p.id = s.product_id
WHERE s.tenant_id = $1 AND s.id = ANY($2::uuid[]) AND (
    p.consumption = 'BY_UNIT' OR o.credit_units IS NOT NULL
    OR EXISTS (SELECT FROM offer_bonus AS b WHERE b.tenant_id = $1 AND b.offer_id = s.offer_id)
    OR EXISTS (SELECT FROM subscription AS b WHERE b.tenant_id = $1 AND b.bonus_of_id = s.id AND b.status <> 'ENDED')
    OR EXISTS (SELECT FROM credit_grant AS g WHERE g.tenant_id = $1 AND g.subscription_id = s.id)
    OR EXISTS (SELECT FROM product_feature AS f WHERE f.tenant_id = $1 AND f.product_id = s.product_id
        AND NOT EXISTS (SELECT FROM entitlement AS e WHERE e.tenant_id = $1 AND e.subscription_id = s.id
            AND e.feature_id = f.feature_id AND e.revoked_at IS NULL)))
"""


async def ordinary(ctx: Context, subscriptions: Sequence[Subscription]) -> list[Subscription]:
    """Those of the locked rows that can be billed and renewed with others."""
    plain = [one for one in subscriptions if _goes_on(one, ctx.now())]
    keys = [one.id for one in plain]
    special = await _found(ctx, _BILLED_OTHERWISE, keys) | await bringing_more(ctx, keys)
    return [one for one in plain if one.id not in special]


async def bringing_more(ctx: Context, subscription_ids: Sequence[UUID]) -> set[UUID]:
    """Those whose next period brings something: credits, bonuses, or a feature that they have not got yet."""
    return await _found(ctx, _BRINGS_MORE, subscription_ids)


def _goes_on(subscription: Subscription, now: datetime) -> bool:
    """Whether its terms say that it does, as they are."""
    return (
        subscription.status is SubscriptionStatus.ACTIVE
        and subscription.term is Term.RENEWING
        and subscription.collection is Collection.AUTOMATIC
        and subscription.origin not in {Origin.GIFT, Origin.BONUS}
        and subscription.trial_phase is None
        and subscription.anchor_on is not None
        and subscription.payment_method_id is not None
        and subscription.ends_at is None
        and not subscription.pause_at_end
        and subscription.period_end is not None
        and subscription.period_end <= now
    )


async def _found(ctx: Context, sql: str, keys: Sequence[UUID]) -> set[UUID]:
    return {row["id"] for row in await database.fetch(sql, ctx.tenant, list(keys))} if keys else set()
