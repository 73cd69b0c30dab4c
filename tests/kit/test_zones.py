"""Hours that do not come, hours that come twice, and what the clocks show."""

from datetime import UTC, datetime

import pytest

from tenure.kit import kinds, zones


@pytest.mark.parametrize(
    ("shown", "zone", "instant"),
    [
        ("2026-06-01T09:00", "Europe/Berlin", "2026-06-01T07:00Z"),
        ("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:00Z"),  # does not come: 03:00 is the first after it
        ("2026-03-29T02:00", "Europe/Berlin", "2026-03-29T01:00Z"),
        ("2026-03-29T02:59:59.5", "Europe/Berlin", "2026-03-29T01:00Z"),
        ("2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00Z"),
        ("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30Z"),  # comes twice: the first
        ("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30Z"),
        ("2026-03-08T02:30", "America/New_York", "2026-03-08T07:00Z"),
        ("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:30Z"),  # half an hour is missing
        ("2011-12-30T12:00", "Pacific/Apia", "2011-12-30T10:00Z"),  # a whole day was
        ("2026-01-01T00:00", "Asia/Kathmandu", "2025-12-31T18:15Z"),
    ],
)
def test_a_time_on_the_clocks_is_one_instant(shown: str, zone: str, instant: str) -> None:
    assert zones.at(datetime.fromisoformat(shown), zone) == datetime.fromisoformat(instant.replace("Z", "+00:00"))


@pytest.mark.parametrize(
    ("zone", "month", "offset"),
    [
        ("Europe/Berlin", 1, "+01:00"),
        ("Europe/Berlin", 7, "+02:00"),
        ("Asia/Kathmandu", 1, "+05:45"),
        ("America/St_Johns", 1, "-03:30"),
        ("UTC", 1, "+00:00"),
    ],
)
def test_the_offset_is_that_of_the_day(zone: str, month: int, offset: str) -> None:
    day = datetime(2026, month, 1, tzinfo=UTC)
    assert zones.offset(zone, day) == offset
    assert zones.described(zone, day).label == f"{zone.replace('_', ' ')} (UTC{offset})"


def test_zones_go_from_west_to_east_and_are_places() -> None:
    every = zones.every(datetime(2026, 1, 1, tzinfo=UTC))
    names = [zone.name for zone in every]
    assert names.index("Pacific/Honolulu") < names.index("UTC") < names.index("Asia/Kathmandu")
    assert set(names) == kinds.zones()
    assert "localtime" not in names


def test_languages_are_called_as_their_speakers_do() -> None:
    called = {language.name: language.label for language in zones.languages()}
    assert called["de"] == "Deutsch"
    assert called["pt-BR"] == "português (Brasil)"
