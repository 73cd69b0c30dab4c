"""What happened to one member, as staff read it."""

from typing import Any

from tenure.context import Context
from tests.door import Door
from tests.identity.support import VIEWER
from tests.subscriptions.shop import buy, new_shop

TIMELINE = """query ($member: ID!, $types: [String!], $first: Int = 50, $after: String) {
  memberTimeline(member: $member, types: $types, first: $first, after: $after) {
    nodes { type occurredAt actor { kind name onBehalfOfName } subject { __typename id } }
    pageInfo { hasNextPage endCursor } } }"""
NAME = 'mutation { memberUpdate(input: {name: "Anna Example"}) { userErrors { message } } }'


async def _told(door: Door, member: str, **given: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await door(TIMELINE, {"member": member, **given}))["memberTimeline"]["nodes"]
    return found


async def _member(door: Door) -> str:
    return str((await door(VIEWER))["viewer"]["member"]["id"])


async def test_all_that_happened_to_a_member_is_told_and_nothing_of_others(api: Door, system: Context) -> None:
    offer = await (await new_shop(system)).offer()
    anna, bert = await api.member(), await api.member()
    await anna(NAME)
    await buy(anna, offer)
    await buy(bert, offer)
    staff = await api.staff()
    told = await _told(staff, await _member(anna))
    names = [event["type"] for event in told]
    assert names[-1] == "member.signed_up"
    for name in ("session.created", "subscription.activated", "invoice.paid", "payment.succeeded"):
        assert names.count(name) == 1, name
    assert "entitlement.granted" in names
    renamed = next(event for event in told if event["type"] == "member.profile_updated")
    assert renamed["actor"] == {"kind": "MEMBER", "name": "Anna Example", "onBehalfOfName": None}
    assert renamed["subject"] == {"__typename": "Member", "id": await _member(anna)}
    assert "product.created" not in names


async def test_a_timeline_is_read_in_pages_and_narrowed_by_type(api: Door, system: Context) -> None:
    anna, staff = await api.member(), await api.staff()
    member = await _member(anna)
    whole = await _told(staff, member)
    first = (await staff(TIMELINE, {"member": member, "first": 1}))["memberTimeline"]
    rest = await _told(staff, member, after=first["pageInfo"]["endCursor"])
    assert [*first["nodes"], *rest] == whole
    assert [event["type"] for event in await _told(staff, member, types=["member.signed_up"])] == ["member.signed_up"]
    assert await staff.errors(TIMELINE, {"member": member, "types": ["nothing.known"]}) == ["BAD_INPUT"]


async def test_who_may_not_see_money_is_not_told_of_it(api: Door, system: Context) -> None:
    anna = await api.member()
    await buy(anna, await (await new_shop(system)).offer())
    reader = await api.staff("MEMBERS_READ")
    names = {event["type"].partition(".")[0] for event in await _told(reader, await _member(anna))}
    assert names <= {"member", "session", "account", "seat", "factor"}
    assert await anna.errors(TIMELINE, {"member": await _member(anna)}) == ["FORBIDDEN"]
