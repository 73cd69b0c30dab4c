"""What some providers need before a webhook can be believed, and what some send that is no webhook."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol, runtime_checkable

from tenure.gateways.payments.contract import Notification


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
