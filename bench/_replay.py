"""Statements as asyncpg sent them, kept so that they can be sent again by hand, as if for another purchase."""

import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from asyncpg.connection import LoggedQuery

from tenure.kit import ids

COUNTER = "UPDATE tenant_counter SET "
EVENTS = "INSERT INTO event ("
_PLACE = re.compile(r"\$(\d+)")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
Statement = tuple[str, tuple[Any, ...]]


@contextmanager
def recorded(user: str) -> Iterator[list[Statement]]:
    """What the connections of a login that are opened meanwhile send, in order."""
    statements: list[Statement] = []
    made = asyncpg.Connection.__init__

    def note(query: LoggedQuery) -> None:
        if str(query.conn_params.user) == user:
            statements.append((str(query.query), tuple(query.args or ())))

    def __init__(self: Any, *arguments: Any, **named: Any) -> None:
        made(self, *arguments, **named)
        self.add_query_logger(note)

    asyncpg.Connection.__init__ = __init__  # type: ignore[method-assign]  # asyncpg's, for this recording
    try:
        yield statements
    finally:
        asyncpg.Connection.__init__ = made  # type: ignore[method-assign]  # as above


class Replay:
    """One purchase's statements for a bare connection: ids made since `began`, and `words`, become fresh ones."""

    def __init__(self, statements: list[Statement], began: datetime, words: tuple[str, ...]) -> None:
        self._statements, self._began, self._words = statements, began, words

    async def once(self, connection: asyncpg.Connection) -> None:
        """Raises what asyncpg raises."""
        fresh, suffix, position = _Fresh(self._began, self._words), secrets.token_hex(4), 0
        for sql, values in self._statements:
            if not values:
                await connection.execute(sql)
                continue
            given = [fresh.of(value, suffix) for value in values]
            if len(given) != max(int(place) for place in _PLACE.findall(sql)):  # rows of one statement for many
                await connection.executemany(sql, given)
                continue
            if sql.startswith(EVENTS):
                _moved(sql, given, position)
            found = await connection.fetch(sql, *given)
            if sql.startswith(COUNTER):
                position = found[0]["position"]


class _Fresh:
    """What stands for the recorded ids and words this time."""

    def __init__(self, began: datetime, words: tuple[str, ...]) -> None:
        self._began, self._words = began, words
        self._ids: dict[UUID, UUID] = {}

    def of(self, value: Any, suffix: str) -> Any:
        if isinstance(value, UUID):
            return self._id(value)
        if isinstance(value, list | tuple):
            return type(value)(self.of(one, suffix) for one in value)
        if not isinstance(value, str):
            return value
        for word in self._words:
            value = value.replace(word, f"{word}{suffix}")
        return _ID.sub(lambda found: str(self._id(UUID(found[0]))), value)

    def _id(self, value: UUID) -> UUID:
        if value.version != 7 or ids.made_at(value) < self._began:
            return value
        if value not in self._ids:
            self._ids[value] = ids.new()
        return self._ids[value]


def _moved(sql: str, values: list[Any], last: int) -> None:
    """Give the events the positions that their counter has just given."""
    names = sql[sql.index("(") + 1 : sql.index(")")].split(", ")
    width, at = len(names), names.index("position")
    rows = len(values) // width
    for row in range(rows):
        values[row * width + at] = last - rows + 1 + row
