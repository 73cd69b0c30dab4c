"""The log as a list, and as a feed that can be resumed: for each caller the events that they may see."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from tortoise.queryset import QuerySet

from models.events import LoggedEvent
from realtime import log
from realtime.feeds import Entry, Feed, Reading, Selection
from resolvers import nodes
from resolvers.asking import Asking, reading
from resolvers.paging import Edge, Page, PageInfo, Slice
from tenure.access import Permission
from tenure.events import CATALOGUE, envelope
from tenure.kit import clock, ids
from tenure.kit.refusals import BadInput, CursorExpired

SHARED_SIGHT = frozenset({Permission.EVENTS_READ})
"""With these a caller sees every event, so feeds are answered once for all who hold the same permissions."""


async def list_events(asking: Asking, asked: Slice, types: Sequence[str] | None, subject: str | None) -> Page[Any]:
    """A page of the log, as far as feeds reach back. Raises `CursorExpired`."""
    floor = await log.floor(asking.tenant, clock.now())
    after, before = position_of(asked.after), position_of(asked.before)
    if (after is not None and after < floor) or (before is not None and before <= floor):
        raise CursorExpired
    query = LoggedEvent.of(asking.tenant).filter(position__gt=floor if after is None else after)
    if before is not None:
        query = query.filter(position__lt=before)
    return await _page(_selected(query, Selection(after, _known(types), _key(subject))), asked)


def follow(asking: Asking, after: str | None, types: Sequence[str] | None, subject: str | None) -> Feed:
    """What happens from now on, or since a cursor. Raises `Unauthenticated`."""
    if not asking.ctx.may(Permission.EVENTS_READ):
        asking.ctx.require(Permission.SIGNED_IN)
    selection = Selection(position_of(after), _known(types), _key(subject))
    feed: Feed = asking.feeds.feed(asking.tenant, selection, _reading_as(asking))
    return feed


async def subject_of(asking: Asking, row: LoggedEvent) -> Any:
    """What the event is about; None where it is gone, or not for the caller."""
    return await nodes.find(asking, row.subject_kind, row.subject_id)


def position_of(cursor: str | None) -> int | None:
    """The position in a cursor of the log. Raises `BadInput`."""
    if cursor is None:
        return None
    try:
        return envelope.position_of(cursor)
    except ValueError as error:
        raise BadInput("This cursor does not belong to the log.") from error


def cursor_of(row: LoggedEvent) -> str:
    return envelope.cursor_at(row.position)


def _reading_as(asking: Asking) -> Any:
    """Answers each event in a snapshot of its own, with fresh loaders, as the caller who follows."""
    ctx = asking.ctx
    sees_all = ctx.may(Permission.EVENTS_READ)
    # Who share a feed share its answers: there must be nothing personal in what it is answered with.
    shared = replace(ctx, actor=replace(ctx.actor, id=None, credential=None)) if sees_all else ctx

    @asynccontextmanager
    async def read(entry: Entry) -> AsyncIterator[Reading | None]:
        one = Asking(shared)
        row: LoggedEvent = entry.row  # type: ignore[attr-defined]  # entries of the database's log hold their row
        async with reading(one):
            visible = sees_all or await nodes.owns(one, row.subject_kind, row.subject_id)
            yield Reading(one, row) if visible else None

    return read


def _known(types: Sequence[str] | None) -> frozenset[str] | None:
    unknown = [name for name in types or () if name not in CATALOGUE]
    if unknown:
        raise BadInput(f"There is no event of the type {unknown[0][:80]!r}.")
    return None if types is None else frozenset(types)


def _key(subject: str | None) -> Any:
    if subject is None:
        return None
    try:
        return ids.decode(subject)[1]
    except ValueError as error:
        raise BadInput("`subject` is not an id.") from error


def _selected(query: QuerySet[LoggedEvent], selection: Selection) -> QuerySet[LoggedEvent]:
    if selection.types is not None:
        query = query.filter(type__in=sorted(selection.types))
    if selection.subject is not None:
        query = query.filter(subject_id=selection.subject)
    return query


async def _page(query: QuerySet[LoggedEvent], asked: Slice) -> Page[LoggedEvent]:
    size, backwards = asked.size, asked.last is not None
    rows = await query.order_by("-position" if backwards else "position").limit(size + 1)
    more, rows = len(rows) > size, rows[:size]
    if backwards:
        rows.reverse()
    edges = [Edge(cursor_of(row), row) for row in rows]
    return Page(edges, _info(edges, asked, more, backwards))


def _info(edges: list[Edge[LoggedEvent]], asked: Slice, more: bool, backwards: bool) -> PageInfo:
    return PageInfo(
        has_next_page=asked.before is not None if backwards else more,
        has_previous_page=more if backwards else asked.after is not None,
        start_cursor=edges[0].cursor if edges else None,
        end_cursor=edges[-1].cursor if edges else None,
    )
