"""A store in a bucket of S3, or of anything that speaks its protocol. The only module that knows aioboto3."""

import hashlib
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import aioboto3  # type: ignore[import-untyped]  # it ships no types
from aiobotocore.config import AioConfig  # type: ignore[import-untyped]  # it ships no types
from aiohttp import ClientError as TransferError
from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]  # it ships no types

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

_MISSING = frozenset({"404", "NoSuchKey", "NotFound"})


class S3Storage:
    """A private bucket. Without a key of its own it uses what the machine is given: its role, its profile.

    The role needs GetObject, PutObject, DeleteObject and ListBucket: without the last one S3 calls what is missing
    forbidden. Uploads from a page need a CORS rule for POST on the bucket.
    """

    def __init__(
        self,
        bucket: str,
        *,
        region: str | None = None,
        endpoint_url: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
    ) -> None:
        self.bucket = bucket
        self._session = aioboto3.Session(
            aws_access_key_id=access_key, aws_secret_access_key=secret_key, region_name=region
        )
        self._endpoint_url = endpoint_url
        self._resources = AsyncExitStack()
        self._client: Any = None

    async def __aenter__(self) -> Self:
        config = AioConfig(
            signature_version="s3v4",
            connect_timeout=3,
            read_timeout=10,
            retries={"max_attempts": 3, "mode": "standard"},
            # A server of one's own rarely has a host name per bucket.
            s3={"addressing_style": "path" if self._endpoint_url else "virtual"},
        )
        opening = self._session.client("s3", endpoint_url=self._endpoint_url, config=config)
        self._client = await self._resources.enter_async_context(opening)
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self._client = None
        await self._resources.aclose()

    async def presign_upload(
        self, key: str, content_type: str, *, max_bytes: int, expires: datetime, now: datetime, min_bytes: int = 1
    ) -> Upload:
        tenant_of(key)
        smallest, largest = checked_range(min_bytes, max_bytes)
        exact_type = {"Content-Type": checked_type(content_type)}
        with _s3():
            form = await self._client.generate_presigned_post(
                self.bucket,
                key,
                Fields=exact_type,
                Conditions=[exact_type, ["content-length-range", smallest, largest]],
                ExpiresIn=lifetime(expires, now),
            )
        return Upload(url=form["url"], fields=form["fields"], expires_at=expires)

    async def presign_download(
        self, key: str, *, filename: str, content_type: str, expires: datetime, now: datetime, inline: bool = False
    ) -> str:
        named = {
            "ResponseContentDisposition": disposition(filename, content_type, inline=inline),
            "ResponseContentType": checked_type(content_type),
        }
        with _s3():
            address: str = await self._client.generate_presigned_url(
                "get_object", Params={**self._at(key), **named}, ExpiresIn=lifetime(expires, now)
            )
        return address

    async def stat(self, key: str) -> Stored | None:
        try:
            with _s3(key):
                head = await self._client.head_object(**self._at(key))
        except NoSuchFile:
            return None
        return Stored(head["ContentLength"], head["ContentType"], head["ETag"].strip('"'))

    async def read_head(self, key: str, length: int) -> bytes:
        stored = await self.stat(key)
        if stored is None:
            raise NoSuchFile(key)
        if not stored.bytes or length < 1:
            # No range of an empty file is one that S3 can satisfy.
            return b""
        with _s3(key):
            found = await self._client.get_object(**self._at(key), Range=f"bytes=0-{length - 1}")
            async with found["Body"]:
                content: bytes = await found["Body"].read()
        return content

    async def sha256(self, key: str) -> str:
        digest = hashlib.sha256()
        async for chunk in self.open(key):
            digest.update(chunk)
        return digest.hexdigest()

    async def put(self, key: str, content: bytes, content_type: str) -> None:
        with _s3():
            await self._client.put_object(**self._at(key), Body=content, ContentType=checked_type(content_type))

    async def put_file(self, key: str, path: Path, content_type: str) -> None:
        with path.open("rb") as file, _s3():
            await self._client.put_object(**self._at(key), Body=file, ContentType=checked_type(content_type))

    async def copy(self, source: str, target: str) -> None:
        with _s3(source):
            await self._client.copy_object(**self._at(target), CopySource=self._at(source))

    async def delete(self, key: str) -> None:
        with _s3():
            await self._client.delete_object(**self._at(key))

    async def open(self, key: str) -> AsyncIterator[bytes]:
        with _s3(key):
            found = await self._client.get_object(**self._at(key))
        async with found["Body"]:
            while chunk := await _next(found["Body"]):
                yield chunk

    def _at(self, key: str) -> dict[str, str]:
        tenant_of(key)
        return {"Bucket": self.bucket, "Key": key}


async def _next(body: Any) -> bytes:
    with _s3():
        chunk: bytes = await body.read(CHUNK)
    return chunk


@contextmanager
def _s3(key: str | None = None) -> Iterator[None]:
    """Errors of S3 in the words of the contract; a missing file is one only where a key was read."""
    try:
        yield
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "")
        if key is not None and code in _MISSING:
            raise NoSuchFile(key) from error
        raise StorageUnavailable(f"S3 answered {code}") from error
    except (BotoCoreError, TransferError, TimeoutError) as error:
        raise StorageUnavailable(f"S3 did not answer: {type(error).__name__}") from error
