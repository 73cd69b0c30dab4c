"""Guesses are counted: sliding windows per address, account and tenant, for each operation by itself.

The windows are in Redis, so that all nodes count together. While it cannot be reached each node counts alone, with a
quarter of what is allowed: nobody is locked out, and nobody guesses freely.

A refusal is answered late, and those of one network in turn: see `hold`.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil
from typing import NoReturn
from weakref import WeakKeyDictionary

import structlog
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import MovingWindowRateLimiter
from redis.exceptions import RedisError

from models import database
from tenure.context import ActorKind, Context
from tenure.gateways.buckets import Bucket
from tenure.kit import clock, secrets
from tenure.kit.refusals import RateLimited
from tenure.services import Services

PATIENCE_SECONDS = 0.25
"""How long Redis may take to count."""
PAUSE_SECONDS = 5.0
"""How long Redis is left alone after it could not be reached."""
ALONE = 4
"""What is allowed is divided by this while a node counts alone."""

_log = structlog.get_logger(__name__)


class Operation(StrEnum):
    SIGN_IN = "SIGN_IN"
    SIGN_UP = "SIGN_UP"
    PASSWORD_RESET = "PASSWORD_RESET"
    CONFIRMATION_MAIL = "CONFIRMATION_MAIL"
    INVITATION = "INVITATION"
    EMAIL_CHANGE = "EMAIL_CHANGE"
    MAGIC_LINK = "MAGIC_LINK"
    SECOND_FACTOR = "SECOND_FACTOR"
    STEP_UP = "STEP_UP"
    SIGN_IN_WITH = "SIGN_IN_WITH"
    CAPTCHA_LETTER = "CAPTCHA_LETTER"
    CAPTCHA_CODE = "CAPTCHA_CODE"
    PASSKEY_CHALLENGE = "PASSKEY_CHALLENGE"
    PASSKEY_SIGN_IN = "PASSKEY_SIGN_IN"
    APPLICATION_SECRET = "APPLICATION_SECRET"
    APPLICATION_GRANT = "APPLICATION_GRANT"
    AUTHORIZATION = "AUTHORIZATION"
    COUPON = "COUPON"
    GIFT = "GIFT"


@dataclass(frozen=True, slots=True)
class Allowance:
    """How often within the window. The tenant's is so wide that only a crowd of machines meets it."""

    address: RateLimitItem
    account: RateLimitItem
    tenant: RateLimitItem


def _quarter_hour(times: int) -> RateLimitItem:
    return RateLimitItemPerMinute(times, 15)


ALLOWANCES: dict[Operation, Allowance] = {
    Operation.SIGN_IN: Allowance(_quarter_hour(100), _quarter_hour(10), _quarter_hour(5_000)),
    Operation.SIGN_IN_WITH: Allowance(_quarter_hour(100), _quarter_hour(20), _quarter_hour(5_000)),
    Operation.SIGN_UP: Allowance(RateLimitItemPerHour(100), RateLimitItemPerHour(5), RateLimitItemPerHour(5_000)),
    Operation.PASSWORD_RESET: Allowance(RateLimitItemPerHour(50), RateLimitItemPerHour(5), RateLimitItemPerHour(2_000)),
    Operation.CONFIRMATION_MAIL: Allowance(
        RateLimitItemPerHour(50), RateLimitItemPerHour(3), RateLimitItemPerHour(5_000)
    ),
    Operation.INVITATION: Allowance(RateLimitItemPerHour(300), RateLimitItemPerHour(5), RateLimitItemPerHour(5_000)),
    Operation.MAGIC_LINK: Allowance(RateLimitItemPerHour(50), RateLimitItemPerHour(5), RateLimitItemPerHour(5_000)),
    Operation.SECOND_FACTOR: Allowance(_quarter_hour(100), _quarter_hour(10), _quarter_hour(5_000)),
    Operation.STEP_UP: Allowance(_quarter_hour(100), _quarter_hour(10), _quarter_hour(5_000)),
    Operation.EMAIL_CHANGE: Allowance(RateLimitItemPerHour(20), RateLimitItemPerHour(5), RateLimitItemPerHour(1_000)),
    Operation.CAPTCHA_LETTER: Allowance(RateLimitItemPerHour(50), RateLimitItemPerHour(5), RateLimitItemPerHour(5_000)),
    # The account is the letter: whoever asks for others uses up nothing of this one.
    Operation.CAPTCHA_CODE: Allowance(_quarter_hour(100), _quarter_hour(10), _quarter_hour(5_000)),
    # There is no account yet, so this is the address again; a page asks each time that somebody opens it.
    Operation.PASSKEY_CHALLENGE: Allowance(_quarter_hour(300), _quarter_hour(300), _quarter_hour(50_000)),
    # The account is the passkey.
    Operation.PASSKEY_SIGN_IN: Allowance(_quarter_hour(100), _quarter_hour(20), _quarter_hour(5_000)),
    # Wrong secrets alone, and wrong codes and tokens, of which an honest application brings some as members leave it.
    # The account is the application at one address: nobody else's mistakes shut it out.
    Operation.APPLICATION_SECRET: Allowance(_quarter_hour(100), _quarter_hour(20), _quarter_hour(1_000_000)),
    Operation.APPLICATION_GRANT: Allowance(_quarter_hour(500), _quarter_hour(200), _quarter_hour(1_000_000)),
    Operation.AUTHORIZATION: Allowance(_quarter_hour(1_000), _quarter_hour(100), _quarter_hour(50_000)),
    # Codes that somebody asks about, and wrong ones with which they would pay. The account is whoever asks.
    Operation.COUPON: Allowance(_quarter_hour(100), _quarter_hour(20), _quarter_hour(50_000)),
    # Wrong codes alone. The account is whoever shows them.
    Operation.GIFT: Allowance(_quarter_hour(50), _quarter_hour(10), _quarter_hour(5_000)),
}


