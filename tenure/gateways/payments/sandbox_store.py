"""Where the sandbox keeps what it knows: outside our database, shared by all processes, there after a restart."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

Document = dict[str, Any]
Result = TypeVar("Result")

_TABLE = "CREATE TABLE IF NOT EXISTS document (key TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID"

_PATIENCE = 10.0
"""Seconds to wait for another process's write: shorter than a caller waits, so that little is written after it left."""


class StoreUnavailable(Exception):
    """The store could not be asked; nothing was changed."""


class Store(Protocol):
    """Documents under keys, each call atomic. Every call may raise StoreUnavailable."""

    async def get(self, key: str) -> Document | None: ...

    async def put_if_absent(self, key: str, document: Document) -> Document | None:
        """Store it where the key is free; otherwise change nothing and return what is there."""
        ...

    async def replace(self, key: str, old: Document, new: Document) -> bool:
        """Store `new` where `old` still stands; False where it was changed in between."""
        ...

    async def remove(self, key: str) -> None: ...

    async def list(self, prefix: str) -> list[Document]:
        """The documents whose keys start so, in the order of their keys."""
        ...


class SqliteStore:
    """One SQLite file; file and folder are made where they are missing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def get(self, key: str) -> Document | None:
        return await self._run(lambda connection: _get(connection, key))

    async def put_if_absent(self, key: str, document: Document) -> Document | None:
        def put(connection: sqlite3.Connection) -> Document | None:
            sql = "INSERT INTO document (key, body) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"
            return None if connection.execute(sql, (key, _text(document))).rowcount else _get(connection, key)

        return await self._run(put)

    async def replace(self, key: str, old: Document, new: Document) -> bool:
        sql = "UPDATE document SET body = ? WHERE key = ? AND body = ?"
        return await self._run(
            lambda connection: connection.execute(sql, (_text(new), key, _text(old))).rowcount == 1,
        )

    async def remove(self, key: str) -> None:
        await self._run(lambda connection: connection.execute("DELETE FROM document WHERE key = ?", (key,)).rowcount)

    async def list(self, prefix: str) -> list[Document]:
        sql = "SELECT body FROM document WHERE key >= ? AND key < ? ORDER BY key"
        bounds = (prefix, prefix + chr(0x10FFFF))
        return await self._run(lambda connection: [json.loads(body) for (body,) in connection.execute(sql, bounds)])

    async def _run(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        return await asyncio.to_thread(self._in_transaction, work)

    def _in_transaction(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        try:
            with self._connected() as connection, connection:
                return work(connection)
        except (sqlite3.Error, OSError) as error:
            raise StoreUnavailable(f"the sandbox's file {self._path.name} cannot be used: {error}") from error

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._path, timeout=_PATIENCE)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(_TABLE)
            yield connection


def _get(connection: sqlite3.Connection, key: str) -> Document | None:
    found = connection.execute("SELECT body FROM document WHERE key = ?", (key,)).fetchone()
    document: Document | None = json.loads(found[0]) if found else None
    return document


def _text(document: Document) -> str:
    return json.dumps(document, sort_keys=True, separators=(",", ":"))
