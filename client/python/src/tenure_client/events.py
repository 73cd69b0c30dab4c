"""An event, alike wherever it is told: on the feed, in the list and in webhooks."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

_CONFIG = ConfigDict(alias_generator=to_camel, populate_by_name=True, frozen=True, extra="ignore")


class Actor(BaseModel):
    """Who did it. `kind` is ANONYMOUS, MEMBER, API_KEY or SYSTEM; `on_behalf_of` is staff that acts as a member."""

    model_config = _CONFIG

    kind: str
    id: str | None = None
    on_behalf_of: str | None = None


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
