"""What happened: one type per event of the catalogue, made from its dataclass; the log; and the feed of it."""

import dataclasses
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

import strawberry
from strawberry.scalars import JSON
from strawberry.schema_directive import Location

from models.base import Record
from resolvers import events, timeline
from resolvers.events import Wish
from resolvers.ids import any_key
from schema.connections import Connection, slice_of
from schema.fields import Info, feed, query
from schema.scalars import BigInt, Money, Node, shape
from tenure.access import Permission
from tenure.context import ActorKind
from tenure.events import CATALOGUE, envelope
from tenure.events import Event as Told
from tenure.events.core import camel
from tenure.kit import money, periods

BYTES = frozenset({"bytes", "used", "quota", "units", "left", "threshold"})
"""Counts that outgrow GraphQL's 32 bits."""


@shape(periods.Period, description="A period from `start` (inclusive) to `end` (exclusive).")
class Period:
    start: datetime = strawberry.field(description="The start, inclusive.")
    end: datetime = strawberry.field(description="The end, exclusive.")


@strawberry.schema_directive(
    locations=[Location.OBJECT],
    name="event",
    description="The name of the event in `type`. Clients are generated from it.",
)
class EventName:
    type: str


@strawberry.type(description="Who or what caused an event.")
class EventActor:
    kind: str = strawberry.field(description="The kind of actor: ANONYMOUS, MEMBER, API_KEY, or SYSTEM.")
    id: strawberry.ID | None = strawberry.field(
        description="The ID of the member or API key. Null for other kinds of actors."
    )
    on_behalf_of: strawberry.ID | None = strawberry.field(
        description="The staff member behind the actor, when staff act as a member."
    )

    @strawberry.field(
        description="The display name of the actor. Null for nobody in particular, or when the caller is not allowed "
        "to see them."
    )
    async def name(self, info: Info) -> str | None:
        return await timeline.name_of(info.context, self.kind, any_key(self.id, "id"))

    @strawberry.field(
        description="The display name of the staff member behind the actor. Null when there is none, or when the "
        "caller is not allowed to see them."
    )
    async def on_behalf_of_name(self, info: Info) -> str | None:
        return await timeline.name_of(info.context, ActorKind.MEMBER, any_key(self.on_behalf_of, "onBehalfOf"))


def _id(self: Any) -> strawberry.ID:
    return strawberry.ID(envelope.id_of(self))


def _cursor(self: Any) -> str:
    return envelope.cursor_at(self.position)


def _actor(self: Any) -> EventActor:
    return EventActor(kind=self.actor_kind, id=envelope.actor_of(self), on_behalf_of=envelope.on_behalf_of(self))


def _envelope(self: Any) -> JSON:
    return cast(JSON, envelope.envelope(self))


async def _subject(self: Any, info: Info) -> Node | None:
    return cast(Node | None, await events.subject_of(info.context, self))


@strawberry.interface(
    description="Something that happened, in the order in which the changes of the business were committed."
)
class Event:
    id: strawberry.ID = strawberry.field(
        resolver=_id, description="The event's unique ID, the same in feeds, lists, and webhooks."
    )
    cursor: str = strawberry.field(
        resolver=_cursor, description="The event's position in the log. Pass it as `after` to resume after this event."
    )
    type: str = strawberry.field(description="The name of the event, such as `subscription.activated`.")
    occurred_at: datetime = strawberry.field(description="When the event occurred, by the clock of the business.")
    version: str = strawberry.field(description="The dated version of the payload's format.")
    sequence: int = strawberry.field(
        description="The number of the event among those of its subject, counted without gaps."
    )
    actor: EventActor = strawberry.field(resolver=_actor, description="Who or what caused the event.")
    cause: str | None = strawberry.field(description="The event or job that caused this event.")
    subject: Node | None = strawberry.field(
        resolver=_subject,
        description="The object that the event is about. Null when it no longer exists or when the caller is not "
        "allowed to see it.",
    )
    payload: JSON = strawberry.field(description="The payload as sent in webhooks: IDs, amounts, and states.")
    envelope: JSON = strawberry.field(resolver=_envelope, description="The whole event, as sent in webhooks.")

    @staticmethod
    def resolve_type(row: Any, *_: Any) -> str:
        return type_name(row.type)


def type_name(told: str) -> str:
    """The GraphQL type of an event; one that this version does not know is answered without fields of its own."""
    return CATALOGUE[told].__name__ if told in CATALOGUE else "OtherEvent"


@cache
def _typed(told: type[Told]) -> type:
    """The GraphQL type of one event of the catalogue."""
    hints = get_type_hints(told)
    own = [field.name for field in dataclasses.fields(told) if field.name != "subject"]
    body = {_public(told, name): _field(name, hints[name]) for name in own}
    body["is_type_of"] = staticmethod(lambda row, _info: row.type == told.name)
    return _declared(told.__name__, body, " ".join((told.__doc__ or "").split()), [EventName(type=told.name)])


