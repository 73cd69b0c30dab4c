"""Ways to pay as the provider keeps them: what was renewed there, and what is gone."""

from datetime import datetime, timedelta
from uuid import UUID

from models import database
from models.payments import PaymentMethod
from models.reconciling import IssueKind
from models.subscriptions import LIVE, Collection, Subscription
from tenure.billing import expiring, issues
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import PaymentMethodRemoved, PaymentMethodUpdated, emit
from tenure.gateways.payments.books import Books
from tenure.gateways.payments.contract import MethodFacts
from tenure.kit import ids
from tenure.transactions import transactional

NEEDED_WITHIN = timedelta(days=3)
"""A way to pay is looked at again before it is charged: in time to ask for another one."""


async def look(ctx: Context, provider: Opened, books: Books, since: datetime, until: datetime) -> None:
    """What was added in that time. Raises what the provider's calls do."""
    for method in await _added(ctx, provider, since, until):
        await check(ctx, provider, books, method, is_late=True)


async def look_ahead(ctx: Context, provider: Opened, books: Books) -> None:
    """What is soon to be charged."""
    for method in await _needed(ctx, provider):
        await check(ctx, provider, books, method, is_late=True)


async def _added(ctx: Context, provider: Opened, since: datetime, until: datetime) -> list[PaymentMethod]:
    made = {"id__gte": ids.first_of(since), "id__lt": ids.first_of(until)}
    async with database.for_tenant(ctx.tenant, reading=True):
        return await PaymentMethod.of(ctx.tenant).filter(
            **made, provider_account_id=provider.account.id, removed_at__isnull=True
        )


async def _needed(ctx: Context, provider: Opened) -> list[PaymentMethod]:
    async with database.for_tenant(ctx.tenant, reading=True):
        due = await Subscription.of(ctx.tenant).filter(
            collection=Collection.AUTOMATIC,
            status__in=[str(status) for status in LIVE],
            period_end__gte=ctx.now(),
            period_end__lt=ctx.now() + NEEDED_WITHIN,
            payment_method_id__isnull=False,
        )
        keys: list[UUID] = [row.payment_method_id for row in due if row.payment_method_id]
        found = await PaymentMethod.by_ids(ctx.tenant, keys)
    return [row for row in found.values() if row.removed_at is None and row.provider_account_id == provider.account.id]


async def check(ctx: Context, provider: Opened, books: Books, method: PaymentMethod, *, is_late: bool) -> None:
    """One way to pay beside the provider's. `is_late`: we should have heard of it before."""
    await _follow(ctx, provider, method.id, await books.method(method.token), is_late)


@transactional
async def _follow(ctx: Context, provider: Opened, method_id: UUID, facts: MethodFacts | None, is_late: bool) -> None:
    method = await PaymentMethod.locked(ctx.tenant, method_id)
    if method.removed_at is not None:
        return
    if facts is None:
        ours, theirs = "KEPT", "REMOVED"
        method.removed_at = ctx.now()
        await method.save(update_fields=["removed_at"])
        emit(ctx, PaymentMethodRemoved(method, reason="REMOVED_AT_PROVIDER"))
    elif _shown(facts) != _shown(method):
        ours, theirs = "/".join(_shown(method)), "/".join(_shown(facts))
        await _renew(ctx, method, facts)
    else:
        return
    if is_late:
        found = Finding(IssueKind.MISSING_METHOD, provider.account.id, method.token, ours, theirs)
        await issues.healed(ctx, found, theirs[:40])


async def _renew(ctx: Context, method: PaymentMethod, facts: MethodFacts) -> None:
    method.brand, method.last4, method.fingerprint = facts.brand, facts.last4, facts.fingerprint
    method.expiry_month, method.expiry_year = facts.exp_month, facts.exp_year
    await method.save(update_fields=["brand", "last4", "fingerprint", "expiry_month", "expiry_year"])
    emit(ctx, PaymentMethodUpdated(method, kind=facts.kind, last4=facts.last4))
    await expiring.plan(ctx, method)


def _shown(of: MethodFacts | PaymentMethod) -> tuple[str, ...]:
    """What can change of a card while its token stays."""
    if isinstance(of, MethodFacts):
        month, year = of.exp_month, of.exp_year
    else:
        month, year = of.expiry_month, of.expiry_year
    return (of.brand or "", of.last4 or "", str(month or ""), str(year or ""))
