"""Pages of a list by cursor: sorted by (key, id), so that nothing is skipped or shown twice while the list grows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models import database
from models.base import TenantRecord
from tenure.kit import cursors
from tenure.kit.refusals import BadInput

LARGEST = 100
_FOREIGN = "This cursor does not belong to this list."
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
            raise BadInput("Specify either `first` or `last`.")
        size = self.first if self.first is not None else self.last
        assert size is not None
        if not 1 <= size <= LARGEST:
            raise BadInput(f"`first` and `last` must be from 1 to {LARGEST}.")
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
    descending = order.descending != (asked.last is not None)
    for cursor, towards in ((asked.after, order.descending), (asked.before, not order.descending)):
        if cursor is not None:
            query = query.filter(_beyond(order.key, place_of(cursor), towards))
    sign = "-" if descending else ""
    return _cut(await query.order_by(f"{sign}{order.key}", f"{sign}id").limit(asked.size + 1), asked, order)


@dataclass(frozen=True, slots=True)
class Condition:
    """SQL about a row that is called `own`; `{0}`, `{1}` … in it stand for the values."""

    text: str
    values: tuple[Any, ...] = ()


async def newest_of_each(
    model: type[TenantRecord],
    tenant: UUID,
    column: str,
    keys: Sequence[UUID],
    asked: Slice,
    chosen: Sequence[Condition],
    fitting: str = "= led.id",
    key: str = "created_at",
) -> dict[UUID, Page[Any]]:
    """A page of many lists at once, each of the rows whose `column` is one of the keys, the newest by `key` first.

    `fitting` is SQL: what the column is to the key, `led.id`, where it is not the key itself; `$1` in it is the tenant.
    One statement, however many keys. Raises `BadInput` for a cursor of another list.
    """
    backwards = asked.last is not None
    values: list[Any] = [tenant, list(keys), asked.size + 1]
    conditions = [f"AND {_filled(condition, values)}" for condition in [*chosen, *_between(asked, key)]]
    direction = "ASC" if backwards else "DESC"
    rows = await database.fetch(
        _EACH.format(
            columns=", ".join(f'own."{name}"' for name in model._meta.fields_db_projection.values()),
            table=model._meta.db_table,
            column=column,
            fitting=fitting,
            conditions=" ".join(conditions),
            key=key,
            direction=direction,
        ),
        *values,
    )
    found: dict[UUID, list[Any]] = {owner: [] for owner in keys}
    for row in rows:
        found[row["led"]].append(model._init_from_db(**row))
    return {owner: _cut(listed, asked, Order(key)) for owner, listed in found.items()}


_EACH = (
    "SELECT led.id AS led, listed.* FROM unnest($2::uuid[]) AS led (id) CROSS JOIN LATERAL ("
    'SELECT {columns} FROM "{table}" AS own WHERE own.tenant_id = $1 AND own."{column}" {fitting} {conditions} '
    "ORDER BY own.{key} {direction}, own.id {direction} LIMIT $3"
    ") AS listed ORDER BY listed.{key} {direction}, listed.id {direction}"
)


def _filled(condition: Condition, values: list[Any]) -> str:
    """The condition's text, its values added to those of the statement."""
    values.extend(condition.values)
    before = len(values) - len(condition.values)
    return f"({condition.text.format(*(f'${before + place}' for place in range(1, len(condition.values) + 1)))})"


def _between(asked: Slice, column: str) -> Iterator[Condition]:
    for cursor, side in ((asked.after, "<"), (asked.before, ">")):
        if cursor is not None:
            at, key = place_of(cursor)
            if not isinstance(at, datetime):
                raise BadInput(_FOREIGN)
            yield Condition(f"(own.{column}, own.id) {side} ({{0}}::timestamptz, {{1}}::uuid)", (at, key))


def _cut(rows: list[Any], asked: Slice, order: Order) -> Page[Any]:
    """The page, of one row more than it holds where there are so many."""
    more, rows = len(rows) > asked.size, rows[: asked.size]
    if asked.last is not None:
        rows.reverse()
    edges = [Edge(cursor_of(row, order.key), row) for row in rows]
    return Page(edges, page_info(edges, asked, more, asked.last is not None))


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
        raise BadInput(_FOREIGN) from error


def _beyond(column: str, place: tuple[Any, UUID], descending: bool) -> Q:
    value, key = place
    side = "lt" if descending else "gt"
    further = Q(**{f"{column}__{side}": value}) | Q(**{column: value, f"id__{side}": key})
    return Q(**{f"{column}__{side}e": value}) & further  # said apart, for an index cannot be entered by an OR
