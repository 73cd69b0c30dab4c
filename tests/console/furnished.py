"""A business with some of everything, whose owner has signed in: what the console's operations are tried on."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from models import database
from models.identity import Member, StaffRole
from resolvers.ids import opaque
from tenure.context import SYSTEM, Context
from tenure.identity import addresses, roles
from tenure.jobs import worker_door
from tenure.services import Services
from tests import people
from tests.conftest import new_business
from tests.console.connected import connect
from tests.console.staffed import staff_up
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop, pay

OWNER = "olga@example.com"
COUPON = """mutation { couponCreate(input: {code: "SPRING", percent: "10"}) { userErrors { message } } }"""
WITH_COUPON = """mutation ($offer: ID!) { checkoutCreate(input: {offer: $offer, coupons: ["SPRING"]}) {
  checkout { id } userErrors { message } } }"""
EXPORT = """mutation { exportCreate(input: {of: MEMBERS}) { userErrors { message } } }"""
_PLACE = re.compile(r"{{([\w.]+)}}")


@dataclass(frozen=True)
class Furnished:
    """`owner` is the door of somebody who may do everything, by the cookie of a browser."""

    owner: Door
    known: dict[str, str] = field(default_factory=dict)

    async def filled(self, value: Any) -> Any:
        """The variables of an example: `{{members}}` is the id of the newest of `members`, any list of the API's."""
        if isinstance(value, dict):
            return {name: await self.filled(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [await self.filled(inner) for inner in value]
        found = _PLACE.fullmatch(value) if isinstance(value, str) else None
        return await self._id(found[1]) if found else value

    async def _id(self, root: str) -> str:
        if root not in self.known:
            answer = await self.owner.raw(f"{{ {root}(first: 1) {{ nodes {{ id }} }} }}")
            nodes = (answer.get("data") or {}).get(root, {}).get("nodes")
            if not nodes:
                pytest.fail(f"There are no {root}: furnish some in tests/console/furnished.py. {json.dumps(answer)}")
            self.known[root] = nodes[0]["id"]
        return self.known[root]

    async def send(self, **body: Any) -> dict[str, Any]:
        """The answer to a request as the console sends it."""
        headers = {"accept": "application/graphql-response+json", "x-tenure-client": "console", **self.owner.headers}
        answer: dict[str, Any] = (await self.owner.client.post("/graphql", json=body, headers=headers)).json()
        return answer


@asynccontextmanager
async def furnished(app: Starlette, services: Services) -> AsyncIterator[Furnished]:
    business = await new_business(services)
    base = f"http://{business.slug}.localhost:8000"
    system = Context(business, services, SYSTEM, origin=base)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=base) as client:
        door = Door(client, system)
        owner = door.with_cookie(await people.signed_in(door, OWNER))
        await _make_owner(system)
        await _sell(door, owner)
        await connect(door.system)
        await staff_up(owner, business.slug)
        await worker_door.drain(services, business.id)
        yield Furnished(owner)


async def _make_owner(system: Context) -> None:
    async with database.for_tenant(system.tenant, reading=True):
        member = await Member.of(system.tenant).get(email_norm=addresses.parse(OWNER).norm)
    await roles.grant(system, member.id, StaffRole.OWNER)


async def _sell(door: Door, owner: Door) -> None:
    """Several of each, so that what is asked for one by one costs more than it may."""
    shop = await new_shop(door.system)
    offers = [await shop.offer(minor) for minor in (1200, 1500, 1800)]
    for offer in offers:
        for _ in range(2):
            bought = await buy(await door.member(), offer)
            assert bought["userErrors"] == [], bought
    assert (await owner(COUPON))["couponCreate"]["userErrors"] == []
    for offer in offers[:2]:
        buyer = await door.member()
        begun = (await buyer(WITH_COUPON, {"offer": opaque(offer)}))["checkoutCreate"]
        assert begun["userErrors"] == []
        assert (await pay(buyer, begun["checkout"]["id"]))["userErrors"] == []
    assert (await owner(EXPORT))["exportCreate"]["userErrors"] == []
