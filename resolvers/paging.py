"""Pages of a list by cursor: sorted by (key, id), so that nothing is skipped or shown twice while the list grows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from tenure.kit import cursors
from tenure.kit.refusals import BadInput

LARGEST = 100
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Slice:
    """Which part of a list is asked for: `first` (after) or `last` (before), 1 to 100."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @property
    def size(self) -> int:
        """Raises `BadInput` where none or both are given, or too many."""
        if (self.first is None) == (self.last is None):
            raise BadInput("Give either `first` or `last`.")
        size = self.first if self.first is not None else self.last
        assert size is not None
        if not 1 <= size <= LARGEST:
            raise BadInput(f"`first` and `last` go from 1 to {LARGEST}.")
        return size


@dataclass(frozen=True, slots=True)
class Order:
    """The sort key (a column) and its direction; the id breaks ties."""

    key: str = "created_at"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Edge(Generic[Row]):
    cursor: str
    node: Row


@dataclass(frozen=True, slots=True)
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    edges: list[Edge[Row]]
    page_info: PageInfo

    @property
    def nodes(self) -> list[Row]:
        return [edge.node for edge in self.edges]


async def page(query: QuerySet[Any], asked: Slice, order: Order = Order()) -> Page[Any]:
    """One page of the query. One statement. Raises `BadInput` for a cursor of another list."""
    size, backwards = asked.size, asked.last is not None
    descending = order.descending != backwards
    for cursor, towards in ((asked.after, order.descending), (asked.before, not order.descending)):
        if cursor is not None:
            query = query.filter(_beyond(order.key, place_of(cursor), towards))
    sign = "-" if descending else ""
    rows = await query.order_by(f"{sign}{order.key}", f"{sign}id").limit(size + 1)
    more, rows = len(rows) > size, rows[:size]
    if backwards:
        rows.reverse()
    edges = [Edge(cursor_of(row, order.key), row) for row in rows]
    return Page(edges, page_info(edges, asked, more, backwards))


def page_info(edges: list[Edge[Any]], asked: Slice, more: bool, backwards: bool) -> PageInfo:
    """What lies around a page; `more`: beyond it, in the direction in which it was read."""
    return PageInfo(
        has_next_page=asked.before is not None if backwards else more,
        has_previous_page=more if backwards else asked.after is not None,
        start_cursor=edges[0].cursor if edges else None,
        end_cursor=edges[-1].cursor if edges else None,
    )


def cursor_of(row: Any, key: str) -> str:
    value = getattr(row, key)
    kind, text = ("t", value.isoformat()) if isinstance(value, datetime) else ("v", value)
    return cursors.encode(kind, text, str(row.id))


def place_of(cursor: str) -> tuple[Any, UUID]:
    """The sort key and id that a cursor holds. Raises `BadInput` for one of another list."""
    try:
        kind, value, key = cursors.decode(cursor, 3)
        return (datetime.fromisoformat(str(value)) if kind == "t" else value), UUID(str(key))
    except ValueError as error:
        raise BadInput("This cursor does not belong to this list.") from error


def _beyond(column: str, place: tuple[Any, UUID], descending: bool) -> Q:
    value, key = place
    side = "lt" if descending else "gt"
    return Q(**{f"{column}__{side}": value}) | Q(**{column: value, f"id__{side}": key})
