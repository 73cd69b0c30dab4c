"""One suite for every store of files."""

import base64
import hashlib
import json
import socket
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tenure.gateways.storage.connect import connect
from tenure.gateways.storage.contract import BadKey, NoSuchFile, StorageUnavailable
from tenure.gateways.storage.disk import DiskStorage
from tenure.gateways.storage.s3 import S3Storage
from tenure.kit import clock, ids
from tenure.kit.secrets import Keyring
from tests.contracts.storage_doors import fetch
from tests.contracts.storage_fixtures import FIVE_MINUTES, World, disk, s3, s3_at, s3_url, world

__all__ = ["disk", "s3", "s3_url", "world"]

PNG = b"\x89PNG\r\n\x1a\n and the rest of a picture"


async def test_a_form_stores_the_file_it_was_made_for(world: World) -> None:
    key = world.key()
    assert await world.door.accepts(await world.form(key), PNG)

    stored = await world.storage.stat(key)
    assert stored is not None
    assert (stored.bytes, stored.content_type) == (len(PNG), "image/png")
    assert await world.storage.sha256(key) == hashlib.sha256(PNG).hexdigest()


async def test_a_form_says_where_how_and_until_when(world: World) -> None:
    form = await world.form()
    assert form.method == "POST"
    assert form.fields["key"] == world.key()
    assert form.fields["Content-Type"] == "image/png"
    assert timedelta() < form.expires_at - clock.now() <= FIVE_MINUTES


@pytest.mark.parametrize("length", [3, 1000])
async def test_both_ends_of_the_range_are_allowed(world: World, length: int) -> None:
    assert await world.door.accepts(await world.form(max_bytes=1000), b"x" * length)


@pytest.mark.parametrize("length", [0, 2, 1001, 70_000, 300_000])
async def test_a_file_outside_the_range_is_refused_and_not_stored(world: World, length: int) -> None:
    assert not await world.door.accepts(await world.form(max_bytes=1000), b"x" * length)
    assert await world.storage.stat(world.key()) is None


async def test_a_form_takes_no_other_key(world: World) -> None:
    form, other = await world.form(), world.key("incoming/other")
    assert not await world.door.accepts(form, PNG, {**form.fields, "key": other})
    assert await world.storage.stat(other) is None


async def test_a_form_takes_no_key_of_another_tenant(world: World) -> None:
    form, other = await world.form(), f"{ids.new()}/incoming/file"
    assert not await world.door.accepts(form, PNG, {**form.fields, "key": other})
    assert await world.storage.stat(other) is None


async def test_a_form_takes_no_other_type(world: World) -> None:
    form = await world.form()
    assert not await world.door.accepts(form, PNG, {**form.fields, "Content-Type": "text/html"})
    assert not await world.door.accepts(
        form, PNG, {name: value for name, value in form.fields.items() if name != "Content-Type"}
    )
    assert await world.storage.stat(world.key()) is None


async def test_a_policy_that_was_changed_is_refused(world: World) -> None:
    form = await world.form(max_bytes=10)
    wider = await world.form(world.key("wide"), max_bytes=1000)
    changed = form.fields["policy"][:20] + "A" + form.fields["policy"][21:]
    assert changed != form.fields["policy"]
    assert not await world.door.accepts(form, PNG, {**form.fields, "policy": changed})
    assert not await world.door.accepts(form, PNG, {**form.fields, "policy": wider.fields["policy"]})


async def test_the_policy_of_s3_ends_when_the_form_says(s3_url: str) -> None:
    async with s3_at(s3_url) as storage:
        now = clock.now()
        form = await storage.presign_upload(
            f"{ids.new()}/file", "image/png", max_bytes=10, expires=now + FIVE_MINUTES, now=now
        )
    policy = json.loads(base64.b64decode(form.fields["policy"]))
    assert abs(datetime.fromisoformat(policy["expiration"]) - form.expires_at) < timedelta(seconds=3)


