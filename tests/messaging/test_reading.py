"""Letters as people of other places read them: their days, their clocks, their commas."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from tenure.kit.money import Money
from tenure.messaging import rendering

LATE = datetime(2026, 12, 31, 23, 30, 59, tzinfo=UTC)
GIVEN: dict[str, Any] = {
    **dict.fromkeys(
        (
            "business",
            "offer",
            "account",
            "inviter",
            "factor",
            "owner",
            "former",
            "provider",
            "name",
            "giver",
            "message",
        ),
        "Pier",
    ),
    **dict.fromkeys(("url", "sign_in_url", "reset_url", "origin"), "http://pier.localhost/x"),
    **dict.fromkeys(("until", "ends_at", "retry_at", "due_at", "expires_at", "withdrawn_at"), LATE),
    **dict.fromkeys(("due", "total"), Money(123450, "EUR")),
    **dict.fromkeys(("is_due", "is_attached", "is_charged", "has_method"), True),
    "number": "INV-7",
    "instructions": "Pier AG\nIBAN DE02 1203 0000 0000 2020 51",
    "product": "Pier",
    "left": 10,
    "last4": "4242",
    "expiry": "01/2027",
    "code": "1234 5678",
    "reason": "GONE",
}
ALL = sorted(path.stem for path in rendering.TEMPLATES.glob("*.subject"))
DATED = (
    "cancellation",
    "erasure_requested",
    "export_ready",
    "invoice",
    "membership_active",
    "payment_failed",
    "seat_invitation",
)
_STAMP = re.compile(r"\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|\+00:00|datetime\.|Money\(")


@pytest.mark.parametrize("template", ALL)
@pytest.mark.parametrize("locale", ["en", "de-DE", "ja"])
def test_no_letter_prints_a_stamp_or_an_amount_as_programs_write_them(template: str, locale: str) -> None:
    words = rendering.render(template, locale, "Asia/Tokyo", GIVEN)
    for part in (words.subject, words.text, words.html):
        assert not _STAMP.search(part), part
        assert "123450" not in part
        assert "1234.50" not in part


@pytest.mark.parametrize("template", DATED)
def test_days_are_those_of_the_readers_zone_in_their_words(template: str) -> None:
    assert "1. Januar 2027" in rendering.render(template, "de-DE", "Asia/Tokyo", GIVEN).text
    assert "December 31, 2026" in rendering.render(template, "en", "America/New_York", GIVEN).text


@pytest.mark.parametrize(
    ("locale", "zone", "moment"),
    [
        ("en", "America/New_York", "December 31, 2026, 6:30\N{NARROW NO-BREAK SPACE}PM EST"),
        ("de-DE", "Europe/Berlin", "1. Januar 2027, 00:30 MEZ"),
        ("en-GB", "Asia/Tokyo", "1 January 2027, 08:30 +0900"),
    ],
)
def test_a_moment_says_whose_clock_shows_it(locale: str, zone: str, moment: str) -> None:
    assert moment in rendering.render("export_ready", locale, zone, GIVEN).text


@pytest.mark.parametrize("template", ["receipt", "refund", "payment_failed", "last_notice", "invoice_overdue"])
def test_amounts_are_written_as_the_reader_writes_them(template: str) -> None:
    assert "1.234,50\N{NO-BREAK SPACE}€" in rendering.render(template, "de-DE", "UTC", GIVEN).text
    assert "€1,234.50" in rendering.render(template, "en", "UTC", GIVEN).text
