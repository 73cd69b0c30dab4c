"""Customers that a provider keeps, with their ways to pay: for a business that comes from there."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from tenure.gateways.payments.contract import MethodFacts


@dataclass(frozen=True, slots=True)
class KeptMethod:
    """A way to pay that can be charged without its payer: its token, and what may be shown of it."""

    token: str
    facts: MethodFacts


@dataclass(frozen=True, slots=True)
class KeptCustomer:
    """Somebody whom the provider knows. `payment_method` is the token of what it charges where nothing else is said."""

    provider_ref: str
    email: str | None
    name: str | None = None
    payment_method: str | None = None


@runtime_checkable
class ListsCustomers(Protocol):
    """A provider that can name all of its customers. Each may raise ProviderUnavailable or ProviderRefused."""

    def customers(self) -> AsyncIterator[KeptCustomer]:
        """Every customer, the newest first."""
        ...

    def methods_of(self, customer: str) -> AsyncIterator[KeptMethod]:
        """What is kept with a customer, the oldest first. Raises NotThere."""
        ...
