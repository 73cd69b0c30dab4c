"""What a provider can read out of its own books, for whoever compares them with ours.

Apart from the contract of moving money: a provider that keeps no lists is only asked for what we know of.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from tenure.gateways.payments.contract import ChargeResult, MethodFacts, RefundResult
from tenure.kit.money import Money


class ContestStatus(StrEnum):
    """INQUIRY: the payer's bank asks, and has taken nothing."""

    INQUIRY = "INQUIRY"
    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


class PayoutStatus(StrEnum):
    PENDING = "PENDING"
    PAID = "PAID"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


@dataclass(frozen=True, slots=True)
class DisputeResult:
    """How a dispute of the charge `charge_ref` stands. `stage` is the provider's own word for it."""

    status: ContestStatus
    provider_ref: str
    charge_ref: str | None
    money: Money
    reason: str
    stage: str
    due_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class RefundListed:
    """A refund, and the charge that it gives back."""

    refund: RefundResult
    charge_ref: str | None


@dataclass(frozen=True, slots=True)
class PayoutResult:
    """Money on its way to the business's bank. `fees` are those that belong to none of the charges in it."""

    status: PayoutStatus
    provider_ref: str
    money: Money
    fees: Money
    arrives_at: datetime
    failure: str | None = None


@runtime_checkable
class Books(Protocol):
    """A provider that lists what it has. `since` and `until` are when a thing was made there, `until` not included.

    Every method may raise ProviderUnavailable or ProviderRefused.
    """

    def charges(self, since: datetime, until: datetime) -> AsyncIterator[ChargeResult]:
        """Every charge, whoever made it."""
        ...

    def refunds(self, since: datetime, until: datetime) -> AsyncIterator[RefundListed]:
        """Every refund, whoever made it."""
        ...

    def refunds_of(self, charge_ref: str) -> AsyncIterator[RefundListed]:
        """Every refund of one charge, whoever made it."""
        ...

    def disputes(self, since: datetime, until: datetime) -> AsyncIterator[DisputeResult]:
        """Every dispute."""
        ...

    def payouts(self, since: datetime, until: datetime) -> AsyncIterator[PayoutResult]:
        """Every payout, with its fees."""
        ...

    async def dispute(self, provider_ref: str) -> DisputeResult:
        """How a dispute stands now."""
        ...

    async def payout(self, provider_ref: str) -> PayoutResult:
        """How a payout stands now."""
        ...

    async def method(self, payment_method: str) -> MethodFacts | None:
        """What may be shown of a saved method now; None where it is kept no more."""
        ...
