"""What the store is asked about a file. Nothing here runs in a transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.files import File
from tenure.files import keys
from tenure.gateways import magic
from tenure.gateways.storage.contract import NoSuchFile, Storage, StorageUnavailable, Upload
from tenure.kit.refusals import Unavailable


class Reason(StrEnum):
    """Why a file was rejected."""

    SIZE = "SIZE"
    TYPE = "TYPE"
    CONTENT = "CONTENT"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the copy under `key` turned out to be; without a `reason` it is what it was said to be."""

    key: str
    sha256: str = ""
    reason: Reason | None = None


async def form(storage: Storage, file: File, now: datetime, expires: datetime) -> Upload:
    """A form for exactly this file: its key, its type and its number of bytes."""
    with _available():
        return await storage.presign_upload(
            keys.incoming(file), file.content_type, min_bytes=file.size, max_bytes=file.size, expires=expires, now=now
        )


async def address(storage: Storage, file: File, now: datetime, lives: timedelta, *, inline: bool) -> str:
    """An address that gives the file away to whoever holds it."""
    return await given_away(storage, file.storage_key, file.name, file.content_type, now, lives, inline=inline)


async def given_away(
    storage: Storage, key: str, name: str, content_type: str, now: datetime, lives: timedelta, *, inline: bool = False
) -> str:
    """As `address`, of what is no file of anybody's: what we wrote ourselves."""
    with _available():
        return await storage.presign_download(
            key, filename=name, content_type=content_type, expires=now + lives, now=now, inline=inline
        )


async def arrived(storage: Storage, file: File) -> bool:
    """Whether anything was uploaded for it."""
    with _available():
        return await storage.stat(keys.incoming(file)) is not None


async def inspected(storage: Storage, file: File) -> Verdict | None:
    """Copy it out of everybody's reach and judge the copy; nothing where its bytes have gone meanwhile."""
    with _available():
        try:
            await storage.copy(keys.incoming(file), file.storage_key)
            return await _judged(storage, file)
        except NoSuchFile:
            return None


async def _judged(storage: Storage, file: File) -> Verdict | None:
    key = file.storage_key
    stored = await storage.stat(key)
    if stored is None:
        return None
    if stored.bytes != file.size:
        return Verdict(key, reason=Reason.SIZE)
    if stored.content_type != file.content_type:
        return Verdict(key, reason=Reason.TYPE)
    if not magic.matches(file.content_type, await storage.read_head(key, magic.HEAD)):
        return Verdict(key, reason=Reason.CONTENT)
    return Verdict(key, sha256=await storage.sha256(key))


@contextmanager
def _available() -> Iterator[None]:
    """A store that is away is no bug: it is said so that the caller tries again."""
    try:
        yield
    except StorageUnavailable as error:
        raise Unavailable("The file storage is not responding. Try again.", retryAfter=5) from error
