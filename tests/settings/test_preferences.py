"""What members prefer: theirs to see and to set, with what the business sets for all who have not."""

from typing import Any

from tenure.settings import preferences
from tests.door import Door
from tests.settings.declared import NICKNAME, RETRIES

MINE = """{ viewer { preferences { key value isSet inheritedFrom kind { name choices }
  history(first: 5) { nodes { old new actor { kind } } } } } }"""
SET = """mutation ($wanted: [SettingInput!]!) {
  preferencesSet(input: {preferences: $wanted}) { preferences { key value isSet } userErrors { code field } }
}"""
SET_FOR_ALL = """mutation ($key: String! $value: JSON!) {
  settingSet(input: {key: $key value: $value}) { setting { value } userErrors { code } }
}"""


async def mine(door: Door) -> dict[str, Any]:
    return {one["key"]: one for one in (await door(MINE))["viewer"]["preferences"]}


async def prefer(door: Door, **wanted: Any) -> Any:
    given = [{"key": key.replace("__", "."), "value": value} for key, value in wanted.items()]
    return (await door(SET, {"wanted": given}))["preferencesSet"]


async def test_a_member_sets_several_preferences_at_once(api: Door) -> None:
    anna, bert = await api.member(), await api.member()
    answer = await prefer(anna, display__theme="DARK", notifications__newsletter=True)
    assert answer["preferences"] == [
        {"key": "display.theme", "value": "DARK", "isSet": True},
        {"key": "notifications.newsletter", "value": True, "isSet": True},
    ]
    assert (await mine(anna))["display.theme"]["value"] == "DARK"
    assert (await mine(bert))["display.theme"]["value"] == "SYSTEM"


async def test_what_the_business_sets_holds_for_those_who_have_not(api: Door) -> None:
    staff, anna = await api.staff("SETTINGS_WRITE"), await api.member()
    await staff(SET_FOR_ALL, {"key": preferences.THEME.key, "value": "LIGHT"})
    shown = (await mine(anna))["display.theme"]
    assert (shown["value"], shown["isSet"], shown["inheritedFrom"]) == ("LIGHT", False, "TENANT")
    await prefer(anna, display__theme="DARK")
    assert (await mine(anna))["display.theme"]["value"] == "DARK"
    await prefer(anna, display__theme=None)
    assert (await mine(anna))["display.theme"]["value"] == "LIGHT"


async def test_preferences_have_a_history(api: Door) -> None:
    anna = await api.member()
    await prefer(anna, display__theme="DARK")
    await prefer(anna, display__theme="LIGHT")
    assert (await mine(anna))["display.theme"]["history"]["nodes"] == [
        {"old": "DARK", "new": "LIGHT", "actor": {"kind": "MEMBER"}},
        {"old": None, "new": "DARK", "actor": {"kind": "MEMBER"}},
    ]


async def test_one_that_does_not_fit_leaves_all_as_they_were(api: Door) -> None:
    anna = await api.member()
    answer = await prefer(anna, notifications__newsletter=True, display__theme="PINK")
    assert answer["userErrors"] == [{"code": "VALUE_INVALID", "field": ["preferences", "1", "value"]}]
    assert (await mine(anna))["notifications.newsletter"]["isSet"] is False


async def test_what_is_for_staff_to_set_is_no_preference(api: Door) -> None:
    anna = await api.member()
    given = [{"key": RETRIES.key, "value": 9}]
    answer = (await anna(SET, {"wanted": given}))["preferencesSet"]
    assert answer["userErrors"] == [{"code": "SETTING_UNKNOWN", "field": ["preferences", "0", "key"]}]
    assert RETRIES.key not in await mine(anna)
    assert await api.anonymous().errors(SET, {"wanted": given}) == ["UNAUTHENTICATED"]


async def test_what_people_write_in_their_own_words_is_in_neither_history_nor_log(api: Door) -> None:
    anna = await api.member()
    given = [{"key": NICKNAME.key, "value": "Annie Oakley"}]
    await anna(SET, {"wanted": given})
    assert (await mine(anna))[NICKNAME.key]["value"] == "Annie Oakley"
    assert (await mine(anna))[NICKNAME.key]["history"]["nodes"][0]["new"] is None
    log = await (await api.staff("EVENTS_READ"))("{ events(first: 50) { nodes { payload } } }")
    assert "Oakley" not in str(log)
    assert {"key": NICKNAME.key, "scope": "MEMBER", "changes": "private"} in [
        event["payload"] for event in log["events"]["nodes"]
    ]
