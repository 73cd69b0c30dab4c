"""Where the parts of an export lie, and how they become one file. No two runs share a key, so what counts stays."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from models.bulk_files import Export
from tenure.gateways.storage.contract import Storage


def whole(export: Export) -> str:
    """The key of the file."""
    return f"{export.tenant_id}/exports/{export.id}/whole"


def part(export: Export, ordinal: int, run: int) -> str:
    return f"{export.tenant_id}/exports/{export.id}/{ordinal}-{run}"


def every(export: Export) -> Iterator[str]:
    """Every key under which some run may have left a part."""
    for ordinal in range(len(export.parts) + 1):
        for run in range(1, export.runs + 1):
            yield part(export, ordinal, run)


async def joined(storage: Storage, export: Export, content_type: str) -> int:
    """Store the parts as one file; its size in bytes. By way of the disk, so that it may be larger than the memory."""
    with TemporaryDirectory(prefix="tenure-export-") as folder:
        path = Path(folder) / "whole"
        with path.open("wb") as file:
            for ordinal, run in enumerate(export.parts):
                async for chunk in storage.open(part(export, ordinal, run)):
                    await asyncio.to_thread(file.write, chunk)
        await storage.put_file(whole(export), path, content_type)
        return path.stat().st_size
