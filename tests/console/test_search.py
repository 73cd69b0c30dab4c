"""What the command palette finds, and for whom."""

from decimal import Decimal
from typing import Any

from tenure.catalogue.coupon_terms import Terms, create
from tenure.context import Context
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop

SEARCH = """query ($query: String!, $first: Int! = 10) { search(query: $query, first: $first) {
  kind title subtitle node { __typename id } } }"""
OWN = "{ viewer { member { id name } accounts { id } } }"
RENAME = "mutation ($name: String!) { memberUpdate(input: {name: $name}) { userErrors { message } } }"


async def _found(door: Door, text: str, **given: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await door(SEARCH, {"query": text, **given}))["search"]
    return found


async def test_members_are_found_by_how_their_address_or_a_word_of_their_name_begins(api: Door) -> None:
    anna = await api.member("Anna.Example@example.com")
    await anna(RENAME, {"name": "Anna Lovelace"})
    staff = await api.staff("MEMBERS_READ")
    member = (await anna(OWN))["viewer"]["member"]["id"]
    for text in ("ANNA.ex", "anna l", "love", "  Lovelace "):
        best = next(one for one in await _found(staff, text) if one["kind"] == "Member")
        assert (best["title"], best["subtitle"]) == ("Anna Lovelace", "Anna.Example@example.com")
        assert best["node"] == {"__typename": "Member", "id": member}
    assert await _found(staff, "ovelace") == [], "what is inside of a word is not looked for"


async def test_one_who_is_found_by_address_and_by_name_is_told_once(api: Door) -> None:
    await (await api.member("anna@example.com"))(RENAME, {"name": "Anna"})
    found = await _found(await api.staff("MEMBERS_READ"), "anna")
    assert [one["kind"] for one in found if one["subtitle"]] == ["Member"]


async def test_what_is_sold_and_what_was_billed_is_found_by_code_name_and_number(api: Door, system: Context) -> None:
    offer = await (await new_shop(system)).offer()
    await create(system, Terms("SPRING", "Spring sale", percent=Decimal(10)))
    number = (await buy(await api.member(), offer))["checkout"]["invoice"]["number"]
    staff = await api.staff()
    assert [one["kind"] for one in await _found(staff, number.lower())] == ["Invoice"]
    assert [one["title"] for one in await _found(staff, offer.code[:9])] == ["Club"]
    assert {one["kind"] for one in await _found(staff, "club")} >= {"Product", "Offer"}
    assert [one["subtitle"] for one in await _found(staff, "spri")] == ["Spring sale"]
    assert [one["title"] for one in await _found(staff, "sale")] == ["Spring sale"]


async def test_an_id_finds_its_object(api: Door, system: Context) -> None:
    bought = await buy(await api.member(), await (await new_shop(system)).offer())
    key = bought["checkout"]["subscription"]["id"]
    (found,) = await _found(await api.staff(), f" {key} ")
    assert found["node"] == {"__typename": "Subscription", "id": key}
    assert await _found(await api.staff("EVENTS_READ"), key) == []


async def test_nobody_finds_what_they_may_not_list(api: Door, system: Context) -> None:
    offer = await (await new_shop(system)).offer()
    anna = await api.member("anna@example.com")
    number = (await buy(anna, offer))["checkout"]["invoice"]["number"]
    for door in (anna, api.anonymous(), await api.staff("EVENTS_READ")):
        for text in ("anna", "club", number):
            assert await _found(door, text) == []
    assert {one["kind"] for one in await _found(await api.staff("CATALOGUE_WRITE"), "club")} == {"Product", "Offer"}
    assert [one["kind"] for one in await _found(await api.staff("BILLING_READ"), number)] == ["Invoice"]


async def test_signs_of_patterns_stand_for_themselves_and_nothing_finds_nothing(api: Door) -> None:
    await api.member("anna@example.com")
    staff = await api.staff()
    for text in ("%", "_nna", "anna%", "\\", "", "   ", "x" * 2_000):
        assert await _found(staff, text) == []
    for first in (0, 51):
        assert await staff.errors(SEARCH, {"query": "anna", "first": first}) == ["BAD_INPUT"]
    assert len(await _found(staff, "anna", first=1)) == 1
