"""Webhooks of a provider, late, twice and out of order, through the real door."""

import random
from typing import Any

import httpx
import pytest

from models import database
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.kit import clock as real_clock
from tests.door import Door
from tests.subscriptions.shop import Shop, buy, new_shop


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def _rows(ctx: Context, table: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(f'SELECT * FROM "{table}" WHERE tenant_id = $1 ORDER BY id', ctx.tenant)


async def _sandbox(ctx: Context) -> tuple[SandboxPayments, str]:
    provider = await providers.default(ctx)
    assert isinstance(provider.adapter, SandboxPayments)
    return provider.adapter, f"/webhooks/{ctx.tenant}/{provider.account.id}"


async def _waiting(api: Door, shop: Shop) -> None:
    await buy(await api.member(), await shop.offer(), "pm_card_authentication_required")


async def _deliver(client: httpx.AsyncClient, path: str, told: Any) -> int:
    response = await client.post(path, content=told.raw, headers=dict(told.headers))
    return response.status_code


async def test_an_authenticated_payment_becomes_a_membership_by_webhook(
    api: Door, shop: Shop, system: Context, run_jobs: Any
) -> None:
    await _waiting(api, shop)
    sandbox, path = await _sandbox(system)
    payment = (await _rows(system, "payment"))[0]
    await sandbox.authenticate(payment["provider_ref"], approve=True)
    for told in await sandbox.undelivered(real_clock.now()):
        assert await _deliver(api.client, path, told) == 200
    await run_jobs()
    assert [row["status"] for row in await _rows(system, "subscription")] == ["ACTIVE"]


@pytest.mark.parametrize("seed", range(5))
async def test_any_order_and_number_of_webhooks_leads_to_one_final_state(
    api: Door, shop: Shop, system: Context, run_jobs: Any, seed: int
) -> None:
    await _waiting(api, shop)
    sandbox, path = await _sandbox(system)
    payment = (await _rows(system, "payment"))[0]
    await sandbox.authenticate(payment["provider_ref"], approve=True)
    storm = list(await sandbox.undelivered(real_clock.now())) * 3
    random.Random(seed).shuffle(storm)
    for told in storm:
        assert await _deliver(api.client, path, told) == 200
    await run_jobs()
    assert [row["status"] for row in await _rows(system, "payment")] == ["SUCCEEDED"]
    assert [row["status"] for row in await _rows(system, "subscription")] == ["ACTIVE"]
    transfers = [(row["debit"], row["credit"], row["minor"]) for row in await _rows(system, "transfer")]
    assert transfers.count(("CLEARING", "RECEIVABLE", 1200)) == 1


async def test_a_forged_webhook_is_turned_away(api: Door, system: Context) -> None:
    _, path = await _sandbox(system)
    response = await api.client.post(path, content=b'{"id": "evt"}', headers={"stripe-signature": "t=1,v1=00"})
    assert response.status_code == 400
    assert await _rows(system, "provider_notification") == []


async def test_a_webhook_of_another_tenant_is_not_heard(
    api: Door, shop: Shop, system: Context, other_business: Any
) -> None:
    await _waiting(api, shop)
    sandbox, path = await _sandbox(system)
    other = await other_business()
    told = (await sandbox.undelivered(real_clock.now()))[0]
    assert await _deliver(api.client, path.replace(str(system.tenant), str(other.id)), told) == 404
