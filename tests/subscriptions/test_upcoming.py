"""The invoice that comes next is, line by line, the one that then comes."""

from datetime import datetime
from typing import Any

from tests.billing.house import Agreement, House, plain
from tests.door import Door
from tests.scenarios.conftest import Opening, opening

__all__ = ["opening"]

SUMS = "{ amountMinor }"
LINE = f"""ordinal description quantity unitPrice amount {SUMS} discount {SUMS} net {SUMS} tax {SUMS} taxName taxPercent
  periodStart periodEnd product {{ id }} couponCodes
  explanation {{ policy formula inputs {{ name value }} steps {{ name text expression amount }} }}"""
NEXT = f"""query ($id: ID!) {{ node(id: $id) {{ ... on Subscription {{ upcomingInvoice {{
  at dueAt couponCodes balance {SUMS} due {SUMS} lines {{ {LINE} }}
  quote {{ subtotal {SUMS} discount {SUMS} tax {SUMS} total {SUMS} lines {{ description net {SUMS} }} }} }} }} }} }}"""
CAME = f"""query ($id: ID!) {{ node(id: $id) {{ ... on Subscription {{ invoices {{
  number createdAt dueAt couponCodes balance {SUMS} subtotal {SUMS} discount {SUMS} tax {SUMS} total {SUMS}
  lines {{ {LINE} }} }} }} }} }}"""


async def upcoming(agreement: Agreement, door: Door | None = None) -> dict[str, Any] | None:
    found = (await (door or agreement.buyer.door)(NEXT, {"id": agreement.id}))["node"]["upcomingInvoice"]
    return None if found is None else dict(plain(found))


async def came(agreement: Agreement) -> list[dict[str, Any]]:
    found = plain((await agreement.buyer.door(CAME, {"id": agreement.id}))["node"]["invoices"])
    return sorted((one for one in found if one["number"]), key=lambda one: (one["createdAt"], one["number"]))


def said(shown: dict[str, Any]) -> dict[str, Any]:
    """What was shown, as an invoice says it."""
    sums = {key: value for key, value in shown["quote"].items() if key != "lines"}
    names = ("dueAt", "couponCodes", "balance", "lines")
    return sums | {name: shown[name] for name in names} | {"createdAt": shown["at"]}


async def turn(agreements: dict[str, Agreement], house: House) -> dict[str, dict[str, Any]]:
    """Ask for all, let the last of them come, and compare each with the invoice that came of it. What was shown."""
    shown = {name: await upcoming(one) for name, one in agreements.items()}
    assert [name for name, one in shown.items() if one is None] == []
    found = {name: one for name, one in shown.items() if one is not None}
    await house.clock.advance_to(max(datetime.fromisoformat(one["at"]) for one in found.values()))
    for name, agreement in agreements.items():
        invoice = next(one for one in await came(agreement) if one["createdAt"] >= found[name]["at"])
        invoice.pop("number")
        assert invoice == said(found[name]), name
        assert found[name]["due"] == invoice["total"] - invoice["balance"], name
    return found


async def sold(house: House) -> dict[str, Agreement]:
    """One of each kind that the end of a month brings an invoice for."""
    taxed = await house.new_product()
    await house.taxes("19", taxed)
    each = {"model": "PER_UNIT", "unitAmount": "9.995"}
    gross = {"product": taxed, "includesTax": True}
    await house.coupon("THREE", percent="25", duration="PERIODS", periods=3)
    await house.coupon("LATER", amountOff={"amountMinor": 300, "currency": "USD"})
    tiers = [
        {"upTo": 2, "unitAmount": "10", "flatAmount": "0"},
        {"upTo": None, "unitAmount": "7.25", "flatAmount": "5"},
    ]
    monthly = await house.offer(1200)
    many: dict[str, Any] = {"leastQuantity": 1, "mostQuantity": 50}
    trial = {"money": {"amountMinor": 0, "currency": "USD"}, "intervalUnit": "DAY", "intervalCount": 7}
    paid = {**trial, "money": {"amountMinor": 100, "currency": "USD"}, "intervalCount": 10}
    tiered = await house.offer(None, price={"model": "GRADUATED", "tiers": tiers}, **many)
    aligned = await house.offer(3100, alignment="BILLING_DAY", proration="DAY_ACTUAL")
    buyer, other, third = await house.buyer(), await house.buyer(), await house.buyer(billing_day=20)
    sent = {"collection": "MANUAL", "daysUntilDue": 30}
    later = {**sent, "startsAt": "2024-02-10T00:00:00Z", "coupons": ["LATER"]}
    found = {
        "monthly": await buyer.buys(monthly),
        "seats": await buyer.buys(await house.offer(None, price=each, **many), quantity=7),
        "tiered": await buyer.buys(tiered, quantity=5),
        "coupon": await buyer.buys(monthly, coupons=["THREE"]),
        "taxed": await buyer.buys(await house.offer(1000, price={"product": taxed})),
        "gross": await buyer.buys(await house.offer(1000, price=gross), coupons=["THREE"]),
        "trial": await buyer.buys(await house.offer(1500, trialPhases=[trial]), coupons=["THREE"]),
        "phases": await third.buys(await house.offer(1500, trialPhases=[trial, paid])),
        "down": await buyer.buys(await house.offer(5000)),
        "yearly next": await buyer.buys(monthly, coupons=["THREE"]),
        "balance": await other.buys(await house.offer(4000)),
        "billing day": await third.buys(aligned),
        "sent": await house.arranges(buyer, monthly, collection="MANUAL", daysUntilDue=14),
        "until then": await house.arranges(buyer, monthly, **sent, endsAt="2024-03-10T00:00:00Z"),
        "later": await house.arranges(third, monthly, **later),
    }
    await found["down"].change(monthly, when="PERIOD_END", coupons=["LATER"])
    await found["yearly next"].change(await house.offer(9900, "YEAR"), when="PERIOD_END")
    await house.clock.advance(hours=5)
    await found["balance"].change(await house.offer(2500))
    return found


