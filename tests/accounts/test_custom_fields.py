import asyncio
from typing import Any

import pytest

from models.accounts import CustomField, FieldKind
from tenure.accounts import custom_values
from tenure.kit.refusals import Refused
from tests.accounts.support import UPDATE, answer, company, member_id, shown, told
from tests.door import Door
from tests.identity.support import codes

DEFINE = """mutation ($input: CustomFieldDefineInput!) {
  customFieldDefine(input: $input) { customField { id code kind choices isRequired } userErrors { code field } }
}"""
ARCHIVE = """mutation ($id: ID!) { customFieldArchive(input: {customField: $id}) {
  customField { archivedAt } userErrors { code } } }"""
ANSWER = """mutation ($member: ID, $fields: [CustomValueInput!]!) {
  memberCustomFieldsUpdate(input: {member: $member, customFields: $fields}) {
    member { customFields { code value } } userErrors { code field message }
  }
}"""


async def _define(api: Door, code: str, kind: str = "TEXT", owner: str = "ACCOUNT", **given: Any) -> dict[str, Any]:
    staff = await api.staff("SETTINGS_WRITE", "SETTINGS_READ")
    asked = {"owner": owner, "code": code, "kind": kind, "label": code.title(), **given}
    return await answer(staff, DEFINE, input=asked)


async def _answers(door: Door, account: str, **values: str | None) -> dict[str, Any]:
    given = [{"code": code, "value": value} for code, value in values.items()]
    return await answer(door, UPDATE, input={"account": account, "customFields": given})


async def test_an_account_answers_what_the_business_asks_each_in_its_kind(api: Door) -> None:
    anna = await api.member()
    account = await company(anna)
    await _define(api, "size", "NUMBER")
    await _define(api, "plan", "CHOICE", choices=["Gold", "Silver"])
    await _define(api, "since", "DATE")
    await _define(api, "partner", "BOOLEAN")
    done = await _answers(anna, account, size=" 012.50 ", plan="Gold", since="2026-02-28", partner="TRUE")
    assert done["account"]["customFields"] == [
        {"code": "size", "value": "12.5"},
        {"code": "plan", "value": "Gold"},
        {"code": "since", "value": "2026-02-28"},
        {"code": "partner", "value": "true"},
    ]
    for code, value in (("size", "many"), ("plan", "Bronze"), ("since", "2026-02-30"), ("partner", "maybe")):
        refused = await _answers(anna, account, **{code: value})
        assert refused["userErrors"] == [{"code": "FIELD_INVALID", "field": ["customFields", code]}]
    assert codes(await _answers(anna, account, shoe="44")) == ["FIELD_UNKNOWN"]
    await _answers(anna, account, size="12.5", plan=None)
    fields = [event["payload"]["fields"] for event in await told(api, "account.updated")]
    assert fields[1:] == [["customFields.plan"]]


async def test_what_is_needed_cannot_be_taken_away_and_what_is_for_staff_is_not_shown(api: Door) -> None:
    anna = await api.member()
    account = await company(anna)
    await _define(api, "number", isRequired=True)
    await _define(api, "rating", isVisible=False)
    assert codes(await _answers(anna, account, number="  ")) == ["FIELD_REQUIRED"]
    assert codes(await _answers(anna, account, rating="A")) == ["FIELD_UNKNOWN"]
    assert [one["code"] for one in (await shown(anna, account))["customFields"]] == ["number"]
    staff = await api.staff("MEMBERS_READ", "MEMBERS_WRITE")
    assert [one["code"] for one in (await shown(staff, account))["customFields"]] == ["number", "rating"]


async def test_a_field_keeps_its_kind_and_its_answers_while_it_rests(api: Door) -> None:
    anna = await api.member()
    account = await company(anna)
    made = await _define(api, "size", "NUMBER")
    await _answers(anna, account, size="3")
    assert codes(await _define(api, "size", "TEXT")) == ["FIELD_KIND_FIXED"]
    staff = await api.staff("SETTINGS_WRITE")
    for _ in range(2):
        assert (await answer(staff, ARCHIVE, id=made["customField"]["id"]))["customField"]["archivedAt"]
    assert (await shown(anna, account))["customFields"] == []
    assert codes(await _answers(anna, account, size="4")) == ["FIELD_UNKNOWN"]
    assert (await _define(api, "size", "NUMBER"))["customField"]["id"] == made["customField"]["id"]
    assert [one["value"] for one in (await shown(anna, account))["customFields"]] == ["3"]
    events = [event["type"] for event in await told(api, "custom_field.defined", "custom_field.archived")]
    assert events == ["custom_field.defined", "custom_field.archived", "custom_field.defined"]


