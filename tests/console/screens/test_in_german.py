"""The console in German: what it says itself, what settings are called, and what the server refuses."""

import random
import re
from collections.abc import Iterator

import pytest
from playwright.async_api import expect

from tests.claims import SEED, Claim, count, in_full
from tests.console.screens.desk import Desk
from tests.console.screenshots import AREAS
from tests.console.test_sources import SOURCES

BOTH = re.compile(r"^ *en: \{\n(.*?)^ *de: \{\n(.*?)^ *\};?$", re.DOTALL | re.MULTILINE)
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
SHORTEST = 8
SEEN = """() => {
  const named = [...document.querySelectorAll("[aria-label], [placeholder], [title]")];
  const names = ["aria-label", "placeholder", "title"].flatMap((name) => named.map((one) => one.getAttribute(name)));
  return [document.body.innerText, ...names].join("\\n");
}"""


@pytest.fixture
async def german(desk: Desk) -> Desk:
    await desk.page.add_init_script("localStorage.setItem('tenure.language', 'de')")
    return desk


async def test_no_english_is_left_on_a_screen(german: Desk, claim: Claim) -> None:
    english = set(_english())
    assert len(english) > 400
    areas = random.Random(SEED).sample(AREAS, count(len(AREAS), 5))
    for area in areas:
        await german.open(area)
        text = await german.page.evaluate(SEEN)
        assert {said for said in english if said in text} == set(), area
    claim(f"{len(areas)} screens of the console show nothing of {len(english)} English texts in German")


@in_full
async def test_settings_have_german_names_and_refusals(german: Desk) -> None:
    await german.open("/settings?group=billing")
    await expect(german.page.get_by_role("heading", name="Rechnungen und Steuer")).to_be_visible()
    iban = german.page.get_by_label("IBAN", exact=True)
    await iban.fill("DE00 0000")
    await german.press("Speichern")
    await expect(iban).to_have_attribute("aria-invalid", "true")
    await expect(german.page.get_by_text("Dieser Wert passt nicht.")).to_be_visible()
    await german.is_accessible()


def _english() -> Iterator[str]:
    """Texts of several words that are others in German."""
    for path in SOURCES.rglob("*.ts*"):
        for english, german in BOTH.findall(path.read_text()):
            for said in TEXT.findall(english):
                if len(said) >= SHORTEST and " " in said and said not in german:
                    yield said
