"""What settings are called, what they are for and what their choices mean, in the reader's language.

They are written in English beside the code that asks for them. A catalogue has the other languages, where each text
stands under the key of its setting: one English word is several elsewhere. What the catalogue does not have, as of
somebody else's module, stays English.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel.support import NullTranslations

from tenure.kit import catalogues
from tenure.kit.kinds import Choice
from tenure.kit.settings import Setting

LOCALES = Path(__file__).parent / "locales"
DOMAIN = "settings"
GROUP = "group"
UNIT = "unit"
"""Under which the names of groups and units stand."""

_GROUPS = {
    "billing": "Invoices and tax",
    "bulk": "Import and export",
    "captcha": "Captchas",
    "collection": "Transfers and reminders",
    "dunning": "Failed payments",
    "feeds": "Live feeds",
    "identity": "Sign-in",
    "tenants": "Businesses",
}
_CHOICES = {
    "billing.attach_invoices": {"SENT": "With sent invoices", "ALWAYS": "With receipts too"},
    "billing.rounding": {
        "HALF_AWAY": "Half away from zero",
        "HALF_EVEN": "Half to even",
        "HALF_DOWN": "Half toward zero",
        "UP": "Away from zero",
        "DOWN": "Toward zero",
    },
    "billing.tax": {"BY_RATES": "From tax rates", "SERVICE": "By tax service"},
    "captcha.provider": {"HCAPTCHA": "hCaptcha"},
    "display.date_format": {
        "LOCALE": "By language",
        "ISO": "2026-12-31",
        "DAY_FIRST": "31/12/2026",
        "MONTH_FIRST": "12/31/2026",
    },
    "display.first_day_of_week": {"LOCALE": "By language"},
    "display.theme": {"SYSTEM": "Same as device"},
    "subscriptions.proration": {
        "SECOND_ACTUAL": "By second",
        "DAY_ACTUAL": "By day",
        "DAY_INCLUSIVE": "By day, last day counted as used",
        "DAY_FIXED_30": "By day, months of 30 days",
    },
    "subscriptions.trial_once_per_card": {"REAL": "Real cards only"},
}
"""Of choices whose own words would not say what they mean."""


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen, and what it is called."""

    value: str
    title: str


def title(setting: Setting[Any], locale: str = "en") -> str:
    """`display.date_format` is called Date format, where its declaration does not say otherwise."""
    name = setting.title or _words(setting.key.partition(".")[2].replace(".", ", "))
    return _said(setting.key, name, locale)


def group(setting: Setting[Any], locale: str = "en") -> str:
    """What the settings are about that stand together in a form."""
    return _said(GROUP, _GROUPS.get(setting.group, _words(setting.group)), locale)


def description(setting: Setting[Any], locale: str = "en") -> str:
    return _said(setting.key, setting.description, locale)


def options(setting: Setting[Any], locale: str = "en") -> list[Option]:
    """In the order in which they are declared; none where nothing is to be chosen."""
    if not isinstance(setting.kind, Choice):
        return []
    choices, named = setting.kind.described().choices, _CHOICES.get(setting.key, {})
    return [Option(choice, _said(setting.key, named.get(choice) or _words(choice), locale)) for choice in choices]


def unit(english: str | None, locale: str = "en") -> str | None:
    """What stands behind a number: `days`."""
    return english and _said(UNIT, english, locale)


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _said(context: str, english: str, locale: str) -> str:
    return str(_catalogue(locale).pgettext(context, english))


def _catalogue(locale: str) -> NullTranslations:
    """Only of a language that is there: whoever asks names any."""
    language = locale.replace("_", "-").partition("-")[0].lower()
    return catalogues.catalogue(LOCALES, DOMAIN, language if language in _LANGUAGES else "en")


_LANGUAGES = catalogues.languages(LOCALES, DOMAIN)
