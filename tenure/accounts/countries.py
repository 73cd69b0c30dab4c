"""The countries of the world, as in ISO 3166-1."""

from functools import cache

from babel import Locale

from tenure.kit.refusals import Refused

_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def country(code: str) -> str:
    """The country, as two letters of ISO 3166-1. Raises `Refused`."""
    if code.upper() not in countries():
        raise Refused("COUNTRY_UNKNOWN", "The country must be a two-letter code, such as DE.", ["country"])
    return code.upper()


@cache
def countries() -> frozenset[str]:
    """The codes of all countries."""
    codes = Locale("en").territories.keys()
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES
