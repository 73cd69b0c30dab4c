"""Counting what is used of limits: once for each key of the caller's, and never past the limit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.accounts import Account
from models.catalogue import Feature
from models.credits import UsageCounter, UsageRecord
from models.subscriptions import Entitlement
from tenure.context import Context
from tenure.credits import consuming, limits
from tenure.credits.limits import Limit
from tenure.events import EntitlementLimitReached, emit
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused
from tenure.transactions import transactional

MOST_AT_ONCE = 250

Outcome = tuple[UsageRecord | None, str | None, str | None, str | None]
"""The record; or the code, the message and the blamed field of a refusal, which is written beside the others."""


@dataclass(frozen=True, slots=True)
class Used:
    """So much of a limit, used by an account. `feature` is its code."""

    account_id: UUID
    feature: str
    quantity: int
    key: str
    occurred_at: datetime | None = None


async def record(ctx: Context, used: Used) -> UsageRecord:
    """Count one use. A key that was used before answers as the first time.

    Raises `Refused`: LIMIT_REACHED where it would pass the limit, KEY_REUSED where the key stands for other input.
    """
    ((row, code, message, field),) = await _recorded(ctx, [used])
    if row is None:
        raise Refused(str(code), str(message), [field] if field else None)
    return row


async def record_many(ctx: Context, uses: Sequence[Used]) -> list[Outcome]:
    """Count many uses, each for itself: one that is refused does not undo the others. Raises `Refused` for too many."""
    if not 1 <= len(uses) <= MOST_AT_ONCE:
        raise Refused("TOO_MANY", f"Give 1 to {MOST_AT_ONCE} records.", ["records"])
    return list(await _recorded(ctx, uses))


@transactional
async def _recorded(ctx: Context, uses: Sequence[Used]) -> tuple[Outcome, ...]:
    """In one transaction that also tells of limits that were reached, which a refusal of the whole would undo.

    Counters are locked in one order, so that two batches do not wait for each other.
    """
    outcomes: dict[int, Outcome] = {}
    for index in sorted(range(len(uses)), key=lambda at: (uses[at].account_id, uses[at].feature, at)):
        outcomes[index] = await _outcome(ctx, uses[index])
    return tuple(outcomes[index] for index in range(len(uses)))


async def _outcome(ctx: Context, used: Used) -> Outcome:
    """Refusals come before anything is written, so that the transaction can go on."""
    try:
        return await _counted(ctx, used), None, None, None
    except Refused as refused:
        return None, refused.code, refused.message, refused.field[0] if refused.field else None
    except NotFound:
        return None, "ACCOUNT_UNKNOWN", "There is no such account.", "account"


async def _counted(ctx: Context, used: Used) -> UsageRecord:
    consuming.check(ctx, used.quantity, used.key, used.occurred_at)
    account = await Account.named(ctx.tenant, used.account_id)
    feature = await limits.counted(ctx, used.feature)
    if feature is None:
        raise Refused("FEATURE_UNKNOWN", "There is no limit of that code whose use is counted.", ["feature"])
    limit = await limits.of(ctx, account, feature)
    earlier = await _earlier(ctx, used, feature)
    if earlier is not None:
        return earlier
    if limit is None:
        raise Refused("NOT_ENTITLED", "Nothing entitles this account to it.", ["feature"])
    counter = await _counter(ctx, account, feature, limit)
    # Whoever had the counter before may have written this very key.
    return await _earlier(ctx, used, feature) or await _add(ctx, counter, limit, feature, used)


async def _earlier(ctx: Context, used: Used, feature: Feature) -> UsageRecord | None:
    key = {"account_id": used.account_id, "feature_id": feature.id, "key": used.key}
    found = await UsageRecord.of(ctx.tenant).get_or_none(**key)
    if found is not None and (found.quantity != used.quantity or used.occurred_at not in {None, found.occurred_at}):
        raise Refused("KEY_REUSED", "This key was used before, with other input.", ["key"])
    return found


async def _counter(ctx: Context, account: Account, feature: Feature, limit: Limit) -> UsageCounter:
    """The counter of the period, locked; made where it is missing."""
    key = {"account_id": account.id, "feature_id": feature.id, "period_start": limit.start}
    if not await UsageCounter.of(ctx.tenant).filter(**key).exists():
        fresh = UsageCounter(tenant_id=ctx.tenant, id=ids.new(), period_end=limit.end, **key)
        await fresh.insert_unless("account_id", "feature_id", "period_start")
    return await UsageCounter.of(ctx.tenant).select_for_update().get(**key)


async def _add(ctx: Context, counter: UsageCounter, limit: Limit, feature: Feature, used: Used) -> UsageRecord:
    if counter.used + used.quantity > limit.amount:
        await _tell(ctx, counter, limit, feature)
        left = max(limit.amount - counter.used, 0)
        raise Refused("LIMIT_REACHED", f"Only {left} of {limit.amount} are left in this period.", ["quantity"])
    counter.used += used.quantity
    await counter.save(update_fields=["used"])
    return await UsageRecord.create(
        tenant_id=ctx.tenant,
        account_id=counter.account_id,
        feature_id=feature.id,
        counter_id=counter.id,
        quantity=used.quantity,
        key=used.key,
        occurred_at=used.occurred_at or ctx.now(),
        recorded_at=ctx.now(),
    )


async def _tell(ctx: Context, counter: UsageCounter, limit: Limit, feature: Feature) -> None:
    """Once for each limit in each period, however often it is asked for more."""
    if counter.told_limit == limit.amount:
        return
    counter.told_limit = limit.amount
    await counter.save(update_fields=["told_limit"])
    held = Entitlement.of(ctx.tenant).filter(
        account_id=counter.account_id, feature_id=feature.id, revoked_at__isnull=True
    )
    entitlement = await held.order_by("id").first()
    emit(ctx, EntitlementLimitReached(entitlement, feature=feature.code, limit=limit.amount))
