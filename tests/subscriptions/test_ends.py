"""Ends: those that were agreed, those that were wished for, and those of what rests or is owed."""

from datetime import timedelta
from typing import Any

import pytest

from tenure.context import Context
from tenure.kit import ids
from tests.billing.histories import books
from tests.billing.house import STAYING, Agreement, House, Refused
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions import lives
from tests.subscriptions.lives import S
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import new_shop
from tests.subscriptions.test_gifts import codes, give, redeem
from tests.subscriptions.test_received import CLOSE, DISPUTE

REACTIVATE = """mutation ($id: ID!) { subscriptionReactivate(input: {subscription: $id}) {
  subscription { endsAt fixedEnd } userErrors { ... on SubscriptionUserError { code } } } }"""


@pytest.fixture
async def house(api: Door, clock: Clock) -> House:
    house = House(api, await api.staff(), clock)
    await house.set(**STAYING)
    return house


async def open_invoices(agreement: Agreement) -> list[dict[str, Any]]:
    return [one for one in await agreement.invoices() if one["status"] == "OPEN"]


async def test_an_end_that_was_agreed_comes_back_with_the_agreement(house: House, system: Context) -> None:
    ends_at = (house.clock.now + timedelta(days=75)).isoformat()
    given = {"endsAt": ends_at, "paymentMethod": lives.GOOD}
    agreement = await house.arranges(await house.buyer(), await house.offer(1000), **given)
    agreed = (await agreement.standing())["endsAt"]
    with pytest.raises(Refused) as refused:
        await agreement.reactivate()
    assert refused.value.code == "NOT_CANCELED", "what ends as agreed is not canceled"
    await agreement.cancel()
    sooner = await agreement.standing()
    assert sooner["endsAt"] == sooner["periodEnd"] < agreed
    await agreement.reactivate()
    assert (await agreement.standing())["endsAt"] == agreed
    await house.clock.advance(days=76)
    assert (await agreement.standing())["status"] == "ENDED"
    assert len(await agreement.invoices()) == 3
    await books.check(house.staff, system)


async def test_a_gift_is_not_kept_by_reactivating_it(api: Door, house: House, system: Context, clock: Clock) -> None:
    shop = await new_shop(system)
    bought = await give(await api.member(), await shop.offer(), periods=2)
    friend = await api.member()
    made = (await redeem(friend, bought["code"]))["subscription"]
    kept = (await friend(REACTIVATE, {"id": made["id"]}))["subscriptionReactivate"]
    assert codes(kept) == ["NOT_CANCELED"]
    await clock.advance(days=63)
    assert [row["status"] for row in await rows(system, "subscription")] == ["ENDED"]


async def test_what_starts_later_ends_at_once_whichever_end_is_asked_for(house: House, system: Context) -> None:
    agreement = await lives.scheduled(house)
    await agreement.cancel()
    standing = await agreement.standing()
    assert (standing["status"], standing["endsAt"]) == ("ENDED", None)
    await house.clock.advance(days=12)
    assert (await agreement.invoices(), await rows(system, "payment")) == ([], [])


async def test_what_is_owed_is_paid_and_had_to_the_end_of_its_period(house: House, system: Context) -> None:
    agreement = await lives.into(house, S.PAST_DUE)
    (owed,) = await open_invoices(agreement)
    await agreement.cancel()
    assert (await agreement.standing())["endsAt"] == owed["periodEnd"]
    await agreement.buyer.settles(owed)
    standing = await agreement.standing()
    assert (standing["status"], standing["periodEnd"], standing["endsAt"]) == ("ACTIVE", *[owed["periodEnd"]] * 2)
    await house.clock.advance(days=32)
    assert (await agreement.standing())["endReason"] == "CANCELED"
    assert len(await agreement.invoices()) == 2
    await books.check(house.staff, system)


async def test_what_is_owed_and_never_paid_ends_with_its_period_and_is_void(house: House, system: Context) -> None:
    await house.set(dunning__after="KEEP")
    agreement = await lives.into(house, S.PAST_DUE)
    await agreement.cancel()
    await house.clock.advance(days=32)
    assert (await agreement.standing())["endReason"] == "CANCELED"
    assert [one["status"] for one in await agreement.invoices()] == ["PAID", "VOID"]
    await books.check(house.staff, system)