async def test_an_address_gives_the_file_away_as_an_attachment(world: World) -> None:
    await world.storage.put(world.key(), PNG, "image/png")
    answer = await fetch(await world.address(world.key(), filename="a picture.png"))
    assert answer.status_code == 200
    assert answer.content == PNG
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["content-disposition"].startswith('attachment; filename="a picture.png"')


async def test_a_file_name_in_any_script_survives(world: World) -> None:
    await world.storage.put(world.key(), PNG, "image/png")
    answer = await fetch(await world.address(world.key(), filename="Grüße 你好.png"))
    assert answer.headers["content-disposition"].endswith("filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%E4%BD%A0%E5%A5%BD.png")


async def test_a_file_name_cannot_add_headers_or_folders(world: World) -> None:
    await world.storage.put(world.key(), PNG, "image/png")
    hostile = '../../etc/x"; y=\r\nSet-Cookie: a=b\r\n\r\n<script>.png'
    answer = await fetch(await world.address(world.key(), filename=hostile))
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert "/" not in answer.headers["content-disposition"].partition("; filename*")[0]
    assert answer.headers["content-disposition"].count('"') == 2


async def test_a_picture_may_be_shown_in_place_and_a_page_may_not(world: World) -> None:
    await world.storage.put(world.key(), PNG, "image/png")
    answer = await fetch(await world.address(world.key(), inline=True))
    assert answer.headers["content-disposition"].startswith("inline; ")
    for acting in ("text/html", "image/svg+xml", "text/plain"):
        with pytest.raises(ValueError, match="attachment"):
            await world.address(world.key(), content_type=acting, inline=True)


async def test_what_was_put_is_read_back_in_full_and_in_part(world: World) -> None:
    content = bytes(range(256)) * 5000
    await world.storage.put(world.key(), content, "application/zip")
    assert b"".join([chunk async for chunk in world.storage.open(world.key())]) == content
    assert await world.storage.read_head(world.key(), 300) == content[:300]
    assert await world.storage.sha256(world.key()) == hashlib.sha256(content).hexdigest()
    assert (await fetch(await world.address(world.key()))).content == content


async def test_a_head_longer_than_the_file_is_the_file(world: World) -> None:
    await world.storage.put(world.key(), b"short", "text/plain")
    await world.storage.put(world.key("empty"), b"", "text/plain")
    assert await world.storage.read_head(world.key(), 4096) == b"short"
    assert await world.storage.read_head(world.key("empty"), 4096) == b""
    assert [chunk async for chunk in world.storage.open(world.key("empty"))] == []