async def count(ctx: Context, operation: Operation, account: str) -> None:
    """Count one attempt at that account (its normalised e-mail). Raises `RateLimited`. The system is not counted."""
    wait = await _seconds_to_wait(ctx, operation, account)
    if wait:
        await _refuse(ctx, operation, wait)


async def allows(ctx: Context, operation: Operation, account: str) -> bool:
    """Count one attempt, and whether it may be made."""
    return not await _seconds_to_wait(ctx, operation, account)


async def check(ctx: Context, operation: Operation, account: str) -> None:
    """That something which is counted only where it goes wrong may be tried. Counts nothing. Raises `RateLimited`."""
    wait = await _seconds_to_wait(ctx, operation, account, Windows.look)
    if wait:
        await _refuse(ctx, operation, wait)


async def forgive(ctx: Context, operation: Operation, account: str) -> None:
    """Begin the account's window anew: who they are is proved."""
    allowance = ALLOWANCES[operation].account
    await windows(ctx.services).clear(allowance, names(ctx, operation, account)[1])


async def hold(ctx: Context) -> None:
    """Let the caller wait before they are refused, holding nothing meanwhile. Keys and the system are not kept.

    How long depends on the network alone: on whom they ask for nothing does.
    """
    if ctx.actor.kind in (ActorKind.SYSTEM, ActorKind.API_KEY):
        return
    outer = database.current()
    if outer is not None:
        if not outer.reading:
            return  # it may hold locks that others wait for
        await outer.renew()  # its connection is for those who are not refused
    await ctx.services.pauses.hold(network(ctx.address))


async def _refuse(ctx: Context, operation: Operation, wait: int) -> NoReturn:
    await hold(ctx)
    _log.warning("throttled", operation=str(operation), tenant=str(ctx.tenant), address=ctx.address)
    raise RateLimited(retryAfter=wait)


async def _seconds_to_wait(ctx: Context, operation: Operation, account: str, ask: "Ask | None" = None) -> int:
    if ctx.actor.kind is ActorKind.SYSTEM:
        return 0
    allowance = ALLOWANCES[operation]
    # The address comes first: one that has used up its own allowance cannot use up the account's as well.
    items = (allowance.address, allowance.account, allowance.tenant)
    return await first_full(ctx, items, names(ctx, operation, account), ask)


