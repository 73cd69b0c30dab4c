"""A renewal whose process ends between its intent, its call and its result: afterwards exactly one charge."""

import asyncio
import random
import subprocess
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from uuid import UUID

import pytest

from models import database
from models.accounts import Account
from models.payments import IN_FLIGHT
from models.subscriptions import Subscription
from models.tenants import Tenant
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.contract import SetupRequest
from tenure.services import Services
from tenure.subscriptions import renewal
from tests import forking
from tests.claims import SEED, Claim, count
from tests.fakes.stripe.app import Fault
from tests.providers.desk import issues, ledger_is_kept, reconcile, stripe, time_passes
from tests.providers.mortal import KILLS, Fate, Killed, MortalPayments
from tests.spine.node import ROOT
from tests.spine.stripe import StripeWorld
from tests.subscriptions.crowd import plant
from tests.subscriptions.shop import new_shop

__all__ = ["stripe"]


@pytest.fixture
async def mortal(services: Services, stripe: StripeWorld) -> AsyncIterator[MortalPayments]:
    payments = MortalPayments(services.config.data, stripe.control.address)
    yield payments
    await payments.close()


async def planted(world: StripeWorld, number: int) -> list[UUID]:
    """So many agreements whose period is over, each with a card that Stripe keeps."""
    shop = await new_shop(world.ctx)
    accounts = await plant(world.ctx, await shop.offer(), number)
    for first in range(0, number, 10):
        await asyncio.gather(*(acquainted(world.ctx, account) for account in accounts[first : first + 10]))
    async with database.for_tenant(world.ctx.tenant, reading=True):
        return [row.id for row in await Subscription.of(world.ctx.tenant).order_by("id")]


async def acquainted(ctx: Context, account: UUID) -> None:
    provider = await providers.default(ctx)
    email = f"{account}@example.com"
    customer = await provider.adapter.ensure_customer(providers.customer_key(account), str(account), email)
    saved = await provider.adapter.save_method(SetupRequest(f"s:{account}", "s", customer, "pm_card_visa"))
    async with database.for_tenant(ctx.tenant):
        assert await Account.of(ctx.tenant).filter(id=account).exists()
        for table, column, value in (
            ("provider_customer", "reference", customer),
            ("payment_method", "token", saved.payment_method),
        ):
            sql = f"UPDATE {table} SET {column} = $3 WHERE tenant_id = $1 AND account_id = $2"
            await database.execute(sql, ctx.tenant, account, value)


async def renewed(world: StripeWorld, payments: MortalPayments, subscription: UUID, fate: Fate) -> None:
    """A renewal with that fate."""
    if fate not in KILLS | {Fate.LIVES}:
        await world.control.fail_next(Fault(fate))
    payments.fate = fate if fate in KILLS else Fate.LIVES
    ctx = replace(world.ctx, services=replace(world.ctx.services, payments=payments))
    try:
        await renewal.turn(ctx, subscription)
    except Killed:
        assert fate in KILLS


async def charged(world: StripeWorld) -> Counter[str]:
    """How often money was taken of each customer, by Stripe's own books."""
    told = (await world.control.seen())["events"]
    return Counter(one["data"]["object"]["customer"] for one in told if one["type"] == "charge.succeeded")


async def is_whole(world: StripeWorld, number: int) -> None:
    """Everybody was charged once and goes on; nobody is asked; the ledger agrees."""
    assert Counter((await charged(world)).values()) == {1: number}
    assert Counter(await world.states("subscription")) == {"ACTIVE": number}
    assert Counter(await world.states("payment"))["SUCCEEDED"] == number
    assert not set(await world.states("payment")) & {str(one) for one in IN_FLIGHT}
    assert Counter(await world.states("invoice")) == {"PAID": number}
    assert await issues(world) == []
    assert await ledger_is_kept(world)


@pytest.mark.timeout(3600)
async def test_random_kills_between_intent_call_and_result_leave_exactly_one_charge(
    stripe: StripeWorld, mortal: MortalPayments, claim: Claim
) -> None:
    number, chance = count(500, share=50), random.Random(SEED)
    fates: Counter[Fate] = Counter()
    for subscription in await planted(stripe, number):
        fate = chance.choice(list(Fate))
        await renewed(stripe, mortal, subscription, fate)
        fates[fate] += 1
    await time_passes(stripe)
    await reconcile(stripe)
    await stripe.pass_time(minutes=5)
    await reconcile(stripe)
    await stripe.pass_time(days=3)  # what the provider turned away is tried again as any other that failed
    await is_whole(stripe, number)
    told = ", ".join(f"{amount} {fate}" for fate, amount in sorted(fates.items()))
    claim(f"{number} renewals with a random fate ({told}), then the reconciler: exactly one charge each")


@pytest.mark.timeout(600)
async def test_a_process_that_is_really_killed_leaves_exactly_one_charge(
    services: Services, business: Tenant, stripe: StripeWorld, claim: Claim
) -> None:
    fates = [Fate.BEFORE_CALL, Fate.AFTER_CALL] * count(20)
    pairs = zip(await planted(stripe, len(fates)), fates, strict=True)
    told = [stripe.control.address, str(stripe.ctx.tenant), *(str(one) for pair in pairs for one in pair)]
    command = forking.command("tests.providers.mortal", *told)
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=services.config.as_environment(), stdout=subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert said.split() == [b"9"] * len(fates)
    assert await stripe.states("payment") == ["STARTED"] * len(fates)
    await time_passes(stripe)
    await reconcile(stripe)
    await stripe.pass_time(minutes=5)
    await is_whole(stripe, len(fates))
    claim(f"{len(fates)} renewals by processes that SIGKILL ended before or after the call: exactly one charge each")
