"""What stands in one row, read cell by cell: everything that is wrong with it is told at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

from tenure.kit import zones
from tenure.kit.refusals import NotFound, Refused

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and in which of our columns; None where it is about the row."""

    column: str | None
    code: str
    message: str

    @classmethod
    def of(cls, refusal: Refused, column: str | None = None) -> "Problem":
        """Where no column is named, the one that the refusal's path leads to."""
        return cls(column or ".".join(refusal.field or ()) or None, refusal.code, refusal.message)


class Wrong(Exception):
    """A row cannot be brought in."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].message)
        self.problems = problems


@dataclass(slots=True)
class Cells:
    """A row by our columns. What is wrong gathers in `problems`, and stops the row at `check`."""

    texts: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)

    def text(self, column: str) -> str:
        """What stands there; nothing where the file has no such column."""
        text = self.texts.get(column, "")
        if not text.isprintable():
            self.wrong(column, "CHARACTER_INVALID", "A cell must be one line of printable characters.")
            return ""
        return text

    def optional(self, column: str, read: Callable[[str], Value]) -> Value | None:
        """What it is read as; None where nothing stands there, or what cannot be read."""
        text = self.text(column)
        if not text:
            return None
        try:
            return read(text)
        except Refused as refusal:
            self.problems.append(Problem.of(refusal, column))
        except NotFound:
            self.wrong(column, "NOT_FOUND", "There is no object with this ID.")
        return None

    def required(self, column: str, read: Callable[[str], Value]) -> Value | None:
        if not self.texts.get(column):
            self.wrong(column, "CELL_EMPTY", "This is required.")
        return self.optional(column, read)

    def wrong(self, column: str | None, code: str, message: str) -> None:
        self.problems.append(Problem(column, code, message))

    def check(self) -> None:
        """Raises `Wrong` where anything was."""
        if self.problems:
            raise Wrong(self.problems)


def whole(text: str) -> int:
    """Raises `Refused`."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise Refused("NUMBER_INVALID", "This must be a whole number of at most 9 digits.")
    return int(text)


def yes_or_no(text: str) -> bool:
    """Raises `Refused`."""
    known = {"true": True, "false": False}
    if text.lower() not in known:
        raise Refused("BOOLEAN_INVALID", "This must be true or false.")
    return known[text.lower()]


def word(choices: Mapping[str, Value]) -> Callable[[str], Value]:
    """One of these words, in any case."""

    def read(text: str) -> Value:
        if text.upper() not in choices:
            raise Refused("WORD_UNKNOWN", f"This must be one of {', '.join(choices)}.")
        return choices[text.upper()]

    return read


def instant(zone: str) -> Callable[[str], datetime]:
    """An instant with its offset, or a day: its beginning, by the clocks of the zone."""

    def read(text: str) -> datetime:
        try:
            found = datetime.fromisoformat(text)
        except ValueError as error:
            raise _no_instant() from error
        if found.tzinfo is None and "T" in text.upper():
            raise _no_instant()
        if not 1900 <= found.year <= 9000:
            raise _no_instant()
        return zones.at(found, zone) if found.tzinfo is None else found.astimezone(UTC)

    return read


def _no_instant() -> Refused:
    return Refused(
        "INSTANT_INVALID", "Use a date such as 2026-12-31, or a time with its offset such as 2026-12-31T12:00:00Z."
    )
