"""Whoever knows whose a tax number is, and what is done with the answer."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from resolvers.ids import opaque
from tenure.billing import vies as rule
from tenure.context import Context
from tenure.gateways.taxes.contract import RegisterUnavailable
from tenure.gateways.taxes.vies import Vies
from tenure.gateways.web.guarded import GuardedWeb
from tests.billing.world import an_account, set_here
from tests.door import Door
from tests.fakes.vies import ViesServer, vies

NUMBER = "FR40303265045"
VERIFY = """mutation ($account: ID!) { accountTaxIdVerify(input: {account: $account}) {
  account { taxDetails { taxIdVerifiedAt } } userErrors { ... on TaxUserError { code } } } }"""


@pytest.fixture
async def server() -> AsyncIterator[ViesServer]:
    async with vies() as server:
        server.known.add(NUMBER)
        yield server


@pytest.fixture
async def register(server: ViesServer) -> AsyncIterator[Vies]:
    web = GuardedWeb(allow_local=True)
    yield Vies(web, server.address)
    await web.close()


async def test_a_number_is_known_or_not(register: Vies, server: ViesServer) -> None:
    assert await register.knows(NUMBER)
    assert not await register.knows("FR23334175221")
    assert server.asked == [NUMBER, "FR23334175221"]


@pytest.mark.parametrize("mood", ["broken", "babbling", "busy", "mute"])
async def test_no_answer_is_neither_yes_nor_no(register: Vies, server: ViesServer, mood: str) -> None:
    server.mood = mood
    with pytest.raises(RegisterUnavailable):
        await register.knows(NUMBER)


async def asked(api: Door, ctx: Context, server: ViesServer, **columns: Any) -> dict[str, Any]:
    await set_here(ctx, rule.REGISTER, server.address)
    account = await an_account(ctx, **{"country": "FR", "tax_id": NUMBER, **columns})
    staff = await api.staff("BILLING_READ", "BILLING_WRITE", "MEMBERS_READ")
    return await staff.raw(VERIFY, {"account": opaque(account)})


async def test_what_vies_says_is_stored(api: Door, system: Context, server: ViesServer) -> None:
    told = (await asked(api, system, server))["data"]["accountTaxIdVerify"]
    assert told["userErrors"] == []
    assert told["account"]["taxDetails"]["taxIdVerifiedAt"] is not None


async def test_what_it_does_not_know_is_refused_and_an_older_answer_is_gone(
    api: Door, system: Context, server: ViesServer
) -> None:
    server.known.clear()
    told = (await asked(api, system, server, tax_id_verified_at=system.now()))["data"]["accountTaxIdVerify"]
    assert told["userErrors"] == [{"code": "TAX_ID_UNKNOWN"}]


async def test_while_it_does_not_answer_nothing_changes(api: Door, system: Context, server: ViesServer) -> None:
    server.mood = "busy"
    told = await asked(api, system, server)
    assert [error["extensions"]["code"] for error in told["errors"]] == ["UNAVAILABLE"]


async def test_numbers_of_elsewhere_are_not_asked_for(api: Door, system: Context, server: ViesServer) -> None:
    told = (await asked(api, system, server, country="US", tax_id="123456789"))["data"]["accountTaxIdVerify"]
    assert told["userErrors"] == [{"code": "NO_TAX_ID"}]
    assert server.asked == []
