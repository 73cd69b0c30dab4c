"""Clients as they should be: they send the same key until they have an answer."""

import asyncio
import secrets
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.door import Door
from tests.subscriptions.shop import PAY, REFUND

PAUSE = 0.2
AGAIN = {"UNAVAILABLE", "RATE_LIMITED"}


@dataclass
class Patience:
    """What clients saw on the way: `unavailable` counts typed refusals, `untyped` holds anything else but silence."""

    unavailable: int = 0
    without_retry_after: int = 0
    silences: int = 0
    slowest: float = 0.0
    untyped: list[str] = field(default_factory=list)

    async def ask(self, door: Door, document: str, variables: dict[str, Any]) -> dict[str, Any]:
        """The data, however often it has to be asked for."""
        while True:
            data = await self.once(door, document, variables)
            if data is not None:
                return data
            await asyncio.sleep(PAUSE)

    async def once(self, door: Door, document: str, variables: dict[str, Any]) -> dict[str, Any] | None:
        """The data, or None where it is to be asked again."""
        asked = {"query": document, "variables": variables}
        began = asyncio.get_running_loop().time()
        try:
            response = await door.client.post("/graphql", json=asked, headers=door.headers)
        except httpx.TransportError:
            self.silences += 1
            return None
        self.slowest = max(self.slowest, asyncio.get_running_loop().time() - began)
        body = response.json()
        errors = body.get("errors")
        if not errors:
            data: dict[str, Any] = body["data"]
            return data
        self._note(response, errors)
        return None

    def _note(self, response: httpx.Response, errors: list[dict[str, Any]]) -> None:
        codes = {error["extensions"]["code"] for error in errors}
        if not codes <= AGAIN:
            self.untyped.append(f"{response.status_code} {errors}")
        self.unavailable += 1
        self.without_retry_after += "retry-after" not in response.headers


async def pays(patience: Patience, door: Door, checkout: str) -> dict[str, Any]:
    """Until it is paid: the same key until there is an answer, another after an attempt that failed."""
    while True:
        variables = {"checkout": checkout, "method": "pm_card_success", "key": secrets.token_hex(8)}
        payload: dict[str, Any] = (await patience.ask(door, PAY, variables))["checkoutPay"]
        if payload["payment"] is not None and payload["payment"]["status"] == "SUCCEEDED":
            return payload
        if [error["code"] for error in payload["userErrors"]] not in ([], ["PAYMENT_IN_PROGRESS"]):
            raise AssertionError(payload)
        await asyncio.sleep(PAUSE)


async def refunds(patience: Patience, staff: Door, invoice: str) -> dict[str, Any]:
    """Until the money is back."""
    while True:
        variables = {"invoice": invoice, "amount": None, "end": True, "key": secrets.token_hex(8)}
        payload: dict[str, Any] = (await patience.ask(staff, REFUND, variables))["invoiceRefund"]
        if payload["refund"] is not None and payload["refund"]["status"] == "SUCCEEDED":
            return payload
        if payload["userErrors"]:
            raise AssertionError(payload)
        await asyncio.sleep(PAUSE)
