"""Who the members are and what each of them does, day by day: made up by chance, and the same every time."""

import random  # noqa: TID251  -- the demo's members are made up from a fixed seed; nothing secret comes from here
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources

MEMBERS = 200
DEMO_EMAIL = "rower@example.com"
DAYS = 365


class Deed(StrEnum):
    """What a member does on a day."""

    JOIN = "JOIN"
    LOOK = "LOOK"
    BUY = "BUY"
    BE_DECLINED = "BE_DECLINED"
    PAY_WHAT_IS_OWED = "PAY_WHAT_IS_OWED"
    BUY_ON_A_DYING_CARD = "BUY_ON_A_DYING_CARD"
    BUY_WITH_A_COUPON = "BUY_WITH_A_COUPON"
    PAUSE = "PAUSE"
    CANCEL = "CANCEL"
    STAY_AFTER_ALL = "STAY_AFTER_ALL"
    BE_REFUNDED = "BE_REFUNDED"
    SHOW_A_FACE = "SHOW_A_FACE"
    LEAVE_A_PAPER = "LEAVE_A_PAPER"


@dataclass(frozen=True, slots=True)
class Person:
    """`number` is also the seed of their picture."""

    number: int
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Step:
    """`hour` counts from the beginning of the plan's year; `detail` is an offer's name or a test method."""

    hour: int
    person: Person
    deed: Deed
    detail: str = ""

    @property
    def key(self) -> str:
        """The same in every run, so that a step is taken once."""
        return f"{self.person.number} {self.hour} {self.deed}"


GOOD, EXPIRING, DECLINED = "pm_card_success", "pm_card_expires_next_renewal", "pm_card_declined"
DAY = 24
TRIAL = 7 * DAY
MONTH = 31 * DAY


BEHIND, RESTING, SAVING = 32, 132, (107, 182)
"""Who owes something today, whose membership rests, and who came with a coupon: of those who otherwise only join."""


def plan() -> list[Step]:
    """Everything that members do in the year, in order. A step after the year's end is not part of it."""
    chance = random.Random(1851)
    steps = [step for person in _people(chance) for step in _life(chance, person)]
    return sorted((step for step in steps if 0 <= step.hour < DAYS * DAY), key=lambda step: step.hour)


def _people(chance: random.Random) -> Iterator[Person]:
    """The first of them is the one whose login is printed."""
    yield Person(0, "Robin Marlow", DEMO_EMAIL)
    given, family = resources.files(__package__).joinpath("names.txt").read_text().split("\n\n")
    names = [f"{first} {last}" for first in given.split() for last in family.split()]
    for number, name in enumerate(chance.sample(names, MEMBERS - 1), start=1):
        yield Person(number, name, f"{name.lower().replace(' ', '.')}@example.com")


def _life(chance: random.Random, person: Person) -> Iterator[Step]:
    joined = 20 * DAY if person.number == 0 else _joining(chance)
    yield Step(joined, person, Deed.JOIN)
    if person.number == 0:
        yield Step(joined + 3, person, Deed.BUY, "yearly")
        yield Step(joined + 30 * DAY, person, Deed.LEAVE_A_PAPER)
    elif person.number in (BEHIND, RESTING, *SAVING):
        yield from _today(person)
    elif person.number % 25 != 7:
        yield from _course(chance, person, joined + chance.randrange(1, 3 * DAY))
    if person.number < 8:
        yield Step(joined + 4 * DAY, person, Deed.SHOW_A_FACE)


def _today(person: Person) -> Iterator[Step]:
    """So that the demo has one of each: what a card that ends, a pause and a coupon lead to."""
    if person.number == BEHIND:
        yield Step((DAYS - 11) * DAY, person, Deed.BUY_ON_A_DYING_CARD, "monthly")
    elif person.number == RESTING:
        yield Step((DAYS - 90) * DAY, person, Deed.BUY, "monthly")
        yield Step((DAYS - 40) * DAY, person, Deed.PAUSE)
    else:
        yield Step((DAYS - 70 - person.number % 7) * DAY, person, Deed.BUY_WITH_A_COUPON, "monthly")


def _joining(chance: random.Random) -> int:
    """An hour of daylight; the club grows, so later days see more of them."""
    day = int((DAYS - 1) * chance.random() ** 0.42)
    return day * DAY + chance.randrange(8, 22)


def _course(chance: random.Random, person: Person, begins: int) -> Iterator[Step]:
    """One of the ways in which people buy: with a trial, for a year, for life, or not in the end."""
    draw = chance.random()
    if draw < 0.06:
        yield Step(begins, person, Deed.LOOK, chance.choice(["monthly", "yearly"]))
    elif draw < 0.42:
        yield from _monthly(chance, person, begins)
    elif draw < 0.9:
        yield from _yearly(chance, person, begins)
    else:
        yield Step(begins, person, Deed.BUY, "life")


def _monthly(chance: random.Random, person: Person, begins: int) -> Iterator[Step]:
    """A free week, then month by month, for as long as it is fun."""
    yield Step(begins, person, Deed.BUY, "monthly")
    draw = chance.random()
    if draw < 0.12:
        yield Step(begins + 4 * DAY, person, Deed.CANCEL)
        return
    if draw < 0.2:
        return  # never heard of again: the trial ends, reminders go out, and it is over
    card = EXPIRING if draw < 0.3 else GOOD
    first = begins + TRIAL + chance.randrange(26, 44)
    yield Step(first, person, Deed.PAY_WHAT_IS_OWED, card)
    if card == EXPIRING and draw < 0.27:
        yield Step(begins + TRIAL + MONTH + 4 * DAY, person, Deed.PAY_WHAT_IS_OWED, GOOD)
    if draw > 0.78:
        leaves = first + chance.randrange(1, 7) * MONTH - 10 * DAY
        yield Step(leaves, person, Deed.CANCEL)
        if draw > 0.94:
            yield Step(leaves + 2 * DAY, person, Deed.STAY_AFTER_ALL)
    elif draw > 0.74:
        yield Step(first + 3 * DAY, person, Deed.BE_REFUNDED)


def _yearly(chance: random.Random, person: Person, begins: int) -> Iterator[Step]:
    """Paid at once; some cards are declined at first, some change their mind."""
    draw = chance.random()
    if draw < 0.14:
        yield Step(begins, person, Deed.BE_DECLINED, "yearly")
        begins += 2
    if draw > 0.06:
        yield Step(begins, person, Deed.BUY, "yearly")
    if draw > 0.9:
        yield Step(begins + chance.randrange(5, 25) * DAY, person, Deed.BE_REFUNDED)
    elif draw > 0.8:
        yield Step(begins + chance.randrange(20, 200) * DAY, person, Deed.CANCEL)
