"""PayPal's books: a search that is late and names no order, disputes, and what subscriptions pay."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import TypeVar

import pytest

from tenure.gateways.payments.books import Books, ContestStatus
from tenure.gateways.payments.contract import ChargeStatus, NotThere
from tenure.gateways.payments.managed import ManagedPrice, ManagedRequest, ManagedUnit
from tenure.kit import clock
from tenure.kit.money import Money
from tests.contracts.payments_worlds import charge_of, customer_of, refund_of, saved_method
from tests.contracts.paypal_world import PayPalWorld, paypal_address, paypal_world

__all__ = ["paypal_address", "paypal_world"]

Item = TypeVar("Item")


async def all_of(listed: AsyncIterator[Item]) -> list[Item]:
    return [item async for item in listed]


def today() -> tuple[datetime, datetime]:
    return clock.now() - timedelta(hours=1), clock.now() + timedelta(hours=1)


async def paid_subscription(world: PayPalWorld) -> str:
    """What PayPal took for the first month of one of its own subscriptions."""
    monthly = ManagedPrice("", "Club", Money(1200, "USD"), ManagedUnit.MONTH, 1)
    price = await world.paypal.ensure_price("price-1", monthly)
    back = "https://club.example/back"
    made = await world.paypal.make_subscription(
        ManagedRequest("make-1", "subscription-1", price, 1, "ada@club.example", back, back)
    )
    await world.control.approve(made.provider_ref)
    since = clock.now() - timedelta(days=1)
    (paid,) = await all_of(world.paypal.charges_of_subscription(made.provider_ref, since))
    return paid.charge.provider_ref


async def test_paypal_reads_out_its_books(paypal_world: PayPalWorld) -> None:
    assert isinstance(paypal_world.paypal, Books)


async def test_every_charge_that_took_money_is_listed_as_it_stands(paypal_world: PayPalWorld) -> None:
    customer = await customer_of(paypal_world)
    made = [await paypal_world.provider.charge(charge_of(paypal_world, customer=customer)) for _ in range(3)]
    await paypal_world.provider.charge(charge_of(paypal_world, "declined"))
    sale = await paid_subscription(paypal_world)
    found = {charge.provider_ref: charge for charge in await all_of(paypal_world.paypal.charges(*today()))}
    assert found == {
        ref: await paypal_world.provider.confirm(ref) for ref in [*(one.provider_ref for one in made), sale]
    }
    assert found[made[0].provider_ref].customer == customer
    assert (found[sale].reference, found[sale].money) == ("subscription-1", Money(1200, "USD"))


async def test_charges_are_looked_for_month_by_month_and_come_late(paypal_world: PayPalWorld) -> None:
    await paypal_world.provider.charge(charge_of(paypal_world))
    ago, (_, soon) = clock.now() - timedelta(days=35), today()
    assert len(await all_of(paypal_world.paypal.charges(ago, soon))) == 1
    calls = (await paypal_world.control.seen())["calls"]
    assert sum(path == "/v1/reporting/transactions" for _, path in calls) == 2
    assert await all_of(paypal_world.paypal.charges(ago, clock.now() - timedelta(days=1))) == []
    await paypal_world.control.search_is_late_by(timedelta(hours=3))
    assert await all_of(paypal_world.paypal.charges(ago, soon)) == []


async def test_a_charge_that_is_pending_is_listed_with_our_reference(paypal_world: PayPalWorld) -> None:
    request = charge_of(paypal_world, "pending")
    pending = await paypal_world.provider.charge(request)
    (listed,) = await all_of(paypal_world.paypal.charges(*today()))
    assert (listed.status, listed.provider_ref, listed.reference) == (
        ChargeStatus.PENDING,
        pending.provider_ref,
        request.reference,
    )


async def test_every_refund_is_listed_with_its_charge(paypal_world: PayPalWorld) -> None:
    charge = await paypal_world.provider.charge(charge_of(paypal_world))
    sale = await paypal_world.provider.confirm(await paid_subscription(paypal_world))
    given = [await paypal_world.provider.refund(refund_of(one, 500)) for one in (charge, sale)]
    listed = await all_of(paypal_world.paypal.refunds(*today()))
    assert [(one.refund, one.charge_ref) for one in listed] == [
        (given[0], charge.provider_ref),
        (given[1], sale.provider_ref),
    ]
    for one in listed:
        assert one.charge_ref is not None
        assert await all_of(paypal_world.paypal.refunds_of(one.charge_ref)) == [one]


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        ("RESOLVED_BUYER_FAVOUR", ContestStatus.LOST),
        ("RESOLVED_SELLER_FAVOUR", ContestStatus.WON),
        ("CANCELED_BY_BUYER", ContestStatus.WON),
    ],
)
async def test_a_dispute_is_listed_with_its_due_date_and_how_it_ended(
    paypal_world: PayPalWorld, outcome: str, status: ContestStatus
) -> None:
    charge = await paypal_world.provider.charge(charge_of(paypal_world))
    opened = await paypal_world.control.dispute(charge.provider_ref)
    (dispute,) = await all_of(paypal_world.paypal.disputes(*today()))
    assert (dispute.status, dispute.charge_ref, dispute.money) == (
        ContestStatus.OPEN,
        charge.provider_ref,
        charge.money,
    )
    assert (dispute.reason, dispute.stage) == ("unauthorised", "chargeback")
    assert dispute.due_by is not None
    await paypal_world.control.resolve(opened["dispute_id"], outcome)
    assert (await paypal_world.paypal.dispute(dispute.provider_ref)).status is status


async def test_a_dispute_of_a_subscription_s_payment_names_it(paypal_world: PayPalWorld) -> None:
    sale = await paid_subscription(paypal_world)
    await paypal_world.control.dispute(sale.removeprefix("sale-"))
    (dispute,) = await all_of(paypal_world.paypal.disputes(*today()))
    assert dispute.charge_ref == sale


async def test_disputes_go_on_beyond_their_first_page(paypal_world: PayPalWorld) -> None:
    charge = await paypal_world.provider.charge(charge_of(paypal_world))
    for _ in range(51):
        await paypal_world.control.dispute(charge.provider_ref)
    assert len({one.provider_ref for one in await all_of(paypal_world.paypal.disputes(*today()))}) == 51


async def test_a_kept_method_can_be_looked_at_until_it_is_detached(paypal_world: PayPalWorld) -> None:
    method = await saved_method(paypal_world, await customer_of(paypal_world))
    facts = await paypal_world.paypal.method(method)
    assert facts is not None
    assert (facts.kind, facts.brand) == ("card", "visa")
    await paypal_world.provider.detach_method(method, "detach-1")
    assert await paypal_world.paypal.method(method) is None


async def test_no_payout_is_told_of(paypal_world: PayPalWorld) -> None:
    assert await all_of(paypal_world.paypal.payouts(*today())) == []
    with pytest.raises(NotThere):
        await paypal_world.paypal.payout("payout-1")
    assert (await paypal_world.control.seen())["misfits"] == []
