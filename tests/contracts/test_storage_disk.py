"""What our own file server has to withstand beyond the contract: it stands in the open."""

import asyncio
import os
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from tenure.gateways.storage.contract import Upload
from tenure.gateways.storage.disk import DiskStorage
from tenure.kit import clock, ids
from tenure.kit.secrets import Keyring
from tests.contracts.storage_doors import DiskDoor, browser, fetch, post, raw_exchange
from tests.contracts.storage_fixtures import FIVE_MINUTES, World, disk

__all__ = ["disk"]

PNG = b"\x89PNG\r\n\x1a\n and the rest of a picture"
BOUNDARY = "a-boundary"


@pytest.fixture
def world(disk: DiskStorage) -> World:
    return World(disk, DiskDoor(), ids.new())


def drafts(disk: DiskStorage) -> list[str]:
    folder = disk.root / "drafts"
    return os.listdir(folder) if folder.exists() else []


def body(form: Upload, *, content: bytes = PNG, file_first: bool = False, after: bytes = b"") -> bytes:
    fields = b"".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in form.fields.items()
    )
    opening = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n'.encode()
    file = opening + content + b"\r\n"
    parts = file + fields if file_first else fields + file
    return parts + after + f"--{BOUNDARY}--\r\n".encode()


async def send(form: Upload, content: bytes, content_type: str = f"multipart/form-data; boundary={BOUNDARY}") -> int:
    async with browser() as page:
        answer = await page.post(form.url, content=content, headers={"Content-Type": content_type})
    return answer.status_code


async def test_a_form_that_has_expired_is_refused(disk: DiskStorage, world: World) -> None:
    past = clock.now() - timedelta(minutes=6)
    form = await disk.presign_upload(world.key(), "image/png", max_bytes=99, expires=past + FIVE_MINUTES, now=past)
    answer = await post(form, PNG)
    assert (answer.status_code, answer.text) == (403, "AccessDenied")
    assert await disk.stat(world.key()) is None


async def test_an_address_that_has_expired_gives_nothing_away(disk: DiskStorage, world: World) -> None:
    await disk.put(world.key(), PNG, "image/png")
    past = clock.now() - timedelta(minutes=6)
    address = await disk.presign_download(
        world.key(), filename="x", content_type="image/png", expires=past + FIVE_MINUTES, now=past
    )
    assert (await fetch(address)).status_code == 403


async def test_an_address_opens_no_other_file(disk: DiskStorage, world: World) -> None:
    mine, other, foreign = world.key("mine"), world.key("other"), f"{ids.new()}/mine"
    for key in (mine, other, foreign):
        await disk.put(key, PNG, "image/png")
    address = await world.address(mine)
    assert (await fetch(address)).status_code == 200
    for key in (other, foreign):
        assert (await fetch(address.replace(mine, key))).status_code == 403


async def test_an_address_that_was_not_signed_here_gives_nothing_away(disk: DiskStorage, world: World) -> None:
    await disk.put(world.key(), PNG, "image/png")
    stranger = replace(disk, keyring=Keyring(("another installation's key",)))
    forged = await World(stranger, DiskDoor(), world.tenant).address(world.key())
    for address in (forged, forged.partition("?")[0], f"{forged}x", forged.replace("signed=", "signed=%FF%00é")):
        assert (await fetch(address)).status_code == 403


async def test_a_form_does_not_open_a_download_nor_the_other_way_round(disk: DiskStorage, world: World) -> None:
    await disk.put(world.key(), PNG, "image/png")
    form, address = await world.form(), await world.address(world.key())
    signed = address.partition("signed=")[2]
    assert (await fetch(address.replace(signed, form.fields["policy"]))).status_code == 403
    assert not await world.door.accepts(form, PNG, {**form.fields, "policy": signed})


async def test_forms_of_the_previous_key_are_good_until_it_is_retired(disk: DiskStorage, world: World) -> None:
    form = await world.form()
    rotated = replace(disk, keyring=Keyring(("a newer key", *disk.keyring.keys)))
    assert rotated.upload_granted(form.fields, clock.now()).key == world.key()


@pytest.mark.parametrize("path", ["/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%00", "/", "//", "/%ff%fe"])
async def test_no_path_leads_out_of_the_folder(disk: DiskStorage, path: str) -> None:
    answer = await asyncio.to_thread(
        raw_exchange,
        disk.base_url,
        f"GET {path} HTTP/1.1\r\nHost: files.localhost\r\nConnection: close\r\n\r\n".encode(),
        1000,
    )
    assert answer.startswith(b"HTTP/1.1 403 ")


async def test_a_download_cannot_act_in_the_browser(disk: DiskStorage, world: World) -> None:
    await disk.put(world.key(), b"<script>alert(1)</script>", "text/html")
    answer = await fetch(await world.address(world.key(), content_type="text/html"))
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"].startswith("sandbox")
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "set-cookie" not in answer.headers


async def test_a_download_is_kept_no_longer_than_its_address(disk: DiskStorage, world: World) -> None:
    await disk.put(world.key(), PNG, "image/png")
    answer = await fetch(await world.address(world.key()))
    kind, _, seconds = answer.headers["cache-control"].partition(", max-age=")
    assert kind == "private"
    assert 290 <= int(seconds) <= 300


async def test_the_head_of_a_download_tells_its_size(disk: DiskStorage, world: World) -> None:
    await disk.put(world.key(), PNG, "image/png")
    answer = await fetch(await world.address(world.key()), method="HEAD")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(PNG))


