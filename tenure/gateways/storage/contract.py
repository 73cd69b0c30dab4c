"""What every store of private files can do: browsers send and fetch by signed address, the server checks and moves."""

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, Self
from urllib.parse import quote
from uuid import UUID

CHUNK = 256 * 1024
KEY_LENGTH = 512

_KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,8}")
_CONTENT_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,127}")
_SHOWN_IN_PLACE = re.compile(r"(?:image/(?:png|jpeg|gif|webp)|video/mp4|audio/mpeg|application/pdf)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class BadKey(ValueError):
    """A key is `<tenant's UUID>/<name>[/<name>…]` of letters, digits, dot, dash and underscore."""


class NoSuchFile(LookupError):
    """Nothing is stored under this key."""


class StorageUnavailable(Exception):
    """The store did not answer, or not with sense: try again later."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A form for one file: send `fields` first and the file last, in a part named `file`, as multipart/form-data."""

    url: str
    fields: Mapping[str, str]
    expires_at: datetime
    method: str = "POST"


@dataclass(frozen=True, slots=True)
class Stored:
    """What the store itself knows of a file; the type is the declared one, to be held against the first bytes."""

    bytes: int
    content_type: str
    etag: str


class Storage(Protocol):
    """A private store. Every call may raise StorageUnavailable, and BadKey for a key of another shape.

    Enter it (`async with`) once per event loop before use. `now` and `expires` are of the real clock: a link lives in
    the world outside, not in a tenant's test time.
    """

    async def __aenter__(self) -> Self: ...

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None: ...

    async def presign_upload(
        self, key: str, content_type: str, *, max_bytes: int, expires: datetime, now: datetime, min_bytes: int = 1
    ) -> Upload:
        """A form that stores one file of exactly this key and type, of `min_bytes` to `max_bytes`."""
        ...

    async def presign_download(
        self, key: str, *, filename: str, content_type: str, expires: datetime, now: datetime, inline: bool = False
    ) -> str:
        """An address that gives the file away until `expires`: an attachment, or `inline` for harmless types only."""
        ...

    async def stat(self, key: str) -> Stored | None:
        """Size, declared type and version of a file, or nothing."""
        ...

    async def read_head(self, key: str, length: int) -> bytes:
        """The first `length` bytes, fewer where the file is shorter. Raises NoSuchFile."""
        ...

    async def sha256(self, key: str) -> str:
        """The digest in hex, of the bytes as they are stored now. Raises NoSuchFile."""
        ...

    async def put(self, key: str, content: bytes, content_type: str) -> None:
        """Store or replace a file that we made ourselves."""
        ...

    async def put_file(self, key: str, path: Path, content_type: str) -> None:
        """As `put`, from a file of this machine, which may be larger than the memory."""
        ...

    async def copy(self, source: str, target: str) -> None:
        """Store the same bytes and type under another key. Raises NoSuchFile.

        Check the copy, not the source: whoever holds an upload form can still replace the source.
        """
        ...

    async def delete(self, key: str) -> None:
        """Forget a file; what is not there is forgotten already."""
        ...

    def open(self, key: str) -> AsyncIterator[bytes]:
        """The content in pieces. Raises NoSuchFile at the first of them."""
        ...


def tenant_of(key: str) -> UUID:
    """Whose file it is. Raises BadKey, so this is also how a key is checked."""
    if len(key) > KEY_LENGTH or not _KEY.fullmatch(key):
        raise BadKey(f"{key[:80]!r} is not a key")
    return UUID(key.partition("/")[0])


def checked_type(content_type: str) -> str:
    """The type, if it is a bare `type/subtype`. Raises ValueError."""
    if not _CONTENT_TYPE.fullmatch(content_type):
        raise ValueError(f"{content_type[:80]!r} is not a content type")
    return content_type


def checked_range(min_bytes: int, max_bytes: int) -> tuple[int, int]:
    """Both ends, if a file can lie between them. Raises ValueError."""
    if not 0 <= min_bytes <= max_bytes:
        raise ValueError(f"no file has between {min_bytes} and {max_bytes} bytes")
    return min_bytes, max_bytes


def lifetime(expires: datetime, now: datetime) -> int:
    """Whole seconds from `now` to `expires`. Raises ValueError where nothing is left."""
    seconds = int((expires - now).total_seconds())
    if seconds < 1:
        raise ValueError("the link would have expired before it is made")
    return seconds


def disposition(filename: str, content_type: str, *, inline: bool) -> str:
    """Content-Disposition (RFC 6266), with a plain name for old readers. Raises ValueError."""
    if inline and not _SHOWN_IN_PLACE.fullmatch(content_type):
        raise ValueError(f"{content_type} is only given away as an attachment")
    name = _CONTROL.sub("", filename).replace("/", "_").replace("\\", "_").strip()[:200] or "file"
    plain = name.encode("ascii", "replace").decode().replace("?", "_").replace('"', "_").replace("%", "_")
    encoded = quote(name.encode("utf-8", "replace"), safe="")
    return f"{'inline' if inline else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{encoded}"
