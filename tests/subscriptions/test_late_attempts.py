"""Attempts that a crowd, a slow database or a killed process kept from the provider."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import database
from models.payments import Payment, PaymentStatus
from models.subscriptions import Subscription
from tenure.billing import providers
from tenure.context import Context
from tenure.kit import ids
from tenure.subscriptions import collecting, renewal, settlement
from tests.door import Door
from tests.subscriptions.shop import Shop, buy, new_shop


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def old_attempt(ctx: Context, age: timedelta) -> Payment:
    """An attempt like the declined one, written so long ago, of which nobody knows whether it was sent."""
    async with database.for_tenant(ctx.tenant):
        (like,) = await Payment.of(ctx.tenant).filter(status=PaymentStatus.FAILED)
        attempt = like.clone(pk=made_before(age))
        attempt.update_from_dict({"status": PaymentStatus.STARTED, "provider_ref": None, "claim_id": None})
        attempt.method_token = "pm_card_success"
        await attempt.save(force_create=True)
    return attempt


def made_before(age: timedelta) -> UUID:
    """An id as it was made so long ago."""
    return UUID(int=ids.new().int - (int(age.total_seconds() * 1000) << 80))


async def was_charged(ctx: Context, attempt: Payment) -> bool:
    provider = await providers.named(ctx, attempt.provider_account_id)
    return await provider.adapter.find_charge(str(attempt.id)) is not None


async def replaced(ctx: Context, attempt: Payment, age: timedelta) -> None:
    """As if the attempt had been written so long ago."""
    older = made_before(age)
    async with database.for_tenant(ctx.tenant):
        for table, column in (("payment", "id"), ("agenda", "subject_id")):
            sql = f"UPDATE {table} SET {column} = $3 WHERE tenant_id = $1 AND {column} = $2"
            await database.execute(sql, ctx.tenant, attempt.id, older)


async def attempts(ctx: Context, status: PaymentStatus) -> list[Payment]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Payment.of(ctx.tenant).filter(status=status)


async def subscriptions(ctx: Context) -> list[Subscription]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Subscription.of(ctx.tenant)


async def test_an_attempt_that_came_too_late_is_not_sent_and_not_given_up_yet(
    api: Door, shop: Shop, system: Context
) -> None:
    await buy(await api.member(), await shop.offer(), "pm_card_declined")
    attempt = await old_attempt(system, settlement.SENT_WITHIN + timedelta(seconds=1))
    assert (await collecting.collect(system, attempt)).status is PaymentStatus.STARTED
    assert not await was_charged(system, attempt)


async def test_an_attempt_is_only_given_up_when_it_cannot_be_on_its_way_any_more(
    api: Door, shop: Shop, system: Context
) -> None:
    await buy(await api.member(), await shop.offer(), "pm_card_declined")
    young = await old_attempt(system, settlement.ON_ITS_WAY - timedelta(seconds=5))
    assert (await collecting.resolve(system, young.id)).status is PaymentStatus.STARTED
    await replaced(system, young, settlement.ON_ITS_WAY + timedelta(seconds=1))
    (old,) = await attempts(system, PaymentStatus.STARTED)
    assert (await collecting.resolve(system, old.id)).status is PaymentStatus.FAILED
    assert not await was_charged(system, old)


async def test_a_renewal_that_never_reached_the_provider_is_tried_again_at_once(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await buy(await api.member(), await shop.offer())
    (subscription,) = await subscriptions(system)
    system.business.clock = subscription.period_end
    killed = await renewal._open_next(system, subscription.id)  # the half of a turn that comes before the call
    assert killed is not None
    await replaced(system, killed, settlement.ON_ITS_WAY + timedelta(seconds=1))
    await clock.advance(minutes=1)
    assert [str(one.status) for one in await subscriptions(system)] == ["ACTIVE"]
    assert len(await attempts(system, PaymentStatus.SUCCEEDED)) == 2
    (failed,) = await attempts(system, PaymentStatus.FAILED)
    assert failed.decline_code == "never_began"