async def test_what_is_shown_is_the_invoice_that_comes(opening: Opening, claim: Any) -> None:
    house = await opening("2024-01-31T10:00")
    await house.set(dunning__after="KEEP")
    agreements = await sold(house)
    first = await turn(agreements, house)
    assert first["down"]["quote"]["total"] == 900
    assert first["yearly next"]["quote"]["total"] == 7425
    assert 0 < first["balance"]["balance"] < first["balance"]["quote"]["total"]
    second = await turn({name: agreements[name] for name in ("coupon", "down", "trial", "sent", "billing day")}, house)
    assert second["down"]["quote"]["total"] == 1200
    third = await turn({"coupon": agreements["coupon"]}, house)
    assert (second["coupon"]["couponCodes"], third["coupon"]["couponCodes"]) == (["THREE"], [])
    claim("an upcoming invoice is, line by line, the one that then comes: 15 kinds of subscriptions")


async def test_past_due_it_is_the_one_after_what_is_owed(opening: Opening) -> None:
    house = await opening("2024-01-31T10:00")
    await house.set(dunning__retry_days=[60])
    agreement = await (await house.buyer()).buys(await house.offer(1200), "pm_card_without_funds_later")
    await house.clock.advance(days=30)
    assert (await agreement.standing())["status"] == "PAST_DUE"
    shown = await turn({"behind": agreement}, house)
    assert shown["behind"]["at"][:10] == "2024-03-31"
    await house.set(dunning__next_period="SKIP")
    assert await upcoming(agreement) is None


async def nothing(house: House) -> dict[str, Agreement]:
    """One of each kind that nothing is to come of."""
    monthly = await house.offer(1200)
    free = {"money": {"amountMinor": 0, "currency": "USD"}, "intervalUnit": "DAY", "intervalCount": 5}
    buyer = await house.buyer()
    found = {name: await buyer.buys(monthly) for name in ("canceled", "to rest", "paused", "ended")}
    found |= {
        "for life": await buyer.buys(await house.offer(30000, "LIFETIME")),
        "for a time": await buyer.buys(await house.offer(500, "ONCE", term={"unit": "MONTH", "count": 1})),
        "unpaid": await buyer.buys(monthly, "pm_card_declined"),
        "trial": await (await house.buyer()).buys(await house.offer(900, trialPhases=[free]), None),
    }
    await found["canceled"].cancel()
    await found["to rest"].pause(atPeriodEnd=True)
    await found["paused"].pause()
    await found["ended"].cancel(now=True)
    return found


async def test_nothing_is_shown_where_nothing_is_to_come(opening: Opening) -> None:
    house = await opening("2024-01-31T10:00")
    agreements = await nothing(house)
    shown = {name: await upcoming(one) for name, one in agreements.items()}
    assert shown == dict.fromkeys(agreements)
    before = {name: len(await came(one)) for name, one in agreements.items()}
    await house.clock.advance(days=40)
    assert {name: len(await came(one)) for name, one in agreements.items()} == before


async def test_it_is_for_who_pays_and_for_staff_who_see_what_is_paid(opening: Opening) -> None:
    house = await opening("2024-01-31T10:00")
    agreement = await (await house.buyer()).buys(await house.offer(1200))
    assert await upcoming(agreement, await house.api.staff("BILLING_READ", "SUBSCRIPTIONS_READ")) is not None
    assert await upcoming(agreement, await house.api.staff("SUBSCRIPTIONS_READ")) is None


async def test_a_page_of_subscriptions_is_too_dear_to_ask_it_for(opening: Opening) -> None:
    house = await opening("2024-01-31T10:00")
    page = "{ subscriptions(first: 50) { nodes { upcomingInvoice { at } } } }"
    assert await house.staff.errors(page) == ["COST_EXCEEDED"]
