"""One Stripe account as the SDK reaches it: pinned version, deadlines, and what an error means."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import stripe

from tenure.gateways.payments import stripe_answers
from tenure.gateways.payments.arrivals import Script
from tenure.gateways.payments.contract import (
    DEADLINE,
    AnswerLost,
    PaymentError,
    ProviderRefused,
    ProviderUnavailable,
)
from tenure.gateways.payments.stripe_wire import Wire
from tenure.kit.money import Money

API_VERSION = "2026-10-28.endive"
"""The version that this code was written for; an upgrade of the SDK does not change it."""
API = "https://api.stripe.com"
_SCRIPT = f"/{API_VERSION.rpartition('.')[2]}/stripe.js"
"""The script is published by release, as the API is: this is the one that goes with our version."""
_ORIGINS = ("https://js.stripe.com", "https://*.js.stripe.com", "https://api.stripe.com", "https://hooks.stripe.com")
PAGE = 100
_REFUSALS = (
    stripe.InvalidRequestError,
    stripe.IdempotencyError,
    stripe.AuthenticationError,
    stripe.PermissionError,
    stripe.CardError,
)


class StripeAccount:
    """The account that `api_key` belongs to, or the connected one that it acts for (`on_behalf_of`).

    `wire` is its owner's to close; `deadline` is in seconds for a whole call.
    """

    def __init__(
        self,
        api_key: str,
        publishable_key: str,
        wire: Wire,
        *,
        base_address: str = API,
        deadline: float = DEADLINE,
        on_behalf_of: str | None = None,
    ) -> None:
        self._publishable_key = publishable_key
        self._on_behalf_of = on_behalf_of
        self._base_address = base_address
        self._deadline = deadline
        self._stripe = stripe.StripeClient(
            api_key,
            stripe_account=on_behalf_of,
            stripe_version=API_VERSION,
            base_addresses={"api": base_address},
            # A repeat is our decision: it needs the look-up first.
            max_network_retries=0,
            http_client=wire,
        ).v1

    @property
    def script(self) -> Script:
        """What asks for a way to pay on our pages. A stand-in for Stripe serves its own."""
        is_real = self._base_address == API
        origins = _ORIGINS if is_real else (self._base_address,)
        return Script(origins[0] + _SCRIPT, self._publishable_key, self._on_behalf_of, origins)

    def units(self, money: Money) -> int:
        """The amount in Stripe's units. Raises ProviderRefused for a currency that it counts less finely."""
        return stripe_answers.to_amount(money)

    @asynccontextmanager
    async def _asking(self, lost: type[PaymentError]) -> AsyncIterator[None]:
        """Say what an error means: refused, not executed, or (`lost`) perhaps executed."""
        try:
            async with asyncio.timeout(self._deadline):
                yield
        except TimeoutError as error:
            raise lost(f"Stripe did not respond within {self._deadline} s") from error
        except AnswerLost as error:
            raise lost(str(error)) from error
        except _REFUSALS as error:
            raise ProviderRefused(error.user_message or "Stripe refused this request.", error.code) from error
        except stripe.RateLimitError as error:
            raise ProviderUnavailable("Stripe is limiting requests") from error
        except stripe.StripeError as error:
            raise lost(f"Stripe answered with HTTP {error.http_status}") from error

    async def _listed(self, ask: Callable[..., Awaitable[Any]], **parameters: Any) -> AsyncIterator[dict[str, Any]]:
        """Every item of a list, page by page: the deadline is a page's, for nobody knows how many there are."""
        after: dict[str, str] = {}
        while True:
            async with self._asking(ProviderUnavailable):
                page = await ask({"limit": PAGE, **parameters, **after})
            for item in page.data:
                yield item.to_dict()
            if not page.has_more:
                return
            after = {"starting_after": page.data[-1].id}


def once(key: str) -> stripe.RequestOptions:
    """A call that may be repeated with the same key."""
    return {"idempotency_key": key}
