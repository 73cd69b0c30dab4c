"""PayPal's REST interface, asked directly: what a test of the fake needs beside the adapter."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tenure.kit import ids
from tests.fakes.paypal.books import Thing
from tests.fakes.paypal.server import Control

PRODUCT = "PROD-1"
BACK = {"return_url": "https://club.example/yes", "cancel_url": "https://club.example/no"}


@dataclass(frozen=True)
class Rest:
    """Calls with an access token. `control` is the payer, the bank and the time."""

    client: httpx.AsyncClient
    control: Control

    async def sign_in(self) -> None:
        """A new access token: the last one may have ended, where the clock was advanced."""
        credentials = (self.control.client_id, "secret")
        given = await self.client.post("/v1/oauth2/token", data={"grant_type": "client_credentials"}, auth=credentials)
        self.client.headers["Authorization"] = f"Bearer {given.json()['access_token']}"

    async def ask(self, call: str, body: Any = None, key: str | None = None) -> httpx.Response:
        method, _, path = call.partition(" ")
        headers = {"Prefer": "return=representation"} | ({"PayPal-Request-Id": key} if key else {})
        return await self.client.request(method, path, json=body, headers=headers)

    async def done(self, call: str, body: Any = None, key: str | None = None) -> Thing:
        """The answer of a call that succeeds."""
        await self.sign_in()
        answer = await self.ask(call, body, key)
        assert answer.status_code < 300, answer.text
        told: Thing = answer.json() if answer.content else {}
        return told

    async def issue(self, call: str, body: Any = None, key: str | None = None) -> str:
        """Why a call is refused."""
        await self.sign_in()
        answer = await self.ask(call, body, key)
        assert answer.status_code >= 400, answer.text
        return str(answer.json()["details"][0]["issue"])

    async def told(self) -> list[str]:
        """The types of all events so far."""
        return [event["event_type"] for event in (await self.control.seen())["events"]]


@pytest.fixture
async def rest(paypal_address: str) -> AsyncIterator[Rest]:
    client_id = f"client-{ids.new().hex}"
    async with httpx.AsyncClient(base_url=paypal_address, verify=False, timeout=10) as client:
        rest = Rest(client, Control(paypal_address, client_id))
        await rest.done("POST /v1/catalogs/products", {"id": PRODUCT, "name": "Club", "type": "SERVICE"})
        yield rest


def money(value: str, currency: str = "USD") -> Thing:
    return {"currency_code": currency, "value": value}


def order(value: str = "20.00", vault_id: str = "card_visa", **unit: Any) -> Thing:
    """One that is captured at once."""
    kind = "paypal" if vault_id.startswith("wallet") else "card"
    return {
        "intent": "CAPTURE",
        "purchase_units": [{"amount": money(value), **unit}],
        "payment_source": {kind: {"vault_id": vault_id}},
    }


def plan(value: str = "12.00", threshold: int = 0, *trials: Thing) -> Thing:
    """Monthly, after its trials."""
    regular = {
        "tenure_type": "REGULAR",
        "frequency": {"interval_unit": "MONTH", "interval_count": 1},
        "pricing_scheme": {"fixed_price": money(value)},
        "sequence": len(trials) + 1,
        "total_cycles": 0,
    }
    return {
        "product_id": PRODUCT,
        "name": "Club",
        "billing_cycles": [*trials, regular],
        "payment_preferences": {"payment_failure_threshold": threshold, "auto_bill_outstanding": True},
    }


def trial(days: int, sequence: int = 1) -> Thing:
    """Free."""
    return {
        "tenure_type": "TRIAL",
        "frequency": {"interval_unit": "DAY", "interval_count": days},
        "sequence": sequence,
        "total_cycles": 1,
    }
