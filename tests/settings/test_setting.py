"""Setting, resetting and seeing settings through the public door."""

from typing import Any

import pytest

from models import database
from models.settings import PlatformSetting, SettingValue
from tenure import settings
from tenure.context import Context
from tests.door import Door
from tests.settings.declared import NICKNAME, RETRIES, TOKEN

SHOWN = "key value default inherited inheritedFrom isSet isSecret level history(first: 10) { nodes { old new reason } }"
SET = f"""mutation ($input: SettingSetInput!) {{
  settingSet(input: $input) {{ setting {{ {SHOWN} }} userErrors {{ code message field }} }}
}}"""
RESET = f"""mutation ($input: SettingResetInput!) {{
  settingReset(input: $input) {{ setting {{ {SHOWN} }} userErrors {{ code field }} }}
}}"""
SEVERAL = f"""mutation ($input: SettingsSetInput!) {{
  settingsSet(input: $input) {{ settings {{ {SHOWN} }} userErrors {{ code message field }} }}
}}"""
SEEN = f"""query ($level: SettingLevel! $account: ID $member: ID $keys: [String!]) {{
  settings(level: $level account: $account member: $member keys: $keys) {{ {SHOWN}
    kind {{ name minimum maximum choices pattern unit schema }} }}
}}"""
ME = "{ viewer { member { id } accounts { id } } }"


async def put(door: Door, key: str, value: Any, **more: Any) -> Any:
    return (await door(SET, {"input": {"key": key, "value": value, **more}}))["settingSet"]


async def told(api: Door) -> list[Any]:
    answer = await (await api.staff("EVENTS_READ"))(
        '{ events(first: 50, types: ["setting.changed"]) { nodes { payload subject { id } } } }'
    )
    return [event["payload"] for event in answer["events"]["nodes"]]


async def test_what_is_set_counts_and_says_where_it_comes_from(api: Door, system: Context) -> None:
    staff = await api.staff("SETTINGS_READ", "SETTINGS_WRITE", "MEMBERS_READ")
    anna = (await (await api.member())(ME))["viewer"]
    assert (await put(staff, RETRIES.key, 6, reason="It  failed\ttoo often"))["setting"] == {
        "key": RETRIES.key, "value": 6, "default": 4, "inherited": 4, "inheritedFrom": None, "isSet": True,
        "isSecret": False, "level": "TENANT",
        "history": {"nodes": [{"old": None, "new": 6, "reason": "It failed too often"}]},
    }  # fmt: skip
    await put(staff, RETRIES.key, 7, level="ACCOUNT", account=anna["accounts"][0]["id"])
    seen = await staff(SEEN, {"level": "MEMBER", "member": anna["member"]["id"], "keys": [RETRIES.key]})
    assert [(one["value"], one["isSet"], one["inheritedFrom"]) for one in seen["settings"]] == [(6, False, "TENANT")]
    assert await settings.value(system, RETRIES) == 6


async def test_a_reset_lets_the_next_level_count_again(api: Door, system: Context) -> None:
    staff = await api.staff("SETTINGS_WRITE")
    await put(staff, RETRIES.key, 6)
    answer = (await staff(RESET, {"input": {"key": RETRIES.key, "reason": "enough"}}))["settingReset"]["setting"]
    assert (answer["value"], answer["isSet"]) == (4, False)
    assert answer["history"]["nodes"][0] == {"old": 6, "new": None, "reason": "enough"}
    assert await settings.value(system, RETRIES) == 4
    assert [event["changes"] for event in await told(api)] == [{"old": None, "new": 6}, {"old": 6, "new": None}]


async def test_setting_the_same_again_changes_nothing(api: Door) -> None:
    staff = await api.staff("SETTINGS_WRITE")
    for _ in range(2):
        shown = (await put(staff, RETRIES.key, 6))["setting"]
    assert len(shown["history"]["nodes"]) == 1
    assert len(await told(api)) == 1


async def test_a_secret_is_never_answered_and_never_lies_bare(api: Door, system: Context) -> None:
    staff = await api.staff("SETTINGS_READ", "SETTINGS_WRITE")
    shown = (await put(staff, TOKEN.key, "sesame-open"))["setting"]
    assert (shown["value"], shown["default"], shown["inherited"], shown["isSet"]) == (None, None, None, True)
    assert shown["history"]["nodes"] == [{"old": None, "new": None, "reason": ""}]
    assert [event["changes"] for event in await told(api)] == ["secret"]
    assert await settings.value(system, TOKEN) == "sesame-open"
    async with database.for_tenant(system.tenant, reading=True):
        row = await SettingValue.of(system.tenant).get(key=TOKEN.key)
        everything = await database.fetch(
            "SELECT row_to_json(s)::text FROM setting_value s WHERE tenant_id = $1", system.tenant
        )
    assert row.value is None
    assert "sesame" not in str(everything)


