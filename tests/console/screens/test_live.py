"""What one person does, another sees; and a server that ends and comes back costs nobody anything."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import WebSocketRoute, expect

from tenure.catalogue import products
from tenure.config import Config
from tenure.context import Context
from tenure.identity import api_keys
from tenure.integrators import endpoints
from tenure.services import Services
from tests.architecture.callers import confirmed
from tests.claims import FULL, Claim, count, in_full
from tests.console.screens.desk import PHONE, Desk
from tests.console.screens.seating import Seated
from tests.door import Door
from tests.people import signed_in
from tests.spine.node import Node
from tests.subscriptions.shop import buy, new_shop

SECONDS = 1.0 if FULL else 3.0
"""Until it shows; longer where other tests run beside."""
measured = pytest.mark.alone if FULL else pytest.mark.xdist_group("live")


@dataclass(frozen=True)
class Change:
    """Something that happens elsewhere, and where it is to be seen: the screen, and a text on it."""

    screen: str
    text: str
    happen: Callable[[Context, Door], Awaitable[object]]


async def _join(system: Context, _: Door) -> None:
    await confirmed(system, "grace@example.com")


async def _make_product(system: Context, _: Door) -> None:
    await products.create_product(system, "rowing", "Rowing by moonlight")


async def _make_endpoint(system: Context, _: Door) -> None:
    await endpoints.create(system, "https://hooks.example.com/members", "Warehouse", [], None)


async def _make_key(system: Context, _: Door) -> None:
    await api_keys.create(system, "Nightly backup", ["EVENTS_READ"])


async def _buy(system: Context, door: Door) -> None:
    offer = await (await new_shop(system)).offer()
    buyer = door.with_bearer(await signed_in(door, "grace@example.com"))
    paid = await buy(buyer, offer)
    assert paid["userErrors"] == [], paid


CHANGES = [
    Change("/members", "grace@example.com", _join),
    Change("/subscriptions", "grace", _buy),
    Change("/", "$12.00", _buy),
    Change("/payments", "$12.00", _buy),
    Change("/accounts", "Ada Example", _join),
    Change("/invoices", "INV-000001", _buy),
    Change("/catalogue?tab=products", "Rowing by moonlight", _make_product),
    Change("/events", "product.created", _make_product),
    Change("/webhooks", "hooks.example.com", _make_endpoint),
    Change("/keys", "Nightly backup", _make_key),
]


@measured
@pytest.mark.claims("{count} screens show a change made elsewhere within a second")
@pytest.mark.parametrize("change", CHANGES[: count(len(CHANGES), least=3)], ids=lambda change: change.screen)
async def test_a_second_browser_sees_a_change_within_a_second(
    desk: Desk, system: Context, api: Door, change: Change
) -> None:
    await desk.open(change.screen)
    await expect(desk.page.locator("[data-live=live]")).to_be_visible()
    seen = desk.page.get_by_text(change.text, exact=False).locator("visible=true").first
    await expect(seen).to_be_hidden()
    await change.happen(system, api)
    began = time.monotonic()
    await expect(seen).to_be_visible()
    assert time.monotonic() - began < SECONDS


@pytest.mark.alone
async def test_a_server_that_is_killed_and_comes_back_is_caught_up_with(
    chromium: Chromium, services: Services, config: Config, system: Context, built_console: Path, claim: Claim
) -> None:
    async with Node(config, pool_size=5, console=built_console) as node:
        desk = await Desk.of(chromium, system, node.port)
        await desk.open("/members")
        live = desk.page.locator("[data-live=live]")
        await expect(live).to_be_visible()
        for round in range(2):
            await node.kill()
            await expect(desk.page.locator("[data-live=paused]")).to_be_visible()
            await confirmed(system, f"meanwhile{round}@example.com")
            await node.start()
            back = time.monotonic()
            await expect(live).to_be_visible(timeout=20_000)
            await expect(desk.page.get_by_role("row", name=f"meanwhile{round}@example.com")).to_be_visible()
        claim(f"server killed twice: the console had caught up {time.monotonic() - back:.1f} s after it was back")
        await desk.is_calm()
        await desk.close()


@in_full
@measured
async def test_a_network_that_has_gone_silent_is_told_of(seated: Seated, claim: Claim) -> None:
    desk = await seated(PHONE)
    silent = False

    def through(route: WebSocketRoute) -> None:
        server = route.connect_to_server()
        server.on_message(lambda message: None if silent else route.send(message))

    await desk.page.route_web_socket("**/graphql", through)
    await desk.open("/members")
    badge = desk.page.locator("[data-live]")
    await expect(badge).to_have_attribute("data-live", "live")
    silent, began = True, time.monotonic()
    await expect(badge).to_have_attribute("data-live", "paused", timeout=40_000)
    await expect(badge).to_be_visible()
    claim(f"network silent: a badge says so after {time.monotonic() - began:.0f} s")
    silent = False
    await expect(badge).to_have_attribute("data-live", "live", timeout=60_000)
