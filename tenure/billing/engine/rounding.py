"""From exact values to whole minor units, by a rule that has a name."""

from enum import StrEnum
from fractions import Fraction


class Rounding(StrEnum):
    """How a value between two steps is brought to one of them."""

    HALF_AWAY = "HALF_AWAY"
    HALF_EVEN = "HALF_EVEN"
    HALF_DOWN = "HALF_DOWN"
    UP = "UP"
    DOWN = "DOWN"


def to_whole(value: Fraction, mode: Rounding) -> int:
    """The whole number that the mode chooses. Signs are mirrored: -0.5 is brought to -1 where 0.5 is brought to 1."""
    size, rest = divmod(abs(value.numerator), value.denominator)
    half = 2 * rest - value.denominator  # its sign says on which side of the middle the rest is
    goes_up = {
        Rounding.HALF_AWAY: half >= 0,
        Rounding.HALF_EVEN: half > 0 or (half == 0 and size % 2 == 1),
        Rounding.HALF_DOWN: half > 0,
        Rounding.UP: rest > 0,
        Rounding.DOWN: False,
    }[mode]
    whole = size + goes_up
    return whole if value >= 0 else -whole


def to_places(value: Fraction, places: int, mode: Rounding) -> Fraction:
    """To so many decimal places."""
    if 10**places % value.denominator == 0:
        return value
    return Fraction(to_whole(value * 10**places, mode), 10**places)


def allocate(amount: int, weights: list[int]) -> list[int]:
    """Divide whole units by weight, by the largest remainder; of equal remainders the first wins. They add up exactly.

    Raises ValueError where there is something to divide and nothing to divide it by.
    """
    whole = sum(weights)
    if not whole:
        if amount:
            raise ValueError("there is nothing to divide it by")
        return [0] * len(weights)
    sign, size = (1, amount) if amount >= 0 else (-1, -amount)
    parts = [size * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda at: (-(size * weights[at] % whole), at))
    for at in by_remainder[: size - sum(parts)]:
        parts[at] += 1
    return [sign * part for part in parts]
