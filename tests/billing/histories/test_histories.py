"""Whatever happens to agreements: a preview is the outcome, and the books agree to the cent."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from tenure.context import Context
from tests.billing.histories.happenings import HISTORIES, History, live_through
from tests.billing.histories.worlds import World, open_world
from tests.billing.house import STAYING, House, day
from tests.claims import SEED, Claim, count
from tests.conftest import Clock
from tests.door import Door

POLICIES = ("SECOND_ACTUAL", "DAY_ACTUAL", "DAY_INCLUSIVE", "DAY_FIXED_30")
TAXES = {"untaxed": None, "taxed": "19"}


def drawn(number: int, salt: int) -> list[History]:
    """So many histories, the same ones for the same seed. They are not shrunk: a history is short enough to read."""
    found: list[History] = []

    @settings(max_examples=number, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @seed(SEED + salt)
    @given(HISTORIES)
    def draw(history: History) -> None:
        found.append(history)

    draw()
    return found


@pytest.fixture
async def world(api: Door, clock: Clock, system: Context, mailbox: Any, request: Any) -> World:
    await clock.begin(day("2023-01-17"))
    house = House(api, await api.staff(), clock, "EUR")
    await house.set(**STAYING)
    return await open_world(house, system, mailbox, percent=TAXES[request.param])


@pytest.mark.parametrize("world", TAXES, indirect=True)
async def test_previews_are_outcomes_and_the_books_agree(world: World, claim: Claim, request: Any) -> None:
    part = request.node.callspec.id
    lived = drawn(-(-count(1000, share=60) // len(TAXES)), list(TAXES).index(part))
    for at, history in enumerate(lived):
        policy = POLICIES[at % len(POLICIES)]
        await world.house.set(subscriptions__proration=policy)
        try:
            await live_through(world, history)
        except BaseException as error:
            error.add_note(f"seed {SEED}, number {at}, {policy}: {history}")
            raise
    claim(
        f"billing: {len(lived)} random histories, {part} (seed {SEED}): {world.previews} previews were the outcome to "
        f"the cent and wrote nothing, {world.refusals} were refused alike ({_named(world)}); {world.explained} "
        "explained lines were re-computed by their steps; nothing came back beyond what was paid; the books agree; "
        f"statements of accounts came to what the ledger holds of them, at {world.stated} instants"
    )


def _named(world: World) -> str:
    return ", ".join(f"{number} {name}" for name, number in sorted(world.told.items()))