def _declared(name: str, body: dict[str, Any], description: str | None, directives: Sequence[EventName] = ()) -> type:
    made = type(name, (Event,), {"__annotations__": {}, "__module__": __name__, **body})
    return strawberry.type(made, description=description, directives=directives)


def _public(told: type[Told], name: str) -> str:
    """The field's name; where every event has a field of that name, preceded by the event's area."""
    taken = name in Event.__annotations__ or hasattr(Event, name)
    return f"{told.name.partition('.')[0]}_{name}" if taken else name.rstrip("_")


def _field(name: str, hint: Any) -> Any:
    kind, read = _kind(name, hint)
    key = camel(name)

    def resolve(self: Any) -> Any:
        value = self.payload.get(key)
        return None if value is None else read(value)

    resolve.__annotations__ = {"return": kind}
    return strawberry.field(resolver=resolve)


def _kind(name: str, hint: Any) -> tuple[Any, Callable[[Any], Any]]:
    """The GraphQL type for a field of the catalogue, and how its value is read from the stored payload."""
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        kind, read = _kind(name, inner)
        return kind | None if not isinstance(kind, str) else kind, read
    if get_origin(hint) is list:
        kind, read = _kind(name, get_args(hint)[0])
        return list[kind], lambda values: [read(value) for value in values]
    if name in BYTES:
        return BigInt, int
    if isinstance(hint, type) and issubclass(hint, Record):
        return strawberry.ID, str
    return _PLAIN.get(hint, (JSON, _same))


def _same(value: Any) -> Any:
    return value


def _money(value: Any) -> money.Money:
    return money.Money(int(value["amountMinor"]), value["currency"])


def _period(value: Any) -> periods.Period:
    return periods.Period(_instant(value["start"]), _instant(value["end"]))


def _instant(value: str) -> datetime:
    return datetime.fromisoformat(value.replace("Z", "+00:00"))


_PLAIN: dict[Any, tuple[Any, Callable[[Any], Any]]] = {
    str: (str, _same),
    int: (int, _same),
    bool: (bool, _same),
    datetime: (datetime, _instant),
    money.Money: (Money, _money),
    periods.Period: (Period, _period),
}

OtherEvent = _declared(
    "OtherEvent",
    {"is_type_of": staticmethod(lambda row, _info: row.type not in CATALOGUE)},
    "An event of a type that this version does not know.",
)


def types(told: Sequence[type[Told]]) -> list[type]:
    """Every event's type, for the schema: nothing else leads to them than the interface."""
    return [*(_typed(each) for each in sorted(told, key=lambda each: each.name)), OtherEvent]


Of = Annotated[
    strawberry.ID | None,
    strawberry.argument(
        description="Only events of what belongs to this account, such as its invoices, subscriptions, and seats."
    ),
]
About = Annotated[strawberry.ID | None, strawberry.argument(description="Only events about this object.")]
Types = Annotated[
    list[str] | None, strawberry.argument(description="Only events of these types, such as `invoice.paid`.")
]
After = Annotated[
    str | None,
    strawberry.argument(description="The cursor after which to start. Without one, only new events are sent."),
]


@strawberry.type
class EventsQuery:
    @query(Permission.EVENTS_READ, "The event log, oldest first, as far back as feeds reach (30 days).")
    async def events(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
        types: Types = None,
        subject: About = None,
        account: Of = None,
    ) -> Connection[Event]:
        wish = Wish(types=types, subject=subject, account=account)
        return await events.list_events(info.context, slice_of(first, after, last, before), wish)

    @query(
        Permission.MEMBERS_READ,
        "The events about a member, about what belongs to them, and about their own account, newest first, however "
        "old. Limited to the types that the caller is allowed to see, and to the newest 500 of each.",
    )
    async def member_timeline(
        self,
        info: Info,
        member: strawberry.ID,
        types: Types = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Event]:
        return await timeline.of_member(info.context, member, types, slice_of(first, after, last, before))


@strawberry.type
class EventsFeed:
    # Strawberry knows the item's type by the annotation; a feed is an iterator of what the event is read from.

    @feed(
        Permission.SIGNED_IN,
        "The events as they happen: first everything after the cursor, then live, without gaps or repetitions. Members "
        "receive the events about what is theirs and what belongs to their accounts; callers with EVENTS_READ receive "
        "all events.",
        otherwise=Permission.EVENTS_READ,
    )
    def events(
        self, info: Info, after: After = None, types: Types = None, subject: About = None, account: Of = None
    ) -> AsyncGenerator[Event, None]:
        return events.follow(info.context, Wish(after, types, subject, account))

    @feed(
        Permission.SIGNED_IN,
        "The events about the signed-in member and their accounts only, regardless of their permissions as staff. "
        "Otherwise the same as `events`.",
    )
    def viewer_events(
        self, info: Info, after: After = None, types: Types = None, subject: About = None, account: Of = None
    ) -> AsyncGenerator[Event, None]:
        return events.follow_own(info.context, Wish(after, types, subject, account))
