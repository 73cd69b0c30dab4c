"""The log as a list, and as a feed that can be resumed: for each caller the events that they may see."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Subquery
from tortoise.functions import Coalesce, Max
from tortoise.queryset import QuerySet

from models.events import LoggedEvent
from realtime import log
from realtime.feeds import Feed, Reading, Selection
from realtime.reader import Entry
from resolvers import nodes
from resolvers.asking import Asking, reading
from resolvers.ids import any_key
from resolvers.nodes import Owner
from resolvers.paging import Edge, Page, Slice, page_info
from resolvers.sight import Sight, personal, shared
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.events import CATALOGUE, envelope
from tenure.kit import clock
from tenure.kit.refusals import BadInput, CursorExpired


@dataclass(frozen=True, slots=True)
class Wish:
    """Which events are asked for: beyond a cursor, of some types, about one subject, of one account. None is all."""

    after: str | None = None
    types: Sequence[str] | None = None
    subject: str | None = None
    account: str | None = None

    def selection(self) -> Selection:
        """Raises `BadInput` for a cursor, a type or an id that is none."""
        return Selection(position_of(self.after), known(self.types), any_key(self.subject, "subject"))

    @property
    def account_key(self) -> UUID | None:
        """Raises `BadInput`."""
        return any_key(self.account, "account")


async def list_events(asking: Asking, asked: Slice, wish: Wish) -> Page[Any]:
    """A page of the log, as far as feeds reach back. Raises `CursorExpired`."""
    after, before = position_of(asked.after), position_of(asked.before)
    if after is not None or before is not None:
        await _reached(asking, after, before)
    query = LoggedEvent.of(asking.tenant).filter(position__gt=_floor(asking.tenant) if after is None else after)
    if before is not None:
        query = query.filter(position__lt=before)
    if wish.account_key is not None:
        query = query.filter(nodes.of_account(asking.tenant, wish.account_key))
    return await _page(_selected(query, wish.selection()), asked)


async def _reached(asking: Asking, after: int | None, before: int | None) -> None:
    """Refuse a cursor from before the reach of feeds. Raises `CursorExpired`."""
    floor = await asking.loaders.of("log.floor", _floors, asking.tenant)
    if (after is not None and after < floor) or (before is not None and before <= floor):
        raise CursorExpired


async def _floors(ctx: Context, tenants: list[UUID]) -> dict[UUID, int]:
    """Asked once, however many pages an operation asks for."""
    return {tenant: await log.floor(tenant, clock.now()) for tenant in tenants}


def _floor(tenant: UUID) -> Subquery:
    """As `log.floor`, within the query itself: a page that is asked for without a cursor costs one."""
    older = LoggedEvent.of(tenant).filter(recorded_at__lt=clock.now() - log.REACH)
    return Subquery(older.annotate(newest=Coalesce(Max("position"), 0)).values("newest"))


def follow(asking: Asking, wish: Wish) -> Feed:
    """What happens from now on, or since a cursor: everything for whom may read the log, else what is their own.

    Raises `Unauthenticated`, `Forbidden`.
    """
    if not asking.ctx.may(Permission.EVENTS_READ):
        return follow_own(asking, wish)
    return _feed(asking, wish, shared(asking.ctx), everything=True)


def follow_own(asking: Asking, wish: Wish) -> Feed:
    """What happens to the acting member and their accounts, whatever else they may see as staff.

    Raises `Unauthenticated`, `Forbidden`.
    """
    asking.ctx.require(Permission.SIGNED_IN)
    return _feed(asking, wish, personal(asking.ctx), everything=False)


def _feed(asking: Asking, wish: Wish, sight: Sight, *, everything: bool) -> Feed:
    """Answers each event in a snapshot of its own, with fresh loaders, as those who share the sight."""
    account, feeds = wish.account_key, asking.feeds
    member = sight.ctx.actor.id if sight.ctx.actor.kind is ActorKind.MEMBER else None

    async def is_told(row: LoggedEvent) -> bool:
        if everything and account is None:
            return True
        owner: Owner = await feeds.once((row.tenant_id, row.id), lambda: _owner(sight, row))
        return account in (None, owner.account) and (everything or owner.is_for(member))

    @asynccontextmanager
    async def read(entry: Entry) -> AsyncIterator[Reading | None]:
        row: LoggedEvent = entry.row  # type: ignore[attr-defined]  # entries of the database's log hold their row
        if not await is_told(row):
            yield None
            return
        one = Asking(sight.at(row))
        async with reading(one):
            yield Reading(one, row)

    found: Feed = feeds.feed(asking.tenant, wish.selection(), read, sight.scope)
    return found


async def _owner(sight: Sight, row: LoggedEvent) -> Owner:
    """Whose it is now. It is the same for whoever asks, so that thousands of members ask once."""
    one = Asking(sight.ctx)
    async with reading(one):
        return await nodes.owner_of(one, row.subject_kind, row.subject_id)


async def head(asking: Asking) -> str:
    """The cursor of the log's end in the snapshot of the answer: what is true there has been told up to it."""
    return envelope.cursor_at(await log.head(asking.tenant))


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


def known(types: Sequence[str] | None) -> frozenset[str] | None:
    """The types as a set; None where none are named. Raises `BadInput` for one that is none."""
    unknown = [name for name in types or () if name not in CATALOGUE]
    if unknown:
        raise BadInput(f"There is no event type {unknown[0][:80]!r}.")
    return None if types is None else frozenset(types)


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
    return Page(edges, page_info(edges, asked, more, backwards))
