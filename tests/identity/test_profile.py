from typing import Any

from tests.door import Door
from tests.identity.support import VIEWER, codes

UPDATE = """mutation ($input: MemberUpdateInput!) {
  memberUpdate(input: $input) { member { name locale zone avatar { id } } userErrors { code field } }
}"""


async def _update(door: Any, **given: Any) -> Any:
    return (await door(UPDATE, {"input": given}))["memberUpdate"]


async def test_a_member_changes_name_language_and_time_zone(api: Door) -> None:
    anna = await api.member()
    changed = await _update(anna, name="  Anna   Karenina ", locale="pt_BR", zone="Europe/Berlin")
    assert changed["member"] == {"name": "Anna Karenina", "locale": "pt-BR", "zone": "Europe/Berlin", "avatar": None}


async def test_what_is_not_named_stays_and_only_what_changed_is_told(api: Door) -> None:
    anna = await api.member()
    await _update(anna, name="Anna", zone="Asia/Kolkata")
    await _update(anna, name="Anna", locale="de")
    await _update(anna, name="Anna")
    told = await (await api.staff("EVENTS_READ"))(
        '{ events(first: 20, types: ["member.profile_updated"]) { nodes { payload } } }'
    )
    fields = sorted(event["payload"]["fields"] for event in told["events"]["nodes"])
    assert fields == [["locale"], ["name", "zone"]]
    assert (await anna(VIEWER))["viewer"]["member"]["zone"] == "Asia/Kolkata"


async def test_what_nobody_knows_is_refused_by_field(api: Door) -> None:
    anna = await api.member()
    for given, code in (
        ({"name": ""}, "NAME_INVALID"),
        ({"name": "x" * 121}, "NAME_INVALID"),
        ({"locale": "klingon"}, "LOCALE_UNKNOWN"),
        ({"locale": ""}, "LOCALE_UNKNOWN"),
        ({"zone": "Mars/Olympus"}, "ZONE_UNKNOWN"),
        ({"zone": "../../etc/passwd"}, "ZONE_UNKNOWN"),
    ):
        answer = await _update(anna, **given)
        assert codes(answer) == [code], given
        assert answer["userErrors"][0]["field"] == list(given)


async def test_a_member_sees_nothing_of_others(api: Door) -> None:
    anna, bert = await api.member(), await api.member()
    stranger = (await bert(VIEWER))["viewer"]["member"]["id"]
    assert (await anna("query ($id: ID!) { node(id: $id) { id } }", {"id": stranger}))["node"] is None
    assert await anna.errors("query ($id: ID!) { member(id: $id) { email } }", {"id": stranger}) == ["FORBIDDEN"]


async def test_nobody_is_no_viewer(api: Door) -> None:
    assert (await api.anonymous()(VIEWER))["viewer"] is None
    assert await api.anonymous().errors(UPDATE, {"input": {"name": "x"}}) == ["UNAUTHENTICATED"]
