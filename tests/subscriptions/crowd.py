"""Many members whose memberships fall due at once, planted as rows: buying each would take longer than the test."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from dateutil.relativedelta import relativedelta

from models import bulk, database
from models.accounts import Account, AccountKind, Seat, SeatRole
from models.agenda import Agenda
from models.analytics import MrrKind, MrrMovement
from models.base import TenantRecord
from models.catalogue import Offer, Price, ProductFeature
from models.identity import Member, MemberStatus
from models.payments import PaymentMethod, ProviderAccount, ProviderCustomer
from models.subscriptions import Collection, Entitlement, Subscription, SubscriptionStatus, Term
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.contract import SetupRequest
from tenure.kit import clock, ids
from tenure.subscriptions import lifecycle, schedules

AGO = timedelta(hours=1)
PAGE = 1_000


@dataclass(frozen=True)
class Sold:
    """What all of them have."""

    offer: Offer
    price: Price
    features: list[UUID]
    provider: UUID


async def plant(ctx: Context, offer: Offer, number: int) -> list[UUID]:
    """That many active agreements to the offer, whose first period ended an hour ago and on; their accounts.

    The provider knows nothing of them, unless `acquaint` tells it.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        price = await Price.named(ctx.tenant, offer.price_id)
        included = await ProductFeature.of(ctx.tenant).filter(product_id=offer.product_id)
        provider = await ProviderAccount.of(ctx.tenant).get(is_default=True)
    sold = Sold(offer, price, [one.feature_id for one in included], provider.id)
    accounts: list[UUID] = []
    for first in range(0, number, PAGE):
        accounts += await _page(ctx, sold, range(first, min(first + PAGE, number)))
    return accounts


async def acquaint(ctx: Context, accounts: Sequence[UUID]) -> None:
    """Have the sandbox know the accounts, each with a card that it keeps."""
    provider = await providers.default(ctx)
    for account in accounts:
        customer = await provider.adapter.ensure_customer(providers.customer_key(account), str(account), "")
        saved = await provider.adapter.save_method(SetupRequest(f"s:{account}", "s", customer, "pm_card_success"))
        async with database.for_tenant(ctx.tenant):
            for table, column, value in (
                ("provider_customer", "reference", customer),
                ("payment_method", "token", saved.payment_method),
            ):
                sql = f"UPDATE {table} SET {column} = $3 WHERE tenant_id = $1 AND account_id = $2"
                await database.execute(sql, ctx.tenant, account, value)


async def _page(ctx: Context, sold: Sold, places: range) -> list[UUID]:
    start = clock.now() - AGO - relativedelta(months=1)
    planted = [_planted(ctx, sold, start + timedelta(milliseconds=place)) for place in places]
    async with database.for_tenant(ctx.tenant):
        for rows in zip(*planted, strict=True):
            await bulk.insert(rows)
    return [rows[1].id for rows in planted]


def _planted(ctx: Context, sold: Sold, start: datetime) -> tuple[TenantRecord, ...]:
    """The rows of one, in the order in which they refer to each other."""
    tenant: dict[str, Any] = {"tenant_id": ctx.tenant, "created_at": start}
    email = f"{secrets.token_hex(6)}@example.com"
    member = Member(
        **tenant, email=email, email_norm=email, name="Robin", status=MemberStatus.ACTIVE, locale="en", zone="UTC"
    )
    account = Account(**tenant, kind=AccountKind.PERSONAL, name="Robin", storage_quota=10**6, seats_taken=1)
    seat = Seat(tenant_id=ctx.tenant, account_id=account.id, member_id=member.id, role=SeatRole.OWNER)
    method = PaymentMethod(
        **tenant, account_id=account.id, provider_account_id=sold.provider, token=f"pm_{account.id}", kind="card"
    )
    customer = ProviderCustomer(
        tenant_id=ctx.tenant, provider_account_id=sold.provider, account_id=account.id, reference=f"cus_{account.id}"
    )
    held = _held(ctx, sold, account, start)
    held.payment_method_id = method.id
    return member, account, seat, method, customer, held, *_given(ctx, sold, held)


def _held(ctx: Context, sold: Sold, account: Account, start: datetime) -> Subscription:
    grid = schedules.opening(ctx, account, sold.offer, sold.price, start)
    held = Subscription(
        tenant_id=ctx.tenant,
        account_id=account.id,
        product_id=sold.offer.product_id,
        offer_id=sold.offer.id,
        price_id=sold.price.id,
        currency=sold.price.currency,
        status=SubscriptionStatus.ACTIVE,
        term=Term.RENEWING,
        collection=Collection.AUTOMATIC,
        takes_slot=True,
        created_at=start,
        period_start=start,
        period_end=grid.period(0).end,
    )
    schedules.fix(held, grid)
    return held


def _given(ctx: Context, sold: Sold, held: Subscription) -> list[TenantRecord]:
    assert held.period_end is not None
    amount = Decimal(sold.price.amount)
    given: list[TenantRecord] = [
        Entitlement(
            tenant_id=ctx.tenant,
            created_at=held.created_at,
            account_id=held.account_id,
            feature_id=feature,
            subscription_id=held.id,
        )
        for feature in sold.features
    ]
    movement = MrrMovement(
        tenant_id=ctx.tenant,
        subscription_id=held.id,
        account_id=held.account_id,
        offer_id=held.offer_id,
        kind=MrrKind.NEW,
        amount=amount,
        after=amount,
        currency=held.currency,
        occurred_at=held.created_at,
    )
    due = Agenda(
        tenant_id=ctx.tenant,
        id=ids.new(),
        due_at=held.period_end,
        kind=lifecycle.PERIOD_END,
        subject_id=held.id,
        by_test_clock=False,
    )
    return [*given, movement, due]
