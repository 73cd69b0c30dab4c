"""Members and accounts are found, and shown, by the subscriptions that they have."""

from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest

from models.tenants import Tenant
from resolvers.ids import opaque
from tenure.context import Context
from tests.bulk.operations import CREATE, created, export_of, fetched, lines
from tests.door import Door
from tests.subscriptions.shop import CANCEL, Shop, buy, new_shop, pay

MEMBERS = """query ($filter: MemberFilter) { members(first: 9, filter: $filter) { nodes { email
  subscriptions(first: 2, filter: {statuses: [ACTIVE, TRIALING]}) { nodes { id status offer { code } } } } } }"""
ACCOUNTS = """query ($filter: AccountFilter) { accounts(first: 9, filter: $filter) { nodes { name
  subscriptions(first: 2) { nodes { id status } } entitlements { id } } } }"""
COMPANY = """mutation { accountCreate(input: {name: "Northwind"}) @idempotent(key: "company") { account { id } } }"""
COMPANY_BUYS = """mutation ($offer: ID!, $account: ID!) {
  checkoutCreate(input: {offer: $offer, account: $account}) { checkout { id } } }"""


@dataclass(frozen=True)
class Crowd:
    """`active` has the first offer, `gone` had it, `both` has one of each of two shops, `idle` has nothing."""

    staff: Door
    shop: Shop
    first: str
    second: str
    held: dict[str, str]

    async def named(self, **filter: Any) -> set[str]:
        found = (await self.staff(MEMBERS, {"filter": filter}))["members"]["nodes"]
        return {one["email"].partition("@")[0] for one in found}

    async def paying(self, **filter: Any) -> int:
        return len((await self.staff(ACCOUNTS, {"filter": filter}))["accounts"]["nodes"])


@pytest.fixture
async def crowd(api: Door, system: Context) -> Crowd:
    shop, other = await new_shop(system), await new_shop(system)
    first, second = await shop.offer(), await other.offer(500)
    held: dict[str, str] = {}
    doors = {name: await api.member(f"{name}@example.com") for name in ("active", "gone", "both", "idle")}
    for name, offer in (("active", first), ("gone", first), ("both", first), ("both", second)):
        held[name] = (await buy(doors[name], offer))["checkout"]["subscription"]["id"]
    ended = await doors["gone"](CANCEL, {"id": held["gone"], "now": True})
    assert ended["subscriptionCancel"]["subscription"]["status"] == "ENDED"
    return Crowd(await api.staff(), shop, opaque(first), opaque(second), held)


async def test_members_and_accounts_are_found_by_what_they_have(crowd: Crowd) -> None:
    assert await crowd.named(hasSubscription=True) == {"active", "both"}
    assert await crowd.named(hasSubscription=False) == {"gone", "idle"}
    assert await crowd.named(product=opaque(crowd.shop.product)) == {"active", "both"}
    assert await crowd.named(offer=crowd.second) == {"both"}
    assert await crowd.named(offer=crowd.second, hasSubscription=False) == {"active", "gone", "idle"}
    assert await crowd.named(subscriptionStatuses=["ENDED"]) == {"gone"}
    assert await crowd.named(subscriptionStatuses=["ENDED"], offer=crowd.second) == set()
    assert await crowd.named(subscriptionStatuses=["PAST_DUE", "UNPAID"]) == set()
    assert await crowd.named(subscriptionStatuses=["ACTIVE"], statuses=["SUSPENDED"]) == set()
    assert await crowd.named(createdSince="2001-01-01T00:00:00Z", hasSubscription=True) == {"active", "both"}

    assert await crowd.paying() == 4
    assert await crowd.paying(hasSubscription=False, kind="PERSONAL") == 2
    assert await crowd.paying(offer=crowd.first) == 2
    assert await crowd.paying(subscriptionStatuses=["ENDED"]) == 1
    assert await crowd.paying(createdBefore="2001-01-01T00:00:00Z") == 0


async def test_each_member_is_shown_with_what_the_accounts_have_they_sit_in(crowd: Crowd, api: Door) -> None:
    shown = (await crowd.staff(MEMBERS))["members"]["nodes"]
    held = {one["email"].partition("@")[0]: one["subscriptions"]["nodes"] for one in shown}
    assert {name: len(nodes) for name, nodes in held.items()} == {"active": 1, "gone": 0, "both": 2, "idle": 0}
    assert (held["active"][0]["id"], held["active"][0]["status"]) == (crowd.held["active"], "ACTIVE")
    anna = await api.member("anna@example.com")
    account = (await anna(COMPANY))["accountCreate"]["account"]["id"]
    begun = await anna(COMPANY_BUYS, {"offer": crowd.second, "account": account})
    assert "anna" not in await crowd.named(subscriptionStatuses=["ACTIVE"])
    assert (await pay(anna, begun["checkoutCreate"]["checkout"]["id"]))["userErrors"] == []
    assert await crowd.named(offer=crowd.second) == {"anna", "both"}
    shown = (await crowd.staff(MEMBERS, {"filter": {"offer": crowd.second}}))["members"]["nodes"]
    assert [len(one["subscriptions"]["nodes"]) for one in shown] == [1, 2]


async def test_who_may_not_see_subscriptions_learns_of_them_by_no_list_and_no_file(
    crowd: Crowd, api: Door, store: httpx.AsyncClient, run_jobs: Any
) -> None:
    only = await api.staff("MEMBERS_READ", "BILLING_READ", "EXPORTS_WRITE")
    for wished in ({"hasSubscription": True}, {"offer": crowd.first}, {"subscriptionStatuses": ["ENDED"]}):
        assert await only.errors(MEMBERS, {"filter": wished}) == ["FORBIDDEN"]
        assert await only.errors(ACCOUNTS, {"filter": wished}) == ["FORBIDDEN"]
        asked = {"input": {"of": "MEMBERS", "filter": {"members": wished}}}
        assert await only.errors(CREATE, asked) == ["FORBIDDEN"]
    told = (await only.raw(MEMBERS, {"filter": {"hasSubscription": True}}))["errors"][0]["message"]
    assert "SUBSCRIPTIONS_READ" in told
    assert {len(one["subscriptions"]["nodes"]) for one in (await only(MEMBERS))["members"]["nodes"]} == {0}
    shown = (await only(ACCOUNTS))["accounts"]["nodes"]
    assert {len(one["subscriptions"]["nodes"]) + len(one["entitlements"]) for one in shown} == {0}
    chosen = {"offer": crowd.first, "subscriptionStatuses": ["ACTIVE"]}
    files = [await created(crowd.staff, of, filter={of.lower(): chosen}) for of in ("MEMBERS", "ACCOUNTS")]
    await run_jobs()
    for one in files:
        assert len(lines(await fetched(store, await export_of(crowd.staff, one["id"])))) == 2
        assert (await export_of(only, one["id"]))["downloadUrl"] is None


async def test_what_others_sell_finds_nobody_here(crowd: Crowd, api: Door, other_business: Any) -> None:
    other: Tenant = await other_business()
    neighbour = replace(api, system=replace(api.system, business=other), base=f"http://{other.slug}.localhost:8000")
    staff = await neighbour.staff()
    await neighbour.member("stranger@example.com")
    for wished in ({"offer": crowd.first}, {"product": opaque(crowd.shop.product)}, {"hasSubscription": True}):
        assert (await staff(MEMBERS, {"filter": wished}))["members"]["nodes"] == []
        assert (await staff(ACCOUNTS, {"filter": wished}))["accounts"]["nodes"] == []
    assert len((await staff(MEMBERS, {"filter": {"hasSubscription": False}}))["members"]["nodes"]) == 1
