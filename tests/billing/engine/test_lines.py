"""The published numbers at the level of the calculator, and what must hold for every line."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.billing.engine import lines, proration
from tenure.billing.engine.discounts import Discount
from tenure.billing.engine.lines import Charged, Item, Manner, Reckoned
from tenure.billing.engine.proration import PRESETS, Boundary
from tenure.billing.engine.rounding import Rounding, allocate, to_whole
from tenure.billing.engine.taxes import Taxable, Taxed, TaxRounding, tax
from tenure.billing.engine.tiers import Tariff, Tier
from tenure.kit.money import Money
from tenure.kit.periods import Period, after
from tenure.kit.terms import PricingModel
from tests.billing.engine.evaluator import evaluate

UTC_ZONE = ZoneInfo("UTC")


def day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def period(start: str, end: str) -> Period:
    return Period(day(start), day(end))


def manner(policy: str) -> Manner:
    return Manner(PRESETS[policy], UTC_ZONE)


def charged(
    policy: str, amount: str, part: Period, whole: Period, *coupons: Discount, currency: str = "USD"
) -> Reckoned:
    item = Item("line", Tariff.flat(Decimal(amount)), 1, whole, part)
    (line,), _ = lines.charge([item], coupons, currency, manner(policy))
    return line


def as_charged(line: Reckoned) -> Charged:
    assert line.period is not None
    return Charged(line.description, line.quantity, line.exact, line.amount, line.period)


def credited(policy: str, line: Reckoned, at: str, boundary: Boundary = Boundary.CHANGE) -> int:
    return lines.credit_at(as_charged(line), boundary, day(at), manner(policy)).amount.minor


@pytest.mark.parametrize(
    ("whole", "at", "old", "new", "credit", "charge"),
    [
        pytest.param(("2025-04-01", "2025-05-01"), "2025-04-16", "10", "20", -500, 1000, id="P01"),
        pytest.param(("2025-06-01", "2025-07-01"), "2025-06-02", "5", "20", -483, 1933, id="P05"),
        pytest.param(("2025-06-01", "2025-07-01"), "2025-06-02", "20", "5", -1933, 483, id="P05 reversed"),
        pytest.param(("2025-06-01", "2025-07-01"), "2025-06-16", "100", "300", -5000, 15000, id="P06"),
        pytest.param(("2024-02-18", "2024-03-18"), "2024-02-25", "100", "300", -7586, 22759, id="P08"),
        pytest.param(("2024-08-01", "2025-08-01"), "2024-10-01", "1000", "3000", -83288, 249863, id="P09"),
    ],
)
def test_a_change_by_the_second(whole: Sequence[str], at: str, old: str, new: str, credit: int, charge: int) -> None:
    month = period(*whole)
    before = charged("SECOND_ACTUAL", old, month, month)
    after_it = charged("SECOND_ACTUAL", new, Period(day(at), month.end), month)
    assert (credited("SECOND_ACTUAL", before, at), after_it.amount.minor) == (credit, charge)


def test_p14_several_changes_credit_what_was_charged_and_not_the_list_price() -> None:
    month, policy = period("2025-06-01", "2025-07-01"), "SECOND_ACTUAL"
    line, told = charged(policy, "100", month, month), []
    for amount, at in (("200", "2025-06-07"), ("300", "2025-06-13"), ("400", "2025-06-19")):
        back = credited(policy, line, at)
        line = charged(policy, amount, Period(day(at), month.end), month)
        told.append((back, line.amount.minor))
    assert told == [(-8000, 16000), (-12000, 18000), (-12000, 16000)]


def test_p15_a_coupon_is_inside_the_proration() -> None:
    month, half = period("2025-06-01", "2025-07-01"), period("2025-06-16", "2025-07-01")
    quarter, fifty = (Discount(name, frozenset({0}), percent=Decimal(off)) for name, off in (("A", 25), ("B", 50)))
    before = charged("SECOND_ACTUAL", "100", month, month, quarter)
    assert credited("SECOND_ACTUAL", before, "2025-06-16") == -3750
    assert charged("SECOND_ACTUAL", "1000", half, month, fifty).amount.minor == 25000


@pytest.mark.parametrize(
    ("policy", "amount", "part", "whole", "minor"),
    [
        pytest.param(
            "DAY_FIXED_30", "19.95", ("2023-05-15", "2023-05-23"), ("2023-04-23", "2023-05-23"), 532, id="P22"
        ),
        pytest.param(
            "DAY_FIXED_30", "19.95", ("2023-06-15", "2023-06-23"), ("2023-05-23", "2023-06-23"), 532, id="P22 June"
        ),
        pytest.param("DAY_ACTUAL", "868", ("2011-02-01", "2011-02-13"), ("2011-01-13", "2011-02-13"), 33600, id="P24"),
        pytest.param(
            "DAY_ACTUAL", "868", ("2011-01-01", "2011-01-15"), ("2010-12-15", "2011-01-15"), 39200, id="P25 lead"
        ),
        pytest.param(
            "DAY_ACTUAL", "868", ("2011-02-15", "2011-02-27"), ("2011-02-15", "2011-03-15"), 37200, id="P25 end"
        ),
        pytest.param(
            "DAY_ACTUAL", "249.95", ("2012-04-05", "2012-05-02"), ("2012-04-02", "2012-05-02"), 22496, id="P29"
        ),
        pytest.param(
            "DAY_ACTUAL", "249.95", ("2016-05-01", "2016-05-15"), ("2016-04-15", "2016-05-15"), 11664, id="P35"
        ),
        pytest.param(
            "DAY_INCLUSIVE", "10", ("2024-03-05", "2024-04-01"), ("2024-03-01", "2024-04-01"), 871, id="P41 first"
        ),
        pytest.param(
            "DAY_INCLUSIVE", "15", ("2024-03-12", "2024-04-01"), ("2024-03-01", "2024-04-01"), 968, id="P41 second"
        ),
        pytest.param(
            "DAY_INCLUSIVE", "19", ("2024-03-12", "2024-04-01"), ("2024-03-01", "2024-04-01"), 1226, id="P41 third"
        ),
    ],
)
def test_a_part_of_a_period_by_days(
    policy: str, amount: str, part: Sequence[str], whole: Sequence[str], minor: int
) -> None:
    assert charged(policy, amount, period(*part), period(*whole)).amount.minor == minor


def test_p28_a_pause_gives_back_the_days_that_are_left() -> None:
    month = period("2012-03-02", "2012-04-02")
    line = charged("DAY_ACTUAL", "249.95", month, month)
    assert credited("DAY_ACTUAL", line, "2012-03-04", Boundary.TERMINATION) == -23382


def test_p31_a_credit_is_a_share_of_the_lines_own_days() -> None:
    month, policy = period("2012-05-01", "2012-06-01"), "DAY_ACTUAL"
    first = charged(policy, "599.95", month, month)
    second = charged(policy, "9.95", Period(day("2012-05-07"), month.end), month)
    third = charged(policy, "29.95", Period(day("2012-05-08"), month.end), month)
    assert (second.amount.minor, credited(policy, first, "2012-05-07")) == (802, -48383)
    assert (third.amount.minor, credited(policy, second, "2012-05-08")) == (2319, -770)


def test_p41_two_changes_of_one_day_credit_the_whole_of_the_first() -> None:
    month, policy = period("2024-03-01", "2024-04-01"), "DAY_INCLUSIVE"
    first = charged(policy, "10", Period(day("2024-03-05"), month.end), month, currency="EUR")
    second = charged(policy, "15", Period(day("2024-03-12"), month.end), month, currency="EUR")
    assert (credited(policy, first, "2024-03-12"), credited(policy, second, "2024-03-12")) == (-645, -968)
    assert [one.tax for one in tax([Taxable(645, Decimal(25)), Taxable(968, Decimal(25))], TaxRounding.PER_LINE)] == [
        161,
        242,
    ]


def test_p44_the_day_of_an_end_counts_as_used_and_tax_follows_the_credit() -> None:
    month = period("2025-06-01", "2025-07-01")
    line = charged("DAY_INCLUSIVE", "200", month, month)
    back = -credited("DAY_INCLUSIVE", line, "2025-06-01", Boundary.TERMINATION)
    assert tax([Taxable(back, Decimal(25))], TaxRounding.PER_RATE) == [Taxed(19333, 4833)]


@pytest.mark.parametrize(
    ("amount", "weights", "shares"),
    [
        (1500, [1000, 1000], [750, 750]),
        (750, [300, 1200], [150, 600]),
        (2500, [1000, 1000], [1250, 1250]),
        (100, [100, 200], [33, 67]),
    ],
)
def test_p20_whole_units_are_divided_by_the_largest_remainder(
    amount: int, weights: list[int], shares: list[int]
) -> None:
    assert allocate(amount, weights) == shares


def test_p20_a_discount_takes_no_more_than_there_is() -> None:
    items = [Item("one", Tariff.flat(Decimal(10))), Item("two", Tariff.flat(Decimal(10)))]
    coupon = Discount("25 off", frozenset({0, 1}), minor=2500)
    billed, taken = lines.charge(items, [coupon], "USD", manner("SECOND_ACTUAL"))
    assert [line.amount.minor for line in billed] == [0, 0]
    assert [list(one.off) for one in taken] == [[1000, 1000]]


def test_of_equal_remainders_the_first_wins() -> None:
    assert allocate(1, [1, 1, 1]) == [1, 0, 0]
    assert allocate(-2, [1, 1, 1]) == [-1, -1, 0]


def test_p46_coupons_one_after_the_other_and_tax_rounded_once() -> None:
    items = [Item(str(amount), Tariff.flat(Decimal(amount))) for amount in (10, 20, 30, 40) * 2]
    coupons = [
        Discount("20", frozenset({0, 1}), minor=2000),
        Discount("10", frozenset({4, 5, 6, 7}), minor=1000),
        Discount("5", frozenset(range(8)), minor=500),
    ]
    billed, taken = lines.charge(items, coupons, "EUR", manner("SECOND_ACTUAL"))
    rates = [Decimal(20) if at in {1, 5} else Decimal(10) for at in range(8)]
    taxable = [Taxable(line.amount.minor, rate) for line, rate in zip(billed, rates, strict=True)]
    taxed = tax(taxable, TaxRounding.PER_INVOICE)
    assert sum(sum(one.off) for one in taken) == 3500
    assert (sum(one.net for one in taxed), sum(one.tax for one in taxed)) == (16500, 1889)


def tiered(model: PricingModel, *tiers: tuple[int | None, str, str]) -> Tariff:
    return Tariff(model, tiers=[Tier(upto, Decimal(unit), Decimal(flat)) for upto, unit, flat in tiers])


def full(tariff: Tariff, quantity: int) -> int:
    (line,), _ = lines.charge([Item("seats", tariff, quantity)], [], "USD", manner("SECOND_ACTUAL"))
    assert evaluate(line.explanation) == Fraction(line.amount.amount)
    return line.amount.minor


def test_p18_p19_p48_tiers() -> None:
    graduated, volume = PricingModel.GRADUATED, PricingModel.VOLUME
    p18 = tiered(graduated, (50, "0", "999"), (100, "20", "0"), (200, "17.5", "0"), (None, "15", "0"))
    p19 = ((10, "10", "0"), (None, "8", "0"))
    p48 = tiered(graduated, (10, "10", "2"), (20, "5", "3"), (None, "5", "3"))
    assert full(p18, 143) == 275150
    assert (full(tiered(graduated, *p19), 14), full(tiered(volume, *p19), 14)) == (13200, 11200)
    assert [full(p48, units) for units in (0, 1, 10, 11, 12, 21)] == [200, 1200, 10200, 11000, 11500, 16300]


def test_packages_count_from_the_first_unit() -> None:
    tariff = Tariff(PricingModel.PACKAGE, Decimal("4.5"), package=100)
    assert [full(tariff, units) for units in (0, 1, 100, 101)] == [0, 450, 450, 900]


@pytest.mark.parametrize(
    ("mode", "minor"),
    [("HALF_AWAY", (1, -1)), ("HALF_EVEN", (0, 0)), ("HALF_DOWN", (0, 0)), ("UP", (1, -1)), ("DOWN", (0, 0))],
)
def test_a_half_goes_where_the_mode_says_for_both_signs(mode: str, minor: tuple[int, int]) -> None:
    half = Fraction(1, 2)
    assert (to_whole(half, Rounding(mode)), to_whole(-half, Rounding(mode))) == minor


def test_tax_inside_a_price() -> None:
    assert tax([Taxable(11900, Decimal(19), is_inclusive=True)], TaxRounding.PER_RATE) == [Taxed(10000, 1900)]
    # 0.99 at 19% contains 15.8 cents.
    assert tax([Taxable(99, Decimal(19), is_inclusive=True)], TaxRounding.PER_LINE) == [Taxed(83, 16)]


@pytest.mark.parametrize(("currency", "minor"), [("JPY", 433), ("USD", 43333), ("KWD", 433333)])
def test_each_currency_has_its_own_digits(currency: str, minor: int) -> None:
    month, third = period("2025-06-01", "2025-07-01"), period("2025-06-18", "2025-07-01")
    assert charged("SECOND_ACTUAL", "1000", third, month, currency=currency).amount == Money(minor, currency)


instants = st.integers(1_577_836_800, 1_893_456_000).map(lambda second: datetime.fromtimestamp(second, UTC))
amounts = st.decimals("0", "99999", places=2)
prices = st.decimals("0", "99999", places=5)
policies = st.sampled_from(sorted(PRESETS))
percents = st.decimals("0", "100", places=2)


@st.composite
def coupons(draw: Any) -> list[Discount]:
    def one(at: int) -> Discount:
        off = draw(percents)
        if draw(st.booleans()):
            return Discount(f"c{at}", frozenset({0}), percent=off)
        return Discount(f"c{at}", frozenset({0}), minor=int(off * 100))

    return [one(at) for at in range(draw(st.integers(0, 3)))]


@given(instants, amounts, st.fractions(0, 1), policies, coupons(), st.sampled_from(["USD", "JPY", "KWD"]))
def test_every_line_can_be_reckoned_again_from_its_steps(
    start: datetime, amount: Decimal, where: Fraction, policy: str, off: list[Discount], currency: str
) -> None:
    month = Period(start, after(start, "MONTH", 1))
    at = start + timedelta(seconds=int(month.length.total_seconds() * where))
    if at >= month.end:
        at = month.end - timedelta(seconds=1)
    line = charged(policy, str(amount), Period(at, month.end), month, *off, currency=currency)
    assert evaluate(line.explanation) == Fraction(line.amount.amount)
    back = lines.credit_at(as_charged(line), Boundary.TERMINATION, at, manner(policy))
    assert evaluate(back.explanation) == Fraction(back.amount.amount)
    assert 0 <= -back.amount.minor <= line.amount.minor


@given(instants, prices, prices, coupons(), st.lists(st.fractions(0, 1), min_size=1, max_size=3))
def test_a_change_and_its_exact_reverse_cancel_out(
    start: datetime, old: Decimal, new: Decimal, off: list[Discount], where: list[Fraction]
) -> None:
    """However often: what is given back is reckoned from what was charged before that was rounded."""
    month, policy = Period(start, after(start, "MONTH", 1)), "SECOND_ACTUAL"
    before = charged(policy, str(old), month, month, *off)
    last = int(month.length.total_seconds()) - 1
    for seconds in sorted(min(int(month.length.total_seconds() * share), last) for share in where):
        at = start + timedelta(seconds=seconds)
        rest = Period(at, month.end)
        there, back = (charged(policy, str(price), rest, month, *off) for price in (new, old))
        given_back = [
            lines.credit_at(as_charged(line), Boundary.CHANGE, at, manner(policy)).amount for line in (before, there)
        ]
        assert sum(one.minor for one in (*given_back, there.amount, back.amount)) == 0
        before = back


@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(any))
def test_no_unit_is_made_or_lost_in_a_division(amount: int, weights: list[int]) -> None:
    parts = allocate(amount, weights)
    assert sum(parts) == amount
    exact = [Fraction(amount * weight, sum(weights)) for weight in weights]
    assert all(abs(part - share) < 1 for part, share in zip(parts, exact, strict=True))


@given(
    st.lists(st.tuples(st.integers(0, 10**7), st.sampled_from([0, 7, 19, 25]), st.booleans()), min_size=1, max_size=12),
    st.sampled_from(list(TaxRounding)),
)
def test_tax_is_within_a_unit_on_each_line_and_exact_where_it_is_rounded(
    given_lines: list[tuple[int, int, bool]], rounding: TaxRounding
) -> None:
    taxable = [Taxable(minor, Decimal(percent), inclusive) for minor, percent, inclusive in given_lines]
    taxed = tax(taxable, rounding)
    for line, found in zip(taxable, taxed, strict=True):
        assert found.net + found.tax == line.minor if line.is_inclusive else found.net == line.minor
        rate = Fraction(line.percent)
        exact = rate * line.minor / (100 + rate if line.is_inclusive else 100)
        assert abs(found.tax - exact) < 1


def test_the_hour_that_comes_twice_and_the_one_that_does_not_exist_are_days_like_any() -> None:
    zone = ZoneInfo("Europe/Berlin")
    month = Period(datetime(2025, 3, 1, tzinfo=zone), datetime(2025, 4, 1, tzinfo=zone))
    part = Period(datetime(2025, 3, 30, 12, tzinfo=zone), month.end)
    item = Item("line", Tariff.flat(Decimal(31)), 1, month, part)
    (line,), _ = lines.charge([item], [], "EUR", Manner(PRESETS["DAY_ACTUAL"], zone))
    assert line.amount.minor == 200
    assert proration.unused_from(PRESETS["DAY_INCLUSIVE"], part.start, zone, Boundary.TERMINATION) == datetime(
        2025, 3, 31, tzinfo=zone
    )