async def test_a_page_of_another_origin_may_upload_and_see_the_answer(disk: DiskStorage, world: World) -> None:
    form = await world.form()
    asking = {"Origin": "http://acme.localhost", "Access-Control-Request-Method": "POST"}
    async with browser() as page:
        asked = await page.options(form.url, headers=asking)
        answer = await page.post(
            form.url, data=dict(form.fields), files={"file": PNG}, headers={"Origin": "http://acme.localhost"}
        )
    assert (asked.status_code, asked.headers["access-control-allow-origin"]) == (200, "*")
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (204, "*")


async def test_a_refused_upload_leaves_nothing_on_the_disk(disk: DiskStorage, world: World) -> None:
    form = await world.form(max_bytes=100_000)
    answer = await post(form, b"x" * 400_000)
    assert (answer.status_code, answer.text) == (400, "EntityTooLarge")
    assert drafts(disk) == []


async def test_an_upload_that_breaks_off_is_not_a_file(disk: DiskStorage, world: World) -> None:
    form = await world.form()
    whole = body(form)
    head = f"POST /upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
    broken_off = f"{head}Content-Length: {len(whole)}\r\n\r\n".encode() + whole[:-20]
    await asyncio.to_thread(raw_exchange, form.url, broken_off, 200, hang_up=True)
    for _ in range(100):
        if not drafts(disk):
            break
        await asyncio.sleep(0.02)
    assert drafts(disk) == []
    assert await disk.stat(world.key()) is None


async def test_a_form_without_its_last_boundary_is_not_a_file(disk: DiskStorage, world: World) -> None:
    form = await world.form()
    assert await send(form, body(form)[: -len(BOUNDARY) - 6]) == 400
    assert await disk.stat(world.key()) is None
    assert drafts(disk) == []


@pytest.mark.parametrize("pause_every", [1, 7, 64])
async def test_a_form_may_arrive_in_pieces_of_any_size(disk: DiskStorage, world: World, pause_every: int) -> None:
    form, content = await world.form(), PNG + b"\r\n--a-bound" + b"\r" * 5
    whole = body(form, content=content)
    head = f"POST /upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
    request = f"{head}Content-Length: {len(whole)}\r\nConnection: close\r\n\r\n".encode() + whole
    answer = await asyncio.to_thread(raw_exchange, form.url, request, pause_every)
    assert answer.startswith(b"HTTP/1.1 204 ")
    assert await disk.read_head(world.key(), 1000) == content


async def test_fields_count_only_before_the_file(disk: DiskStorage, world: World) -> None:
    form = await world.form()
    assert await send(form, body(form, file_first=True)) == 403
    late = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="key"\r\n\r\n{world.key("late")}\r\n'.encode()
    assert await send(form, body(form, after=late)) == 204
    assert await disk.stat(world.key()) is not None
    assert await disk.stat(world.key("late")) is None


async def test_only_the_first_file_counts(disk: DiskStorage, world: World) -> None:
    form = await world.form()
    second = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="y"\r\n\r\nsecond\r\n'.encode()
    assert await send(form, body(form, after=second)) == 204
    assert await disk.read_head(world.key(), 1000) == PNG


async def test_a_body_that_is_no_form_is_refused(disk: DiskStorage, world: World) -> None:
    form = await world.form()
    many = b"".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="f{number}"\r\n\r\nx\r\n'.encode()
        for number in range(99)
    )
    long = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="f"\r\n\r\n{"x" * 9000}\r\n'.encode()
    bad_text = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="f"\r\n\r\n'.encode() + b"\xff\xfe\r\n"
    for content in (b"", b"nothing of the kind", many + body(form), long + body(form), bad_text + body(form)):
        assert await send(form, content) == 400
    for content_type in ("", "application/json", "multipart/form-data", f"multipart/form-data; boundary={'x' * 500}"):
        assert await send(form, body(form), content_type) == 400
    assert await disk.stat(world.key()) is None


async def test_uploads_of_one_form_at_once_leave_one_whole_file(disk: DiskStorage, world: World) -> None:
    form = await world.form(max_bytes=500_000)
    contents = [bytes([number]) * 400_000 for number in range(8)]
    answers = await asyncio.gather(*(post(form, content) for content in contents))
    assert {answer.status_code for answer in answers} == {204}
    stored = b"".join([chunk async for chunk in disk.open(world.key())])
    assert stored in contents


async def test_what_a_dead_process_left_behind_is_swept_after_a_day(disk: DiskStorage) -> None:
    folder = disk.root / "drafts"
    folder.mkdir(exist_ok=True)
    old, young = folder / "old", folder / "young"
    for path in (old, young):
        path.write_bytes(b"half a file")
    long_ago = (clock.now() - timedelta(days=2)).timestamp()
    os.utime(old, (long_ago, long_ago))
    async with disk:
        assert drafts(disk) == ["young"]
    young.unlink()


async def test_files_are_for_nobody_else_on_the_machine(disk: DiskStorage, world: World) -> None:
    await disk.put(world.key(), PNG, "image/png")
    folders = [folder for folder in (disk.root / "files").rglob("*") if folder.is_dir()]
    assert folders
    assert all(folder.stat().st_mode & 0o077 == 0 for folder in folders)


def test_the_address_of_files_is_on_the_origin_it_was_told(disk: DiskStorage, world: World) -> None:
    elsewhere = replace(disk, base_url="https://files.localhost/store")
    address = asyncio.run(World(elsewhere, DiskDoor(), world.tenant).address(world.key()))
    parts = urlsplit(address)
    assert (parts.netloc, parts.path) == ("files.localhost", f"/store/{world.key()}")
