"""What some providers have beside the contract: proofs to be fetched, older notices, pages of their own."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol, runtime_checkable

from tenure.gateways.payments.contract import Notification

WALLET = "paypal"
"""The payment method of a member who approves on PayPal's page: no token of it is kept yet."""


@runtime_checkable
class HasPages(Protocol):
    """A provider on whose own pages members approve."""

    @property
    def pages(self) -> str:
        """Their origin."""
        ...


@runtime_checkable
class FetchesProof(Protocol):
    """A provider whose webhooks are proved by something that must be had from it first, and is then kept."""

    async def fetch_proof(self, headers: Mapping[str, str], now: datetime) -> None:
        """Have at hand what `parse_webhook` will need. Raises BadSignature, or ProviderUnavailable."""
        ...


@runtime_checkable
class ReadsNotices(Protocol):
    """A provider that also sends notices in an older form, which only it can confirm."""

    async def read_notice(self, raw: bytes) -> Notification:
        """The notification in a notice's exact bytes. Raises BadSignature, or ProviderUnavailable."""
        ...
