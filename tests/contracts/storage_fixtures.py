"""Both stores, ready to use."""

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import boto3  # type: ignore[import-untyped]  # it ships no types
import pytest

from tenure.gateways.storage.contract import Storage, Upload
from tenure.gateways.storage.disk import DiskStorage
from tenure.gateways.storage.s3 import S3Storage
from tenure.kit import clock, ids
from tenure.kit.secrets import Keyring
from tests.contracts.storage_doors import (
    ACCESS_KEY,
    BUCKET,
    REGION,
    SECRET_KEY,
    DiskDoor,
    S3Door,
    disk_server,
    s3_server,
)

FIVE_MINUTES = timedelta(minutes=5)


@dataclass(frozen=True)
class World:
    """One store, the door to it, and a tenant whose files nobody else writes."""

    storage: Storage
    door: DiskDoor | S3Door
    tenant: UUID

    def key(self, name: str = "incoming/file") -> str:
        return f"{self.tenant}/{name}"

    async def form(self, key: str | None = None, content_type: str = "image/png", max_bytes: int = 1000) -> Upload:
        now: datetime = clock.now()
        return await self.storage.presign_upload(
            key or self.key(), content_type, max_bytes=max_bytes, min_bytes=3, expires=now + FIVE_MINUTES, now=now
        )

    async def address(
        self, key: str, filename: str = "file.bin", content_type: str = "image/png", inline: bool = False
    ) -> str:
        now = clock.now()
        return await self.storage.presign_download(
            key, filename=filename, content_type=content_type, expires=now + FIVE_MINUTES, now=now, inline=inline
        )


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DiskStorage]:
    root: Path = tmp_path_factory.mktemp("files")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        storage = DiskStorage(root, Keyring(("the installation's key",)), url)
        with disk_server(listener, storage):
            yield storage


@pytest.fixture(scope="module")
def s3_url() -> Iterator[str]:
    with s3_server() as url:
        client = boto3.client(
            "s3",
            endpoint_url=url,
            region_name=REGION,
            aws_access_key_id=ACCESS_KEY,
            aws_secret_access_key=SECRET_KEY,
        )
        with suppress(client.exceptions.BucketAlreadyOwnedByYou):  # the stand-in keeps its state for the whole process
            client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        yield url


def s3_at(url: str) -> S3Storage:
    return S3Storage(BUCKET, region=REGION, endpoint_url=url, access_key=ACCESS_KEY, secret_key=SECRET_KEY)


@pytest.fixture(scope="module")
def s3(s3_url: str) -> S3Storage:
    """Kept for the module: its session reads the SDK's own files only once."""
    return s3_at(s3_url)


@pytest.fixture(params=["disk", "s3"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    if request.param == "disk":
        async with request.getfixturevalue("disk") as storage:
            yield World(storage, DiskDoor(), ids.new())
    else:
        async with request.getfixturevalue("s3") as storage:
            yield World(storage, S3Door(), ids.new())
