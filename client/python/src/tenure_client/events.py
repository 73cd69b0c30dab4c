"""Events: the same in the feed, in lists and in webhooks."""

import builtins
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

_CONFIG = ConfigDict(alias_generator=to_camel, populate_by_name=True, frozen=True, extra="ignore")


class Actor(BaseModel):
    """Who caused the event. `kind` is ANONYMOUS, MEMBER, API_KEY or SYSTEM.

    `on_behalf_of` is the staff member who acts as a member.
    """

    model_config = _CONFIG

    kind: str
    id: str | None = None
    on_behalf_of: str | None = None


class Money(BaseModel):
    """An amount of money. `amount_minor` is in the smallest unit of the currency."""

    model_config = _CONFIG

    amount: Decimal
    amount_minor: int
    currency: str


class Period(BaseModel):
    """A period from `start`, inclusive, to `end`, exclusive."""

    model_config = _CONFIG

    start: datetime
    end: datetime


class Payload(BaseModel):
    """The payload of one event type. Those that this version knows are in `tenure_client.generated.payloads`."""

    model_config = {**_CONFIG, "defer_build": True}

    event_type: ClassVar[str]


PayloadT = TypeVar("PayloadT", bound=Payload)


class Event(BaseModel):
    """An event. Events are ordered as the changes of the business were committed.

    `id` is the same wherever the event is delivered. `cursor` is its position in the log: a feed resumes after it.
    `sequence` numbers the events of one subject consecutively. `version` is the dated version of the payload's shape.
    `subject` is the ID of the object that the event is about; in a feed it is None when the object no longer exists or
    is not visible to the caller. `test` is set in webhooks only.
    """

    model_config = _CONFIG

    id: str
    cursor: str
    type: str
    version: str
    sequence: int
    occurred_at: datetime
    actor: Actor
    subject: str | None = None
    cause: str | None = None
    test: bool | None = None
    payload: dict[str, Any]

    def read(self, kind: builtins.type[PayloadT]) -> PayloadT:
        """The payload as its own type: `event.read(InvoicePaid)`.

        Raises ValueError if the event has a different type, or its payload the shape of a different version.
        """
        if kind.event_type != self.type:
            raise ValueError(f"An event of type {self.type} cannot be read as {kind.event_type}.")
        return kind.model_validate(self.payload)
