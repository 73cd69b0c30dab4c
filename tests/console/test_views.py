"""Views of screens that staff keep."""

from typing import Any

from models.identity import Member, StaffRole
from resolvers import ids
from tenure.context import Context
from tenure.identity import roles
from tests.door import Door
from tests.identity.support import VIEWER

VIEWS = 'query { savedViews(screen: "members") { id name query isShared isOwn owner { id } } }'
SAVE = """mutation ($input: SavedViewSaveInput!) { savedViewSave(input: $input) {
  view { id name query } userErrors { code field } } }"""
DELETE = "mutation ($view: ID!) { savedViewDelete(input: {view: $view}) { isDeleted userErrors { code } } }"


async def _staff(api: Door, system: Context, role: StaffRole) -> Door:
    door = await api.member()
    await roles.grant(system, ids.key(Member, (await door(VIEWER))["viewer"]["member"]["id"]), role)
    return door


async def _saved(door: Door, name: str, query: str = "status=SUSPENDED", **more: Any) -> dict[str, Any]:
    given = {"screen": "members", "name": name, "query": query, **more}
    payload: dict[str, Any] = (await door(SAVE, {"input": given}))["savedViewSave"]
    return payload


async def _names(door: Door) -> list[str]:
    return [view["name"] for view in (await door(VIEWS))["savedViews"]]


async def test_a_view_is_kept_under_its_name_and_replaced_under_it(api: Door, system: Context) -> None:
    anna = await _staff(api, system, StaffRole.SUPPORT)
    first = (await _saved(anna, "Suspended"))["view"]
    again = (await _saved(anna, " Suspended ", "status=SUSPENDED&sort=age"))["view"]
    assert again == {"id": first["id"], "name": "Suspended", "query": "status=SUSPENDED&sort=age"}
    renamed = (await _saved(anna, "Sent away", view=first["id"]))["view"]
    assert (renamed["id"], await _names(anna)) == (first["id"], ["Sent away"])
    await _saved(anna, "Another")
    (error,) = (await _saved(anna, "Another", view=first["id"]))["userErrors"]
    assert error == {"code": "NAME_TAKEN", "field": ["name"]}


async def test_what_is_shared_is_seen_by_staff_and_changed_by_who_keeps_it(api: Door, system: Context) -> None:
    anna, bert = await _staff(api, system, StaffRole.SUPPORT), await _staff(api, system, StaffRole.SUPPORT)
    shared = (await _saved(anna, "Suspended", isShared=True))["view"]["id"]
    await _saved(anna, "Mine")
    await _saved(bert, "Bert's")
    assert await _names(bert) == ["Bert's", "Suspended"]
    (error,) = (await _saved(bert, "Suspended", view=shared))["userErrors"]
    assert error["code"] == "NOT_YOURS"
    (error,) = (await bert(DELETE, {"view": shared}))["savedViewDelete"]["userErrors"]
    assert error["code"] == "NOT_YOURS"
    admin = await _staff(api, system, StaffRole.ADMIN)
    assert (await admin(DELETE, {"view": shared}))["savedViewDelete"]["isDeleted"] is True
    assert await _names(bert) == ["Bert's"]


async def test_views_are_for_staff(api: Door, system: Context) -> None:
    await _saved(await _staff(api, system, StaffRole.SUPPORT), "Suspended", isShared=True)
    member = await api.member()
    assert await _names(member) == []
    (error,) = (await _saved(member, "Mine"))["userErrors"]
    assert error["code"] == "STAFF_ONLY"
    assert await api.anonymous().errors(VIEWS) == ["UNAUTHENTICATED"]


async def test_what_cannot_be_a_view_is_refused(api: Door, system: Context) -> None:
    anna = await _staff(api, system, StaffRole.SUPPORT)
    for given, code in (
        ({"name": "  "}, "NAME_INVALID"),
        ({"name": "x" * 81}, "NAME_INVALID"),
        ({"name": "a", "query": "x" * 20_001}, "QUERY_INVALID"),
        ({"name": "a", "screen": "Members!"}, "SCREEN_INVALID"),
    ):
        (error,) = (await _saved(anna, **given))["userErrors"]
        assert error["code"] == code
