"""Every setting in English and, whole, in German."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.pofile import read_po

from tenure.kit import catalogues
from tenure.kit.settings import Setting
from tenure.modules.catalog import OURS
from tenure.settings import words
from tests.door import Door

SHIPPED = [setting for manifest in OURS for setting in manifest.settings]
GAP = re.compile(r"\{[\w:]+\}")
TOLD = """query ($locale: String!) { settings(keys: ["billing.tax_rounding", "billing.expiry_notice_days"]) {
  title(locale: $locale) description(locale: $locale) groupTitle(locale: $locale)
  options(locale: $locale) { value title } kind { unit(locale: $locale) } } }"""


def _texts(setting: Setting[object]) -> Iterator[tuple[str, str]]:
    """All that is said of a setting, each with where it stands in the catalogue."""
    yield words.GROUP, words.group(setting)
    yield setting.key, words.title(setting)
    yield setting.key, words.description(setting)
    for option in words.options(setting):
        yield setting.key, option.title
    unit = words.unit(setting.kind.described().unit)
    if unit:
        yield words.UNIT, unit


def test_the_german_of_settings_is_whole_and_has_nothing_else() -> None:
    with catalogues.source(words.LOCALES, words.DOMAIN, "de").open("rb") as file:
        german = {(str(one.context), str(one.id)): str(one.string) for one in read_po(file) if one.id}
    assert german.keys() == {text for setting in SHIPPED for text in _texts(setting)}
    for text, translated in german.items():
        assert translated, text
        assert set(GAP.findall(text[1])) == set(GAP.findall(translated)), text
        assert text[1].endswith(".") == translated.endswith("."), text


@pytest.mark.parametrize("locale", ["de", "de-AT", "de_CH"])
async def test_settings_are_told_in_the_language_that_is_asked_for(api: Door, locale: str) -> None:
    card, tax = (await (await api.staff("SETTINGS_READ"))(TOLD, {"locale": locale}))["settings"]
    assert (card["title"], card["kind"]["unit"]) == ("Hinweis auf Ablauf der Karte", "Tage")
    assert (card["groupTitle"], card["options"]) == ("Rechnungen und Steuer", [])
    assert tax["description"].startswith("Wo Steuer gerundet wird:")
    assert tax["options"][1] == {"value": "PER_RATE", "title": "Je Steuersatz"}


@pytest.mark.parametrize("locale", ["en", "fr", "", "../de", "x" * 5000])
async def test_they_are_english_where_there_is_nothing_else(api: Door, locale: str) -> None:
    card, tax = (await (await api.staff("SETTINGS_READ"))(TOLD, {"locale": locale}))["settings"]
    assert (card["title"], card["kind"]["unit"]) == ("Card expiry notice", "days")
    assert (tax["groupTitle"], tax["options"][1]["title"]) == ("Invoices and tax", "Per rate")
