"""A business that takes payments through PayPal: our own server of it, which webhooks really reach."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import httpx

from models import database
from models.tenants import Tenant
from tenure.app import create_app
from tenure.context import SYSTEM, Context
from tenure.gateways.payments.connect import Payments
from tenure.jobs import worker_door
from tenure.jobs.test_clock import advance
from tenure.kit import ids
from tenure.services import Services
from tenure.subscriptions import collecting
from tests.door import Door
from tests.fakes.paypal.server import Control, place_of, running

WEBHOOK = "8PT597110X687430L"
CONNECT = """mutation ($input: ProviderConnectPaypalInput!) { providerConnectPaypal(input: $input) {
  providerAccount { id kind isDefault } userErrors { message field ... on BillingUserError { code } } } }"""


@dataclass(frozen=True)
class PayPalWorld:
    """`api` is the door of the business, `control` the payer, the bank and the network."""

    api: Door
    control: Control
    account: str

    @property
    def ctx(self) -> Context:
        return self.api.system

    @property
    def inbox(self) -> str:
        """The path to which PayPal tells this business things."""
        return f"/webhooks/{self.ctx.tenant}/{self.account}"

    async def rows(self, table: str) -> list[Any]:
        async with database.for_tenant(self.ctx.tenant, reading=True):
            return await database.fetch(f'SELECT * FROM "{table}" WHERE tenant_id = $1 ORDER BY id', self.ctx.tenant)

    async def states(self, table: str) -> list[str]:
        return [row["status"] for row in await self.rows(table)]

    async def run_jobs(self) -> int:
        return await worker_door.drain(self.ctx.services, self.ctx.tenant)

    async def pass_time(self, **length: float) -> None:
        clock = self.ctx.business.clock
        assert clock is not None
        await advance(self.ctx.services, self.ctx.business, clock + timedelta(**length))

    async def come_back(self) -> None:
        """The member opens the page that PayPal sends them back to: their payment is looked at."""
        (payment,) = [row for row in await self.rows("payment") if row["status"] == "ACTION_REQUIRED"]
        await collecting.resolve(self.ctx, payment["id"])

    async def taken(self) -> list[str]:
        """What was really taken, by PayPal's own books."""
        told = (await self.control.seen())["captures"]
        done = ("COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED")
        return [one["amount"]["value"] for one in told if one["status"] in done]


def business_of(client_id: str, **changes: object) -> dict[str, object]:
    """What staff type in to connect it."""
    return {
        "clientId": client_id,
        "secret": "secret",
        "webhookIds": [WEBHOOK],
        "merchantId": "MERCHANT5Z8XD",
        "receiverEmail": "till@club.example",
        **changes,
    }


@asynccontextmanager
async def paypal_world(services: Services, business: Tenant, **given: object) -> AsyncIterator[PayPalWorld]:
    """Connected by the mutation, as staff would."""
    with running() as address:
        payments = Payments(services.config.data, paypal_place=place_of(address))
        own = replace(services, payments=payments)
        app = create_app(services=own)
        base = f"http://{business.slug}.localhost:8000"
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url=base, timeout=60) as client,
        ):
            api = Door(client, Context(business, own, SYSTEM, origin=base))
            client_id = f"client-{ids.new().hex}"
            answer = await (await api.staff())(CONNECT, {"input": business_of(client_id, **given)})
            made = answer["providerConnectPaypal"]["providerAccount"]
            _, account = ids.decode(made["id"])
            yield PayPalWorld(api, Control(address, client_id), str(account))
        await payments.close()
