"""Counting what is used of limits: once for each key of the caller's, and never past the limit."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
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
from tenure.kit.refusals import Refused
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
    ((row, code, message, blamed),) = await _recorded(ctx, [used])
    if row is None:
        raise Refused(str(code), str(message), [blamed] if blamed else None)
    return row


async def record_many(ctx: Context, uses: Sequence[Used]) -> list[Outcome]:
    """Count many uses, each for itself: one that is refused does not undo the others. Raises `Refused` for too many."""
    if not 1 <= len(uses) <= MOST_AT_ONCE:
        raise Refused("TOO_MANY", f"Send 1 to {MOST_AT_ONCE} records.", ["records"])
    return list(await _recorded(ctx, uses))


@transactional
async def _recorded(ctx: Context, uses: Sequence[Used]) -> tuple[Outcome, ...]:
    """In one transaction that also tells of limits that were reached, which a refusal of the whole would undo.

    Counters are locked in one order, so that two batches do not wait for each other.
    """
    outcomes: dict[int, Outcome] = {}
    ordered = sorted(range(len(uses)), key=lambda at: (uses[at].account_id, uses[at].feature, at))
    for _, group in groupby(ordered, key=lambda at: (uses[at].account_id, uses[at].feature)):
        indexes = list(group)
        found = await _of_one_counter(ctx, [uses[index] for index in indexes])
        outcomes.update(zip(indexes, found, strict=True))
    return tuple(outcomes[index] for index in range(len(uses)))


async def _of_one_counter(ctx: Context, uses: Sequence[Used]) -> list[Outcome]:
    """The records of one account and limit, in their order."""
    try:
        tally = await _begun(ctx, uses)
    except Refused as refused:
        return [_refusal(refused)] * len(uses)
    outcomes = [_outcome(ctx, tally, used) for used in uses]
    await _written(ctx, tally)
    return outcomes


@dataclass(slots=True)
class _Tally:
    """A counter that is locked, and what is recorded of it: before, and now. No `limit`: nothing entitles to it."""

    feature: Feature
    limit: Limit | None
    counter: UsageCounter | None
    known: dict[str, UsageRecord]
    added: list[UsageRecord] = field(default_factory=list)
    is_reached: bool = False


async def _begun(ctx: Context, uses: Sequence[Used]) -> _Tally:
    account = await Account.of(ctx.tenant).get_or_none(id=uses[0].account_id)
    if account is None:
        raise Refused("ACCOUNT_UNKNOWN", "There is no such account.", ["account"])
    feature = await limits.counted(ctx, uses[0].feature)
    if feature is None:
        raise Refused("FEATURE_UNKNOWN", "There is no limit with this code whose usage is counted.", ["feature"])
    limit = await limits.of(ctx, account, feature)
    counter = await _counter(ctx, account, feature, limit) if limit else None
    # Read once the counter is locked: whoever had it before may have written these very keys.
    asked = UsageRecord.of(ctx.tenant).filter(account_id=account.id, feature_id=feature.id)
    known = await asked.filter(key__in=[used.key for used in uses])
    return _Tally(feature, limit, counter, {one.key: one for one in known})


def _outcome(ctx: Context, tally: _Tally, used: Used) -> Outcome:
    try:
        return _counted(ctx, tally, used), None, None, None
    except Refused as refused:
        return _refusal(refused)


def _refusal(refused: Refused) -> Outcome:
    return None, refused.code, refused.message, refused.field[0] if refused.field else None


def _counted(ctx: Context, tally: _Tally, used: Used) -> UsageRecord:
    consuming.check(ctx, used.quantity, used.key, used.occurred_at)
    earlier = tally.known.get(used.key)
    if earlier is not None:
        return _same(used, earlier)
    if tally.limit is None or tally.counter is None:
        raise Refused("NOT_ENTITLED", "This account isn't entitled to this feature.", ["feature"])
    if tally.counter.used + used.quantity > tally.limit.amount:
        tally.is_reached = True
        left = max(tally.limit.amount - tally.counter.used, 0)
        raise Refused("LIMIT_REACHED", f"Only {left} of {tally.limit.amount} are left in this period.", ["quantity"])
    tally.counter.used += used.quantity
    made = _made(ctx, tally.counter, used)
    tally.known[used.key] = made
    tally.added.append(made)
    return made


def _same(used: Used, earlier: UsageRecord) -> UsageRecord:
    if earlier.quantity != used.quantity or used.occurred_at not in {None, earlier.occurred_at}:
        raise Refused("KEY_REUSED", "This key was already used with different input.", ["key"])
    return earlier


def _made(ctx: Context, counter: UsageCounter, used: Used) -> UsageRecord:
    return UsageRecord(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=counter.account_id,
        feature_id=counter.feature_id,
        counter_id=counter.id,
        quantity=used.quantity,
        key=used.key,
        occurred_at=used.occurred_at or ctx.now(),
        recorded_at=ctx.now(),
    )


async def _written(ctx: Context, tally: _Tally) -> None:
    if tally.counter is None or tally.limit is None:
        return
    if tally.added:
        await tally.counter.save(update_fields=["used"])
        await UsageRecord.bulk_create(tally.added)
    if tally.is_reached:
        await _tell(ctx, tally.counter, tally.limit, tally.feature)


async def _counter(ctx: Context, account: Account, feature: Feature, limit: Limit) -> UsageCounter:
    """The counter of the period, locked; made where it is missing."""
    key = {"account_id": account.id, "feature_id": feature.id, "period_start": limit.start}
    if not await UsageCounter.of(ctx.tenant).filter(**key).exists():
        fresh = UsageCounter(tenant_id=ctx.tenant, id=ids.new(), period_end=limit.end, **key)
        await fresh.insert_unless("account_id", "feature_id", "period_start")
    return await UsageCounter.of(ctx.tenant).select_for_update(no_key=True).get(**key)


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
