"""What one person does, another sees; and a server that ends and comes back costs nobody anything."""

import time
from pathlib import Path

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import expect

from tenure.config import Config
from tenure.context import Context
from tenure.services import Services
from tests.architecture.callers import confirmed
from tests.claims import Claim
from tests.console.screens.desk import Desk
from tests.console.screens.seating import Seated
from tests.realtime.support import lasting_port
from tests.spine.node import Node


async def test_a_second_browser_sees_a_change_within_a_second(seated: Seated, system: Context, claim: Claim) -> None:
    first, second = await seated(), await seated()
    await confirmed(system, "ada@example.com")
    await first.open("/members")
    await second.open("/members")
    began = time.monotonic()
    await confirmed(system, "grace@example.com")
    for desk in (first, second):
        await expect(desk.page.get_by_role("row", name="grace@example.com")).to_be_visible(timeout=3000)
    took = time.monotonic() - began
    claim(f"two browsers saw a new member after {took:.2f} s")
    assert took < 1.5


@pytest.mark.alone
async def test_a_server_that_is_killed_and_comes_back_is_caught_up_with(
    chromium: Chromium, services: Services, config: Config, system: Context, built_console: Path, claim: Claim
) -> None:
    async with Node(config, pool_size=5, port=lasting_port(), console=built_console) as node:
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
