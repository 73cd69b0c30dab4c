"""Money adds up, and no division loses a cent."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.kit.money import CurrencyMismatch, Money, digits, is_currency, total


@given(st.integers(-(10**15), 10**15), st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(any))
def test_parts_of_a_split_add_up_to_the_whole(minor: int, weights: list[int]) -> None:
    whole = Money(minor, "USD")
    assert total(whole.split(weights), "USD") == whole


@given(st.integers(0, 10**15), st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_share_and_the_rest_differ_from_the_whole_by_less_than_one_minor_unit(
    minor: int, part: int, whole: int
) -> None:
    part = min(part, whole)
    shared = Money(minor, "USD").share(part, whole)
    assert abs(Decimal(minor) * part / whole - shared.minor) <= Decimal("0.5")


def test_a_half_cent_is_rounded_away_from_zero() -> None:
    assert Money(5, "USD").share(1, 2) == Money(3, "USD")
    assert Money(-5, "USD").share(1, 2) == Money(-3, "USD")


def test_a_trial_of_99_cents_stays_99_cents() -> None:
    assert Money.of("0.99", "USD") == Money(99, "USD")


@pytest.mark.parametrize(
    ("currency", "places", "amount"), [("USD", 2, "12.34"), ("JPY", 0, "1234"), ("KWD", 3, "1.234")]
)
def test_each_currency_has_its_own_number_of_digits(currency: str, places: int, amount: str) -> None:
    assert digits(currency) == places
    assert Money(1234, currency).amount == Decimal(amount)


def test_an_amount_finer_than_the_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="finer"):
        Money.of("1.5", "JPY")


def test_two_currencies_do_not_add_up() -> None:
    with pytest.raises(CurrencyMismatch):
        Money(1, "USD") + Money(1, "EUR")


def test_money_is_written_as_people_write_it() -> None:
    assert Money(123456, "USD").text("en") == "$1,234.56"
    assert Money(1200, "USD").text("nonsense") == "$12.00"


def test_currencies_are_those_of_iso_4217() -> None:
    assert is_currency("USD")
    assert not is_currency("XX1")
