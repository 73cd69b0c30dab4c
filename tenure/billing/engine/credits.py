"""Credits of one account and product: what they are worth, and which of them are used.

Two ideas, kept apart: the money value of what is used is the running average cost of the balance; which grant a used
unit came from is first in, first out, by expiry and then by age, and only decides what can still expire.
Values are exact to twelve places of major units; the last unit always takes what is left, so that none is lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from math import ceil
from uuid import UUID

from tenure.billing.engine.rounding import Rounding, to_places
from tenure.kit.terms import Movement

PLACES = 12


@dataclass(frozen=True, slots=True)
class Grant:
    """Units that came together: `units` of them for `value` in all, `left` not used yet."""

    id: UUID
    units: int
    value: Fraction
    left: int
    granted_at: datetime
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A change of the balance, and how many units of which grant it concerned."""

    movement: Movement
    units: int
    value: Fraction
    by_grant: tuple[tuple[UUID, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Pool:
    """The balance: units, their value in major units, and the grants that still have some."""

    units: int = 0
    value: Fraction = Fraction(0)
    grants: tuple[Grant, ...] = ()

    def after(self, moved: Moved) -> "Pool":
        """The balance once that has happened; grants are counted down, and new ones are added by `granted`."""
        taken = dict(moved.by_grant)
        kept = (replace(grant, left=grant.left - taken.get(grant.id, 0)) for grant in self.grants)
        left = tuple(grant for grant in kept if grant.left)
        return Pool(self.units + moved.units, self.value + moved.value, left)


def granted(pool: Pool, grant: Grant, movement: Movement = Movement.PAYMENT) -> tuple[Pool, Moved]:
    """Units come in, for what was paid for them; a bonus is worth nothing."""
    moved = Moved(movement, grant.units, grant.value)
    return replace(pool.after(moved), grants=(*pool.grants, grant)), moved


def consumed(pool: Pool, units: int, movement: Movement = Movement.CONSUMPTION) -> Moved:
    """Units are used, at the average cost of all there are. Raises ValueError where there are not so many."""
    if units > pool.units:
        raise ValueError(f"{units} were asked for and there are {pool.units}")
    return Moved(movement, -units, -_average(pool, units), _first_in(pool.grants, units))


def expired(pool: Pool, grant: Grant) -> Moved:
    """What is left of a grant goes, at the average cost."""
    units = min(grant.left, pool.units)
    return Moved(Movement.EXPIRATION, -units, -_average(pool, units), ((grant.id, grant.left),))


def overdrawn(pool: Pool, units: int) -> list[Moved]:
    """More units are used than there are: all that there are, and an adjustment brings the balance back to nothing."""
    used = Moved(Movement.CONSUMPTION, -units, -pool.value, _first_in(pool.grants, pool.units))
    return [used, *_brought_to_nothing(pool, [used])]


def refunded(pool: Pool, grant: Grant, amount: Fraction, earlier: Fraction = Fraction(0)) -> list[Moved]:
    """Money goes back for a grant: as many of its units as that is worth by its own price, rounded up.

    What those units are worth beyond the money is a refund adjustment; a balance that falls below nothing is brought
    back to it by an adjustment. `earlier` is what went back before: the sum is rounded, so that a refund in parts takes
    no more units than one of the whole. Raises ValueError for a grant that nothing was paid for.
    """
    if not grant.value:
        raise ValueError("nothing was paid for it")
    units = _bought_for(grant, earlier + amount) - _bought_for(grant, earlier)
    worth = part(grant.value, units, grant.units)
    taken = min(units, grant.left)
    others = _first_in([one for one in pool.grants if one.id != grant.id], min(units, pool.units) - taken)
    moves = [Moved(Movement.REFUND, -units, -amount, (*(((grant.id, taken),) if taken else ()), *others))]
    if worth != amount:
        moves.append(Moved(Movement.REFUND_ADJUSTMENT, 0, amount - worth))
    return [*moves, *_brought_to_nothing(pool, moves)]


def clawed_back(pool: Pool, grant: Grant) -> list[Moved]:
    """A bonus goes with the purchase that it came with, as far as it is still there. It takes no value with it."""
    if not grant.left:
        return []
    gone = Moved(Movement.REFUND, -grant.left, Fraction(0), ((grant.id, grant.left),))
    return [gone, *_brought_to_nothing(pool, [gone])]


def _brought_to_nothing(pool: Pool, moves: Sequence[Moved]) -> list[Moved]:
    units = pool.units + sum(moved.units for moved in moves)
    value = pool.value + sum((moved.value for moved in moves), start=Fraction(0))
    missing = -units if units < 0 else 0
    # Without units there is no value; with some there may be too little, where free ones had made them cheaper.
    short = -value if units <= 0 or value < 0 else Fraction(0)
    return [Moved(Movement.ADJUSTMENT, missing, short)] if missing or short else []


def part(value: Fraction, units: int, whole: int) -> Fraction:
    """What so many of the units are worth of the value of all."""
    return _exact(value * units / whole)


def _bought_for(grant: Grant, amount: Fraction) -> int:
    return ceil(amount * grant.units / grant.value)


def _average(pool: Pool, units: int) -> Fraction:
    if not units:
        return Fraction(0)
    return pool.value if units == pool.units else part(pool.value, units, pool.units)


def _first_in(grants: Sequence[Grant], units: int) -> tuple[tuple[UUID, int], ...]:
    taken = []
    for grant in sorted(grants, key=_turn):
        if units <= 0:
            break
        part = min(grant.left, units)
        taken.append((grant.id, part))
        units -= part
    return tuple(taken)


def _turn(grant: Grant) -> tuple[bool, float, datetime]:
    """What expires first, then what is older; what never expires comes last."""
    never = grant.expires_at is None
    return never, grant.expires_at.timestamp() if grant.expires_at else 0.0, grant.granted_at


def _exact(value: Fraction) -> Fraction:
    return to_places(value, PLACES, Rounding.HALF_AWAY)
