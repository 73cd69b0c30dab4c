"""What can be set, declared beside the code that asks for it: `Setting("dunning.days", Json(list[int]), …)`.

A key's first word is the area or module that reads it; the settings of one are drawn as one form.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from tenure.kit.kinds import Kind, Unfit

Value = TypeVar("Value", covariant=True)


class Level(StrEnum):
    """Where a value is set. The nearest to the member wins: MEMBER, then ACCOUNT, then TENANT, then PLATFORM."""

    PLATFORM = "PLATFORM"
    TENANT = "TENANT"
    ACCOUNT = "ACCOUNT"
    MEMBER = "MEMBER"


NEAREST_FIRST = (Level.MEMBER, Level.ACCOUNT, Level.TENANT, Level.PLATFORM)
BY_STAFF = frozenset({Level.PLATFORM, Level.TENANT})
PREFERENCE = frozenset(Level)
_KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
LONGEST_KEY = 80


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value]):
    """`levels` is where it may be set; `by_member`, whether members set their own at MEMBER level: a preference.

    `title` is what it is called, where the words of its key do not say it: `dunning.after`, After the last retry.
    A secret is sealed in the database, and nothing that is asked ever answers it.
    """

    key: str
    kind: Kind[Value]
    default: Value
    description: str
    levels: frozenset[Level] = BY_STAFF
    is_secret: bool = False
    by_member: bool = False
    title: str = ""

    def __post_init__(self) -> None:
        if not _KEY.fullmatch(self.key) or len(self.key) > LONGEST_KEY:
            raise ValueError(f"{self.key!r} is no key of a setting: area.name")
        if not self.levels or (self.by_member and Level.MEMBER not in self.levels):
            raise ValueError(f"{self.key} cannot be set anywhere by those who should")

    @property
    def group(self) -> str:
        return self.key.partition(".")[0]

    def read(self, given: object) -> Value:
        """The value that was given as JSON. Raises `Unfit`, which names the key."""
        try:
            return self.kind.read(given)
        except Unfit as unfit:
            raise Unfit(f"{self.key} {unfit}.") from unfit


KNOWN: dict[str, Setting[object]] = {}
"""Every setting of this installation by its key; the loader of modules fills it from their manifests."""


def know(settings: Iterable[Setting[object]]) -> None:
    KNOWN.update({setting.key: setting for setting in settings})
