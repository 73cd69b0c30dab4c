"""From a template and its parameters to the words of a letter, in the reader's language."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_datetime_format, get_timezone_name
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from tenure.kit import catalogues
from tenure.kit.money import Money
from tenure.messaging.parameters import Parameter

TEMPLATES = Path(__file__).parent / "templates"
LOCALES = Path(__file__).parent / "locales"
DOMAIN = "letters"
FALLBACK = "en"
_MANY_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Rendered:
    subject: str
    text: str
    html: str


@cache
def exists(template: str) -> bool:
    """Whether there is a template of that name."""
    return template.isidentifier() and (TEMPLATES / f"{template}.subject").is_file()


def render(template: str, locale: str, zone: str, parameters: dict[str, Parameter]) -> Rendered:
    """The letter. `zone` is where its times are told. Raises jinja2's errors where a parameter is missing."""
    environment = _environment(known_locale(locale), zone)
    subject, text, html = (
        environment.get_template(f"{template}.{part}").render(parameters) for part in ("subject", "txt", "html")
    )
    return Rendered(" ".join(subject.split()), _MANY_LINES.sub("\n\n", text.strip()) + "\n", html.strip() + "\n")


def known_locale(locale: str) -> str:
    """The locale as its libraries write it; English where they do not know it."""
    try:
        return str(Locale.parse(locale, sep="-" if "-" in locale else "_"))
    except (UnknownLocaleError, ValueError):
        return FALLBACK


@cache
def _environment(locale: str, zone: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(enabled_extensions=("html",), default_for_string=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    words = catalogues.catalogue(LOCALES, DOMAIN, locale)
    environment.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]  # of the extension
    environment.filters["money"] = lambda amount: _money(amount, locale)
    environment.filters["day"] = lambda instant: format_date(_local(instant, zone), "long", locale=locale)
    environment.filters["moment"] = lambda instant: _moment(instant, zone, locale)
    environment.globals["locale"] = locale.replace("_", "-")
    return environment


def _money(amount: Money, locale: str) -> str:
    return amount.text(locale)


def _local(instant: Any, zone: str) -> Any:
    return instant.astimezone(ZoneInfo(zone)) if isinstance(instant, datetime) else instant


def _moment(instant: datetime, zone: str, locale: str) -> str:
    """The day, the hour and the minute, and whose clock shows them: `January 1, 2027, 4:35 AM EST`."""
    local = instant.astimezone(ZoneInfo(zone))
    hour = format_time(local, "short", tzinfo=ZoneInfo(zone), locale=locale)
    between = str(get_datetime_format("long", locale=locale)).replace("'", "")
    told = f"{hour} {get_timezone_name(local, 'short', locale=locale)}"
    return between.replace("{1}", format_date(local, "long", locale=locale)).replace("{0}", told)