async def test_a_file_of_this_machine_is_stored_in_full(world: World, tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(b"0123456789" * 100_000)
    await world.storage.put_file(world.key(), path, "application/zip")
    stored = await world.storage.stat(world.key())
    assert stored is not None
    assert (stored.bytes, stored.content_type) == (1_000_000, "application/zip")
    assert await world.storage.sha256(world.key()) == hashlib.sha256(path.read_bytes()).hexdigest()


async def test_a_put_replaces_the_file_and_its_version(world: World) -> None:
    await world.storage.put(world.key(), b"first", "text/plain")
    first = await world.storage.stat(world.key())
    await world.storage.put(world.key(), b"second", "text/csv")
    second = await world.storage.stat(world.key())
    assert first is not None
    assert second is not None
    assert (second.bytes, second.content_type) == (6, "text/csv")
    assert second.etag != first.etag


async def test_a_copy_is_untouched_by_what_happens_to_its_source(world: World) -> None:
    source, target = world.key("incoming/file"), world.key("kept/file")
    form = await world.form(source)
    assert await world.door.accepts(form, PNG)
    await world.storage.copy(source, target)
    assert await world.door.accepts(form, b"something else")
    await world.storage.delete(source)

    stored = await world.storage.stat(target)
    assert stored is not None
    assert stored.content_type == "image/png"
    assert await world.storage.read_head(target, 1000) == PNG
    assert await world.storage.stat(source) is None


async def test_what_is_not_there_is_said_so(world: World) -> None:
    missing = world.key("missing")
    assert await world.storage.stat(missing) is None
    await world.storage.delete(missing)
    with pytest.raises(NoSuchFile):
        await world.storage.read_head(missing, 10)
    with pytest.raises(NoSuchFile):
        await world.storage.sha256(missing)
    with pytest.raises(NoSuchFile):
        await world.storage.copy(missing, world.key())
    with pytest.raises(NoSuchFile):
        await anext(world.storage.open(missing))
    # S3 says forbidden to whoever may not list the bucket, and a link says nothing of that right.
    assert (await fetch(await world.address(missing))).status_code in (403, 404)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "../x",
        "a/../x",
        "a//x",
        ".hidden",
        "a/",
        "${filename}",
        "a\0b",
        "a b",
        "a\nb",
        "é",
        "x" * 600,
        "a" + "/b" * 9,
    ],
)
async def test_a_key_of_another_shape_is_refused_everywhere(world: World, name: str) -> None:
    for bad in (f"{world.tenant}/{name}", name, f"/{world.tenant}/{name}"):
        with pytest.raises(BadKey):
            await world.form(bad or "/")
        with pytest.raises(BadKey):
            await world.address(bad)
        with pytest.raises(BadKey):
            await world.storage.put(bad, b"x", "text/plain")
        with pytest.raises(BadKey):
            await world.storage.stat(bad)
        with pytest.raises(BadKey):
            await world.storage.delete(bad)


async def test_a_form_that_makes_no_sense_is_not_made(world: World) -> None:
    now = clock.now()
    with pytest.raises(ValueError, match="expired"):
        await world.storage.presign_upload(world.key(), "image/png", max_bytes=10, expires=now, now=now)
    with pytest.raises(ValueError, match="between"):
        await world.form(max_bytes=2)
    with pytest.raises(ValueError, match="content type"):
        await world.form(content_type="image/png\r\nX: y")


async def test_a_store_that_is_away_is_unavailable_and_not_empty(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        dead = f"http://127.0.0.1:{listener.getsockname()[1]}"
    (tmp_path / "files").write_text("a file where the folder should be")
    key = f"{ids.new()}/file"
    async with s3_at(dead) as away, DiskStorage(tmp_path, Keyring(("key",)), "http://files.localhost") as broken:
        with pytest.raises(StorageUnavailable):
            await away.stat(key)
        with pytest.raises(StorageUnavailable):
            await broken.put(key, b"x", "text/plain")


async def test_a_bucket_that_does_not_exist_is_unavailable(s3_url: str) -> None:
    async with S3Storage(
        "nowhere", region="eu-central-1", endpoint_url=s3_url, access_key="a", secret_key="b"
    ) as store:
        with pytest.raises(StorageUnavailable, match="NoSuchBucket"):
            await store.put(f"{ids.new()}/file", b"x", "text/plain")


async def test_the_storage_address_chooses_the_store(s3_url: str, tmp_path: Path) -> None:
    keyring, key = Keyring(("key",)), f"{ids.new()}/file"
    address = f"s3://tester:a%20secret%20of%20tests@files?region=eu-central-1&endpoint={s3_url}"
    for url, kind in ((address, S3Storage), (None, DiskStorage)):
        async with connect(url, root=tmp_path, keyring=keyring, base_url="http://files.localhost") as storage:
            assert isinstance(storage, kind)
            await storage.put(key, b"x", "text/plain")
            assert await storage.read_head(key, 10) == b"x"
    for wrong in ("ftp://files", "s3://", "s3://files?regoin=x"):
        with pytest.raises(ValueError, match="storage address"):
            connect(wrong, root=tmp_path, keyring=keyring, base_url="http://files.localhost")
