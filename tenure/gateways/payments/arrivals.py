"""What some providers have beside the contract: proofs to be fetched, older notices, pages of their own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from tenure.gateways.payments.contract import Notification
from tenure.kit.money import Money

WALLET = "paypal"
"""The payment method of a member who approves on PayPal's page: no token of it is kept yet."""


@runtime_checkable
class HasPages(Protocol):
    """A provider on whose own pages members approve."""

    @property
    def pages(self) -> str:
        """Their origin."""
        ...


@dataclass(frozen=True, slots=True)
class Script:
    """A provider's own script, which asks on our page for a way to pay and leaves us its token.

    `origins` are those that it loads from, asks and puts into frames; `account` is the connected one, where keys act
    for another.
    """

    address: str
    publishable_key: str
    account: str | None
    origins: tuple[str, ...]


@runtime_checkable
class HasScript(Protocol):
    """A provider whose script asks for the way to pay: what is typed there never reaches us."""

    @property
    def script(self) -> Script: ...

    def units(self, money: Money) -> int:
        """The amount as its script is told of it. Raises ProviderRefused for a currency that it cannot take."""
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
