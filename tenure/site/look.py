"""How the pages look to one person: light or dark, in which language and zone, with days written in which way."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from babel import Locale
from babel.core import UnknownLocaleError

from tenure import settings
from tenure.context import Context
from tenure.settings.preferences import DATE_FORMAT, THEME, DateFormat, Theme

_WISH = re.compile(r"\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?\s*")
MOST_WISHES = 20


@dataclass(frozen=True, slots=True)
class Look:
    theme: Theme = Theme.SYSTEM
    date_format: DateFormat = DateFormat.LOCALE


async def look_of(ctx: Context, member: UUID | None) -> Look:
    """As the member prefers it, else as the business does."""
    found = await settings.layers(ctx, member=member)
    return Look(found.of(THEME).value, found.of(DATE_FORMAT).value)


def accepted(header: str, spoken: frozenset[str]) -> list[str]:
    """What a browser's `Accept-Language` asks for of what the pages speak, the dearest first."""
    wishes = sorted(_wishes(header), key=lambda wish: -wish[1])
    return [name for name, weight in wishes if weight and _language(name) in spoken]


def _wishes(header: str) -> Iterator[tuple[str, float]]:
    for part in header.split(",")[:MOST_WISHES]:
        found = _WISH.fullmatch(part)
        if found:
            yield found[1], float(found[2] or 1)


def _language(name: str) -> str | None:
    try:
        return Locale.parse(name, sep="-").language
    except (UnknownLocaleError, ValueError):
        return None