@pytest.mark.parametrize(
    ("key", "value", "code", "field"),
    [
        ("tried.nothing", 1, "SETTING_UNKNOWN", ["settings", "1", "key"]),
        (RETRIES.key, 11, "VALUE_INVALID", ["settings", "1", "value"]),
        (RETRIES.key, "6", "VALUE_INVALID", ["settings", "1", "value"]),
        (RETRIES.key, True, "VALUE_INVALID", ["settings", "1", "value"]),
        (NICKNAME.key, "x" * 21, "VALUE_INVALID", ["settings", "1", "value"]),
        (TOKEN.key, "y", "KEY_TWICE", ["settings"]),
    ],
)
async def test_a_batch_is_set_whole_or_not_at_all(
    api: Door, system: Context, key: str, value: Any, code: str, field: list[str]
) -> None:
    staff = await api.staff("SETTINGS_WRITE")
    wishes = [{"key": TOKEN.key, "value": "x"}, {"key": key, "value": value}]
    answer = (await staff(SEVERAL, {"input": {"settings": wishes}}))["settingsSet"]
    assert [(error["code"], error["field"]) for error in answer["userErrors"]] == [(code, field)]
    assert answer["settings"] is None
    assert await settings.value(system, TOKEN) == ""
    assert await told(api) == []


async def test_a_refusal_names_the_key_and_the_reason(api: Door) -> None:
    answer = await put(await api.staff("SETTINGS_WRITE"), RETRIES.key, 11)
    assert answer["userErrors"][0]["message"] == "tried.retries must be a whole number from 1 to 10."


async def test_a_batch_may_set_and_reset(api: Door) -> None:
    staff = await api.staff("SETTINGS_WRITE")
    await put(staff, RETRIES.key, 6)
    wishes = [{"key": NICKNAME.key, "value": "Club"}, {"key": RETRIES.key, "value": None}]
    answer = (await staff(SEVERAL, {"input": {"settings": wishes}}))["settingsSet"]
    assert [(one["key"], one["value"], one["isSet"]) for one in answer["settings"]] == [
        (NICKNAME.key, "Club", True),
        (RETRIES.key, 4, False),
    ]


async def test_a_level_that_a_setting_does_not_have_is_refused(api: Door) -> None:
    staff = await api.staff("SETTINGS_WRITE")
    account = (await (await api.member())(ME))["viewer"]["accounts"][0]["id"]
    answer = await put(staff, "kinds.integer", 5, level="ACCOUNT", account=account)
    assert answer["userErrors"][0]["code"] == "LEVEL_NOT_ALLOWED"


async def test_the_owner_must_fit_the_level_and_be_one_of_ours(api: Door, other_business: Any) -> None:
    staff = await api.staff("SETTINGS_READ", "SETTINGS_WRITE")
    anna = (await (await api.member())(ME))["viewer"]
    for level, owner in (("ACCOUNT", {}), ("MEMBER", {}), ("TENANT", {"member": anna["member"]["id"]})):
        assert await staff.errors(SEEN, {"level": level, **owner}) == ["BAD_INPUT"]
    assert await staff.errors(SEEN, {"level": "ACCOUNT", "account": anna["member"]["id"]}) == ["NOT_FOUND"]


async def test_only_staff_with_the_permission_sees_and_sets(api: Door) -> None:
    for door in (await api.member(), await api.staff("MEMBERS_READ")):
        assert await door.errors(SEEN, {"level": "TENANT"}) == ["FORBIDDEN"]
        assert await door.errors(SET, {"input": {"key": RETRIES.key, "value": 2}}) == ["FORBIDDEN"]
    assert await (await api.staff("SETTINGS_READ")).errors(SET, {"input": {"key": RETRIES.key, "value": 2}}) == [
        "FORBIDDEN"
    ]


async def test_what_holds_for_all_is_not_for_a_tenants_staff(root: Context, api: Door, system: Context) -> None:
    assert system.tenant != root.tenant
    staff = await api.staff("SETTINGS_READ", "SETTINGS_WRITE")
    assert await staff.errors(SEEN, {"level": "PLATFORM"}) == ["FORBIDDEN"]
    refused = await staff.errors(SET, {"input": {"key": RETRIES.key, "value": 2, "level": "PLATFORM"}})
    assert refused == ["FORBIDDEN"]
    assert not await PlatformSetting.exists(key=RETRIES.key, is_set=True)


async def test_each_kind_says_what_a_form_needs(api: Door) -> None:
    seen = (await (await api.staff("SETTINGS_READ"))(SEEN, {"level": "TENANT"}))["settings"]
    kinds = {one["key"]: one["kind"] for one in seen}
    assert kinds["kinds.integer"]["minimum"] == "1"
    assert kinds["kinds.integer"]["maximum"] == "10"
    assert kinds["kinds.choice"]["choices"] == ["SMALL", "LARGE"]
    assert kinds["kinds.text"]["pattern"] == "[a-z]*"
    assert kinds["kinds.json"]["schema"] == {"items": {"type": "integer"}, "type": "array"}
    assert kinds[RETRIES.key]["unit"] == "times"
    assert [one["key"] for one in seen] == sorted(kinds)
