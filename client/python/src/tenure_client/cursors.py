"""Where a feed keeps the cursor of the last event that was dealt with."""

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Protocol


class CursorStore(Protocol):
    """Where a feed begins, and how far it came.

    Keep `event.cursor` in the transaction of the event's effects yourself, with a store whose `load` reads it and whose
    `save` does nothing, and every event has its effects once.
    """

    async def load(self) -> str | None:
        """The cursor; None where none was kept."""
        ...

    async def save(self, cursor: str | None) -> None:
        """Keep it in place of the former one; None forgets that."""
        ...


class MemoryCursorStore:
    """Keeps it as long as the process runs."""

    def __init__(self, cursor: str | None = None) -> None:
        self.cursor = cursor

    async def load(self) -> str | None:
        return self.cursor

    async def save(self, cursor: str | None) -> None:
        self.cursor = cursor


class FileCursorStore:
    """Keeps it in a file of its own, which is replaced as a whole: a crash leaves a former cursor or the new one.

    One process follows with one file. Each save waits for the disk.
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
