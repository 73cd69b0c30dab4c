"""A store in a folder of this machine, with signed addresses of our own that `disk_http` answers."""

import asyncio
import hashlib
import os
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BufferedReader
from pathlib import Path
from typing import Self
from urllib.parse import urlencode

from tenure.gateways.storage.contract import (
    CHUNK,
    NoSuchFile,
    StorageUnavailable,
    Stored,
    Upload,
    checked_range,
    checked_type,
    disposition,
    lifetime,
    tenant_of,
)
from tenure.gateways.storage.disk_file import HEADER, Draft, make_private, read_header, sweep
from tenure.kit import clock
from tenure.kit.secrets import BadSeal, Keyring

UPLOAD_PATH = "/upload"


@dataclass(frozen=True, slots=True)
class UploadGrant:
    """What one form allows: a file of `min_bytes` to `max_bytes` under this key, of this type."""

    key: str
    content_type: str
    min_bytes: int
    max_bytes: int


@dataclass(frozen=True, slots=True)
class DownloadGrant:
    """What one address gives away, and the headers that say how."""

    key: str
    content_type: str
    disposition: str
    expires: int


@dataclass(frozen=True, slots=True)
class DiskStorage:
    """Files under `root`, named by the digest of their key: no key can name a place outside it.

    `base_url` is where `disk_http.routes` is reached, on an origin that holds no session of anybody.
    """

    root: Path
    keyring: Keyring
    base_url: str

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self._sweep)
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        return None

    async def presign_upload(
        self, key: str, content_type: str, *, max_bytes: int, expires: datetime, now: datetime, min_bytes: int = 1
    ) -> Upload:
        lifetime(expires, now)
        smallest, largest = checked_range(min_bytes, max_bytes)
        claims = {"key": key, "type": checked_type(content_type), "min": smallest, "max": largest}
        policy = self.keyring.sign("file.upload", tenant_of(key), claims, expires)
        fields = {"key": key, "Content-Type": content_type, "policy": policy}
        return Upload(url=f"{self.base_url}{UPLOAD_PATH}", fields=fields, expires_at=expires)

    async def presign_download(
        self, key: str, *, filename: str, content_type: str, expires: datetime, now: datetime, inline: bool = False
    ) -> str:
        lifetime(expires, now)
        shown = disposition(filename, content_type, inline=inline)
        claims = {"key": key, "type": checked_type(content_type), "shown": shown}
        signed = self.keyring.sign("file.download", tenant_of(key), claims, expires)
        return f"{self.base_url}/{key}?{urlencode({'signed': signed})}"

    def upload_granted(self, fields: Mapping[str, str], now: datetime) -> UploadGrant:
        """What the fields of a form allow. Raises BadSeal and BadKey."""
        key = fields.get("key", "")
        claims = self.keyring.verify("file.upload", tenant_of(key), fields.get("policy", ""), now)
        if claims["key"] != key or claims["type"] != fields.get("Content-Type"):
            raise BadSeal("the form is not the one that was signed")
        return UploadGrant(key, claims["type"], claims["min"], claims["max"])

    def download_granted(self, key: str, signed: str, now: datetime) -> DownloadGrant:
        """What an address gives away. Raises BadSeal and BadKey."""
        claims = self.keyring.verify("file.download", tenant_of(key), signed, now)
        if claims["key"] != key:
            raise BadSeal("the address is not the one that was signed")
        return DownloadGrant(key, claims["type"], claims["shown"], claims["exp"])

    async def stat(self, key: str) -> Stored | None:
        try:
            return await asyncio.to_thread(self._stat, key)
        except NoSuchFile:
            return None

    async def read_head(self, key: str, length: int) -> bytes:
        return await asyncio.to_thread(self._read_head, key, length)

    async def sha256(self, key: str) -> str:
        return await asyncio.to_thread(self._sha256, key)

    async def put(self, key: str, content: bytes, content_type: str) -> None:
        await asyncio.to_thread(self._put, key, content, checked_type(content_type))

    async def put_file(self, key: str, path: Path, content_type: str) -> None:
        await asyncio.to_thread(self._put_file, key, path, checked_type(content_type))

    async def copy(self, source: str, target: str) -> None:
        await asyncio.to_thread(self._copy, source, target)

    async def delete(self, key: str) -> None:
        with _disk():
            await asyncio.to_thread(self._path(key).unlink, missing_ok=True)

    async def open(self, key: str) -> AsyncIterator[bytes]:
        file = await asyncio.to_thread(self._opened, key)
        try:
            while chunk := await asyncio.to_thread(self._next, file):
                yield chunk
        finally:
            file.close()

    def draft(self) -> Draft:
        """A new file that nobody sees until it is finished; blocks, and may raise OSError."""
        return Draft(self._drafts)

    def finish(self, draft: Draft, key: str, content_type: str) -> None:
        """Let the draft be the file of this key; blocks, and may raise OSError."""
        draft.finish(self._path(key), key, content_type)

    @property
    def _drafts(self) -> Path:
        return self.root / "drafts"

    def _path(self, key: str) -> Path:
        """Short names from digests: equal on every file system, whatever the key has in it."""
        tenant, digest = tenant_of(key), hashlib.sha256(key.encode()).hexdigest()
        return self.root / "files" / str(tenant) / digest[:2] / digest

    def _sweep(self) -> None:
        with _disk():
            make_private(self._drafts)
            sweep(self._drafts, clock.now())

    def _opened(self, key: str) -> BufferedReader:
        with _disk(key):
            file = self._path(key).open("rb")
            file.seek(HEADER)
            return file

    def _next(self, file: BufferedReader) -> bytes:
        with _disk():
            return file.read(CHUNK)

    def _stat(self, key: str) -> Stored:
        with _disk(key), self._path(key).open("rb") as file:
            header = read_header(file)
            return Stored(os.fstat(file.fileno()).st_size - HEADER, header.content_type, header.sha256)

    def _read_head(self, key: str, length: int) -> bytes:
        with _disk(key), self._opened(key) as file:
            return file.read(length)

    def _sha256(self, key: str) -> str:
        with _disk(key), self._opened(key) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def _put(self, key: str, content: bytes, content_type: str) -> None:
        with _disk(), self.draft() as draft:
            draft.write(content)
            self.finish(draft, key, content_type)

    def _put_file(self, key: str, path: Path, content_type: str) -> None:
        with _disk(), path.open("rb") as file, self.draft() as draft:
            shutil.copyfileobj(file, draft, CHUNK)
            self.finish(draft, key, content_type)

    def _copy(self, source: str, target: str) -> None:
        with _disk(source), self._path(source).open("rb") as file, self.draft() as draft:
            content_type = read_header(file).content_type
            shutil.copyfileobj(file, draft, CHUNK)
            self.finish(draft, target, content_type)


@contextmanager
def _disk(key: str | None = None) -> Iterator[None]:
    """Errors of the file system in the words of the contract; a missing file is one only where a key was read."""
    try:
        yield
    except FileNotFoundError as error:
        raise (NoSuchFile(key) if key else StorageUnavailable(str(error))) from error
    except OSError as error:
        raise StorageUnavailable(f"the disk refuses: {error.strerror}") from error
