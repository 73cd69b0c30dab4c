"""Live fields of screens: the object that has changed, to whom may see it, told once."""

import asyncio
import time
from contextlib import suppress
from typing import Any

import pytest

from models.identity import Member
from resolvers import nodes
from resolvers.ids import opaque
from schema.screens import SHOWN, Shown
from tenure.context import Context
from tenure.events import MemberProfileUpdated, emit
from tenure.kit import ids
from tenure.transactions import transactional
from tests.claims import FULL
from tests.door import Door
from tests.events.conftest import Follower
from tests.events.test_feed import account, member_id
from tests.subscriptions.shop import begin, new_shop, pay

SETTLED = 0.2
"""Seconds after which a feed that was asked for is live."""
SOON = 1.0 if FULL else 3.0
"""Seconds until figures are told; longer where other tests run beside."""


async def changed(follower: Follower, name: str) -> dict[str, Any]:
    message = await follower.hear()
    assert message["type"] == "next", message
    assert "errors" not in message["payload"], message
    found: dict[str, Any] = message["payload"]["data"][name]
    return found


async def hears_nothing(follower: Follower, seconds: float = 0.5) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(seconds):
            await follower.socket.recv()


@transactional
async def happens_to(ctx: Context, member: str, times: int) -> None:
    """So many events of one member in one transaction."""
    row = await Member.named(ctx.tenant, ids.decode(member)[1])
    for _ in range(times):
        emit(ctx, MemberProfileUpdated(row, fields=["name"]))


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.name)
def test_what_changes_an_object_leads_to_it(shown: Shown) -> None:
    assert shown.screen.kind in nodes.KINDS
    for kind, column in shown.screen.via.items():
        row = nodes.KINDS[kind].model
        assert (row is shown.screen.model) == (column == "id")
        assert column == "id" or row.references[column] == shown.screen.model._meta.db_table


async def test_many_changes_at_once_show_the_object_once(api: Door, system: Context, followed_by: Any) -> None:
    ann = await member_id(await api.member())
    async with followed_by(await api.staff("MEMBERS_READ")) as follower:
        await follower.subscribe("subscription($id: ID) { memberChanged(id: $id) { id name } }", variables={"id": ann})
        await asyncio.sleep(SETTLED)
        await happens_to(system, ann, 5)
        assert (await changed(follower, "memberChanged"))["id"] == ann
        await hears_nothing(follower)
        await happens_to(system, ann, 2)
        assert (await changed(follower, "memberChanged"))["id"] == ann


async def test_an_agreement_is_shown_as_it_comes_to_be(api: Door, system: Context, followed_by: Any) -> None:
    ann, bob, shop = await api.member(), await api.member(), await new_shop(system)
    for_ann, for_bob = await shop.offer(), await shop.offer()
    hers = (await ann("{ viewer { accounts { id } } }"))["viewer"]["accounts"][0]["id"]
    asked = "subscription($account: ID) { subscriptionChanged(account: $account) { status offer { code } } }"
    staff = await api.staff("SUBSCRIPTIONS_READ")
    async with followed_by(staff) as watching, followed_by(ann) as own, followed_by(bob) as other:
        await watching.subscribe(asked, variables={"account": hers})
        await own.subscribe(asked)
        await other.subscribe(asked)
        await asyncio.sleep(SETTLED)
        await pay(bob, await begin(bob, for_bob))
        await pay(ann, await begin(ann, for_ann))
        for follower, offer in ((watching, for_ann), (own, for_ann), (other, for_bob)):
            shown = await all_that_is_shown(follower, "subscriptionChanged")
            assert {each["offer"]["code"] for each in shown} == {offer.code}
            assert shown[-1]["status"] == "ACTIVE"


async def all_that_is_shown(follower: Follower, name: str) -> list[dict[str, Any]]:
    """Until it has been quiet for a while."""
    found = [await changed(follower, name)]
    with suppress(TimeoutError):
        while True:
            async with asyncio.timeout(0.7):
                found.append(await changed(follower, name))
    return found


async def test_members_are_shown_what_is_theirs_alone(api: Door, system: Context, followed_by: Any) -> None:
    ann, bob = await api.member(), await api.member()
    async with followed_by(ann) as follower:
        await follower.subscribe("subscription { memberChanged { id } }", "1")
        await follower.subscribe("subscription { accountChanged { id } }", "2")
        await asyncio.sleep(SETTLED)
        await happens_to(system, await member_id(bob), 1)
        await account(system, await member_id(bob))
        await hears_nothing(follower)
        hers = await account(system, await member_id(ann))
        assert (await changed(follower, "accountChanged"))["id"] == opaque(hers)


async def test_an_object_is_shown_anew_where_what_belongs_to_it_has_changed(
    api: Door, system: Context, followed_by: Any
) -> None:
    shop = await new_shop(system)
    asked = "subscription($id: ID) { productChanged(id: $id) { id code } }"
    async with followed_by(await api.staff("CATALOGUE_WRITE")) as follower:
        await follower.subscribe(asked, variables={"id": opaque(shop.product)})
        await asyncio.sleep(SETTLED)
        await shop.offer()
        assert (await changed(follower, "productChanged"))["code"] == shop.product.code
        await new_shop(system)
        await hears_nothing(follower)


async def test_figures_tick_within_a_second_whatever_else_happens(api: Door, system: Context, followed_by: Any) -> None:
    ann, shop = await api.member(), await new_shop(system)
    offer = await shop.offer(1200)
    asked = """subscription { metricsTicked {
      mrr { byCurrency { amount currency } } activeMembers { paying }
      failedPaymentRecovery(from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z") { byCurrency { failed } } } }"""
    async with followed_by(await api.staff("ANALYTICS_READ")) as follower:
        await follower.subscribe(asked)
        await asyncio.sleep(SETTLED)
        await pay(ann, await begin(ann, offer))
        await happens_to(system, await member_id(ann), 1)
        paid = time.monotonic()
        while (shown := await changed(follower, "metricsTicked"))["activeMembers"]["paying"] == 0:
            pass
        assert time.monotonic() - paid < SOON
        (monthly,) = shown["mrr"]["byCurrency"]
        assert shown["failedPaymentRecovery"] == {"byCurrency": []}
    assert (float(monthly["amount"]), monthly["currency"]) == (12.0, "USD")


@pytest.mark.parametrize(
    ("field", "caller", "code"),
    [
        ("memberChanged { id }", "nobody", "UNAUTHENTICATED"),
        ("memberChanged { id }", "key", "FORBIDDEN"),
        ("metricsTicked { asOf }", "member", "FORBIDDEN"),
        ("viewerEvents { id }", "key", "FORBIDDEN"),
        ('invoiceChanged(account: "mine") { id }', "member", "BAD_INPUT"),
    ],
)
async def test_who_may_not_is_refused(api: Door, followed_by: Any, field: str, caller: str, code: str) -> None:
    doors = {"nobody": api.anonymous(), "key": await api.staff("EVENTS_READ"), "member": await api.member()}
    async with followed_by(doors[caller]) as follower:
        await follower.subscribe(f"subscription {{ {field} }}")
        message = await follower.hear()
    assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", code)
