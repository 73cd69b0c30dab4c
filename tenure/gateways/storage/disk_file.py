"""One stored file on disk: a header block that says what it is, then its bytes. Everything here blocks."""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Self

from tenure.kit import ids

HEADER = 1024
"""Bytes before the content. Type and content in one file appear in one rename and can never disagree."""

ABANDONED_AFTER = timedelta(days=1)
"""A draft that is still there by then belongs to a process that died."""


@dataclass(frozen=True, slots=True)
class Header:
    """The key makes a folder readable without the database."""

    key: str
    content_type: str
    sha256: str


class Draft:
    """A file being written. Used as a context, it is gone afterwards unless it was finished."""

    def __init__(self, folder: Path) -> None:
        make_private(folder)
        self.bytes = 0
        self._path = folder / str(ids.new())
        self._digest = hashlib.sha256()
        self._file = self._path.open("xb")
        self._file.write(b" " * HEADER)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.discard()

    def write(self, content: bytes) -> int:
        self.bytes += len(content)
        self._digest.update(content)
        return self._file.write(content)

    def finish(self, path: Path, key: str, content_type: str) -> None:
        """Onto the disk for good, and in one step to its place."""
        header = {"key": key, "type": content_type, "sha256": self._digest.hexdigest()}
        self._file.seek(0)
        self._file.write(json.dumps(header).encode().ljust(HEADER))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        make_private(path.parent)
        os.replace(self._path, path)
        _settle(path.parent)

    def discard(self) -> None:
        try:
            # On a full disk closing fails too: it writes what is still in the buffer.
            self._file.close()
        finally:
            self._path.unlink(missing_ok=True)


def make_private(folder: Path) -> None:
    """Make a folder and what is missing above it, for this user alone (`mkdir` gives its mode to the last one only)."""
    if not folder.parent.exists():
        make_private(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def sweep(drafts: Path, now: datetime) -> None:
    """Remove what uploads left behind when a process died in the middle."""
    oldest = (now - ABANDONED_AFTER).timestamp()
    for path in drafts.iterdir():
        # Another process may finish its draft, or sweep too, at this moment.
        with suppress(FileNotFoundError):
            if path.stat().st_mtime < oldest:
                path.unlink()


def _settle(folder: Path) -> None:
    """A rename outlives a power cut only once its folder is on the disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_header(file: BinaryIO) -> Header:
    """From the start of the file to the first byte of content. Raises OSError where there is no header."""
    try:
        fields = json.loads(file.read(HEADER))
        return Header(fields["key"], fields["type"], fields["sha256"])
    except (ValueError, KeyError) as error:
        raise OSError(0, "a stored file has no header") from error
