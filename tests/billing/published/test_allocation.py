"""A published case of the calculator alone: how a fixed discount is shared out over lines."""

from fractions import Fraction

import pytest

from tenure.billing.engine import discounts
from tenure.billing.engine.discounts import Discount


@pytest.mark.parametrize(
    ("discount", "lines", "shares"),
    [
        (1500, [1000, 1000], [750, 750]),
        (750, [300, 1200], [150, 600]),
        (2500, [1000, 1000], [1000, 1000]),
        (100, [100, 200], [33, 67]),
    ],
)
def test_p20_a_fixed_discount_by_the_largest_remainder(discount: int, lines: list[int], shares: list[int]) -> None:
    off = Discount("Coupon", frozenset(range(len(lines))), minor=discount)
    (taken,) = discounts.apply([Fraction(line) for line in lines], [off])
    assert list(taken.off) == shares
