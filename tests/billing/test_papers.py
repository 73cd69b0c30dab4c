"""Invoices and credit notes on paper."""

import re
import struct
import zlib
from decimal import Decimal
from pathlib import Path

from babel.messages.pofile import read_po

from tenure.billing.papers import Look, of_invoice, pdf, pngs, words
from tenure.billing.papers.words import Words
from tests.billing import paperwork
from tests.billing.paperwork import AT, SAMPLES


def picture() -> bytes:
    """The smallest PNG: one black point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head, point = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0), zlib.compress(bytes(4))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", point) + chunk(b"IEND", b"")


async def test_the_same_document_is_the_same_bytes() -> None:
    for content, look in SAMPLES.values():
        first, second = await pdf(content, look, AT), await pdf(content, look, AT)
        assert first == second
        assert first.startswith(b"%PDF-")


async def test_a_long_invoice_goes_on_over_pages() -> None:
    content, look = SAMPLES["invoice-long"]
    assert len(await pngs(content, look, AT, 40)) == 3


async def test_what_people_write_is_text_and_nothing_else() -> None:
    invoice, lines = paperwork.english()
    lines[0].description = '#panic("run") *bold* $x$ \\ "}] /* <script>'
    invoice.buyer = {**invoice.buyer, "name": '#read("/etc/passwd")', "address": ["\u202e@ref", "日本 עברית"]}
    content = of_invoice(invoice, lines, Words("en", "UTC"))
    assert (await pdf(content, Look("#14614e", picture()), AT)).startswith(b"%PDF-")
    assert content["lines"][0]["description"] == lines[0].description


async def test_a_logo_is_on_it_and_one_that_cannot_be_read_is_left_out() -> None:
    content, look = SAMPLES["invoice-en"]
    plain = await pdf(content, look, AT)
    assert await pdf(content, Look(look.accent, picture()), AT) != plain
    assert await pdf(content, Look(look.accent, b"no picture"), AT) == plain


def test_amounts_and_days_are_written_as_the_reader_does() -> None:
    content, _ = SAMPLES["invoice-de"]
    assert content["title"] == "Rechnung"
    assert [row["value"] for row in content["sums"]] == [
        "387,70\xa0€", "-49,80\xa0€", "337,90\xa0€", "58,52\xa0€", "2,09\xa0€", "398,51\xa0€", "-25,00\xa0€",
        "373,51\xa0€",
    ]  # fmt: skip
    assert content["sums"][3]["label"] == "USt. 19\xa0% auf 308,00\xa0€"
    assert content["facts"][1] == {"label": "Zahlbar bis", "value": "15. März 2026"}
    english, _ = SAMPLES["invoice-en"]
    assert english["lines"][1]["price"] == "$5.00"
    assert english["instructions"] is None


def test_a_price_keeps_its_places_and_a_language_without_words_is_english_whole() -> None:
    told = Words("fr-FR", "UTC")
    assert told.price(Decimal("0.000125"), "EUR") == "€0.000125"
    assert told.price(Decimal("12"), "EUR") == "€12.00"
    assert told.price(Decimal("1200"), "JPY") == "¥1,200"
    assert told.say("Invoice") == "Invoice"


def test_a_period_ends_with_its_last_day() -> None:
    told = Words("en", "UTC")
    midnight = AT.replace(hour=0)
    assert told.span(midnight, midnight.replace(month=4)) == "Mar 1, 2026 – Mar 31, 2026"
    assert told.span(AT, AT.replace(month=4)) == "Mar 1, 2026 – Apr 1, 2026"
    assert told.span(None, None) == ""


def test_reverse_charge_is_written_on_it() -> None:
    invoice, lines = paperwork.german()
    invoice.buyer = {**invoice.buyer, "taxNote": "REVERSE_CHARGE"}
    content = of_invoice(invoice, lines, Words("de", "UTC"))
    assert content["notes"][0].startswith("Steuerschuldnerschaft des Leistungsempfängers")


def test_each_catalogue_has_every_word() -> None:
    source = (Path(words.__file__).parent / "content.py").read_text()
    said = {
        first or second for first, second in re.findall(r'say\(\s*"([^"]+)"|"((?:Reverse|The recipient)[^"]+)"', source)
    }
    assert len(said) > 30
    for folder in words.LOCALES.iterdir():
        with (folder / "LC_MESSAGES" / "papers.po").open("rb") as file:
            known = {message.id for message in read_po(file) if message.string}
        assert said <= known, said - known
