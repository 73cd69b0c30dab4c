"""A business that takes payments through Stripe: our own server of it, which webhooks really reach."""

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
from tests.door import Door
from tests.fakes.stripe.server import Control, running

SECRET = "whsec_of_the_spine"
CONNECT = """mutation ($input: ProviderConnectStripeInput!) { providerConnectStripe(input: $input) {
  providerAccount { id } userErrors { message } } }"""


@dataclass(frozen=True)
class StripeWorld:
    """`api` is the door of the business, `control` the member, the bank and the network."""

    api: Door
    control: Control
    account: str

    @property
    def ctx(self) -> Context:
        return self.api.system

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

    async def taken(self) -> list[int]:
        """What was really taken, by Stripe's own books; in minor units."""
        told = (await self.control.seen())["events"]
        return [event["data"]["object"]["amount"] for event in told if event["type"] == "charge.succeeded"]


@asynccontextmanager
async def stripe_world(services: Services, business: Tenant) -> AsyncIterator[StripeWorld]:
    """Connected by the mutation, as staff would."""
    with running() as address:
        payments = Payments(services.config.data, address)
        own = replace(services, payments=payments)
        app = create_app(services=own)
        base = f"http://{business.slug}.localhost:8000"
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url=base, timeout=60) as client,
        ):
            api = Door(client, Context(business, own, SYSTEM, origin=base))
            key = f"sk_test_{ids.new().hex}"
            given = {"apiKey": key, "publishableKey": "pk_test_1", "webhookSecrets": [SECRET]}
            answer = await (await api.staff())(CONNECT, {"input": given})
            made = answer["providerConnectStripe"]["providerAccount"]
            _, account = ids.decode(made["id"])
            yield StripeWorld(api, Control(address, key), str(account))
        await payments.close()
