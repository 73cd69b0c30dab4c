"""Whose site a host is."""

import httpx

from models.tenants import Domain
from tenure.context import Context
from tenure.kit import clock
from tests.door import Door

HELLO = {"query": "{ offers(first: 1) { nodes { id } } }"}


async def _ask(door: Door, host: str, headers: dict[str, str] | None = None) -> httpx.Response:
    return await door.client.post(f"http://{host}:8000/graphql", json=HELLO, headers=headers or {})


async def test_an_unknown_host_is_nobodys(api: Door) -> None:
    assert (await _ask(api, "nobody.localhost")).status_code in (404, 421)
    assert (await api.client.get("http://nobody.localhost:8000/")).status_code == 421


async def test_a_host_that_is_not_proved_leads_nowhere(api: Door, system: Context) -> None:
    host = f"claimed-{system.business.slug}.localhost"
    await Domain.create(host=host, tenant_id=system.tenant, created_at=clock.now())
    assert (await _ask(api, host)).status_code in (404, 421)


async def test_a_key_of_another_site_is_refused_here(api: Door, other_business: object) -> None:
    other = await other_business()  # type: ignore[operator]  # the fixture makes tenants
    staff = await api.staff()
    answer = await _ask(api, f"{other.slug}.localhost", staff.headers)
    assert answer.status_code == 401


async def test_a_key_tells_the_tenant_where_the_host_does_not(api: Door) -> None:
    staff = await api.staff()
    answer = await _ask(api, "nobody.localhost", staff.headers)
    assert answer.status_code == 200
    assert "errors" not in answer.json()


async def test_health_is_answered_under_any_host(api: Door) -> None:
    assert (await api.client.get("http://nobody.localhost:8000/healthz")).text == "alive"
    ready = await api.client.get("http://nobody.localhost:8000/readyz")
    assert ready.json() == {"ready": True, "problems": []}
