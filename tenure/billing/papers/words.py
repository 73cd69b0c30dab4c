"""The language of a paper: words, amounts and days as its readers write them."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent

from tenure.kit import catalogues
from tenure.kit.money import Money
from tenure.kit.zones import local

LOCALES = Path(__file__).parent / "locales"
DOMAIN = "papers"
FALLBACK = "en"


class Words:
    """`zone` is whose clocks tell the days. A language without words of its own here is written in English whole."""

    def __init__(self, locale: str, zone: str) -> None:
        self.locale = _locale(locale)
        self._zone = zone
        self.say = catalogues.catalogue(LOCALES, DOMAIN, str(self.locale)).gettext

    def money(self, amount: Money) -> str:
        return amount.text(str(self.locale))

    def price(self, amount: Decimal, currency: str) -> str:
        """With as many places as it has."""
        whole = Money(0, currency).amount.as_tuple().exponent
        trimmed = amount.normalize()
        exponent = trimmed.as_tuple().exponent
        if isinstance(exponent, int) and isinstance(whole, int) and exponent > whole:
            trimmed = trimmed.quantize(Decimal(1).scaleb(whole))
        return format_currency(trimmed, currency, locale=self.locale, decimal_quantization=False)

    def percent(self, percent: Decimal) -> str:
        return str(format_percent(percent / 100, locale=self.locale, decimal_quantization=False))

    def number(self, value: int) -> str:
        return str(format_decimal(value, locale=self.locale))

    def day(self, instant: datetime | None) -> str:
        return self._shown(local(instant, self._zone).date(), "long") if instant else ""

    def span(self, start: datetime | None, end: datetime | None) -> str:
        """From the first to the last day: what ends at midnight does not last into the day that begins then."""
        if start is None or end is None:
            return ""
        first, last = local(start, self._zone).date(), local(end - datetime.resolution, self._zone).date()
        return f"{self._shown(first, 'medium')} \N{EN DASH} {self._shown(max(first, last), 'medium')}"

    def _shown(self, day: date, length: str) -> str:
        return str(format_date(day, length, locale=self.locale))


def _locale(wish: str) -> Locale:
    try:
        found = Locale.parse(wish.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale(FALLBACK)
    return found if found.language in {FALLBACK, *catalogues.languages(LOCALES, DOMAIN)} else Locale(FALLBACK)
