"""Stores for the cursor of the last event that a feed has processed."""

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Protocol


class CursorStore(Protocol):
    """Where a feed starts, and how far it has got.

    For effects that happen exactly once, save `event.cursor` yourself in the transaction of the event's effects, and
    use a store whose `load` reads it and whose `save` does nothing.
    """

    async def load(self) -> str | None:
        """The cursor, or None where none was saved."""
        ...

    async def save(self, cursor: str | None) -> None:
        """Saves the cursor in place of the previous one. None deletes that."""
        ...


class MemoryCursorStore:
    """Keeps the cursor in memory, for as long as the process runs."""

    def __init__(self, cursor: str | None = None) -> None:
        self.cursor = cursor

    async def load(self) -> str | None:
        return self.cursor

    async def save(self, cursor: str | None) -> None:
        self.cursor = cursor


class FileCursorStore:
    """Keeps the cursor in a file of its own, which is replaced atomically: a crash leaves the previous or the new one.

    Use one file per process. Each save waits for the disk.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    async def load(self) -> str | None:
        return await asyncio.to_thread(self._read)

    async def save(self, cursor: str | None) -> None:
        await asyncio.to_thread(self._replace, cursor)

    def _read(self) -> str | None:
        try:
            return self.path.read_text(encoding="utf-8").strip() or None
        except FileNotFoundError:
            return None

    def _replace(self, cursor: str | None) -> None:
        handle, draft = tempfile.mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(f"{cursor or ''}\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(draft, self.path)
        except BaseException:
            os.unlink(draft)
            raise
