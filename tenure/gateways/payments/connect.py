"""Where a process opens its payment providers."""

from pathlib import Path

from tenure.gateways.payments.sandbox import PAGES, SandboxPayments
from tenure.gateways.payments.sandbox_store import SqliteStore
from tenure.gateways.payments.stripe import API, StripePayments
from tenure.gateways.payments.stripe_wire import Wire


class Payments:
    """One per process: the accounts of all tenants share its connections and its sandbox file below `data`.

    `stripe_address` is for tests and proxies.
    """

    def __init__(self, data: Path, stripe_address: str = API) -> None:
        self._store = SqliteStore(data / "payments" / "sandbox.sqlite")
        self._wire = Wire()
        self._stripe_address = stripe_address

    def sandbox(self, account: str, webhook_secret: str, pages: str = PAGES) -> SandboxPayments:
        """The sandbox of one merchant; `pages` is where our hosted pages start, for example `https://host/sandbox`."""
        return SandboxPayments(self._store, account, webhook_secret, pages=pages)

    def stripe(self, api_key: str, publishable_key: str) -> StripePayments:
        """The Stripe account that this secret key belongs to."""
        return StripePayments(api_key, publishable_key, self._wire, base_address=self._stripe_address)

    async def close(self) -> None:
        """Let go of all connections."""
        await self._wire.close_async()
