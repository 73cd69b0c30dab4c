"""Amounts, terms and dates as the pages say them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from jinja2 import nodes

from models.catalogue import IntervalUnit, Price, TrialPhase
from tenure.kit.money import Money
from tenure.site import rendering
from tenure.site.words import Words, locale_of


def words(locale: str = "en", zone: str = "UTC") -> Words:
    catalogue = rendering.translations(locale)
    return Words(locale_of(locale), ZoneInfo(zone), catalogue.ugettext, catalogue.ungettext)


def price(minor: int, unit: IntervalUnit, count: int = 1, currency: str = "USD") -> Price:
    return Price(minor=minor, currency=currency, interval_unit=unit, interval_count=count)


def phase(minor: int, unit: IntervalUnit, count: int) -> TrialPhase:
    return TrialPhase(minor=minor, currency="USD", interval_unit=unit, interval_count=count)


@pytest.mark.parametrize(
    ("minor", "unit", "count", "said"),
    [
        (1200, IntervalUnit.MONTH, 1, "$12 / month"),
        (1250, IntervalUnit.MONTH, 1, "$12.50 / month"),
        (3000, IntervalUnit.MONTH, 3, "$30 every 3 months"),
        (500, IntervalUnit.WEEK, 2, "$5 every 2 weeks"),
        (9900, IntervalUnit.ONCE, 1, "$99 once"),
        (99900, IntervalUnit.LIFETIME, 1, "$999 for life"),
    ],
)
def test_a_price_reads_as_a_person_says_it(minor: int, unit: IntervalUnit, count: int, said: str) -> None:
    assert words().price(price(minor, unit, count)) == said


def test_two_trial_phases_are_said_in_their_order() -> None:
    phases = [phase(0, IntervalUnit.DAY, 7), phase(500, IntervalUnit.MONTH, 1)]
    said = words().terms(phases, price(1200, IntervalUnit.MONTH))
    assert said == "7 days free, then 1 month for $5, then $12 / month"


def test_amounts_follow_the_locale_and_the_currency() -> None:
    german = words("de")
    assert german.money(Money(123450, "EUR")) == "1.234,50\xa0€"
    assert german.short_money(Money(1200, "EUR")) == "12\xa0€"
    assert german.short_money(Money(1250, "EUR")) == "12,50\xa0€"
    assert words().short_money(Money(1200, "JPY")) == "¥1,200"
    assert words().short_money(Money(1234, "KWD")) == "KWD1.234"


def test_dates_are_those_of_the_zone() -> None:
    noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert words("de", "Pacific/Kiritimati").day(noon) == "2. März 2026"
    assert words("en", "America/New_York").instant(noon) == "Mar 1, 2026, 7:00\u202fAM"
    assert words().day(None) == ""


def test_an_unknown_locale_is_english() -> None:
    assert str(locale_of("xx-nonsense", "pt-BR")) == "pt_BR"
    assert str(locale_of("xx-nonsense", "")) == "en"


def test_what_people_wrote_stays_text_where_it_is_translated() -> None:
    template = rendering.environment((), "en").from_string("{{ translated(said) }}")
    assert template.render(said="<b>100 %</b>") == "&lt;b&gt;100 %&lt;/b&gt;"


def test_only_words_of_the_templates_themselves_become_markup() -> None:
    environment = rendering.environment((), "en")
    assert [call.lineno for call in _unsafe(environment.parse("{{ _('said here') }}{{ _(said) }}"))] == [1]
    for file in sorted((rendering.HERE / "templates").rglob("*.html")):
        lines = [call.lineno for call in _unsafe(environment.parse(file.read_text()))]
        assert lines == [], f"{file.name}: use translated(...) for what the template does not say itself"


def _unsafe(template: nodes.Template) -> list[nodes.Call]:
    return [
        call
        for call in template.find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name == "_" and not isinstance(call.args[0], nodes.Const)
    ]
