"""What every payment provider can do, in our words. Nothing here knows a provider."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from tenure.kit.money import Money

DEADLINE = 14.0
"""Seconds after which a call is given up: nothing waits longer than 15 s for a provider."""


class PaymentError(Exception):
    """A call to a provider that brought no result."""


class ProviderUnavailable(PaymentError):
    """The provider could not be asked: the call was definitely not executed and can be sent again."""


class AnswerLost(PaymentError):
    """The provider was asked and no answer came: look the effect up by its reference before anything else."""


class ProviderRefused(PaymentError):
    """The provider understood the call and would not do it; nothing was executed. `code` is the provider's own."""

    def __init__(self, message: str, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code


class NotThere(ProviderRefused):
    """The provider does not know that object, or has let go of it: nothing can come of it any more."""


class BadSignature(PaymentError):
    """A webhook was not sent by the provider, was changed on its way, or is too old."""


class ChargeStatus(StrEnum):
    SUCCEEDED = "SUCCEEDED"
    PENDING = "PENDING"
    ACTION_REQUIRED = "ACTION_REQUIRED"
    DECLINED = "DECLINED"
    CANCELED = "CANCELED"


class RefundStatus(StrEnum):
    PENDING = "PENDING"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class SetupStatus(StrEnum):
    SUCCEEDED = "SUCCEEDED"
    PENDING = "PENDING"
    ACTION_REQUIRED = "ACTION_REQUIRED"
    DECLINED = "DECLINED"
    CANCELED = "CANCELED"


class NotificationKind(StrEnum):
    """Which of our objects a webhook is about; what became of it is read again from the provider.

    SUBSCRIPTION: one that the provider drives, or a charge for it; `provider_ref` is the subscription's either way.
    """

    CHARGE = "CHARGE"
    REFUND = "REFUND"
    SETUP = "SETUP"
    METHOD = "METHOD"
    DISPUTE = "DISPUTE"
    PAYOUT = "PAYOUT"
    SUBSCRIPTION = "SUBSCRIPTION"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class MethodFacts:
    """What may be shown of a payment method. `fingerprint` is equal for equal cards or accounts."""

    kind: str
    brand: str | None = None
    last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """From where a member agreed to be debited: what a bank wants to know of a mandate."""

    address: str
    device: str


@dataclass(frozen=True, slots=True)
class ChargeRequest:
    """Take `money` once.

    `key` makes the call safe to repeat, `reference` is our payment id and is stored at the provider, `save` keeps the
    method with the customer for later, `return_url` is where an authentication page sends the member back to, `email`
    is where the provider sends a receipt of its own, if it should; `consent` is for methods that need a mandate.
    """

    key: str
    reference: str
    money: Money
    customer: str | None
    payment_method: str
    off_session: bool
    description: str
    email: str | None = None
    save: bool = False
    return_url: str | None = None
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class ChargeResult:
    """How a charge stands. `hard` says that the same method will not do; `fee` may come later than the money.

    `customer` is the provider's, as in the request.
    """

    status: ChargeStatus
    provider_ref: str
    reference: str | None
    money: Money
    fee: Money | None = None
    decline_code: str | None = None
    hard: bool = False
    action_url: str | None = None
    payment_method: str | None = None
    method: MethodFacts | None = None
    customer: str | None = None


def first_to_matter(charges: Iterable[ChargeResult]) -> ChargeResult | None:
    """Of several charges for one reference, newest first, the one that took money, or else came closest to it."""
    return min(charges, key=lambda charge: list(ChargeStatus).index(charge.status), default=None)


@dataclass(frozen=True, slots=True)
class SetupRequest:
    """Keep a method with a customer for charges without them. No `payment_method`: the front end will bring one."""

    key: str
    reference: str
    customer: str
    payment_method: str | None = None
    return_url: str | None = None
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class SetupResult:
    """How the saving of a method stands; `payment_method` is what later charges name."""

    status: SetupStatus
    provider_ref: str
    reference: str | None
    payment_method: str | None = None
    method: MethodFacts | None = None
    decline_code: str | None = None
    hard: bool = False
    action_url: str | None = None


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """Give `money` of the charge `provider_ref` back. `reference` is our refund id."""

    key: str
    reference: str
    provider_ref: str
    money: Money


@dataclass(frozen=True, slots=True)
class RefundResult:
    """How a refund stands; `failure` is the provider's word for why it failed."""

    status: RefundStatus
    provider_ref: str
    reference: str | None
    money: Money
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class ClientToken:
    """What a front end needs to finish a charge or a set-up with its member, by script or on a hosted page."""

    provider: str
    publishable_key: str
    client_secret: str
    action_url: str | None = None


@dataclass(frozen=True, slots=True)
class Notification:
    """A verified webhook, reduced to what an inbox needs. `type` is the provider's own name of the event.

    `provider_ref` is the object of that `kind`, `charge_ref` the charge that it belongs to.
    """

    event_id: str
    kind: NotificationKind
    type: str
    provider_ref: str
    charge_ref: str | None
    reference: str | None
    created: datetime


class PaymentProvider(Protocol):
    """A provider that moves money.

    Every method that asks the provider may raise ProviderUnavailable or ProviderRefused, and those that change
    something AnswerLost. The same key with the same request gives the same answer; with another request it is refused.
    """

    name: str

    async def charge(self, request: ChargeRequest) -> ChargeResult:
        """Take the money, or say why not: a declined card is a result, not an error."""
        ...

    async def confirm(self, provider_ref: str) -> ChargeResult:
        """How the charge stands now, for example after the member has authenticated it."""
        ...

    async def find_charge(
        self, reference: str, *, customer: str | None = None, since: datetime | None = None
    ) -> ChargeResult | None:
        """The charge with our reference, the one that took money first; None where there is none.

        `customer` and `since` narrow the list that is read. Read after every AnswerLost.
        """
        ...

    async def cancel_charge(self, provider_ref: str, key: str) -> ChargeResult:
        """Give up a charge that has not taken money. The result tells: CANCELED, or SUCCEEDED where it was too late."""
        ...

    async def refund(self, request: RefundRequest) -> RefundResult:
        """Give money back. Refused where more would be given back than was taken."""
        ...

    async def find_refund(self, reference: str, provider_ref: str) -> RefundResult | None:
        """The refund with our reference among those of the charge `provider_ref`."""
        ...

    async def ensure_customer(self, key: str, account_id: str, email: str) -> str:
        """The provider's id of our account, made where there is none yet."""
        ...

    async def forget_customer(self, customer: str, key: str) -> None:
        """Forget who it is, and the methods that are kept with them; `key` is the one they were made with.

        What was charged stays in the provider's books. Who is not known any more is forgotten already.
        """
        ...

    async def save_method(self, request: SetupRequest) -> SetupResult:
        """Keep a payment method with its customer for later charges."""
        ...

    async def confirm_method(self, provider_ref: str) -> SetupResult:
        """How the saving of a method stands now."""
        ...

    async def detach_method(self, payment_method: str, key: str) -> None:
        """Forget a saved method: it can be charged no more."""
        ...

    async def client_token(self, provider_ref: str) -> ClientToken:
        """What a front end needs to finish the charge or the set-up `provider_ref`."""
        ...

    def parse_webhook(
        self, raw: bytes, headers: Mapping[str, str], secrets: tuple[str, ...], now: datetime
    ) -> Notification:
        """The notification in a webhook's exact bytes. Raises BadSignature."""
        ...
