"""Published cases of periods counted in days: stubs, changes, pauses and ends within a period."""

from tests.billing.house import House, day
from tests.billing.published.conftest import Opening


async def first_charge(house: House, minor: int, billing_day: int, policy: str) -> int:
    """What an agreement that is aligned to a billing day costs when it begins."""
    offer = await house.offer(minor, proration=policy, alignment="BILLING_DAY")
    return (await (await (await house.buyer(billing_day=billing_day)).buys(offer)).new()).charge


async def test_p22_months_of_thirty_days(opening: Opening) -> None:
    house = await opening("2023-05-15")
    assert await first_charge(house, 1995, 23, "DAY_FIXED_30") == 532
    await house.clock.advance_to(day("2023-06-15"))
    assert await first_charge(house, 1995, 23, "DAY_FIXED_30") == 532


async def test_p24_a_stub_before_the_billing_day(opening: Opening) -> None:
    assert await first_charge(await opening("2011-02-01"), 86800, 13, "DAY_ACTUAL") == 33600


async def test_p25_a_stub_at_both_ends(opening: Opening) -> None:
    house = await opening("2011-01-01")
    offer = await house.offer(86800, proration="DAY_ACTUAL", alignment="BILLING_DAY")
    terms = {"endsAt": "2011-02-27T00:00:00Z", "paymentMethod": "pm_card_success"}
    agreement = await house.arranges(await house.buyer(billing_day=15), offer, **terms)
    await house.clock.advance_to(day("2011-03-30"))
    assert [one["total"] for one in await agreement.invoices()] == [39200, 86800, 37200]
    assert (await agreement.standing())["status"] == "ENDED"


async def test_p35_the_period_before_the_first_counts(opening: Opening) -> None:
    assert await first_charge(await opening("2016-05-01"), 24995, 15, "DAY_ACTUAL") == 11664


async def test_p28_a_pause_with_credit(opening: Opening) -> None:
    house = await opening("2012-03-02", subscriptions__proration="DAY_ACTUAL")
    agreement = await (await house.buyer()).buys(await house.offer(24995))
    assert (await agreement.new()).charge == 24995
    await house.clock.advance_to(day("2012-03-04"))
    await agreement.pause(creditsUnused=True)
    assert (await agreement.new()).both == (-23382, 0)
    assert await agreement.buyer.balance() == 23382


async def test_p29_going_on_keeps_the_anchor(opening: Opening) -> None:
    house = await opening("2012-03-02", subscriptions__proration="DAY_ACTUAL")
    agreement = await (await house.buyer()).buys(await house.offer(24995))
    await house.clock.advance_to(day("2012-03-04"))
    await agreement.pause(creditsUnused=True)
    await agreement.new()
    await house.clock.advance_to(day("2012-04-05"))
    assert (await agreement.new()).both == (0, 0), "the period that was skipped is not billed"
    await agreement.resume()
    assert (await agreement.new()).charge == 22496
    assert await agreement.buyer.balance() == 886
    assert day((await agreement.standing())["periodEnd"][:19]) == day("2012-05-02")


async def test_p31_two_changes_in_two_days(opening: Opening) -> None:
    house = await opening("2012-05-01", subscriptions__proration="DAY_ACTUAL")
    offers = [await house.offer(minor) for minor in (59995, 995, 2995)]
    agreement = await (await house.buyer()).buys(offers[0])
    await agreement.new()
    found = []
    for at, offer in zip(("2012-05-07", "2012-05-08"), offers[1:], strict=True):
        await house.clock.advance_to(day(at))
        await agreement.change(offer)
        moved = await agreement.new()
        found.append((moved.charge, moved.credit, await agreement.buyer.balance()))
    assert found == [(802, -48383, 47581), (2319, -770, 46032)]


async def test_p41_two_upgrades_on_one_day_with_tax(opening: Opening) -> None:
    house = await opening("2024-03-05", "EUR", subscriptions__proration="DAY_INCLUSIVE")
    await house.taxes("25")
    offers = [await house.offer(minor, alignment="CALENDAR") for minor in (1000, 1500, 1900)]
    agreement = await (await house.buyer()).buys(offers[0])
    await house.clock.advance_to(day("2024-03-12"))
    for offer in offers[1:]:
        await agreement.change(offer)
    invoices = await agreement.invoices()
    assert [one["subtotal"] for one in invoices] == [871, 968, 1226]
    assert [one["total"] for one in invoices] == [1089, 1210, 1533]
    assert [one["paid"] for one in invoices] == [1089, 404, 323], "what was due once the balance had paid"
    notes = sorted((note for one in invoices for note in one["creditNotes"]), key=lambda note: str(note["number"]))
    assert [(note["net"], note["tax"]) for note in notes] == [(645, 161), (968, 242)]


async def test_p44_the_day_of_the_end_counts_as_used(opening: Opening) -> None:
    house = await opening("2025-06-01", subscriptions__proration="DAY_INCLUSIVE")
    await house.taxes("25")
    agreement = await (await house.buyer()).buys(await house.offer(20000, alignment="CALENDAR"))
    await agreement.cancel(now=True, giveBack="BALANCE")
    ((note,),) = [one["creditNotes"] for one in await agreement.invoices()]
    assert (note["net"], note["tax"], note["total"]) == (19333, 4833, 24166)
    assert await agreement.buyer.balance() == 24166