async def first_full(
    ctx: Context, items: Sequence[RateLimitItem], named: Sequence[str], ask: "Ask | None" = None
) -> int:
    """Count in the windows, the address's first, until one has no room: the seconds until it has; zero where all had.

    While others of the network wait to be refused, a window of theirs that is known to have no room is not asked again.
    """
    pauses, caller = ctx.services.pauses, network(ctx.address)
    known = ceil(pauses.known(caller, named[0]))
    if known:
        return known
    for item, name in zip(items, named, strict=False):
        wait = await (ask or Windows.hit)(windows(ctx.services), item, name)
        if wait:
            if name == named[0]:
                pauses.note(caller, name, wait)
            return wait
    return 0


def names(ctx: Context, operation: str, account: str) -> tuple[str, str, str]:
    """One name per window. Of the account only a digest: what is typed there may be anything, a password included."""
    base = f"{ctx.tenant}:{operation}"
    return f"{base}:address:{network(ctx.address)}", f"{base}:account:{secrets.digest(account)}", base


def network(address: str) -> str:
    """What one caller can choose from freely: an address of IPv4, and of IPv6 the 64 bits that are handed out."""
    try:
        known = ip_address(address)
    except ValueError:
        return address
    if isinstance(known, IPv6Address):
        return str(known.ipv4_mapped or ip_network((known, 64), strict=False))
    return str(known)


class Windows:
    """The windows of one process: shared ones, and its own for when those cannot be reached."""

    def __init__(self, shared: Storage | None) -> None:
        self._shared = MovingWindowRateLimiter(shared) if shared is not None else None
        self._own = MovingWindowRateLimiter(MemoryStorage())
        self._retry_at = 0.0

    async def hit(self, item: RateLimitItem, name: str) -> int:
        """Zero where it was counted, else the seconds after which there is room again."""
        return await self._ask(_counted, item, name)

    async def look(self, item: RateLimitItem, name: str) -> int:
        """As `hit`, without counting."""
        return await self._ask(_seen, item, name)

    async def _ask(self, ask: "Question", item: RateLimitItem, name: str) -> int:
        if self._shared is None:
            return await ask(self._own, item, name)
        if clock.monotonic() >= self._retry_at:
            try:
                async with asyncio.timeout(PATIENCE_SECONDS):
                    return await ask(self._shared, item, name)
            except (RedisError, OSError) as error:
                self._rest(error)
        return await ask(self._own, type(item)(max(1, item.amount // ALONE), item.multiples), name)

    async def clear(self, item: RateLimitItem, name: str) -> None:
        await self._own.clear(type(item)(max(1, item.amount // ALONE), item.multiples), name)
        if self._shared is None:
            await self._own.clear(item, name)
        elif clock.monotonic() >= self._retry_at:
            try:
                async with asyncio.timeout(PATIENCE_SECONDS):
                    await self._shared.clear(item, name)
            except (RedisError, OSError) as error:
                self._rest(error)

    def _rest(self, error: Exception) -> None:
        self._retry_at = clock.monotonic() + PAUSE_SECONDS
        _log.warning("throttle.unreachable", error=repr(error), retry_in=PAUSE_SECONDS)


Ask = Callable[[Windows, RateLimitItem, str], Awaitable[int]]
Question = Callable[[MovingWindowRateLimiter, RateLimitItem, str], Awaitable[int]]


async def _counted(limiter: MovingWindowRateLimiter, item: RateLimitItem, name: str) -> int:
    return 0 if await limiter.hit(item, name) else await _wait(limiter, item, name)


async def _seen(limiter: MovingWindowRateLimiter, item: RateLimitItem, name: str) -> int:
    return 0 if await limiter.test(item, name) else await _wait(limiter, item, name)


async def _wait(limiter: MovingWindowRateLimiter, item: RateLimitItem, name: str) -> int:
    reset_at = (await limiter.get_window_stats(item, name)).reset_time
    return max(1, ceil(reset_at - clock.now().timestamp()))


_known: "WeakKeyDictionary[Bucket, Windows]" = WeakKeyDictionary()


def windows(services: Services) -> Windows:
    """One per process, as is its bucket."""
    known = _known.get(services.bucket)
    if known is None:
        known = _known[services.bucket] = Windows(_shared(services))
    return known


def _shared(services: Services) -> Storage | None:
    if services.redis is None:
        return None
    return RedisStorage(
        services.config.redis_url or "",
        implementation="redispy",
        key_prefix="throttle",
        connection_pool=services.redis.connection_pool,  # type: ignore[arg-type]  # an option of the client, passed on
    )
