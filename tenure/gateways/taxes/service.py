"""A tax service that is asked by HTTP.

    GET <address>/rates?sellerCountry=DE&country=US&region=NY&postalCode=10001&taxCode=digital
    Authorization: Bearer <token>

    200 {"name": "Sales tax", "percent": "8.875", "validUntil": "2026-12-01T00:00:00Z",
         "parts": [{"name": "State", "percent": "4"}, {"name": "City", "percent": "4.875"}]}

What is not known of a sale is not sent. Percentages are texts, from 0 to 100 with four places at most, and the parts,
where there are any, add up to the whole. `validUntil` may be left out. Any other answer is none.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import urlencode

from tenure.gateways.taxes.contract import Answer, Part, RatesUnavailable, Sale
from tenure.gateways.web.contract import Web, WebProblem

LONGEST_NAME = 60
MOST_PARTS = 20
PLACES = 4


class HttpTaxService:
    def __init__(self, web: Web, address: str, token: str) -> None:
        self._web = web
        self._address = address.rstrip("/")
        self._token = token

    async def rate(self, sale: Sale) -> Answer:
        try:
            answer = await self._web.get(
                f"{self._address}/rates?{urlencode(_asked(sale))}", {"authorization": f"Bearer {self._token}"}
            )
            if answer.status != 200:
                raise RatesUnavailable(f"the tax service answered {answer.status}")
            return _answer(answer.object())
        except (WebProblem, ValueError) as problem:
            raise RatesUnavailable(str(problem)) from problem


def _asked(sale: Sale) -> dict[str, str]:
    known = {
        "sellerCountry": sale.seller_country,
        "country": sale.country,
        "region": sale.region,
        "postalCode": sale.postal_code,
        "taxCode": sale.tax_code,
    }
    return {name: value for name, value in known.items() if value}


def _answer(told: dict[str, Any]) -> Answer:
    """Raises ValueError for what is no answer."""
    percent, parts = _percent(told.get("percent")), _parts(told.get("parts", []))
    if parts and sum(part.percent for part in parts) != percent:
        raise ValueError("the parts of the tax do not add up to it")
    name = _name(told.get("name", ""))
    if percent and not name:
        raise ValueError("the tax has no name")
    return Answer(name, percent, parts, _instant(told.get("validUntil")))


def _parts(told: Any) -> Sequence[Part]:
    if not isinstance(told, list) or len(told) > MOST_PARTS or not all(isinstance(one, dict) for one in told):
        raise ValueError("the parts of the tax are no list of them")
    return [Part(_name(one.get("name")), _percent(one.get("percent"))) for one in told]


def _name(told: Any) -> str:
    if not isinstance(told, str) or len(told) > LONGEST_NAME or not told.isprintable():
        raise ValueError("the name of the tax is none")
    return " ".join(told.split())


def _percent(told: Any) -> Decimal:
    try:
        percent = Decimal(told) if isinstance(told, str) else None
    except InvalidOperation as error:
        raise ValueError("the percentage is none") from error
    if percent is None or not percent.is_finite() or not 0 <= percent <= 100 or percent != round(percent, PLACES):
        raise ValueError("the percentage is none")
    return percent


def _instant(told: Any) -> datetime | None:
    if told is None:
        return None
    instant = datetime.fromisoformat(told) if isinstance(told, str) else None
    if instant is None or instant.tzinfo is None:
        raise ValueError("`validUntil` is no instant")
    return instant
