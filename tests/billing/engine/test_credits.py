"""The published cases of credits, and what must hold whatever happens to them."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.billing.engine.credits import Grant, Moved, Pool, consumed, expired, granted, refunded
from tenure.kit import ids
from tenure.kit.terms import Movement

BEGIN = datetime(2025, 1, 1, tzinfo=UTC)


def grant(units: int, value: str, day: int = 0, expires: int | None = None) -> Grant:
    ends = BEGIN + timedelta(days=expires) if expires is not None else None
    return Grant(ids.new(), units, Fraction(value), units, BEGIN + timedelta(days=day), ends)


def holding(*grants: Grant) -> Pool:
    pool = Pool()
    for one in grants:
        pool, _ = granted(pool, one)
    return pool


def after(pool: Pool, *moves: Moved) -> Pool:
    for moved in moves:
        pool = pool.after(moved)
    return pool


def told(value: Fraction) -> str:
    return f"{float(value):.6f}"


def test_the_average_cost_of_one_purchase() -> None:
    bought = grant(28, "7")
    pool = holding(bought)
    used = consumed(pool, 10)
    left = after(pool, used)
    assert (used.value, left.units, left.value) == (Fraction("-2.5"), 18, Fraction("4.5"))
    gone = after(left, expired(left, left.grants[0]))
    assert gone == Pool()


def test_the_average_cost_of_two_and_the_grants_that_they_came_from() -> None:
    first, second = grant(28, "7"), grant(135, "27", day=1)
    pool = holding(first, second)
    used = consumed(pool, 30)
    assert told(used.value) == "-6.257669"
    assert used.by_grant == ((first.id, 28), (second.id, 2))
    left = after(pool, used)
    assert (left.units, told(left.value)) == (133, "27.742331")


def test_what_is_free_makes_the_rest_cheaper() -> None:
    free, bought = grant(10, "0"), grant(28, "7", day=1)
    pool = holding(free, bought)
    used = consumed(pool, 20)
    assert (told(used.value), used.by_grant) == ("-3.684211", ((free.id, 10), (bought.id, 10)))
    assert (after(pool, used).units, told(after(pool, used).value)) == (18, "3.315789")


def test_a_whole_refund_after_use_is_brought_to_nothing() -> None:
    bought = grant(25, "99")
    pool = holding(bought)
    pool = after(pool, consumed(pool, 5))
    moves = refunded(pool, pool.grants[0], Fraction(99))
    assert [(moved.movement, moved.units, moved.value) for moved in moves] == [
        (Movement.REFUND, -25, -99),
        (Movement.ADJUSTMENT, 5, Fraction("19.8")),
    ]
    assert after(pool, *moves) == Pool()


@pytest.mark.parametrize(
    ("units", "paid", "back", "credits", "adjustment", "left", "worth"),
    [(25, "99", 20, 6, "-3.760000", 19, "75.240000"), (314, "47", 20, 134, "-0.057325", 180, "26.942675")],
)
def test_a_part_is_refunded_by_the_grants_own_price_rounded_up(
    units: int, paid: str, back: int, credits: int, adjustment: str, left: int, worth: str
) -> None:
    pool = holding(grant(units, paid))
    refund, adjusted = refunded(pool, pool.grants[0], Fraction(back))
    assert (refund.units, refund.value, told(adjusted.value)) == (-credits, Fraction(-back), adjustment)
    rest = after(pool, refund, adjusted)
    assert (rest.units, told(rest.value)) == (left, worth)


def test_what_expires_first_is_used_first() -> None:
    older, sooner, never = grant(5, "5"), grant(5, "5", day=2, expires=9), grant(5, "5", day=1)
    pool = holding(older, never, sooner)
    assert consumed(pool, 12).by_grant == ((sooner.id, 5), (older.id, 5), (never.id, 2))


def test_more_than_there_is_cannot_be_used() -> None:
    with pytest.raises(ValueError, match="there are 3"):
        consumed(holding(grant(3, "1")), 4)


steps = st.lists(
    st.one_of(
        st.tuples(st.just("grant"), st.integers(1, 500), st.integers(0, 10_000)),
        st.tuples(st.just("use"), st.integers(1, 400), st.just(0)),
        st.tuples(st.just("expire"), st.integers(0, 5), st.just(0)),
        st.tuples(st.just("refund"), st.integers(0, 5), st.integers(1, 10_000)),
    ),
    max_size=30,
)


@given(steps)
def test_no_value_and_no_unit_is_made_or_lost(history: list[tuple[str, int, int]]) -> None:
    pool, moves = Pool(), []
    for day, (kind, number, cents) in enumerate(history):
        found: list[Moved] = []
        if kind == "grant":
            new = Grant(ids.new(), number, Fraction(cents, 100), number, BEGIN + timedelta(days=day))
            pool, moved = granted(pool, new)
            moves.append(moved)
        elif kind == "use" and pool.units:
            found = [consumed(pool, min(number, pool.units))]
        elif pool.grants:
            chosen = pool.grants[number % len(pool.grants)]
            if kind == "expire":
                found = [expired(pool, chosen)]
            elif chosen.value:
                found = refunded(pool, chosen, min(Fraction(cents, 100), chosen.value))
        pool = after(pool, *found)
        moves += found
        assert pool.units >= 0
        assert pool.value >= 0
        assert pool.units == sum(one.left for one in pool.grants)
        assert all(0 < one.left <= one.units for one in pool.grants)
    assert pool.units == sum(moved.units for moved in moves)
    assert pool.value == sum((moved.value for moved in moves), start=Fraction(0))