async def test_what_makes_no_sense_is_not_asked(api: Door) -> None:
    for given, code in (
        ({"code": "Size"}, "CODE_INVALID"),
        ({"code": "size", "label": " "}, "TEXT_INVALID"),
        ({"code": "size", "kind": "CHOICE"}, "CHOICES_INVALID"),
        ({"code": "size", "choices": ["a"]}, "CHOICES_INVALID"),
    ):
        assert codes(await _define(api, **given)) == [code], given
    assert await (await api.member()).errors("{ customFields { code } }") == ["FORBIDDEN"]


async def test_a_member_answers_for_themselves_and_staff_for_everybody(api: Door) -> None:
    await _define(api, "birthday", "DATE", owner="MEMBER")
    await _define(api, "notes", owner="MEMBER", isVisible=False)
    anna, bert = await api.member(), await api.member()
    birthday = [{"code": "birthday", "value": "1990-01-31"}]
    own = await answer(anna, ANSWER, fields=birthday)
    assert own["member"]["customFields"] == [{"code": "birthday", "value": "1990-01-31"}]
    anyone = {"member": await member_id(anna), "fields": birthday}
    assert await bert.errors(ANSWER, anyone) == ["NOT_FOUND"]
    (event,) = await told(api, "member.profile_updated")
    assert event["payload"]["fields"] == ["customFields.birthday"]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldKind.NUMBER, "1e3", "1000"),
        (FieldKind.NUMBER, "-0.0", "0"),
        (FieldKind.NUMBER, "100", "100"),
        (FieldKind.TEXT, "  Grüße ", "Grüße"),
    ],
)
def test_a_value_is_written_in_one_way(kind: FieldKind, text: str, value: str) -> None:
    assert custom_values.checked_value(_field(kind), text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FieldKind.NUMBER, "NaN"),
        (FieldKind.NUMBER, "Infinity"),
        (FieldKind.NUMBER, "1e999999"),
        (FieldKind.NUMBER, "9" * 400),
        (FieldKind.DATE, "20260101"),
        (FieldKind.TEXT, "x" * 1001),
        (FieldKind.TEXT, "a\x00b"),
    ],
)
def test_a_value_that_is_none_is_refused(kind: FieldKind, text: str) -> None:
    with pytest.raises(Refused):
        custom_values.checked_value(_field(kind), text)


def _field(kind: FieldKind) -> CustomField:
    return CustomField(code="x", label="X", kind=kind, choices=[], is_required=False)


MOVE = """mutation ($id: ID!, $place: Int!) { customFieldMove(input: {customField: $id, place: $place}) {
  customFields { code } userErrors { code } } }"""


async def test_fields_are_asked_in_the_order_that_staff_gives_them(api: Door) -> None:
    made = {code: (await _define(api, code))["customField"]["id"] for code in ("first", "second", "third", "rest")}
    await _define(api, "elsewhere", owner="MEMBER")
    staff = await api.staff("SETTINGS_WRITE")
    await answer(staff, ARCHIVE, id=made["rest"])
    for code, place, order in (
        ("third", 1, ["third", "first", "second"]),
        ("third", 1, ["third", "first", "second"]),
        ("first", 99, ["third", "second", "first"]),
        ("first", -5, ["first", "third", "second"]),
    ):
        moved = await answer(staff, MOVE, id=made[code], place=place)
        assert [one["code"] for one in moved["customFields"]] == order
    anna = await api.member()
    asked = (await shown(anna, await company(anna)))["customFields"]
    assert [one["code"] for one in asked] == ["first", "third", "second"]
    assert codes(await answer(staff, MOVE, id=made["rest"], place=1)) == ["FIELD_UNKNOWN"]
    places = [event["payload"]["place"] for event in await told(api, "custom_field.moved")]
    assert places == [1, 3, 1]


async def test_fields_that_are_moved_at_once_all_keep_a_place(api: Door) -> None:
    made = [(await _define(api, f"f{number}"))["customField"]["id"] for number in range(6)]
    staff = await api.staff("SETTINGS_WRITE", "SETTINGS_READ")
    await asyncio.gather(*(answer(staff, MOVE, id=one, place=1) for one in made))
    listed = (await staff("{ customFields(owner: ACCOUNT) { id } }"))["customFields"]
    assert sorted(one["id"] for one in listed) == sorted(made)
