"""Whoever is asked for the tax on a sale: over the network and from a table, by one suite."""

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from tenure.gateways.taxes.contract import RatesUnavailable, Sale, TaxService
from tenure.gateways.taxes.service import HttpTaxService
from tenure.gateways.taxes.table import TableRate, TaxTable
from tenure.gateways.web.guarded import GuardedWeb
from tests.fakes.tax_service import TOKEN, TaxServer, tax_server

RATES = [
    TableRate("US", "Sales tax", Decimal("4"), region="ny"),
    TableRate("DE", "USt.", Decimal("19")),
    TableRate("DE", "USt.", Decimal("7"), tax_code="book"),
    TableRate("CA", "GST", Decimal("5")),
    TableRate("CA", "GST and QST", Decimal("14.975"), region="quebec"),
]


@pytest.fixture
async def server() -> AsyncIterator[TaxServer]:
    async with tax_server() as server:
        for rate in RATES:
            answer = {"name": rate.name, "percent": str(rate.percent)}
            server.known[rate.country, rate.region, rate.tax_code] = answer
        yield server


@pytest.fixture
async def over_http(server: TaxServer) -> AsyncIterator[HttpTaxService]:
    web = GuardedWeb(allow_local=True)
    yield HttpTaxService(web, server.address, TOKEN)
    await web.close()


@pytest.fixture(params=["http", "table"])
def service(request: pytest.FixtureRequest, over_http: HttpTaxService) -> TaxService:
    return over_http if request.param == "http" else TaxTable(RATES)


@pytest.mark.parametrize(
    ("sale", "name", "percent"),
    [
        (Sale("DE", "DE"), "USt.", "19"),
        (Sale("DE", "DE", tax_code="book"), "USt.", "7"),
        (Sale("DE", "DE", tax_code="other"), "USt.", "19"),
        (Sale("DE", "CA", "quebec"), "GST and QST", "14.975"),
        (Sale("DE", "CA", "ontario"), "GST", "5"),
        (Sale("DE", "US", "ny", "10001"), "Sales tax", "4"),
        (Sale("DE", "US", "oregon"), "", "0"),
        (Sale("DE", "JP"), "", "0"),
    ],
)
async def test_a_sale_has_its_tax(service: TaxService, sale: Sale, name: str, percent: str) -> None:
    answer = await service.rate(sale)
    assert (answer.name, answer.percent) == (name, Decimal(percent))


async def test_what_is_known_of_the_sale_is_told(over_http: HttpTaxService, server: TaxServer) -> None:
    await over_http.rate(Sale("DE", "US", "ny", "10001", "digital"))
    await over_http.rate(Sale("DE", "FR"))
    assert server.asked == [
        {"sellerCountry": "DE", "country": "US", "region": "ny", "postalCode": "10001", "taxCode": "digital"},
        {"sellerCountry": "DE", "country": "FR"},
    ]


async def test_what_it_says_of_parts_and_of_time_is_kept(over_http: HttpTaxService, server: TaxServer) -> None:
    parts = [{"name": "State", "percent": "4"}, {"name": "City", "percent": "4.875"}]
    server.mood = "answer"
    server.answer = {"name": "Tax", "percent": "8.875", "parts": parts, "validUntil": "2026-12-01T00:00:00Z"}
    answer = await over_http.rate(Sale("US", "US"))
    assert [(part.name, str(part.percent)) for part in answer.parts] == [("State", "4"), ("City", "4.875")]
    assert answer.valid_until is not None
    assert answer.valid_until.isoformat() == "2026-12-01T00:00:00+00:00"


@pytest.mark.parametrize("mood", ["broken", "babbling"])
async def test_no_answer_is_none(over_http: HttpTaxService, server: TaxServer, mood: str) -> None:
    server.mood = mood
    with pytest.raises(RatesUnavailable):
        await over_http.rate(Sale("DE", "DE"))


@pytest.mark.parametrize(
    "answer",
    [
        {},
        [],
        {"name": "VAT"},
        {"name": "VAT", "percent": 20},
        {"name": "VAT", "percent": "many"},
        {"name": "VAT", "percent": "NaN"},
        {"name": "VAT", "percent": "-1"},
        {"name": "VAT", "percent": "100.1"},
        {"name": "VAT", "percent": "1.00001"},
        {"name": "", "percent": "20"},
        {"name": "V" * 61, "percent": "20"},
        {"name": "VAT", "percent": "20", "parts": [{"name": "State", "percent": "4"}]},
        {"name": "VAT", "percent": "20", "parts": "all"},
        {"name": "VAT", "percent": "20", "validUntil": "tomorrow"},
        {"name": "VAT", "percent": "20", "validUntil": "2026-12-01T00:00:00"},
    ],
)
async def test_what_cannot_be_understood_is_no_answer(
    over_http: HttpTaxService, server: TaxServer, answer: Any
) -> None:
    server.mood, server.answer = "answer", answer
    with pytest.raises(RatesUnavailable):
        await over_http.rate(Sale("DE", "DE"))


async def test_without_its_token_it_says_nothing(server: TaxServer) -> None:
    web = GuardedWeb(allow_local=True)
    with pytest.raises(RatesUnavailable):
        await HttpTaxService(web, server.address, "another").rate(Sale("DE", "DE"))
    await web.close()


async def test_in_production_the_inside_of_the_network_is_not_asked(server: TaxServer) -> None:
    web = GuardedWeb()
    with pytest.raises(RatesUnavailable):
        await HttpTaxService(web, server.address.replace("http", "https"), TOKEN).rate(Sale("DE", "DE"))
    assert server.asked == []
    await web.close()
