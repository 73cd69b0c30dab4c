"""The same way through a bucket of S3."""

from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest

from models.tenants import Tenant
from tenure.app import create_app
from tenure.context import Context
from tenure.files.removal import tidy
from tenure.gateways.storage.contract import Upload
from tenure.kit import clock
from tenure.services import Services
from tests.contracts.storage_doors import S3Door, fetch
from tests.contracts.storage_fixtures import s3_at, s3_url
from tests.door import Door
from tests.files.door import PDF, begin, complete, row_of, stored
from tests.files.people import person

__all__ = ["s3_url"]


@pytest.fixture
async def bucket(services: Services, business: Tenant, system: Context, s3_url: str) -> AsyncIterator[Door]:
    """The tenant's door, of an installation whose files lie in S3."""
    async with s3_at(s3_url) as storage:
        kept_in_s3 = replace(services, storage=storage)
        transport = httpx.ASGITransport(create_app(services=kept_in_s3))
        base = f"http://{business.slug}.localhost:8000"
        async with httpx.AsyncClient(transport=transport, base_url=base, trust_env=False) as client:
            yield Door(client, replace(system, services=kept_in_s3))


async def test_an_upload_goes_straight_to_the_bucket_and_only_its_checked_copy_is_served(bucket: Door) -> None:
    ada = await person(bucket)
    begun = await begin(ada.door)
    form = {field["name"]: field["value"] for field in begun["upload"]["fields"]}
    upload = Upload(begun["upload"]["url"], form, clock.now())
    assert not await S3Door().accepts(upload, PDF + b"!")
    assert await S3Door().accepts(upload, PDF)

    done = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert done["status"] == "READY"
    fetched = await fetch(done["url"])
    assert (fetched.status_code, fetched.content) == (200, PDF)
    assert f"/{ada.ctx.tenant}/files/" in done["url"]


async def test_a_file_that_lies_is_rejected_in_the_bucket_too(bucket: Door) -> None:
    ada = await person(bucket)
    begun = await begin(ada.door, b"<html></html>")
    form = {field["name"]: field["value"] for field in begun["upload"]["fields"]}
    assert await S3Door().accepts(Upload(begun["upload"]["url"], form, clock.now()), b"<html></html>")
    done = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert (done["status"], done["rejectedReason"]) == ("REJECTED", "CONTENT")
    assert await ada.storage() == (0, 0)
    await tidy(ada.ctx, str((await row_of(ada.ctx, begun["file"]["id"])).id))
    assert await stored(ada.ctx, begun["file"]["id"]) == []
