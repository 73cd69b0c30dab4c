"""Where a process opens its payment providers."""

from pathlib import Path
from typing import TYPE_CHECKING

from tenure.gateways.payments.sandbox import PAGES, SandboxPayments
from tenure.gateways.payments.sandbox_store import SqliteStore

if TYPE_CHECKING:
    from tenure.gateways.payments.paypal import PayPalPayments
    from tenure.gateways.payments.paypal_connect import PayPalDoor
    from tenure.gateways.payments.paypal_place import Place
    from tenure.gateways.payments.stripe import StripePayments
    from tenure.gateways.payments.stripe_wire import Wire


class Payments:
    """One per process: the accounts of all tenants share its connections and its sandbox file below `data`.

    `stripe_address` and `paypal_place` are for tests and proxies. Stripe's SDK, and what PayPal needs, are imported
    when the first account of it is opened: no start waits for it.
    """

    def __init__(self, data: Path, stripe_address: str | None = None, paypal_place: "Place | None" = None) -> None:
        self._store = SqliteStore(data / "payments" / "sandbox.sqlite")
        self._wire: Wire | None = None
        self._stripe_address = stripe_address
        self._paypal: PayPalDoor | None = None
        self._paypal_place = paypal_place

    def sandbox(self, account: str, webhook_secret: str, pages: str = PAGES) -> SandboxPayments:
        """The sandbox of one merchant; `pages` is where our hosted pages start, for example `https://host/sandbox`."""
        return SandboxPayments(self._store, account, webhook_secret, pages=pages)

    def stripe(self, api_key: str, publishable_key: str, on_behalf_of: str | None = None) -> "StripePayments":
        """The Stripe account that this secret key belongs to, or the connected one that it acts for."""
        from tenure.gateways.payments.stripe import StripePayments
        from tenure.gateways.payments.stripe_account import API
        from tenure.gateways.payments.stripe_wire import Wire

        self._wire = self._wire or Wire()
        address = self._stripe_address or API
        wire = self._wire
        return StripePayments(api_key, publishable_key, wire, base_address=address, on_behalf_of=on_behalf_of)

    def paypal(
        self, client_id: str, secret: str, *, is_sandbox: bool = False, merchant_id: str = "", email: str = ""
    ) -> "PayPalPayments":
        """The PayPal business of these credentials, and for classic notices its id and e-mail there."""
        from tenure.gateways.payments.paypal_connect import PayPalDoor

        self._paypal = self._paypal or PayPalDoor(self._paypal_place)
        return self._paypal.opened(client_id, secret, is_sandbox=is_sandbox, merchant_id=merchant_id, email=email)

    async def close(self) -> None:
        """Let go of all connections."""
        if self._wire is not None:
            await self._wire.close_async()
        if self._paypal is not None:
            await self._paypal.close()
