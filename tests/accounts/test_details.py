from typing import Any

import pytest

from tenure.accounts import countries, tax_ids
from tenure.kit.refusals import Refused
from tests.accounts.support import UPDATE, answer, company, seated, shown, told
from tests.door import Door
from tests.identity.support import codes


async def _update(door: Door, account: str, **given: Any) -> dict[str, Any]:
    return await answer(door, UPDATE, input={"account": account, **given})


async def test_an_account_has_a_zone_a_currency_and_a_language_of_its_own(api: Door) -> None:
    anna = await api.member()
    account = await company(anna)
    assert [(await shown(anna, account))[name] for name in ("zone", "currency")] == ["UTC", "USD"]
    changed = await _update(anna, account, name=" Acme  Ltd ", zone="Asia/Kolkata", currency="INR", locale="hi")
    assert changed["account"] | {"id": ""} == {
        "id": "",
        "name": "Acme Ltd",
        "zone": "Asia/Kolkata",
        "currency": "INR",
        "locale": "hi",
        "taxDetails": dict.fromkeys(["legalName", "taxId", "country", "city", "street"]),
        "customFields": [],
    }
    assert (await _update(anna, account, zone=None))["account"]["zone"] == "UTC"
    await _update(anna, account, currency="INR")
    fields = [sorted(event["payload"]["fields"]) for event in await told(api, "account.updated")]
    assert fields == [["currency", "locale", "name", "zone"], ["zone"]]


async def test_what_nobody_knows_is_refused_by_field(api: Door) -> None:
    anna = await api.member()
    account = await company(anna)
    for given, code in (
        ({"name": ""}, "NAME_INVALID"),
        ({"name": None}, "NAME_INVALID"),
        ({"zone": "Mars/Olympus"}, "ZONE_UNKNOWN"),
        ({"locale": "klingon"}, "LOCALE_UNKNOWN"),
        ({"currency": "XXL"}, "CURRENCY_UNKNOWN"),
        ({"taxDetails": {"country": "EU"}}, "COUNTRY_UNKNOWN"),
        ({"taxDetails": {"taxId": "DE12", "country": "DE"}}, "TAX_ID_INVALID"),
        ({"taxDetails": {"street": "two\nlines"}}, "TEXT_INVALID"),
    ):
        assert codes(await _update(anna, account, **given)) == [code], given


async def test_tax_details_are_for_who_pays_and_the_name_for_who_edits(api: Door, mailbox: Any) -> None:
    anna = await api.member()
    account = await company(anna)
    billing = await seated(api, mailbox, anna, account, "billing@example.com", "BILLING")
    member = await seated(api, mailbox, anna, account, "member@example.com")
    tax = {"legalName": "Acme GmbH", "taxId": "de 136 695 976", "country": "de"}
    answered = await _update(billing, account, taxDetails=tax)
    assert answered["account"]["taxDetails"] | {"city": "", "street": ""} == {
        "legalName": "Acme GmbH",
        "taxId": "DE136695976",
        "country": "DE",
        "city": "",
        "street": "",
    }
    assert await billing.errors(UPDATE, {"input": {"account": account, "name": "Mine"}}) == ["FORBIDDEN"]
    assert await member.errors(UPDATE, {"input": {"account": account, "taxDetails": tax}}) == ["FORBIDDEN"]
    assert (await shown(member, account))["taxDetails"] is None
    stranger = await api.member()
    assert await stranger.errors(UPDATE, {"input": {"account": account, "name": "Mine"}}) == ["NOT_FOUND"]


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("DE 136 695 976", "DE", "DE136695976"),
        ("136695976", "DE", "DE136695976"),
        ("atu13585627", "AT", "ATU13585627"),
        ("EL094259216", "GR", "EL094259216"),
        ("NL000099998B57", "NL", "NL000099998B57"),
        ("FR 40 303 265 045", "FR", "FR40303265045"),
        ("XI 980780684", "GB", "XI980780684"),
        ("CHE-107.787.577 MWST", "CH", "CHE107787577MWST"),
        ("12-3456789", "US", "123456789"),
        ("PL8567346215", None, "PL8567346215"),
    ],
)
def test_a_tax_number_is_kept_in_one_spelling(text: str, country: str | None, number: str) -> None:
    assert tax_ids.parse(text, country) == number


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("12345678", "DE"),
        ("DE123456789", "DE"),
        ("FR123456789", "DE"),
        ("GR123456789", "GR"),
        ("PL1", None),
        ("!!", "US"),
        ("", "US"),
    ],
)
def test_a_number_that_cannot_be_one_of_that_country_is_refused(text: str, country: str | None) -> None:
    with pytest.raises(Refused):
        tax_ids.parse(text, country)


def test_countries_are_those_of_the_world() -> None:
    assert {"DE", "US", "BR", "XK", "GB"} <= countries.countries()
    assert not countries.countries() & {"EU", "UN", "ZZ", "001"}


async def test_staff_find_accounts_by_part_of_a_name(api: Door) -> None:
    anna = await api.member()
    for name in ("Northwind Traders", "Southwind", "Acme"):
        await company(anna, name)
    asked = """query ($filter: AccountFilter) { accounts(first: 10, filter: $filter) { nodes { name } } }"""
    staff = await api.staff("MEMBERS_READ")
    found = (await staff(asked, {"filter": {"text": "WIND", "kind": "COMPANY"}}))["accounts"]["nodes"]
    assert [one["name"] for one in found] == ["Southwind", "Northwind Traders"]
    assert await anna.errors(asked) == ["FORBIDDEN"]
