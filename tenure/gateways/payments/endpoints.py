"""A provider that can be told where to send its webhooks."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Our address as the provider knows it, and the secret that signs what it sends there."""

    provider_ref: str
    secret: str


@runtime_checkable
class Endpoints(Protocol):
    """Every method may raise ProviderUnavailable or ProviderRefused, and `register_endpoint` AnswerLost."""

    async def register_endpoint(self, url: str, reference: str, key: str) -> Endpoint:
        """Have webhooks sent to the address from now on. `reference` is ours for the account."""
        ...

    async def endpoints(self, reference: str) -> list[str]:
        """The provider's names of all endpoints with our reference, also those whose answer was lost."""
        ...

    async def remove_endpoint(self, provider_ref: str) -> None:
        """Send nothing there any more. One that is gone is no error."""
        ...
