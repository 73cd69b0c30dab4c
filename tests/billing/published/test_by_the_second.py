"""Published cases of changes within a period, reckoned by the second."""

from tests.billing.house import Agreement, House, day
from tests.billing.published.conftest import Opening


async def changed(
    house: House, start: str, at: str, old: int, new: int, unit: str = "MONTH"
) -> tuple[Agreement, int, int, int]:
    """Bought at the old price, changed to the new one: the agreement, its credit, its charge, and the net of both."""
    before, after = await house.offer(old, unit), await house.offer(new, unit)
    assert house.clock.now == day(start)
    agreement = await (await house.buyer()).buys(before)
    await agreement.new()
    await house.clock.advance_to(day(at))
    done = await agreement.change(after)
    moved = await agreement.new()
    return agreement, moved.credit, moved.charge, int(done["change"]["net"]["amountMinor"])


async def test_p01_half_of_a_month(opening: Opening) -> None:
    house = await opening("2025-04-01")
    _, *found = await changed(house, "2025-04-01", "2025-04-16", 1000, 2000)
    assert found == [-500, 1000, 500]


async def test_p05_a_day_of_thirty_and_the_reverse(opening: Opening) -> None:
    house = await opening("2025-06-01")
    cheap, dear = await house.offer(500), await house.offer(2000)
    up = await (await house.buyer()).buys(cheap)
    down = await (await house.buyer()).buys(dear)
    await up.new()
    await house.clock.advance_to(day("2025-06-02"))
    net = (await up.change(dear))["change"]["net"]
    assert [*(await up.new()).both, int(net["amountMinor"])] == [-483, 1933, 1450]
    back = (await down.change(cheap))["change"]["net"]
    assert int(back["amountMinor"]) == -1450
    assert await down.buyer.balance() == 1450


async def test_p06_half_of_june(opening: Opening) -> None:
    house = await opening("2025-06-01")
    _, *found = await changed(house, "2025-06-01", "2025-06-16", 10000, 30000)
    assert found[:2] == [-5000, 15000]


async def test_p08_a_month_over_a_leap_day(opening: Opening) -> None:
    house = await opening("2024-02-18")
    _, *found = await changed(house, "2024-02-18", "2024-02-25", 10000, 30000)
    assert found[:2] == [-7586, 22759]


async def test_p09_a_year(opening: Opening) -> None:
    house = await opening("2024-08-01")
    _, *found = await changed(house, "2024-08-01", "2024-10-01", 100000, 300000, "YEAR")
    assert found[:2] == [-83288, 249863]


async def test_p12_from_months_to_years_a_new_period_begins(opening: Opening) -> None:
    house = await opening("2025-06-01")
    monthly, yearly = await house.offer(10000), await house.offer(100000, "YEAR")
    agreement = await (await house.buyer()).buys(monthly)
    await agreement.new()
    await house.clock.advance_to(day("2025-06-16"))
    done = await agreement.change(yearly)
    assert (await agreement.new()).both == (-5000, 100000)
    assert int(done["change"]["net"]["amountMinor"]) == 95000
    assert day((await agreement.standing())["periodEnd"][:19]) == day("2026-06-16")


async def test_p14_several_steps_up_credit_what_was_charged(opening: Opening) -> None:
    house = await opening("2025-06-01")
    offers = [await house.offer(minor) for minor in (10000, 20000, 30000, 40000)]
    agreement = await (await house.buyer()).buys(offers[0])
    await agreement.new()
    found = []
    for at, offer in zip(("2025-06-07", "2025-06-13", "2025-06-19"), offers[1:], strict=True):
        await house.clock.advance_to(day(at))
        await agreement.change(offer)
        found.append((await agreement.new()).both)
    assert found == [(-8000, 16000), (-12000, 18000), (-12000, 16000)]


async def test_p15_a_coupon_of_each_offer(opening: Opening) -> None:
    house = await opening("2025-06-01")
    first, second = await house.offer(10000), await house.offer(100000)
    await house.coupon("A25", percent="25", duration="FOREVER", offers=[first])
    await house.coupon("B50", percent="50", duration="FOREVER", offers=[second])
    agreement = await (await house.buyer()).buys(first, coupons=["A25"])
    assert (await agreement.new()).charge == 7500
    await house.clock.advance_to(day("2025-06-16"))
    await agreement.change(second, coupons=["B50"])
    assert (await agreement.new()).both == (-3750, 25000)
