"""How a browser meets a store in these tests: over real HTTP, and for S3 also past the policy that its fake ignores."""

import base64
import hmac
import json
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
import uvicorn
from moto.server import ThreadedMotoServer
from starlette.applications import Starlette

from tenure.gateways.storage.contract import Upload
from tenure.gateways.storage.disk import DiskStorage
from tenure.gateways.storage.disk_http import routes
from tenure.kit import clock

REGION, BUCKET, ACCESS_KEY, SECRET_KEY = "eu-central-1", "files", "tester", "a secret of tests"


def browser() -> httpx.AsyncClient:
    """Without the certificates of the world: everything here is plain HTTP on this machine."""
    return httpx.AsyncClient(verify=False, trust_env=False, timeout=30)


async def post(upload: Upload, content: bytes, fields: Mapping[str, str] | None = None) -> httpx.Response:
    """What a page does with a form: its fields, then the file."""
    async with browser() as page:
        form = dict(upload.fields if fields is None else fields)
        return await page.post(upload.url, data=form, files={"file": ("any name.bin", content)})


async def fetch(address: str, method: str = "GET") -> httpx.Response:
    async with browser() as page:
        return await page.request(method, address)


@dataclass(frozen=True)
class DiskDoor:
    """Our own server: it judges every form itself."""

    async def accepts(self, upload: Upload, content: bytes, fields: Mapping[str, str] | None = None) -> bool:
        return (await post(upload, content, fields)).status_code == 204


@dataclass(frozen=True)
class S3Door:
    """A fake of S3 that takes any form, behind the judgement that S3 would pass on it."""

    async def accepts(self, upload: Upload, content: bytes, fields: Mapping[str, str] | None = None) -> bool:
        form = dict(upload.fields if fields is None else fields)
        if not policy_allows(form, len(content), clock.now()):
            return False
        return (await post(upload, content, form)).status_code == 204


def policy_allows(form: dict[str, str], length: int, now: datetime) -> bool:
    """Whether S3 would take the form ("POST Policy" of the S3 API): signature, expiry, every field."""
    if not hmac.compare_digest(_signature(form), form.get("x-amz-signature", "")):
        return False
    policy = json.loads(base64.b64decode(form["policy"]))
    if datetime.fromisoformat(policy["expiration"]) < now:
        return False
    judged = {"bucket": BUCKET, **{name.lower(): value for name, value in form.items()}}
    conditions = [_plain(condition) for condition in policy["conditions"]]
    named = {condition[1] for condition in conditions} | {"policy", "x-amz-signature"}
    return judged.keys() <= named and all(_holds(condition, judged, length) for condition in conditions)


def _plain(condition: Any) -> tuple[str, Any, Any]:
    if isinstance(condition, dict):
        ((name, value),) = condition.items()
        return "eq", name.lower(), value
    kind, name, value = condition
    return kind, (name.removeprefix("$").lower() if isinstance(name, str) else name), value


def _holds(condition: tuple[str, Any, Any], form: dict[str, str], length: int) -> bool:
    kind, name, value = condition
    if kind == "content-length-range":
        return bool(name <= length <= value)
    assert kind == "eq", f"{kind} is wider than an exact form needs"
    return bool(form.get(name) == value)


def _signature(form: dict[str, str]) -> str:
    """Signature version 4 over the policy, computed from the secret as S3 does."""
    _, *scope = form["x-amz-credential"].split("/")
    key = b"AWS4" + SECRET_KEY.encode()
    for part in scope:
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, form["policy"].encode(), "sha256").hex()


@contextmanager
def s3_server() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


@contextmanager
def disk_server(listener: socket.socket, storage: DiskStorage) -> Iterator[None]:
    """A real server in a thread of its own, so that nothing of the test's loop can help it."""
    app = Starlette(routes=list(routes(storage)))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


def raw_exchange(url: str, request: bytes, pause_every: int, *, hang_up: bool = False) -> bytes:
    """Send bytes as they are, a few at a time, and answer what comes back until the server closes."""
    address = urlsplit(url)
    with socket.create_connection((address.hostname or "", address.port or 80), timeout=5) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for start in range(0, len(request), pause_every):
            connection.sendall(request[start : start + pause_every])
            time.sleep(0.001)
        if hang_up:
            connection.shutdown(socket.SHUT_WR)
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
    return answer
