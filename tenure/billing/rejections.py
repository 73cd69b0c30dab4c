"""Webhooks that were not the provider's, counted per minute: however many come, the log hears of them once."""

from collections import Counter
from datetime import timedelta
from uuid import UUID

import structlog
from redis.exceptions import RedisError

from models.payments import ProviderAccount
from tenure import jobs
from tenure.context import Context
from tenure.events import ProviderWebhookRejected, emit
from tenure.jobs import job
from tenure.kit import clock
from tenure.transactions import transactional

log = structlog.get_logger(__name__)

MINUTE = timedelta(minutes=1)
KEPT_SECONDS = 3600
_here: Counter[str] = Counter()
"""What this process alone has counted: where there is no Redis, or none that answers."""


async def count(ctx: Context, account_id: UUID, reason: str) -> bool:
    """Count one of the present minute; whether it is its first."""
    name = _name(account_id, _minute(), reason)
    if (total := await _in_redis(ctx, name, 1)) is None:
        _here[name] += 1
        total = _here[name]
    return total == 1


@transactional
async def begin(ctx: Context, account: ProviderAccount, reason: str) -> None:
    """Have the business told when the minute is over."""
    minute = _minute()
    named = {"account_id": str(account.id), "minute": str(minute), "reason": reason}
    key = f"{account.id}:{minute}:{reason}"
    await jobs.enqueue(ctx, "provider_webhook.rejected", dedupe_key=key, after=MINUTE, priority=0, **named)


@job("provider_webhook.rejected")
async def tell(ctx: Context, account_id: str, minute: str, reason: str) -> None:
    """Tell how many there were. The counts are let go an hour later."""
    name = _name(UUID(account_id), int(minute), reason)
    total = await _in_redis(ctx, name, 0)
    await _told(ctx, UUID(account_id), reason, max(total or _here.pop(name, 0), 1))


@transactional
async def _told(ctx: Context, account_id: UUID, reason: str, total: int) -> None:
    account = await ProviderAccount.named(ctx.tenant, account_id)
    emit(ctx, ProviderWebhookRejected(account, provider=str(account.kind), reason=reason, count=total))


async def _in_redis(ctx: Context, name: str, more: int) -> int | None:
    if ctx.services.redis is None:
        return None
    try:
        total = int(await ctx.services.redis.incrby(name, more))
        await ctx.services.redis.expire(name, KEPT_SECONDS)
    except (RedisError, OSError) as error:
        log.warning("webhooks.not_counted", error=str(error))
        return None
    return total


def _minute() -> int:
    return int(clock.now().timestamp()) // 60


def _name(account_id: UUID, minute: int, reason: str) -> str:
    return f"webhooks:rejected:{account_id}:{minute}:{reason}"
