"""A worker's share in sending, held in the test's own hand."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from models import database
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import roles
from tenure.services import Services
from tests.door import Door
from tests.integrators.receiver import Receiver, receiving
from tests.people import signed_in
from webhooks.outgoing import Outgoing


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver


@pytest.fixture
async def outgoing(services: Services) -> AsyncIterator[Outgoing]:
    opened = Outgoing(services, idle_seconds=0)
    yield opened
    await opened.close()


@pytest.fixture
def sent(outgoing: Outgoing, system: Context) -> Callable[[], Awaitable[None]]:
    """Sends all that may be sent now."""

    async def send() -> None:
        await outgoing.read(system.tenant)
        await outgoing.settled()

    return send


@pytest.fixture
async def staff(api: Door) -> Door:
    """A program with every permission."""
    return await api.staff()


@pytest.fixture
def made(staff: Door, receiver: Receiver) -> Any:
    """Makes an endpoint at the receiver; its id and its secret."""

    async def make(path: str = "/", **given: Any) -> tuple[str, str]:
        document = """
        mutation Make($input: WebhookEndpointCreateInput!) {
          webhookEndpointCreate(input: $input) { webhookEndpoint { id } secret userErrors { code message } }
        }
        """
        answer = await staff(document, {"input": {"url": f"{receiver.base}{path}", **given}})
        payload = answer["webhookEndpointCreate"]
        assert payload["userErrors"] == []
        return payload["webhookEndpoint"]["id"], payload["secret"]

    return make


@pytest.fixture
async def owner(api: Door, system: Context) -> str:
    """The address of somebody who runs the business."""
    address = f"owner.{system.business.slug}@example.com"
    await signed_in(api, address)
    async with database.for_tenant(system.tenant, reading=True):
        member = await Member.of(system.tenant).get(email=address)
    await roles.grant(system, member.id, StaffRole.OWNER)
    return address
