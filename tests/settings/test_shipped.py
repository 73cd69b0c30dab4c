"""What can be set as it is shipped, and zones and languages to choose from."""

from typing import Any
from zoneinfo import ZoneInfo

from tenure.kit import clock
from tenure.kit.settings import KNOWN
from tests.door import Door

SET = "mutation ($key: String! $value: JSON!) { settingSet(input: {key: $key value: $value}) { userErrors { code } } }"
MY_ACCOUNT = "{ viewer { accounts { storageQuota timeZone { offset } } } }"


def offset_of(zone: str) -> str:
    text = clock.now().astimezone(ZoneInfo(zone)).strftime("%z")
    return f"{text[:3]}:{text[3:5]}"


async def test_every_default_fits_its_own_setting(api: Door) -> None:
    for setting in KNOWN.values():
        assert setting.read(setting.kind.written(setting.default)) == setting.default, setting.key
        assert setting.kind.described().name
        assert setting.description.endswith("."), setting.key


async def test_the_storage_of_new_accounts_is_the_businesss_to_set(api: Door) -> None:
    before = (await (await api.member())(MY_ACCOUNT))["viewer"]["accounts"][0]
    await (await api.staff("SETTINGS_WRITE"))(SET, {"key": "accounts.storage", "value": 5})
    after = (await (await api.member())(MY_ACCOUNT))["viewer"]["accounts"][0]
    assert (before["storageQuota"], after["storageQuota"]) == (str(1024**3), str(5 * 1024**2))


async def test_zones_tell_their_offset_now(api: Door) -> None:
    zones = {zone["name"]: zone for zone in (await api.anonymous()("{ zones { name offset label } }"))["zones"]}
    for name in ("Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"):
        assert zones[name]["offset"] == offset_of(name)
        assert zones[name]["label"] == f"{name.replace('_', ' ')} (UTC{zones[name]['offset']})"


async def test_languages_can_be_chosen_by_their_own_name(api: Door) -> None:
    found = (await api.anonymous()("{ locales { name label } }"))["locales"]
    assert {"name": "pt-BR", "label": "português (Brasil)"} in found


async def test_a_member_is_shown_the_offset_of_their_zone(api: Door) -> None:
    anna = await api.member()
    await anna('mutation { memberUpdate(input: {zone: "Asia/Kathmandu"}) { userErrors { code } } }')
    shown: Any = (await anna("{ viewer { member { zone timeZone { name offset } } } }"))["viewer"]["member"]
    assert shown == {"zone": "Asia/Kathmandu", "timeZone": {"name": "Asia/Kathmandu", "offset": "+05:45"}}
