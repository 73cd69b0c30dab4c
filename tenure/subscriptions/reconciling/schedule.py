"""When our books are compared with a provider's: hourly over two days, daily over five weeks, or when staff ask."""

from datetime import datetime, timedelta
from uuid import UUID

import structlog

from models import database
from models.payments import ProviderAccount, ProviderKind
from models.reconciling import IssueKind
from tenure import jobs
from tenure.billing import asking, issues, payouts, providers
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.books import Books
from tenure.gateways.payments.contract import ProviderRefused
from tenure.jobs import job
from tenure.kit import clock
from tenure.kit.refusals import Refused
from tenure.subscriptions.reconciling import awaited, charges, contests, kept, returns, subscriptions
from tenure.transactions import transactional

log = structlog.get_logger(__name__)

LOOK = "reconciliation.look"
SUBSCRIPTIONS = "reconciliation.subscriptions"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
RECENT_DAYS, ALL_DAYS = 2, 35
"""How far the two look back. Stripe keeps its events for 30 days: what is missed for longer is found in its lists."""


@jobs.due(providers.HOURLY, subject=ProviderAccount)
async def hourly(ctx: Context, account_id: UUID) -> None:
    """The last two days."""
    if await _is_compared(ctx, account_id):
        await _look_over(ctx, account_id, RECENT_DAYS)
        await jobs.later(ctx, providers.HOURLY, account_id, ctx.now() + HOUR)


@jobs.due(providers.DAILY, subject=ProviderAccount)
async def daily(ctx: Context, account_id: UUID) -> None:
    """The last five weeks."""
    if await _is_compared(ctx, account_id):
        await _look_over(ctx, account_id, ALL_DAYS)
        await jobs.enqueue(ctx, SUBSCRIPTIONS, dedupe_key=str(account_id), priority=-1, account_id=account_id)
        await jobs.later(ctx, providers.DAILY, account_id, ctx.now() + DAY)


async def _is_compared(ctx: Context, account_id: UUID) -> bool:
    """Under a test clock nothing is compared by itself: the provider's time is the real one, and does not pass."""
    account = await ProviderAccount.named(ctx.tenant, account_id)
    return account.kind is not ProviderKind.MANUAL and ctx.business.clock is None


@transactional
async def run(ctx: Context, account_id: UUID, days: int) -> ProviderAccount:
    """Compare the last so many days now, 1 to 35. Raises `Refused`, `NotFound`."""
    account = await ProviderAccount.named(ctx.tenant, account_id)
    if not 1 <= days <= ALL_DAYS:
        raise Refused("DAYS_INVALID", f"The number of days must be from 1 to {ALL_DAYS}.", ["days"])
    if account.kind is ProviderKind.MANUAL:
        raise Refused("NO_BOOKS", "Manual payments have no provider to reconcile with.", ["providerAccount"])
    await _look_over(ctx, account_id, days)
    await jobs.enqueue(ctx, SUBSCRIPTIONS, dedupe_key=str(account_id), priority=-1, account_id=account_id)
    return account


async def _look_over(ctx: Context, account_id: UUID, days: int) -> None:
    """A job for each day, so that a large business's are done by many workers, and one that fails is done again."""
    now = clock.now()
    for back in range(days):
        until, since = now - back * DAY, now - (back + 1) * DAY
        span = {"since": since.isoformat(), "until": until.isoformat()}
        key = f"{account_id}:{back}"
        await jobs.enqueue(ctx, LOOK, dedupe_key=key, after=None, priority=-1, account_id=account_id, **span)


@job(LOOK, at_once=4)
async def look(ctx: Context, account_id: str, since: str, until: str) -> None:
    """Compare one day. Safe to run twice. Raises `Unavailable` while the provider does not answer."""
    provider = await providers.named(ctx, UUID(account_id))
    begin, end = datetime.fromisoformat(since), datetime.fromisoformat(until)
    try:
        with asking.by_a_job():
            await compare(ctx, provider, begin, end)
    except ProviderRefused as refusal:
        log.warning("reconciliation.refused", account=account_id, code=refusal.code, message=refusal.message)
        await _unreadable(ctx, provider, refusal.code or "refused")
    else:
        await _readable(ctx, provider)


@job(SUBSCRIPTIONS, at_once=2)
async def look_at_subscriptions(ctx: Context, account_id: str) -> None:
    """Compare all that the provider drives. Safe to run twice. Raises as `look`."""
    provider = await providers.named(ctx, UUID(account_id))
    try:
        with asking.by_a_job():
            await subscriptions.look(ctx, provider)
    except ProviderRefused as refusal:
        await _unreadable(ctx, provider, refusal.code or "refused")


async def compare(ctx: Context, provider: Opened, since: datetime, until: datetime) -> None:
    """Everything of that time. Raises what the provider's calls do."""
    books = provider.adapter
    if not isinstance(books, Books):
        await charges.look_up_ours(ctx, provider, since, until)
        await returns.look_up_ours(ctx, provider, since, until)
        return
    await awaited.look(ctx, provider)
    await charges.look(ctx, provider, books, since, until)
    await returns.look(ctx, provider, books, since, until)
    await contests.look(ctx, provider, books, since, until)
    await kept.look(ctx, provider, books, since, until)
    async for payout in books.payouts(since, until):
        await payouts.record(ctx, provider.account.id, payout)
    if clock.now() - until < HOUR:
        await kept.look_ahead(ctx, provider, books)


@transactional
async def _unreadable(ctx: Context, provider: Opened, code: str) -> None:
    account = provider.account.id
    await issues.ask(ctx, Finding(IssueKind.UNREADABLE, account, str(account), theirs=code))


async def _readable(ctx: Context, provider: Opened) -> None:
    if await _has_asked(ctx, provider):
        await _read(ctx, provider)


async def _has_asked(ctx: Context, provider: Opened) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await issues.is_open(ctx, provider_account_id=provider.account.id, kind=IssueKind.UNREADABLE)


@transactional
async def _read(ctx: Context, provider: Opened) -> None:
    await issues.gone(ctx, "READ", provider_account_id=provider.account.id, kind=IssueKind.UNREADABLE)
