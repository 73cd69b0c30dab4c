"""Charges that we do not have, of customers whose subscriptions the provider drives: it says what they were for."""

from uuid import UUID

from models import database
from models.payments import Payment, ProviderCustomer
from models.reconciling import IssueKind, IssueStatus, ReconciliationIssue
from models.subscriptions import Subscription
from tenure.billing import issues
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import ChargeResult, NotThere
from tenure.gateways.payments.managed import FollowsSubscriptions
from tenure.kit import ids
from tenure.subscriptions.managed import following
from tenure.subscriptions.reconciling.keys import key
from tenure.transactions import transactional

BEFORE = "BEFORE_IMPORT"


async def explain(ctx: Context, provider: Opened, charge: ChargeResult) -> bool:
    """Whether it is known by now: followed, or of the time before the import, which stands in other books."""
    if not isinstance(provider.adapter, FollowsSubscriptions):
        return False
    rows = await _driven(ctx, provider, charge)
    if not rows:
        return False
    if await _is_settled(ctx, provider, charge):
        return True
    for row in rows:
        try:
            await following.follow(ctx, provider, row.provider_ref or "")
            is_of_it = await _is_of(provider.adapter, row, charge)
        except NotThere:
            continue
        if is_of_it:
            if not await _is_settled(ctx, provider, charge):
                await _before(ctx, provider, charge)
            return True
    return False


async def _driven(ctx: Context, provider: Opened, charge: ChargeResult) -> list[Subscription]:
    """What the provider drives, or drove until we took it over: by our own name of it, or of that customer."""
    named = key(charge.reference)
    async with database.for_tenant(ctx.tenant, reading=True):
        driven = Subscription.of(ctx.tenant).filter(provider_account_id=provider.account.id, provider_ref__isnull=False)
        if named is not None and (own := await driven.get_or_none(id=named)) is not None:
            return [own]
        if charge.customer is None:
            return []
        customers = ProviderCustomer.of(ctx.tenant).filter(provider_account_id=provider.account.id)
        owner = await customers.get_or_none(reference=charge.customer)
        if owner is None:
            return []
        return await driven.filter(account_id=owner.account_id).order_by("id")


async def _is_of(adapter: FollowsSubscriptions, row: Subscription, charge: ChargeResult) -> bool:
    since = ids.made_at(row.id) - following.BEFORE
    charges = adapter.charges_of_subscription(row.provider_ref or "", since)
    return any([one.charge.provider_ref == charge.provider_ref async for one in charges])


async def _is_settled(ctx: Context, provider: Opened, charge: ChargeResult) -> bool:
    """Whether there is a row of it, or it was found to be of the time before."""
    about = {"provider_account_id": provider.account.id, "provider_ref": charge.provider_ref}
    async with database.for_tenant(ctx.tenant, reading=True):
        if await Payment.of(ctx.tenant).filter(**about).exists():
            return True
        known = ReconciliationIssue.of(ctx.tenant).filter(**about, kind=IssueKind.UNKNOWN_PAYMENT)
        return await known.filter(status=IssueStatus.HEALED, action=BEFORE).exists()


@transactional
async def _before(ctx: Context, provider: Opened, charge: ChargeResult) -> None:
    account: UUID = provider.account.id
    found = Finding(IssueKind.UNKNOWN_PAYMENT, account, charge.provider_ref, theirs=charge.money.text())
    await issues.gone(ctx, BEFORE, provider_account_id=account, provider_ref=charge.provider_ref)
    await issues.healed(ctx, found, BEFORE)
