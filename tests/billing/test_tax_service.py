"""Tax as a service answers it: stored before anything is reckoned, and nothing is ever guessed."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.accounts import Account
from models.billing import Invoice
from resolvers.ids import key, opaque
from tenure.billing import seller, tax_answers, tax_settings
from tenure.context import Context
from tenure.identity import policy
from tests.billing.desk import Desk, new_desk
from tests.billing.world import set_here
from tests.conftest import Clock
from tests.door import Door
from tests.fakes.tax_service import TOKEN, TaxServer, tax_server
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import begin, buy, new_shop, pay

UPDATE = """mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { userErrors { message } } }"""
QUOTE = """query ($offer: ID!) { checkoutPreview(input: {offer: $offer}) {
  quote { tax { amountMinor } } userErrors { ... on SubscriptionUserError { code } } } }"""
ANSWERS = """{ taxAnswers(first: 9) { nodes { sellerCountry country region postalCode taxCode name percent validUntil
  parts { name percent } } } }"""


@pytest.fixture
async def server(system: Context) -> AsyncIterator[TaxServer]:
    async with tax_server() as server:
        server.known["DE", "", ""] = {"name": "USt.", "percent": "19"}
        server.known["FR", "", ""] = {"name": "TVA", "percent": "20"}
        for setting, value in (
            (tax_settings.TAX, "SERVICE"),
            (tax_settings.SERVICE_ADDRESS, server.address),
            (tax_settings.SERVICE_TOKEN, TOKEN),
            (seller.COUNTRY, "DE"),
            (policy.IDLE, 3650),
            (policy.ABSOLUTE, 3650),
        ):
            await set_here(system, setting, value)
        yield server


@pytest.fixture
async def desk(api: Door, server: TaxServer) -> Desk:
    return await new_desk(api)


def taxes(invoice: dict[str, Any]) -> list[tuple[str | None, str]]:
    return [(line["taxName"], line["taxPercent"]) for line in invoice["lines"]]


def codes(payload: dict[str, Any]) -> list[str]:
    return [error["code"] for error in payload["userErrors"]]


async def test_what_is_missing_is_asked_for_once_before_it_is_reckoned(desk: Desk, server: TaxServer) -> None:
    opened = await desk.opened()
    assert (taxes(opened), opened["tax"]) == ([("USt.", "19.0000")], {"amountMinor": "1900"})
    await desk.opened()
    assert server.asked == [{"sellerCountry": "DE", "country": "DE"}]


async def test_a_purchase_its_quote_and_its_renewal_have_it(
    desk: Desk, server: TaxServer, system: Context, clock: Clock
) -> None:
    offer = await (await new_shop(system)).offer(1000)
    shown = (await desk.member(QUOTE, {"offer": opaque(offer)}))["checkoutPreview"]
    assert shown == {"quote": {"tax": {"amountMinor": "190"}}, "userErrors": []}
    assert (await buy(desk.member, offer))["payment"]["status"] == "SUCCEEDED"
    assert len(server.asked) == 1
    server.known["DE", "", ""]["percent"] = "16"
    await clock.advance(days=32)
    assert [row["tax_minor"] for row in await rows(system, "invoice")] == [190, 160]


async def test_where_nobody_answers_nothing_is_sold(desk: Desk, server: TaxServer, system: Context) -> None:
    server.mood = "broken"
    offer = await (await new_shop(system)).offer(1000)
    checkout = await begin(desk.member, offer)
    assert codes(await pay(desk.member, checkout, key="same")) == ["TAX_UNAVAILABLE"]
    unit = {"amountMinor": "100", "currency": "EUR"}
    lines = [{"description": "Mat", "unitAmount": unit}]
    assert codes(await desk.does("invoiceCreate", account=desk.account, currency="EUR", lines=lines)) == [
        "TAX_UNAVAILABLE"
    ]
    assert await rows(system, "invoice") == []
    server.mood = "well"
    assert (await pay(desk.member, checkout, key="same"))["payment"]["status"] == "SUCCEEDED"


async def test_what_is_stored_counts_while_the_service_is_away(desk: Desk, server: TaxServer) -> None:
    await desk.opened()
    server.mood = "broken"
    assert taxes(await desk.opened()) == [("USt.", "19.0000")]


async def test_a_renewal_waits_for_its_tax_and_is_not_guessed(
    desk: Desk, server: TaxServer, system: Context, clock: Clock
) -> None:
    await buy(desk.member, await (await new_shop(system)).offer(1000))
    server.mood = "broken"
    await clock.advance(days=32)
    assert len(await rows(system, "invoice")) == 1
    (waiting,) = await rows(system, "subscription")
    assert waiting["status"] == "ACTIVE"
    server.mood = "well"
    server.known["DE", "", ""]["percent"] = "16"
    await clock.advance(days=1)
    _, second = await rows(system, "invoice")
    assert (second["tax_minor"], second["status"]) == (160, "PAID")
    assert second["period_start"] == waiting["period_end"]


async def test_an_address_that_changes_is_asked_for_ahead(
    desk: Desk, server: TaxServer, system: Context, run_jobs: Any
) -> None:
    await buy(desk.member, await (await new_shop(system)).offer(1000))
    await desk.member(
        UPDATE, {"input": {"account": desk.account, "taxDetails": {"country": "FR", "postalCode": "75001"}}}
    )
    await run_jobs()
    assert server.asked[-1] == {"sellerCountry": "DE", "country": "FR"}
    asked = len(server.asked)
    assert taxes(await desk.opened()) == [("TVA", "20.0000")]
    assert len(server.asked) == asked


async def test_a_postal_code_is_told_where_tax_depends_on_it(desk: Desk, server: TaxServer) -> None:
    where = {"country": "US", "region": " New  York ", "postalCode": "10001"}
    await desk.member(UPDATE, {"input": {"account": desk.account, "taxDetails": where}})
    assert taxes(await desk.opened()) == [(None, "0.0000")]
    told = {"sellerCountry": "DE", "country": "US", "region": "new york", "postalCode": "10001"}
    assert server.asked[-1] == told


async def test_a_checkout_that_begins_has_it_asked_for(
    desk: Desk, server: TaxServer, system: Context, run_jobs: Any
) -> None:
    await begin(desk.member, await (await new_shop(system)).offer(1000))
    await run_jobs()
    assert server.asked == [{"sellerCountry": "DE", "country": "DE"}]


async def test_what_is_in_use_is_asked_for_anew_before_it_is_over(
    desk: Desk, server: TaxServer, system: Context, clock: Clock
) -> None:
    await buy(desk.member, await (await new_shop(system)).offer(1000))
    await clock.advance(days=20)
    assert 3 <= len(server.asked) <= 6
    (answer,) = await rows(system, "tax_answer")
    assert answer["valid_until"] > system.now() + tax_answers.AHEAD - tax_answers.EVERY


async def test_an_answer_counts_an_hour_whatever_the_service_says(
    desk: Desk, server: TaxServer, system: Context
) -> None:
    server.known["DE", "", ""]["validUntil"] = "2020-01-01T00:00:00Z"
    await desk.opened()
    await desk.opened()
    assert len(server.asked) == 1
    (answer,) = await rows(system, "tax_answer")
    assert answer["valid_until"] - answer["fetched_at"] == timedelta(hours=1)


async def test_staff_see_what_was_answered(desk: Desk, server: TaxServer) -> None:
    parts = [{"name": "Bund", "percent": "19"}]
    server.known["DE", "", ""] = {"name": "USt.", "percent": "19", "parts": parts}
    await desk.opened()
    (found,) = (await desk.staff(ANSWERS))["taxAnswers"]["nodes"]
    assert (found["country"], found["name"], found["percent"]) == ("DE", "USt.", "19.0000")
    assert found["parts"] == parts
    assert await desk.member.errors(ANSWERS) == ["FORBIDDEN"]


async def test_a_table_answers_where_no_service_is_named(desk: Desk, server: TaxServer, system: Context) -> None:
    await set_here(system, tax_settings.SERVICE_ADDRESS, "")
    await set_here(system, tax_settings.SERVICE_TABLE, [{"country": "DE", "name": "USt.", "percent": "7"}])
    assert taxes(await desk.opened()) == [("USt.", "7.0000")]
    assert server.asked == []


async def test_who_pays_no_tax_is_not_asked_about(desk: Desk, server: TaxServer, system: Context) -> None:
    async with database.for_tenant(system.tenant):
        await Account.of(system.tenant).filter(id=key(Account, desk.account)).update(is_tax_exempt=True)
    assert taxes(await desk.opened()) == [(None, "0.0000")]
    assert server.asked == []


async def test_without_any_country_nothing_can_be_told(desk: Desk, server: TaxServer, system: Context) -> None:
    await set_here(system, seller.COUNTRY, "")
    unit = {"amountMinor": "100", "currency": "EUR"}
    lines = [{"description": "Mat", "unitAmount": unit}]
    made = await desk.does("invoiceCreate", account=desk.account, currency="EUR", lines=lines)
    assert codes(made) == ["TAX_UNAVAILABLE"]
    async with database.for_tenant(system.tenant, reading=True):
        assert await Invoice.of(system.tenant).count() == 0