async def test_what_is_owed_for_a_period_that_is_over_ends_at_once(house: House, system: Context) -> None:
    await house.set(dunning__after="KEEP", dunning__next_period="SKIP")
    agreement = await lives.into(house, S.PAST_DUE)
    await house.clock.advance(days=40)
    await agreement.cancel()
    assert (await agreement.standing())["status"] == "ENDED", "there is no period left that could close"
    await books.check(house.staff, system)


async def test_a_pause_does_not_outlast_its_agreement(house: House, system: Context) -> None:
    agreement = await lives.into(house, S.PAUSED, cancels=True)
    await house.clock.advance(days=32)
    assert (await agreement.standing())["endReason"] == "CANCELED"
    with pytest.raises(Refused) as refused:
        await agreement.resume()
    assert refused.value.code == "ALREADY_ENDED"
    assert len(await agreement.invoices()) == 1
    await books.check(house.staff, system)


async def test_the_rest_of_a_trial_is_had_to_its_end_and_no_longer(house: House) -> None:
    agreement = await lives.into(house, S.TRIALING, cancels=True)
    await agreement.pause()
    await house.clock.advance(days=3)
    await agreement.resume()
    standing = await agreement.standing()
    assert standing["periodEnd"] == standing["endsAt"]


async def test_what_is_unpaid_ends_when_it_was_to_end(house: House, system: Context) -> None:
    await house.set(dunning__after="UNPAID")
    agreement = await lives.into(house, S.UNPAID, cancels=True)
    await house.clock.advance(days=10)
    assert (await agreement.standing())["endReason"] == "CANCELED"
    await books.check(house.staff, system)


async def test_fewer_seats_can_be_asked_for_while_something_is_owed_and_count_from_the_next_period(
    house: House, system: Context
) -> None:
    await house.set(dunning__after="KEEP")
    agreement = await lives.into(house, S.PAST_DUE)
    with pytest.raises(Refused) as refused:
        await agreement.change(quantity=1)
    assert refused.value.code == "PAYMENT_DUE", "not within what is owed"
    (owed,) = await open_invoices(agreement)
    await agreement.change(quantity=1, when="PERIOD_END")
    assert (await agreement.standing())["scheduledChange"]["effectiveAt"] == owed["periodEnd"]
    await house.clock.advance(days=31)
    assert [one["total"] for one in await agreement.invoices()] == [1000, 1000, 500]
    assert (await agreement.standing())["quantity"] == 1
    await books.check(house.staff, system)


async def test_fewer_seats_count_once_what_was_unpaid_comes_back(house: House, system: Context) -> None:
    await house.set(dunning__after="UNPAID")
    agreement = await lives.into(house, S.UNPAID)
    await agreement.change(quantity=1, when="PERIOD_END")
    await agreement.buyer.settles((await agreement.invoices())[-1])
    await house.clock.advance(hours=1)
    standing = await agreement.standing()
    assert (standing["status"], standing["quantity"]) == ("ACTIVE", 1)
    assert 0 < (await agreement.invoices())[-1]["total"] < 500
    await books.check(house.staff, system)


async def test_a_renewal_does_not_give_back_what_a_dispute_took(house: House, system: Context) -> None:
    await house.set(disputes__access="SUSPEND")
    feature = await house.staff(FEATURE)
    house.product = await house.new_product(features=[{"feature": feature["featureCreate"]["feature"]["id"]}])
    agreement = await (await house.buyer()).buys(await house.offer(1000))
    (payment,) = await rows(system, "payment")
    opened = await house.staff(DISPUTE, {"payment": opaque(payment), "amount": None, "key": "opened"})
    assert not await can(agreement)
    await house.clock.advance(days=32)
    assert len(await agreement.invoices()) == 2
    await agreement.pause()
    await agreement.resume()
    assert not await can(agreement), "while the bank has not decided, nothing gives it back"
    dispute = opened["disputeRecord"]["dispute"]["id"]
    await house.staff(CLOSE, {"dispute": dispute, "outcome": "LOST", "key": "closed"})
    assert not await can(agreement)
    await house.clock.advance(days=31)
    assert await can(agreement), "what was paid since is had"


FEATURE = """mutation { featureCreate(input: {code: "library", name: "Library"}) { feature { id } } }"""


async def can(agreement: Agreement) -> bool:
    return bool((await agreement.buyer.door('{ viewer { can(feature: "library") } }'))["viewer"]["can"])


def opaque(payment: Any) -> str:
    return ids.encode("Payment", payment["id"])
