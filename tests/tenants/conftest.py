"""Resellers, what they own, and a real DNS server."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from models.tenants import Tenant
from tenure.context import SYSTEM, Context
from tests.door import Door

CREATE = """
mutation($input: TenantCreateInput!, $key: String!) { tenantCreate(input: $input) @idempotent(key: $key) {
  tenant { id slug name status currency zone locale isTest hosts }
  userErrors { code field message }
} }
"""


@dataclass(frozen=True)
class Owned:
    """A business that another one founded, and the door of its own API."""

    id: str
    slug: str
    host: str
    system: Context
    api: Door


Founder = Callable[..., Awaitable[Owned]]


@pytest.fixture
def founds(api: Door) -> Founder:
    """Has a staff door found a business: `await founds(staff)`."""

    async def found(staff: Door, **given: Any) -> Owned:
        slug = given.pop("slug", f"o{secrets.token_hex(5)}")
        wanted = {"slug": slug, "name": f"House {slug}", "currency": "EUR", "isTest": True, **given}
        answer = (await staff(CREATE, {"input": wanted, "key": secrets.token_hex(8)}))["tenantCreate"]
        assert answer["userErrors"] == [], answer
        return await owned(api, answer["tenant"])

    return found


async def owned(api: Door, told: dict[str, Any]) -> Owned:
    """Its door: the same client, under its own host."""
    business = await Tenant.get(slug=told["slug"])
    origin = f"http://{told['hosts'][0]}:8000"
    system = Context(business, api.system.services, SYSTEM, origin=origin)
    return Owned(
        told["id"], told["slug"], told["hosts"][0], system, replace(api.anonymous(), system=system, base=origin)
    )
