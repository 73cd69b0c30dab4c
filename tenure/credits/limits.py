"""What an account may use of a counted limit, and in which period."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dateutil.relativedelta import relativedelta
from tortoise.expressions import Q

from models.accounts import Account
from models.catalogue import Feature, FeatureKind
from models.credits import UsageCounter
from models.subscriptions import GIVES_ACCESS, Entitlement, Subscription
from tenure.context import Context
from tenure.kit import zones
from tenure.kit.periods import Period


@dataclass(frozen=True, slots=True)
class Limit:
    """So many may be used from `start` on, until `end` where that is set."""

    amount: int
    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Usage:
    """How a counted limit stands in its period."""

    feature: Feature
    used: int
    limit: int
    period_start: datetime
    period_end: datetime | None

    @property
    def left(self) -> int:
        """None are left, rather than fewer than none, where a limit was lowered after it was used."""
        return max(self.limit - self.used, 0)


async def counted(ctx: Context, code: str) -> Feature | None:
    """The feature of that code, where it is a limit whose use is recorded."""
    found = await Feature.of(ctx.tenant).get_or_none(code=code)
    return found if found is not None and found.kind is FeatureKind.LIMIT and found.is_counted else None


async def of(ctx: Context, account: Account, feature: Feature) -> Limit | None:
    """What the account may use now: the sum of all that entitles it, or the most. None: nothing entitles it."""
    alive = Q(until__isnull=True) | Q(until__gt=ctx.now())
    held = Entitlement.of(ctx.tenant).filter(account_id=account.id, feature_id=feature.id, revoked_at__isnull=True)
    found = await held.filter(alive).order_by("id")
    if not found:
        return None
    amounts = [one.amount or 0 for one in found]
    start, end = await _period(ctx, account, found)
    return Limit(sum(amounts) if feature.is_summed else max(amounts), start, end)


async def usages(ctx: Context, account: Account) -> list[Usage]:
    """How each counted limit of the account stands."""
    held = await Entitlement.of(ctx.tenant).filter(account_id=account.id, revoked_at__isnull=True)
    asked = Feature.of(ctx.tenant).filter(id__in=[one.feature_id for one in held], is_counted=True)
    found = [await usage(ctx, account, feature) for feature in await asked.order_by("name", "id")]
    return [one for one in found if one is not None]


async def usage(ctx: Context, account: Account, feature: Feature) -> Usage | None:
    """How it stands. None: nothing entitles the account to it."""
    limit = await of(ctx, account, feature)
    if limit is None:
        return None
    counter = await UsageCounter.of(ctx.tenant).get_or_none(
        account_id=account.id, feature_id=feature.id, period_start=limit.start
    )
    return Usage(feature, counter.used if counter else 0, limit.amount, limit.start, limit.end)


async def _period(ctx: Context, account: Account, held: Sequence[Entitlement]) -> tuple[datetime, datetime | None]:
    """The present period of the agreement that entitles, the oldest of several; else the month."""
    keys = [one.subscription_id for one in held if one.subscription_id is not None]
    agreements = Subscription.of(ctx.tenant).filter(id__in=keys, status__in=list(GIVES_ACCESS))
    for one in await agreements.order_by("id"):
        if one.period_start is not None:
            return one.period_start, one.period_end
    month = month_of(ctx.now(), account.zone or ctx.business.zone)
    return month.start, month.end


def month_of(now: datetime, zone: str) -> Period:
    """The calendar month by the clocks of the zone."""
    first = zones.local(now, zone).replace(tzinfo=None, day=1, hour=0, minute=0, second=0, microsecond=0)
    return Period(zones.at(first, zone), zones.at(first + relativedelta(months=1), zone))
