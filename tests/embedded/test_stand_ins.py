"""A stand-in that runs beside the demo, and the demo business that is paid through it."""

from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from models import database
from models.importing import ImportKind, ProviderImportItem
from models.messaging import Message
from models.subscriptions import Collection, Subscription
from models.tenants import Tenant
from tenure.billing import providers
from tenure.cli import stand_ins
from tenure.config import SetupProblem, load
from tenure.context import SYSTEM, Context
from tenure.gateways.payments.connect import Payments
from tenure.gateways.payments.endpoints import Endpoints
from tenure.seed import tills, wares
from tenure.services import Services


async def test_the_demo_is_connected_once_to_what_runs_beside_it(
    services: Services, business: Tenant, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        config = await stand_ins.beside(stack, load(data=tmp_path, stripe="fake"))
        assert config.stripe is not None
        payments = Payments(tmp_path, config.stripe)
        stack.push_async_callback(payments.close)
        own = replace(services, config=config, payments=payments)
        ctx = Context(business, own, SYSTEM, origin="http://localhost:8000")
        await wares.open_shop(ctx)
        for _ in range(2):
            await tills.connect(ctx)
        provider = await providers.default(ctx)
        assert isinstance(provider.adapter, Endpoints)
        assert len(await provider.adapter.endpoints(str(provider.account.id))) == 1
        assert len(provider.webhook_secrets) == 1
        async with database.for_tenant(business.id, reading=True):
            came = await Subscription.of(business.id).order_by("id")
            items = await ProviderImportItem.of(business.id).order_by("id")
            letters = await Message.of(business.id).count()
        assert sorted(one.status for one in came) == ["ACTIVE", "PAST_DUE"]
        assert {one.collection for one in came} == {Collection.PROVIDER_MANAGED}
        assert sorted(one.reason or one.outcome for one in items if one.kind is ImportKind.SUBSCRIPTION) == [
            "IMPORTED",
            "IMPORTED",
            "PRICE_UNMAPPED",
        ]
        assert (sum(one.is_new_member for one in items), letters) == (4, 0)
    async with httpx.AsyncClient(verify=False) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(config.stripe)


async def test_what_was_paid_at_a_stand_in_does_not_go_on_without_it(tmp_path: Path) -> None:
    (tmp_path / "stripe.json").write_text("{}")
    async with AsyncExitStack() as stack:
        with pytest.raises(SetupProblem, match="through a stand-in for Stripe"):
            await stand_ins.beside(stack, load(data=tmp_path))


async def test_without_the_wish_there_is_no_stand_in(tmp_path: Path) -> None:
    given = load(data=tmp_path)
    async with AsyncExitStack() as stack:
        assert await stand_ins.beside(stack, given) is given
