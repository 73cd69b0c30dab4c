"""What screens show, told anew when it has changed: feeds of objects and not of events, made of the same log."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.base import TenantRecord
from models.events import LoggedEvent
from realtime.feeds import Feed, Pace, Read, Reading, Selection
from realtime.reader import Entry
from resolvers import nodes
from resolvers.asking import Asking, reading
from resolvers.ids import any_key
from resolvers.sight import Sight, personal, shared
from tenure.access import Permission
from tenure.events import CATALOGUE

PACE = Pace(0.1)
"""Many events of one object at once, as a renewal tells them, show it once."""
EVERYTHING = Selection()
TICK = Pace(0.25, by_subject=False, longest=2.0)
"""Figures are dear: what a sale changes shows within a second, and while they keep changing every two."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One kind of object. `via` are the kinds of rows whose events change it, each with the column that names it.

    A row that is the object itself has it in `id`. Who sees the object is what `nodes` says.
    """

    model: type[TenantRecord]
    via: Mapping[str, str]

    @property
    def kind(self) -> str:
        return self.model.__name__

    @property
    def staff(self) -> Permission:
        return nodes.KINDS[self.kind].staff

    @property
    def is_of_account(self) -> bool:
        return nodes.KINDS[self.kind].account not in (None, "id")


@dataclass(frozen=True, slots=True)
class Figures:
    """What the business comes to, as it stood then. Each figure is reckoned where it is asked for."""

    as_of: datetime


def follow(asking: Asking, screen: Screen, opaque: str | None, account: str | None = None) -> Feed:
    """The object of that id, all of an account, or all that the caller may see, whenever one has changed.

    Raises `Unauthenticated`, `Forbidden`, `BadInput`.
    """
    ctx = asking.ctx
    if not ctx.may(screen.staff):
        ctx.require(Permission.SIGNED_IN)
    sight = shared(ctx) if ctx.may(screen.staff) else personal(ctx)
    wanted = any_key(opaque, "id"), any_key(account, "account")
    return _feed(asking, _reading_of(screen, sight, *wanted), sight, PACE)


def follow_figures(asking: Asking, areas: frozenset[str]) -> Feed:
    """The figures, whenever an event of these areas has changed them. Raises `Unauthenticated`, `Forbidden`."""
    asking.ctx.require(Permission.ANALYTICS_READ)
    sight = shared(asking.ctx)
    types = frozenset(name for name in CATALOGUE if name.partition(".")[0] in areas)

    @asynccontextmanager
    async def read(entry: Entry) -> AsyncIterator[Reading | None]:
        one = Asking(sight.at(_row(entry)))
        async with reading(one):
            yield Reading(one, Figures(one.ctx.now()))

    return _feed(asking, read, sight, TICK, Selection(types=types))


def _feed(asking: Asking, read: Read, sight: Sight, pace: Pace, selection: Selection = EVERYTHING) -> Feed:
    found: Feed = asking.feeds.feed(asking.tenant, selection, read, sight.scope, pace)
    return found


def _reading_of(screen: Screen, sight: Sight, wanted: UUID | None, account: UUID | None) -> Read:
    """Answers each event with the object that it changed, as those who share the sight see it."""

    @asynccontextmanager
    async def read(entry: Entry) -> AsyncIterator[Reading | None]:
        row = _row(entry)
        if row.subject_kind not in screen.via:
            yield None
            return
        one = Asking(sight.at(row))
        async with reading(one):
            shown = await _shown(one, screen, row, wanted, account)
            yield None if shown is None else Reading(one, shown)

    return read


async def _shown(
    asking: Asking, screen: Screen, row: LoggedEvent, wanted: UUID | None, account: UUID | None
) -> TenantRecord | None:
    key = await _changed(asking, screen, row)
    if key is None or (wanted is not None and key != wanted):
        return None
    if account is not None and await nodes.account_of(asking, screen.kind, key) != account:
        return None
    return await nodes.find(asking, screen.kind, key)


async def _changed(asking: Asking, screen: Screen, row: LoggedEvent) -> UUID | None:
    """The key of the object that the event changed; None where that cannot be told any more."""
    column = screen.via[row.subject_kind]
    if column == "id":
        return row.subject_id
    subject: Any = await asking.loaders.row(nodes.KINDS[row.subject_kind].model, row.subject_id)
    return None if subject is None else getattr(subject, column)


def _row(entry: Entry) -> LoggedEvent:
    row: LoggedEvent = entry.row  # type: ignore[attr-defined]  # entries of the database's log hold their row
    return row
