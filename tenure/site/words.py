"""Amounts, intervals and dates as a person reads them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal

from models.catalogue import IntervalUnit, Price, TrialPhase
from tenure.billing.engine.tiers import Tariff, Tier
from tenure.kit.money import Money, digits
from tenure.kit.terms import PricingModel
from tenure.settings.preferences import DateFormat

Gettext = Callable[[str], str]
Ngettext = Callable[[str, str, int], str]

_PATTERNS = {
    DateFormat.ISO: "yyyy-MM-dd",
    DateFormat.DAY_FIRST: "dd/MM/yyyy",
    DateFormat.MONTH_FIRST: "MM/dd/yyyy",
}


def locale_of(*wishes: str) -> Locale:
    """The first of these that is known; English where none is."""
    for wish in wishes:
        try:
            return Locale.parse(wish.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


@dataclass(frozen=True, slots=True)
class Words:
    """The language of one page."""

    locale: Locale
    zone: ZoneInfo
    gettext: Gettext
    ngettext: Ngettext
    date_format: DateFormat = DateFormat.LOCALE

    def money(self, amount: Money) -> str:
        return amount.text(str(self.locale))

    def short_money(self, amount: Money) -> str:
        """Without cents where there are none: `$12`, `$12.50`."""
        whole = 10 ** digits(amount.currency)
        if amount.minor % whole:
            return self.money(amount)
        pattern = self.locale.currency_formats["standard"].pattern.replace(".00", "")
        return format_currency(amount.amount, amount.currency, pattern, locale=self.locale, currency_digits=False)

    def number(self, count: int) -> str:
        return str(format_decimal(count, locale=self.locale))

    def decimal(self, value: Decimal) -> str:
        """With as many places as it has: `12.5`."""
        return str(format_decimal(value.normalize(), locale=self.locale, decimal_quantization=False))

    def day(self, instant: datetime | None) -> str:
        return self._day(instant, "long") if instant else ""

    def instant(self, instant: datetime | None) -> str:
        if instant is None:
            return ""
        return f"{self._day(instant, 'medium')}, {format_time(instant, 'short', tzinfo=self.zone, locale=self.locale)}"

    def country(self, code: str | None) -> str:
        """The name of a country of ISO 3166-1; nothing where none is said."""
        return str(self.locale.territories.get(code, code)) if code else ""

    def span(self, unit: IntervalUnit, count: int) -> str:
        """`7 days`."""
        return self._counted(unit, count) % {"num": count}

    def interval(self, price: Price) -> str:
        """What follows an amount: `/ month`, `every 3 months`, `once`, `for life`."""
        if price.interval_unit is IntervalUnit.ONCE:
            return self.gettext("once")
        if price.interval_unit is IntervalUnit.LIFETIME:
            return self.gettext("for life")
        if price.interval_count == 1:
            return self._per(price.interval_unit)
        return self.gettext("every %(span)s") % {"span": self.span(price.interval_unit, price.interval_count)}

    def exact(self, amount: Decimal, currency: str) -> str:
        """With as many places as it has: `$0.0335`."""
        minor = amount.scaleb(digits(currency))
        if minor == minor.to_integral_value():
            return self.short_money(Money(int(minor), currency))
        pattern = self.locale.currency_formats["standard"].pattern.replace(".00", ".00##########")
        return format_currency(amount, currency, pattern, locale=self.locale, currency_digits=False)

    def price(self, price: Price, quantity: int | None = None, cost: Money | None = None) -> str:
        """`$12 / month`; of a quantity that has a cost, `6 for $72 / month`."""
        amount = self.short_money(price.money if cost is None else cost)
        if quantity is not None and quantity != 1:
            said = {"quantity": quantity, "money": amount}
            amount = self.gettext("%(quantity)d for %(money)s") % said
        return f"{amount} {self.interval(price)}"

    def per(self, price: Price, unit: str) -> str:
        """What follows the amount of one: `per seat / month`, `per 100 × seat / month`, `/ month`."""
        interval = self.interval(price)
        if price.model is PricingModel.PER_UNIT:
            return self.gettext("per %(unit)s %(interval)s") % {"unit": unit, "interval": interval}
        if price.model is PricingModel.PACKAGE:
            said = {"size": price.package_size, "unit": unit, "interval": interval}
            return self.gettext("per %(size)d × %(unit)s %(interval)s") % said
        return interval

    def tiers(self, tariff: Tariff, currency: str) -> list[str]:
        """`1 to 4: $28 each`, `5 or more: $24 each plus $10 in total`."""
        lines, first = [], 1
        for tier in tariff.tiers:
            lines.append(f"{self._range(first, tier.upto)}: {self._tier(tier, currency)}")
            first = (tier.upto or first) + 1
        return lines

    def _range(self, first: int, last: int | None) -> str:
        if last is None:
            return self.gettext("%(first)d or more") % {"first": first}
        if last == first:
            return str(first)
        return self.gettext("%(first)d to %(last)d") % {"first": first, "last": last}

    def _tier(self, tier: Tier, currency: str) -> str:
        each = self.gettext("%(money)s each") % {"money": self.exact(tier.unit, currency)}
        flat = self.gettext("%(money)s in total") % {"money": self.exact(tier.flat, currency)}
        if tier.unit and tier.flat:
            return self.gettext("%(each)s plus %(flat)s") % {"each": each, "flat": flat}
        if not tier.unit and not tier.flat:
            return self.gettext("free")
        return each if tier.unit else flat

    def phase(self, phase: TrialPhase) -> str:
        """`7 days free`, `1 month for $5`."""
        span = self.span(phase.interval_unit, phase.interval_count)
        if not phase.money:
            return self.gettext("%(span)s free") % {"span": span}
        return self.gettext("%(span)s for %(money)s") % {"span": span, "money": self.short_money(phase.money)}

    def terms(
        self, phases: list[TrialPhase], price: Price, quantity: int | None = None, cost: Money | None = None
    ) -> str:
        """`7 days free, then $12 / month`."""
        steps = [*(self.phase(phase) for phase in phases), self.price(price, quantity, cost)]
        return self.gettext(", then ").join(steps)

    def _day(self, instant: datetime, length: str) -> str:
        pattern = _PATTERNS.get(self.date_format, length)
        return format_date(instant.astimezone(self.zone), pattern, locale=self.locale)

    def _per(self, unit: IntervalUnit) -> str:
        words = {
            IntervalUnit.DAY: self.gettext("/ day"),
            IntervalUnit.WEEK: self.gettext("/ week"),
            IntervalUnit.MONTH: self.gettext("/ month"),
            IntervalUnit.YEAR: self.gettext("/ year"),
        }
        return words[unit]

    def _counted(self, unit: IntervalUnit, count: int) -> str:
        match unit:
            case IntervalUnit.DAY:
                return self.ngettext("%(num)d day", "%(num)d days", count)
            case IntervalUnit.WEEK:
                return self.ngettext("%(num)d week", "%(num)d weeks", count)
            case IntervalUnit.MONTH:
                return self.ngettext("%(num)d month", "%(num)d months", count)
            case _:
                return self.ngettext("%(num)d year", "%(num)d years", count)
