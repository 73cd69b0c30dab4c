"""Every letter in German, whole."""

import re
from typing import Any

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from models import database
from models.accounts import Account
from models.identity import Member
from tenure.accounts import details
from tenure.accounts.details import Changes
from tenure.context import Context
from tenure.kit import catalogues
from tenure.messaging import rendering
from tenure.subscriptions import people
from tenure.transactions import transactional
from tests.credits.packs import account_of
from tests.door import Door
from tests.messaging.test_reading import GIVEN

PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|</?\w+>")
MONEY = {
    "invoice": "Rechnung INV-7 von Pier",
    "receipt": "Beleg INV-7 von Pier: 1.234,50 €",
    "payment_failed": "Ihre Zahlung für Pier ist fehlgeschlagen",
    "payment_method_expiring": "Ihre Karte für Pier läuft bald ab",
    "renewal_notice": "Pier verlängert sich am 1. Januar 2027",
    "trial_ending": "Ihre Probezeit von Pier endet am 1. Januar 2027",
    "refund": "Pier hat Ihnen 1.234,50 € erstattet",
    "gift": "Ein Geschenk für Sie bei Pier: Pier",
}


def _written() -> set[str]:
    """Every text of the templates."""
    kinds = [("**.html", "jinja2"), ("**.txt", "jinja2"), ("**.subject", "jinja2")]
    return {str(found[2]) for found in extract_from_dir(rendering.TEMPLATES, kinds)}


def test_the_catalogue_has_every_text_of_every_letter_with_the_same_gaps() -> None:
    with catalogues.source(rendering.LOCALES, rendering.DOMAIN, "de").open("rb") as file:
        german = {str(message.id): str(message.string) for message in read_po(file) if message.id}
    assert german.keys() == _written()
    for text, translated in german.items():
        assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(translated)), text


@pytest.mark.parametrize("template", sorted(MONEY))
def test_a_letter_about_money_is_read_in_german(template: str) -> None:
    words = rendering.render(template, "de-DE", "Asia/Tokyo", GIVEN)
    assert words.subject == MONEY[template]
    for part in (words.text, words.html):
        assert "Guten Tag Pier," in part
        assert not re.search(r"\b(You|Your|Hello|We|It|The)\b", part), part


@transactional
async def _told(ctx: Context, account: Account) -> None:
    said: dict[str, Any] = {"number": "INV-7", "total": GIVEN["total"], "url": "http://pier.localhost/x"}
    await people.write(ctx, account.id, "refund", **said)


@transactional
async def _renamed(ctx: Context, account: Account) -> None:
    await details.write(ctx, account, Changes(locale="de-AT"))


async def test_the_language_of_the_account_decides_and_that_of_its_payer_else(
    system: Context, api: Door, mailbox: Any
) -> None:
    account = await account_of(system, await api.member())
    async with database.for_tenant(system.tenant, reading=True):
        member = await people.payer(system, account.id)
    assert isinstance(member, Member)
    await _told(system, account)
    assert "has refunded you" in (await mailbox(member.email))[0].subject
    await _renamed(system, account)
    await _told(system, account)
    assert "erstattet" in (await mailbox(member.email))[0].subject
