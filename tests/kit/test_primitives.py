"""Ids, cursors, periods and secrets."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.kit import clock, cursors, ids, periods
from tenure.kit.secrets import BadSeal, Keyring

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_ids_sort_in_the_order_in_which_they_were_made() -> None:
    made = [ids.new() for _ in range(5_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {key.version for key in made} == {7}


def test_an_id_tells_when_it_was_made() -> None:
    assert abs(ids.made_at(ids.new()) - clock.now()) < timedelta(seconds=5)


@given(st.text(alphabet="ABCDEFabcdef", min_size=1, max_size=30), st.uuids())
def test_an_opaque_id_gives_back_its_type_and_key(kind: str, key: object) -> None:
    assert ids.decode(ids.encode(kind, key)) == (kind, key)  # type: ignore[arg-type]  # a UUID, as the strategy says


@given(st.text(max_size=60))
def test_anything_else_is_no_id(text: str) -> None:
    try:
        kind, key = ids.decode(text)
    except ValueError:
        return
    assert ids.encode(kind, key) == text.rstrip("=")


@given(st.lists(st.one_of(st.text(max_size=10), st.integers(), st.none()), min_size=1, max_size=3))
def test_a_cursor_gives_back_its_parts(parts: list[str | int | None]) -> None:
    assert cursors.decode(cursors.encode(*parts), len(parts)) == parts


@given(st.text(max_size=80))
def test_a_cursor_of_somebody_elses_is_refused_and_never_breaks(text: str) -> None:
    with pytest.raises(ValueError, match="cursor"):
        cursors.decode(text, 99)


def test_months_keep_their_anchor() -> None:
    anchor = datetime(2026, 1, 31, 12, tzinfo=UTC)
    days = [periods.after(anchor, "MONTH", 1, count).day for count in range(4)]
    assert days == [31, 28, 31, 30]


def test_a_leap_day_comes_back_every_fourth_year() -> None:
    anchor = datetime(2024, 2, 29, tzinfo=UTC)
    assert [periods.after(anchor, "YEAR", 1, count).day for count in range(5)] == [29, 28, 28, 28, 29]


def test_a_sealed_value_opens_with_an_old_key_and_not_with_a_strangers() -> None:
    sealed = Keyring(("old",)).seal("secret")
    assert Keyring(("new", "old")).unseal(sealed) == "secret"
    with pytest.raises(BadSeal):
        Keyring(("new",)).unseal(sealed)


def test_a_signed_link_holds_for_its_purpose_tenant_and_time_alone() -> None:
    keyring, tenant = Keyring(("key",)), uuid4()
    signed = keyring.sign("upload", tenant, {"file": "a"}, NOW + timedelta(minutes=5))
    assert keyring.verify("upload", tenant, signed, NOW)["file"] == "a"
    for purpose, whose, when in (
        ("download", tenant, NOW),
        ("upload", uuid4(), NOW),
        ("upload", tenant, NOW + timedelta(minutes=6)),
    ):
        with pytest.raises(BadSeal):
            keyring.verify(purpose, whose, signed, when)
