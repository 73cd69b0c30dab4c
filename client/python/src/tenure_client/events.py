"""An event, alike wherever it is told: on the feed, in the list and in webhooks."""

import builtins
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

_CONFIG = ConfigDict(alias_generator=to_camel, populate_by_name=True, frozen=True, extra="ignore")


class Actor(BaseModel):
    """Who did it. `kind` is ANONYMOUS, MEMBER, API_KEY or SYSTEM; `on_behalf_of` is staff that acts as a member."""

    model_config = _CONFIG

    kind: str
    id: str | None = None
    on_behalf_of: str | None = None


class Money(BaseModel):
    """An amount. `amount_minor` is in the currency's smallest unit."""

    model_config = _CONFIG

    amount: Decimal
    amount_minor: int
    currency: str


class Period(BaseModel):
    """From `start`, which is in it, to `end`, which is not."""

    model_config = _CONFIG

    start: datetime
    end: datetime


class Payload(BaseModel):
    """What one type of event tells. Those that this version knows are in `tenure_client.generated.payloads`."""

    model_config = {**_CONFIG, "defer_build": True}

    event_type: ClassVar[str]


PayloadT = TypeVar("PayloadT", bound=Payload)


class Event(BaseModel):
    """A fact, in the order in which the business's changes were committed.

    `id` is the same wherever the event is told. `cursor` is its place in the log: a feed resumes after it. `sequence`
    counts the events of one subject, without a gap. `version` is the dated version of the payload's shape. `subject` is
    the id of what it is about; on a feed it is None where that is gone, or not for the caller. `test` is told by
    webhooks alone.
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
        """The payload in its own type: `event.read(InvoicePaid)`.

        Raises ValueError where the event is of another type, or its payload of another version's shape.
        """
        if kind.event_type != self.type:
            raise ValueError(f"{self.type} is not read as {kind.event_type}")
        return kind.model_validate(self.payload)
