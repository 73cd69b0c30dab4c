"""Subscriptions that a provider drives by itself: it charges each period, and we follow what it says."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from tenure.gateways.payments.contract import ChargeResult
from tenure.kit.money import Money


class ManagedStatus(StrEnum):
    """APPROVAL: the payer has not agreed yet. EXPIRED: never agreed or paid for. ENDED: it stood, and is over."""

    APPROVAL = "APPROVAL"
    TRIALING = "TRIALING"
    ACTIVE = "ACTIVE"
    PAST_DUE = "PAST_DUE"
    UNPAID = "UNPAID"
    PAUSED = "PAUSED"
    EXPIRED = "EXPIRED"
    ENDED = "ENDED"


class ManagedUnit(StrEnum):
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"


@dataclass(frozen=True, slots=True)
class ManagedPrice:
    """What each period costs: `money` for each of the quantity, every `count` of `unit`, tax as the provider has it.

    `provider_ref` is the provider's own name of it, empty where it has none yet; `product` what people call it there.
    """

    provider_ref: str
    product: str
    money: Money
    unit: ManagedUnit
    count: int


@dataclass(frozen=True, slots=True)
class ManagedSubscription:
    """How a subscription stands at its provider. `reference` is our subscription's id, where it was made by us.

    `ends_at` is the end that it has been told of and that has not come yet; `approval_url` where the payer agrees to
    it, or to a change of it. `obstacle` is what about it ours cannot have, such as `several_prices`; `price` is then a
    part of it.
    """

    provider_ref: str
    status: ManagedStatus
    customer: str | None
    email: str | None
    price: ManagedPrice
    quantity: int
    created: datetime
    name: str | None = None
    period_start: datetime | None = None
    period_end: datetime | None = None
    trial_end: datetime | None = None
    ends_at: datetime | None = None
    ended_at: datetime | None = None
    reference: str | None = None
    payment_method: str | None = None
    approval_url: str | None = None
    obstacle: str | None = None


@dataclass(frozen=True, slots=True)
class ManagedCharge:
    """Money that the provider took, or tried to take, for a period of a subscription. `tax` is in that money."""

    charge: ChargeResult
    subscription_ref: str
    created: datetime
    period_start: datetime | None = None
    period_end: datetime | None = None
    tax: Money | None = None


@dataclass(frozen=True, slots=True)
class ManagedRequest:
    """Let the provider drive a subscription from now on; `reference` is our subscription's id, `key` as for charges.

    It is free until `trial_end`. `return_url` is where the payer comes back to after agreeing, `cancel_url` after not.
    """

    key: str
    reference: str
    price: ManagedPrice
    quantity: int
    email: str
    return_url: str
    cancel_url: str
    trial_end: datetime | None = None


@runtime_checkable
class FollowsSubscriptions(Protocol):
    """A provider with subscriptions of its own that can be read and brought to an end.

    Every method may raise ProviderUnavailable or ProviderRefused, and those that change something AnswerLost.
    """

    async def subscription(self, provider_ref: str) -> ManagedSubscription:
        """How it stands now. Raises NotThere."""
        ...

    def charges_of_subscription(self, provider_ref: str, since: datetime) -> AsyncIterator[ManagedCharge]:
        """What was charged for it since then, by whomever and whether it succeeded or not, the oldest first."""
        ...

    async def cancel_subscription(self, provider_ref: str, key: str, *, at_end: bool) -> ManagedSubscription:
        """No charge comes after this. At the end of what is paid where the provider can, or at once."""
        ...


@runtime_checkable
class ListsSubscriptions(Protocol):
    """A provider that can name all of its subscriptions, for importing them. PayPal cannot."""

    def subscriptions(self, since: datetime | None = None) -> AsyncIterator[ManagedSubscription]:
        """Every subscription that is not over, made since then."""
        ...


@runtime_checkable
class PausesSubscriptions(Protocol):
    """A provider that can rest a subscription of its own."""

    async def suspend_subscription(self, provider_ref: str, key: str) -> ManagedSubscription:
        """No charge until it is activated again."""
        ...

    async def activate_subscription(self, provider_ref: str, key: str) -> ManagedSubscription:
        """Charges go on."""
        ...


@runtime_checkable
class MakesSubscriptions(Protocol):
    """A provider that drives subscriptions which begin here, and whose payer agrees on its own page."""

    def check_price(self, price: ManagedPrice) -> None:
        """Raises ProviderRefused where the provider takes no such price. Asks nobody."""
        ...

    async def ensure_price(self, key: str, price: ManagedPrice) -> ManagedPrice:
        """The same price with the provider's name of it, given where it had none. The same key makes it once.

        Refused where the provider takes no such price.
        """
        ...

    async def make_subscription(self, request: ManagedRequest) -> ManagedSubscription:
        """Begin one at a price that the provider knows: APPROVAL, with the page to agree on."""
        ...

    async def revise_subscription(
        self, provider_ref: str, key: str, price: ManagedPrice, quantity: int, return_url: str
    ) -> ManagedSubscription:
        """Another price or quantity from its next charge on. It holds once the payer has agreed at `approval_url`."""
        ...
