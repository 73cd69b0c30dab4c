"""Time zones and languages: those there are, what a zone's clocks show, and when it is so late there."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale

from tenure.kit import kinds


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone at one instant. `offset` is what its clocks are ahead of UTC: `+01:00`."""

    name: str
    offset: str
    label: str


@dataclass(frozen=True, slots=True)
class Language:
    """`label` is what its speakers call it: `português (Brasil)`."""

    name: str
    label: str


def local(instant: datetime, zone: str) -> datetime:
    """What the zone's clocks show at an instant."""
    return instant.astimezone(ZoneInfo(zone))


def at(shown: datetime, zone: str) -> datetime:
    """The instant (UTC) at which the zone's clocks show this time; `shown` has no zone of its own.

    A time that comes twice, when clocks go back, means the first. A time that does not come, when they go forward,
    means the first instant after the gap.
    """
    there = ZoneInfo(zone)
    first = shown.replace(tzinfo=there, fold=0).astimezone(UTC)
    if first.astimezone(there).replace(tzinfo=None) == shown:
        return first
    return _change(shown.replace(tzinfo=there, fold=1).astimezone(UTC), first, there)


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first second at which the offset is that of `after`."""
    later = after.astimezone(zone).utcoffset()
    before, after = before.replace(microsecond=0), after.replace(microsecond=0)
    while (between := after - before) > timedelta(seconds=1):
        middle = before + timedelta(seconds=between // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == later:
            after = middle
        else:
            before = middle
    return after


def offset(zone: str, instant: datetime) -> str:
    """What the zone's clocks are ahead of UTC at an instant: `+05:30`, `-03:00`."""
    minutes = _minutes(zone, instant)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def described(zone: str, instant: datetime) -> Zone:
    ahead = offset(zone, instant)
    return Zone(zone, ahead, f"{zone.replace('_', ' ')} (UTC{ahead})")


def every(instant: datetime) -> list[Zone]:
    """All zones, from west to east."""
    names = sorted(kinds.zones(), key=lambda name: (_minutes(name, instant), name))
    return [described(name, instant) for name in names]


@cache
def languages() -> tuple[Language, ...]:
    """All languages, with and without a region, by name."""
    return tuple(Language(name, _called(name)) for name in sorted(kinds.locales()))


def _called(name: str) -> str:
    return Locale.parse(name, sep="-").get_display_name() or name


def _minutes(zone: str, instant: datetime) -> int:
    ahead = local(instant, zone).utcoffset() or timedelta()
    return round(ahead.total_seconds() / 60)
