"""An event as it leaves the house: alike in signed webhooks, on the stream of server-sent events and in exports."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from models.events import LoggedEvent
from tenure.kit import cursors, ids

ACTORS = {"MEMBER": "Member", "API_KEY": "ApiKey"}
"""The kinds of actors that have an id of their own, and what they are called in it."""


def envelope(row: LoggedEvent) -> dict[str, Any]:
    """What the event's type has in GraphQL, with the subject as its id: ids, amounts and states, nothing personal."""
    return {
        "id": id_of(row),
        "cursor": cursor_at(row.position),
        "type": row.type,
        "version": row.version,
        "sequence": row.sequence,
        "occurredAt": _instant(row.occurred_at),
        "actor": {"kind": row.actor_kind, "id": actor_of(row), "onBehalfOf": on_behalf_of(row)},
        "subject": ids.encode(row.subject_kind, row.subject_id),
        "cause": row.cause,
        "test": row.is_test,
        "payload": row.payload,
    }


def id_of(row: LoggedEvent) -> str:
    return ids.encode("Event", row.id)


def cursor_at(position: int) -> str:
    """A place in the tenant's log: feeds, lists and streams go on after it."""
    return cursors.encode("log", position)


def position_of(cursor: str) -> int:
    """The position in a cursor of the log. Raises ValueError for anything else."""
    kind, position = cursors.decode(cursor, 2)
    if kind != "log" or not isinstance(position, int):
        raise ValueError("this cursor does not belong to the log")
    return position


def actor_of(row: LoggedEvent) -> str | None:
    """The member or key that acted; None of those who have no id."""
    return actor_id(row.actor_kind, row.actor_id)


def actor_id(kind: str, key: UUID | None) -> str | None:
    """The opaque id of an actor; None of those who have none."""
    return ids.encode(ACTORS[kind], key) if kind in ACTORS and key is not None else None


def on_behalf_of(row: LoggedEvent) -> str | None:
    """Who is behind it, where staff acts as a member."""
    return None if row.on_behalf_of is None else ids.encode("Member", row.on_behalf_of)


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
