"""Members of a reseller open businesses of their own, where it lets them."""

import secrets
from typing import Any

import pytest

from models.tenants import Tenant
from tenure.context import Context
from tenure.jobs import worker_door
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tenure.tenants import owned
from tests.door import Door

SIGN_UP = """
mutation($input: TenantSignUpInput!, $key: String!) { tenantSignUp(input: $input) @idempotent(key: $key) {
  tenant { slug status isTest } userErrors { code }
} }
"""


def wanted() -> dict[str, Any]:
    return {"slug": f"o{secrets.token_hex(5)}", "name": "Corner Gym", "currency": "EUR"}


async def opened(door: Door, key: str = "", given: dict[str, Any] | None = None) -> dict[str, Any]:
    variables = {"input": given or wanted(), "key": key or secrets.token_hex(8)}
    answer: dict[str, Any] = (await door(SIGN_UP, variables))["tenantSignUp"]
    return answer


@pytest.fixture
async def is_open(system: Context) -> None:
    await changing.change(system, places.business(system), [Wish(owned.OPEN.key, True)])


async def test_it_is_closed_unless_the_reseller_opens_it(api: Door) -> None:
    assert (await opened(await api.member()))["userErrors"] == [{"code": "SIGN_UP_CLOSED"}]


@pytest.mark.usefixtures("is_open")
async def test_a_member_opens_a_business_that_the_reseller_owns(api: Door, mailbox: Any) -> None:
    email = f"{secrets.token_hex(5)}@example.com"
    answer = await opened(await api.member(email))
    assert answer["userErrors"] == []
    business = await Tenant.get(slug=answer["tenant"]["slug"])
    assert (business.owner_id, business.is_test) == (api.system.tenant, False)
    await worker_door.drain(api.system.services, business.id)
    letters = await mailbox(email)
    assert any("/administrator/" in letter.text and f"http://{business.slug}." in letter.text for letter in letters)


@pytest.mark.usefixtures("is_open")
async def test_the_same_wish_sent_twice_opens_one(api: Door) -> None:
    member, given = await api.member(), wanted()
    first, again = await opened(member, "once", given), await opened(member, "once", given)
    assert first == again
    assert await Tenant.filter(owner_id=api.system.tenant).count() == 1


@pytest.mark.usefixtures("is_open")
async def test_a_member_opens_three_at_most(api: Door) -> None:
    member = await api.member()
    codes = [(await opened(member))["userErrors"] for _ in range(4)]
    assert codes == [[], [], [], [{"code": "TOO_MANY_TENANTS"}]]
    assert (await opened(await api.member()))["userErrors"] == []


@pytest.mark.usefixtures("is_open")
async def test_nobody_opens_a_business_without_being_signed_in(api: Door) -> None:
    assert await api.errors(SIGN_UP, {"input": wanted(), "key": "x"}) == ["UNAUTHENTICATED"]
