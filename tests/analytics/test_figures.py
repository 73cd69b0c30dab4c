"""What the business comes to, in worlds small enough to be reckoned by hand."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from models.catalogue import IntervalUnit, Offer
from models.subscriptions import SubscriptionStatus
from models.tenants import Tenant
from tenure.catalogue.offers import Phase
from tenure.context import Context
from tenure.kit.money import Money
from tests.analytics.agreements import begun, changed, movements_of
from tests.door import Door
from tests.ledger.invoiced import account_of
from tests.subscriptions.shop import CANCEL, INVOICE_PAY, Shop, buy, new_shop

RATES = """mutation { settingSet(input: {key: "analytics.rates", level: TENANT, value: {EUR: "1.10"}}) {
  userErrors { message } } }"""
MRR = """query ($asOf: DateTime) {
  mrr(asOf: $asOf) { byCurrency { currency amount } normalised { currency amount } }
  arr(asOf: $asOf) { byCurrency { currency amount } } }"""
MOVEMENTS = """query ($from: DateTime!, $to: DateTime!, $grain: AnalyticsGrain!) {
  mrrMovements(from: $from, to: $to, grain: $grain) {
    period { start end }
    byCurrency { currency opening new expansion contraction churn reactivation pause resume closing }
    normalised { currency opening new churn closing } } }"""
CHURN = """query ($from: DateTime!, $to: DateTime!) { churn(from: $from, to: $to) {
  members { opening lost rate } money { changes { currency } rate netRate } normalised { rate } } }"""
START = datetime(2027, 1, 1, tzinfo=UTC)
ENDED, ACTIVE, PAUSED = SubscriptionStatus.ENDED, SubscriptionStatus.ACTIVE, SubscriptionStatus.PAUSED


@pytest.fixture
async def clock(clock: Any, business: Tenant) -> Any:
    await Tenant.filter(id=business.id).update(clock=START)
    business.clock = START
    return clock


@pytest.fixture
async def shop(system: Context, clock: Any) -> Shop:
    return await new_shop(system, is_exclusive=False)


class World:
    """January: A 10 a month, B 120 a year, C 20 EUR a month. February: A 30 a month, B ends, D begins with 52 a week.

    March: C pauses, A ends on the 20th, B comes back.
    """

    def __init__(self, api: Door, shop: Shop, ctx: Context, clock: Any) -> None:
        self.api, self.shop, self.ctx, self.clock = api, shop, ctx, clock
        self.accounts: dict[str, UUID] = {}
        self.held: dict[str, Any] = {}

    async def live(self) -> None:
        ten, thirty = await self.shop.offer(1000), await self.shop.offer(3000)
        yearly = await self.shop.offer(12000, IntervalUnit.YEAR)
        weekly = await self.shop.offer(1200, IntervalUnit.WEEK)
        euros = await self.shop.offer(2000, currency="EUR")
        for name, offer in {"A": ten, "B": yearly, "C": euros}.items():
            self.accounts[name] = await account_of(self.api)
            await self.begin(name, offer)
            await self.clock.advance(days=5)
        await self._until(datetime(2027, 2, 10, tzinfo=UTC))
        await changed(self.ctx, self.held["A"], offer_id=thirty.id, price_id=thirty.price_id)
        await changed(self.ctx, self.held["B"], status=ENDED)
        self.accounts["D"] = await account_of(self.api)
        await self.begin("D", weekly)
        await self._until(datetime(2027, 3, 20, tzinfo=UTC))
        await changed(self.ctx, self.held["C"], status=PAUSED)
        await changed(self.ctx, self.held["A"], status=ENDED)
        await self.begin("B", yearly)

    async def begin(self, name: str, offer: Offer) -> None:
        self.held[name] = await begun(self.ctx, self.accounts[name], offer)

    async def _until(self, instant: datetime) -> None:
        await self.clock.advance(seconds=(instant - self.clock.now).total_seconds())


@pytest.fixture
async def world(api: Door, shop: Shop, system: Context, clock: Any) -> World:
    made = World(api, shop, system, clock)
    await made.live()
    return made


def _day(month: int, day: int = 1) -> str:
    return datetime(2027, month, day, tzinfo=UTC).isoformat()


def _amounts(figures: dict[str, Any]) -> dict[str, float]:
    return {one["currency"]: float(one["amount"]) for one in figures["byCurrency"]}


async def test_recurring_revenue_is_known_at_any_instant(api: Door, world: World) -> None:
    staff = await api.staff()
    found = [_amounts((await staff(MRR, {"asOf": _day(month)}))["mrr"]) for month in (1, 2, 3, 4)]
    assert found == [
        {"USD": 10},
        {"EUR": 20, "USD": 20},
        {"EUR": 20, "USD": 82},
        {"EUR": 0, "USD": 62},
    ]
    assert _amounts((await staff(MRR, {"asOf": _day(3)}))["arr"]) == {"EUR": 240, "USD": 984}
    assert (await staff(MRR))["mrr"]["byCurrency"][1] == {"currency": "USD", "amount": "62.000000000000"}


async def test_currencies_are_added_up_only_by_a_table_of_the_business(api: Door, world: World) -> None:
    staff = await api.staff()
    assert (await staff(MRR, {"asOf": _day(3)}))["mrr"]["normalised"] is None
    assert (await staff(RATES))["settingSet"]["userErrors"] == []
    normalised = (await staff(MRR, {"asOf": _day(3)}))["mrr"]["normalised"]
    assert (normalised["currency"], float(normalised["amount"])) == ("USD", 104)  # 82 + 20 x 1.10


async def test_movements_are_cut_by_months_and_follow_one_another(api: Door, world: World) -> None:
    staff = await api.staff()
    await staff(RATES)
    answer = await staff(MOVEMENTS, {"from": _day(1), "to": _day(4), "grain": "MONTH"})
    january, february, march = answer["mrrMovements"]
    dollars = [_numbers(month["byCurrency"][1]) for month in (january, february, march)]
    assert dollars == [
        {"opening": 0, "new": 20, "closing": 20},
        {"opening": 20, "new": 52, "expansion": 20, "churn": -10, "closing": 82},
        {"opening": 82, "churn": -30, "reactivation": 10, "closing": 62},
    ]
    assert _numbers(march["byCurrency"][0]) == {"opening": 20, "pause": -20, "closing": 0}
    assert _numbers(january["normalised"]) == {"opening": 0, "new": 42, "closing": 42}
    assert february["period"] == {"start": "2027-02-01T00:00:00+00:00", "end": "2027-03-01T00:00:00+00:00"}
    weeks = (await staff(MOVEMENTS, {"from": _day(1), "to": _day(1, 20), "grain": "WEEK"}))["mrrMovements"]
    assert [week["period"]["start"][:10] for week in weeks] == ["2027-01-01", "2027-01-04", "2027-01-11", "2027-01-18"]


def _numbers(changes: dict[str, Any]) -> dict[str, float]:
    """All that is not nothing, and the two ends."""
    found = {name: float(value) for name, value in changes.items() if name != "currency"}
    return {name: value for name, value in found.items() if value or name in ("opening", "closing")}


async def test_too_many_periods_and_empty_ranges_are_refused(api: Door, world: World) -> None:
    staff = await api.staff()
    wide = {"from": "2020-01-01T00:00:00Z", "to": _day(4), "grain": "DAY"}
    assert await staff.errors(MOVEMENTS, wide) == ["BAD_INPUT"]
    assert await staff.errors(CHURN, {"from": _day(4), "to": _day(4)}) == ["BAD_INPUT"]


async def test_churn_counts_who_went_and_what(api: Door, world: World) -> None:
    staff = await api.staff()
    february = (await staff(CHURN, {"from": _day(2), "to": _day(3)}))["churn"]
    assert february["members"] == {"opening": 3, "lost": 1, "rate": "0.333333333333"}
    dollars = february["money"][1]
    # 10 of 20 went, and 20 more came of those who stayed.
    assert (float(dollars["rate"]), float(dollars["netRate"])) == (0.5, -0.5)
    march = (await staff(CHURN, {"from": _day(3), "to": _day(4)}))["churn"]
    assert march["members"] == {"opening": 3, "lost": 1, "rate": "0.333333333333"}  # A; C rests, and is not lost
    both = (await staff(CHURN, {"from": _day(2), "to": _day(4)}))["churn"]
    assert both["members"]["lost"] == 1  # B is back
    assert (await staff(CHURN, {"from": "2026-01-01T00:00:00Z", "to": _day(1)}))["churn"]["members"]["rate"] is None


async def test_a_lifetime_is_worth_what_comes_in_until_they_go(api: Door, world: World) -> None:
    staff = await api.staff()
    await staff(RATES)
    query = """query ($asOf: DateTime!) { ltv(asOf: $asOf, months: 2) {
      byCurrency { currency members perMember churn lifetimeValue } normalised { members } } }"""
    answer = (await staff(query, {"asOf": _day(4)}))["ltv"]
    euros, dollars = answer["byCurrency"]
    # D and B pay 62. In February 1 of 2 went, in March 1 of 2 (A of A, D): 2 of 4.
    assert (dollars["members"], float(dollars["perMember"]), float(dollars["churn"])) == (2, 31, 0.5)
    assert float(dollars["lifetimeValue"]) == 62
    assert (euros["members"], euros["perMember"], euros["lifetimeValue"]) == (0, None, None)
    assert answer["normalised"]["members"] == 2


async def test_cohorts_keep_who_began_together(api: Door, world: World) -> None:
    staff = await api.staff()
    await staff(RATES)
    query = """query ($asOf: DateTime!) { cohorts(asOf: $asOf, months: 3) {
      byCurrency { month currency members amount kept { months members amount memberRate moneyRate } }
      normalised { month members amount kept { members amount } } } }"""
    answer = (await staff(query, {"asOf": _day(3, 31)}))["cohorts"]
    euros, january, february = answer["byCurrency"]
    assert (january["month"], january["currency"], january["members"], float(january["amount"])) == (
        "2027-01-01",
        "USD",
        2,
        20,
    )
    assert [(one["members"], float(one["amount"])) for one in january["kept"]] == [(2, 20), (1, 30), (1, 10)]
    assert [float(one["memberRate"]) for one in january["kept"]] == [1, 0.5, 0.5]
    assert [float(one["moneyRate"]) for one in january["kept"]] == [1, 1.5, 0.5]
    assert [(one["members"], float(one["amount"])) for one in february["kept"]] == [(1, 52), (1, 52)]
    assert [one["members"] for one in euros["kept"]] == [1, 1, 0]
    all_of_january = answer["normalised"][0]
    assert (all_of_january["members"], float(all_of_january["amount"])) == (3, 42)
    assert [(one["members"], float(one["amount"])) for one in all_of_january["kept"]] == [(3, 42), (2, 52), (1, 10)]


TRIALS = """query ($from: DateTime!, $to: DateTime!, $asOf: DateTime) {
  trialConversion(from: $from, to: $to, asOf: $asOf) { started converted lost running rate } }"""
ACTIVE_MEMBERS = "query ($asOf: DateTime) { activeMembers(asOf: $asOf) { paying inTrial entitled } }"


async def test_trials_are_followed_to_their_ends(api: Door, shop: Shop, clock: Any) -> None:
    offer = await shop.offer(1200, IntervalUnit.MONTH, 1, Phase(Money(0, "USD"), IntervalUnit.DAY, 7))
    for method in ("pm_card_success", "pm_card_success", None):
        await buy(await api.member(), offer, method)
    await clock.advance(days=3)
    last = await api.member()
    bought = await buy(last, offer)
    await last(CANCEL, {"id": bought["checkout"]["subscription"]["id"], "now": False})
    await clock.advance(days=5)
    staff, whole = await api.staff(), {"from": _day(1), "to": _day(2)}
    assert (await staff(TRIALS, {**whole, "asOf": _day(1, 2)}))["trialConversion"]["running"] == 3
    assert (await staff(TRIALS, whole))["trialConversion"] == {
        "started": 4,
        "converted": 2,
        "lost": 1,
        "running": 1,
        "rate": "0.666666666667",
    }
    before = (await staff(ACTIVE_MEMBERS, {"asOf": _day(1, 5)}))["activeMembers"]
    assert (before["inTrial"], before["entitled"]) == (4, 4)
    after = (await staff(ACTIVE_MEMBERS))["activeMembers"]
    assert (after["inTrial"], after["entitled"]) == (1, 3)


async def test_active_members_pay_now(api: Door, world: World) -> None:
    staff = await api.staff()
    paying = [(await staff(ACTIVE_MEMBERS, {"asOf": _day(month)}))["activeMembers"]["paying"] for month in (1, 2, 3, 4)]
    assert paying == [1, 3, 3, 2]


async def test_what_failed_and_was_paid_after_all_is_recovered(
    api: Door, shop: Shop, clock: Any, system: Context
) -> None:
    weekly = await shop.offer(1000, IntervalUnit.WEEK)
    payer, ghost = await api.member(), await api.member()
    await buy(payer, weekly, "pm_card_expires_next_renewal")
    await buy(ghost, weekly, "pm_card_expires_next_renewal")
    await buy(await api.member(), weekly, "pm_card_declined")
    await clock.advance(days=8)
    invoices = "{ viewer { accounts { invoices(first: 5) { nodes { id status } } } } }"
    nodes = (await payer(invoices))["viewer"]["accounts"][0]["invoices"]["nodes"]
    (owed,) = [one["id"] for one in nodes if one["status"] == "OPEN"]
    await payer(INVOICE_PAY, {"invoice": owed, "method": "pm_card_success", "key": "late"})
    query = """query ($from: DateTime!, $to: DateTime!, $asOf: DateTime) {
      failedPaymentRecovery(from: $from, to: $to, asOf: $asOf) { byCurrency {
        currency failed recovered lost failedAmount recoveredAmount rate } } }"""
    staff, whole = await api.staff(), {"from": _day(1), "to": _day(2)}
    (found,) = (await staff(query, whole))["failedPaymentRecovery"]["byCurrency"]
    assert (found["failed"], found["recovered"], found["lost"], float(found["rate"])) == (2, 1, 0, 0.5)
    assert (found["failedAmount"], found["recoveredAmount"]) == ("20.00", "10.00")
    await clock.advance(days=60)
    (found,) = (await staff(query, whole))["failedPaymentRecovery"]["byCurrency"]
    assert (found["recovered"], found["lost"]) == (1, 1)
    (found,) = (await staff(query, {**whole, "asOf": (START + timedelta(days=7, hours=1)).isoformat()}))[
        "failedPaymentRecovery"
    ]["byCurrency"]
    assert (found["recovered"], found["lost"]) == (0, 0)


async def test_only_who_may_read_figures_is_told(api: Door, world: World) -> None:
    assert await (await api.member()).errors(MRR) == ["FORBIDDEN"]
    assert await (await api.staff("BILLING_READ")).errors(MRR) == ["FORBIDDEN"]
    assert await movements_of(world.ctx) != []
