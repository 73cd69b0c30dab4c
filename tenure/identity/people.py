"""What a member says of themselves: their name, language and time zone."""

import zoneinfo
from functools import cache

from babel import Locale, UnknownLocaleError

from tenure.kit.refusals import Refused

LONGEST_NAME = 120


def name(text: str) -> str:
    """The name in one line. Raises `Refused`."""
    cleaned = " ".join(text.split())
    if not cleaned or len(cleaned) > LONGEST_NAME or not cleaned.isprintable():
        raise Refused("NAME_INVALID", f"The name must have 1 to {LONGEST_NAME} characters.", ["name"])
    return cleaned


def locale(text: str) -> str:
    """The locale, as `en` or `pt-BR`. Raises `Refused`."""
    try:
        return str(Locale.parse(text.replace("_", "-"), sep="-")).replace("_", "-")
    except (UnknownLocaleError, ValueError) as error:
        raise Refused(
            "LOCALE_UNKNOWN", "The locale must be a language tag, such as en or pt-BR.", ["locale"]
        ) from error


def zone(text: str) -> str:
    """The time zone. Raises `Refused`."""
    if text not in _zones():
        raise Refused("ZONE_UNKNOWN", "The time zone must be an IANA name, such as Europe/Berlin.", ["zone"])
    return text


@cache
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())
