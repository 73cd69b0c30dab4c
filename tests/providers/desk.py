"""A business at the fake Stripe, its staff, and what somebody does at Stripe's own desk."""

import secrets
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from models import database
from models.payments import IN_FLIGHT, Payment, ProviderAccount
from models.tenants import Tenant
from resolvers.ids import opaque
from tenure.billing import providers
from tenure.kit import clock
from tenure.ledger.invariants import invariants
from tenure.services import Services
from tenure.subscriptions import settlement
from tenure.subscriptions.reconciling import schedule
from tests.door import Door
from tests.spine.paypal import PayPalWorld
from tests.spine.stripe import StripeWorld, stripe_world
from tests.subscriptions.shop import Shop, new_shop

World = StripeWorld | PayPalWorld
OLDER = settlement.ON_ITS_WAY + timedelta(seconds=5)
ISSUES = """query ($status: ReconciliationIssueStatus) { reconciliationIssues(first: 50, filter: {status: $status}) {
  nodes { id kind status providerRef ours theirs proposal action note payment { id isInSuspense amount { amountMinor } }
    providerAccount { kind } } } }"""
RESOLVE = """mutation ($issue: ID!, $action: ReconciliationAction!, $key: String!, $token: String) {
  reconciliationIssueResolve(input: {issue: $issue, action: $action, note: "seen", previewToken: $token})
    @idempotent(key: $key) {
    issue { status action note payment { isInSuspense } } userErrors { ... on ReconciliationUserError { code } } } }"""


@pytest.fixture
async def stripe(services: Services, business: Tenant) -> AsyncIterator[StripeWorld]:
    async with stripe_world(services, business) as world:
        yield world


@pytest.fixture
async def shop(stripe: StripeWorld) -> Shop:
    return await new_shop(stripe.ctx)


async def reconcile(world: World) -> None:
    """As the hour does, but for a business under a test clock."""
    provider = await providers.named(world.ctx, UUID(world.account))
    now = clock.now()
    await schedule.compare(world.ctx, provider, now - timedelta(days=1), now + timedelta(minutes=1))


async def time_passes(world: World) -> None:
    """What is without an answer was written long enough ago that it cannot be on its way any more."""
    tenant, renamed = world.ctx.tenant, {}
    async with database.for_tenant(tenant):
        for payment in await Payment.of(tenant).filter(status__in=[str(one) for one in IN_FLIGHT]):
            older = UUID(int=payment.id.int - (int(OLDER.total_seconds() * 1000) << 80))
            renamed[str(payment.id)] = str(older)
            for table, column in (("payment", "id"), ("agenda", "subject_id")):
                sql = f"UPDATE {table} SET {column} = $3 WHERE tenant_id = $1 AND {column} = $2"
                await database.execute(sql, tenant, payment.id, older)
    if isinstance(world, StripeWorld):
        await world.control.rename(renamed)


async def at_stripe(world: StripeWorld, path: str, **form: str) -> Any:
    """What somebody does there without us."""
    headers = {"Authorization": f"Bearer {world.control.api_key}"}
    async with httpx.AsyncClient(base_url=world.control.address, headers=headers, verify=False) as client:
        answer = await client.post(f"/v1/{path}", data={name.replace("__", "["): one for name, one in form.items()})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def issues(world: World, status: str | None = "OPEN") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await (await world.api.staff())(ISSUES, {"status": status}))["reconciliationIssues"][
        "nodes"
    ]
    return found


async def resolve(world: StripeWorld, issue: dict[str, Any], action: str) -> dict[str, Any]:
    return await resolve_as(await world.api.staff(), issue, action)


async def resolve_as(staff: Door, issue: dict[str, Any], action: str, token: str | None = None) -> dict[str, Any]:
    """With the token of a preview, which is of whoever asked for it."""
    variables = {"issue": issue["id"], "action": action, "key": secrets.token_hex(6), "token": token}
    answer: dict[str, Any] = (await staff(RESOLVE, variables))["reconciliationIssueResolve"]
    return answer


async def ledger_is_kept(world: World) -> bool:
    """Whether the ledger agrees with the rows that it is about."""
    async with database.for_tenant(world.ctx.tenant, reading=True):
        found = await invariants(world.ctx)
    broken = [one for one in found if not one.is_kept]
    assert not broken, broken
    return True


async def account_id(world: StripeWorld) -> str:
    async with database.for_tenant(world.ctx.tenant, reading=True):
        return opaque(await ProviderAccount.named(world.ctx.tenant, UUID(world.account)))


async def told(world: StripeWorld, name: str) -> list[dict[str, Any]]:
    """The payloads of the log's events of that type."""
    async with database.for_tenant(world.ctx.tenant, reading=True):
        sql = "SELECT * FROM event WHERE tenant_id = $1 AND type = $2 ORDER BY position"
        return [dict(row) for row in await database.fetch(sql, world.ctx.tenant, name)]
