"""A business that is suspended answers nobody and loses nothing."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from models import database
from models.agenda import Agenda
from models.events import LoggedEvent
from models.tenants import Tenant
from tenure import jobs
from tenure.arrivals import Arrivals
from tenure.config import Config
from tenure.context import Context
from tenure.jobs import agenda, queue, worker_door
from tenure.kit import clock, ids
from tests.claims import Claim
from tests.door import Door
from tests.spine.node import Node
from tests.tenants.conftest import Founder, Owned

CHANGE = "mutation($input: %sInput!) { %s(input: $input) { tenant { status statusReason } userErrors { code } } }"
WITHIN_SECONDS = 1.0


async def changed(staff: Door, name: str, business: Owned, **given: Any) -> dict[str, Any]:
    document = CHANGE % (name[0].upper() + name[1:], name)
    answer: dict[str, Any] = (await staff(document, {"input": {"tenant": business.id, **given}}))[name]
    return answer


async def suspend(staff: Door, business: Owned) -> None:
    answer = await changed(staff, "tenantSuspend", business, reason="The rent is not paid")
    assert answer == {"tenant": {"status": "SUSPENDED", "statusReason": "The rent is not paid"}, "userErrors": []}


async def restore(staff: Door, business: Owned) -> None:
    assert (await changed(staff, "tenantRestore", business))["tenant"]["status"] == "ACTIVE"


async def types_of(tenant: UUID) -> list[str]:
    async with database.for_tenant(tenant, reading=True):
        return [row.type for row in await LoggedEvent.of(tenant).order_by("position")]


@pytest.fixture(scope="module")
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    """Another web process on the same servers: it hears of everything by the bus alone."""
    async with Node(config, pool_size=5) as node:
        yield node


@asynccontextmanager
async def following(node: Node, business: Owned, staff: Door) -> AsyncIterator[ClientConnection]:
    """A feed on that node, live."""
    address = f"ws://{business.host}:{node.port}/graphql"
    protocols = [Subprotocol("graphql-transport-ws")]
    async with connect(address, subprotocols=protocols, host="127.0.0.1", port=node.port) as socket:
        await socket.send(json.dumps({"type": "connection_init", "payload": staff.headers}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        payload = {"query": "subscription { events { type } }"}
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
        yield socket


async def closed_with(socket: ClientConnection) -> int | None:
    try:
        while True:
            await socket.recv()
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else None


async def test_feeds_of_a_suspended_business_close_within_a_second_on_every_node(
    api: Door, founds: Founder, node: Node, claim: Claim
) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business, neighbour = await founds(staff), await founds(staff)
    theirs, others = await business.api.staff("EVENTS_READ"), await neighbour.api.staff("EVENTS_READ")
    async with following(node, business, theirs) as socket, following(node, neighbour, others) as beside:
        await asyncio.sleep(0.3)
        began = time.monotonic()
        await suspend(staff, business)
        code = await asyncio.wait_for(closed_with(socket), 5)
        seconds = time.monotonic() - began
        assert seconds < WITHIN_SECONDS
        assert code == 1013, "a code on which a client comes back and resumes"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(beside.recv(), 0.3)
    with pytest.raises(ConnectionClosed) as refused:
        async with following(node, business, theirs):
            pass
    assert refused.value.rcvd is not None
    assert refused.value.rcvd.code == 1013
    await restore(staff, business)
    async with following(node, business, theirs):
        pass
    claim(f"suspended: a feed on another node closed after {seconds * 1000:.0f} ms; a neighbour's did not notice")


@pytest.mark.claims("the hosts of a suspended tenant answer a clear page")
async def test_the_hosts_of_a_suspended_business_answer_a_clear_page(api: Door, founds: Founder, node: Node) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff, name="Corner Gym")
    async with httpx.AsyncClient(base_url=node.address, headers={"host": f"{business.host}:{node.port}"}) as browser:
        assert (await browser.get("/")).status_code == 200
        await suspend(staff, business)
        await asyncio.sleep(0.2)
        for path in ("/", "/login", "/admin"):
            page = await browser.get(path)
            assert page.status_code == 503
            assert "Corner Gym is temporarily closed" in page.text
            assert "The rent is not paid" not in page.text
            assert page.headers["retry-after"] == "60"
        refused = await browser.post("/graphql", json={"query": "{ tenant { name } }"})
        assert refused.json()["errors"][0]["extensions"]["code"] == "TENANT_SUSPENDED"
        assert (await browser.get("/healthz")).status_code == 200
        await restore(staff, business)
        await asyncio.sleep(0.2)
        assert (await browser.get("/")).status_code == 200


async def test_sessions_and_keys_of_a_suspended_business_open_nothing(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff)
    key, member = await business.api.staff(), await business.api.member()
    await suspend(staff, business)
    assert await key.errors("{ viewer { permissions } }") == ["TENANT_SUSPENDED"]
    assert await member.errors("{ viewer { permissions } }") == ["TENANT_SUSPENDED"]
    await restore(staff, business)
    assert (await key("{ viewer { permissions } }"))["viewer"]


async def test_suspending_twice_is_told_once(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff)
    await asyncio.gather(*(suspend(staff, business) for _ in range(3)))
    await asyncio.gather(*(restore(staff, business) for _ in range(3)))
    assert await types_of(business.system.tenant) == ["tenant.created", "tenant.suspended", "tenant.restored"]


async def test_nobody_suspends_the_business_that_they_work_for(api: Door) -> None:
    staff = await api.staff("TENANTS_WRITE")
    own = ids.encode("Tenant", api.system.tenant)
    for name in ("tenantSuspend", "tenantRestore", "tenantClose"):
        reason = ', reason: "because"' if name == "tenantSuspend" else ""
        asked = f'mutation {{ {name}(input: {{tenant: "{own}"{reason}}}) {{ userErrors {{ code }} }} }}'
        assert (await staff(asked))[name]["userErrors"] == [{"code": "TENANT_IS_OWN"}]


async def rows_of(business: Owned) -> list[Agenda]:
    async with database.for_tenant(business.system.tenant, reading=True):
        return await Agenda.of(business.system.tenant).filter(kind="tenant.tidy")


async def waiting(business: Owned) -> list[Any]:
    rows = await queue.pooled().driver.fetch(
        "SELECT attempts, execute_after <= now() AS ready, headers ? 'waits' AS waits, entrypoint FROM pgqueuer "
        "WHERE headers->>'tenant' = $1",
        str(business.system.tenant),
    )
    return [dict(row) for row in rows]


async def test_jobs_and_the_agenda_of_a_suspended_business_wait_and_go_on_when_it_is_restored(
    api: Door, founds: Founder
) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff, isTest=False)
    ctx, tenant = business.system, business.system.tenant
    await worker_door.drain(ctx.services, tenant)
    async with database.for_tenant(tenant):
        await jobs.enqueue(ctx, "tenant.found", founding_id=ids.new())
        await jobs.later(ctx, "tenant.tidy", tenant, clock.now() - timedelta(seconds=1))
    await suspend(staff, business)
    for _ in range(3):
        await agenda.sweep(ctx.services, clock.monotonic() + 5)
    assert len(await rows_of(business)) == 1, "the row is kept"
    await worker_door.drain(ctx.services, tenant)
    (job,) = await waiting(business)
    assert job == {"attempts": 1, "ready": False, "waits": True, "entrypoint": "tenant.found"}
    await restore(staff, business)
    (job,) = await waiting(business)
    assert job == {"attempts": 0, "ready": True, "waits": False, "entrypoint": "tenant.found"}
    before = (await rows_of(business))[0].due_at
    await agenda.sweep(ctx.services, clock.monotonic() + 5)
    # There is no such founding: the job has served its purpose.
    done = "DELETE FROM pgqueuer WHERE entrypoint = 'tenant.found' AND headers->>'tenant' = $1"
    await queue.pooled().driver.execute(done, str(tenant))
    await worker_door.drain(ctx.services, tenant)
    assert (await rows_of(business))[0].due_at > before, "what was due has been done"


async def test_a_worker_never_takes_a_restored_business_for_a_suspended_one(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff, isTest=False)
    deaf = Arrivals(business.system.services)
    deaf.directory._bus = None  # no word reaches it
    assert await deaf.system(business.system.tenant) is not None
    await suspend(staff, business)
    deaf.directory.forget()
    assert await deaf.system(business.system.tenant) is None
    await restore(staff, business)
    assert await deaf.system(business.system.tenant) is not None


async def test_webhooks_of_a_suspended_business_are_still_kept(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff)
    await suspend(staff, business)
    arrivals = Arrivals(business.system.services)
    kept = await arrivals.receiving(business.system.tenant)
    assert isinstance(kept, Context)
    assert await arrivals.system(business.system.tenant) is None


async def test_a_closed_business_is_gone_and_its_work_with_it(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff, isTest=False)
    ctx, tenant = business.system, business.system.tenant
    assert (await changed(staff, "tenantClose", business))["tenant"]["status"] == "CLOSED"
    assert (await changed(staff, "tenantRestore", business))["userErrors"] == [{"code": "TENANT_CLOSED"}]
    answer = await api.client.get(f"{business.api.base}/")
    assert answer.status_code == 421
    assert await rows_of(business) == []
    async with database.for_tenant(tenant):
        await jobs.enqueue(ctx, "tenant.found", founding_id=ids.new())
    await worker_door.drain(ctx.services, tenant)
    assert await waiting(business) == []
    assert (await types_of(tenant))[-1] == "tenant.closed"


async def test_a_reseller_that_owns_others_cannot_be_closed(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff)
    below = await founds(await business.api.staff("TENANTS_WRITE"))
    assert (await changed(staff, "tenantClose", business))["userErrors"] == [{"code": "TENANT_OWNS_OTHERS"}]
    await changed(staff, "tenantClose", below)
    assert (await changed(staff, "tenantClose", business))["userErrors"] == []
    assert await Tenant.filter(owner_id=api.system.tenant, status="CLOSED").count() == 1
