"""HTTP that cannot be led astray: names are resolved once, every address must be public, and that address is asked."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpcore

from tenure.gateways.web.contract import REPLY_BYTES, Answer, Reply, WebProblem

SECONDS = 10.0
"""How long an answer may take, whole."""
MOST_BYTES = 256 * 1024
_LOCAL = ("localhost", ".localhost")
_TRANSLATED = ip_network("64:ff9b::/96")
"""IPv4 written as IPv6 (RFC 6052): a gateway there may lead anywhere."""


class GuardedWeb:
    """The internet. With `allow_local`, which is for development and tests, also this machine, and without TLS.

    `at_once` is how many are asked at the same time; who comes later waits, within the time that an answer may take.
    """

    def __init__(self, allow_local: bool = False, trust: ssl.SSLContext | None = None, at_once: int = 50) -> None:
        self._allow_local = allow_local
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trust or ssl.create_default_context(),
            max_connections=at_once,
            max_keepalive_connections=0,  # each request is resolved and checked by itself
            network_backend=_Guard(allow_local),
        )

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        return await self._asked("GET", url, headers or {}, None)

    async def post(self, url: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Answer:
        typed = {"content-type": "application/x-www-form-urlencoded", **(headers or {})}
        return await self._asked("POST", url, typed, urlencode(form).encode())

    async def send(self, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        async with self._answer("POST", url, headers, body) as answer:
            told = {name.decode("latin-1").lower(): text.decode("latin-1") for name, text in answer.headers}
            return Reply(answer.status, told, await _beginning(answer))

    async def close(self) -> None:
        await self._pool.aclose()

    async def _asked(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None) -> Answer:
        async with self._answer(method, url, headers, content) as answer:
            return Answer(answer.status, await _body(answer))

    @asynccontextmanager
    async def _answer(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | None
    ) -> AsyncIterator[httpcore.Response]:
        """The answer, whose body is to be read within the same time. Raises `WebProblem`."""
        self.check(url)
        said = {"host": urlsplit(url).netloc, "accept": "application/json", "user-agent": "Tenure", **headers}
        if content is not None:
            said["content-length"] = str(len(content))
        try:
            async with (
                asyncio.timeout(SECONDS),
                self._pool.stream(method, url, headers=list(said.items()), content=content) as answer,
            ):
                yield answer
        except (TimeoutError, OSError, UnicodeError, httpcore.TimeoutException) as error:
            raise WebProblem(f"{urlsplit(url).hostname} is not responding") from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
            raise WebProblem(f"{urlsplit(url).hostname} cannot be reached: {error}") from error

    def check(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            named = parts.hostname and parts.port != 0
        except ValueError as error:
            raise WebProblem("the URL is not valid") from error
        if not named or parts.username is not None or not url.isascii() or not url.isprintable():
            raise WebProblem("the URL is not valid")
        if parts.scheme != "https" and not (self._allow_local and parts.scheme == "http"):
            raise WebProblem("only HTTPS is allowed")


async def _body(answer: httpcore.Response) -> bytes:
    body = bytearray()
    async for chunk in answer.aiter_stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise WebProblem("the response is too long")
    return bytes(body)


async def _beginning(answer: httpcore.Response) -> bytes:
    """What follows is not read: the connection is closed on it."""
    body = bytearray()
    async for chunk in answer.aiter_stream():
        body += chunk
        if len(body) >= REPLY_BYTES:
            break
    return bytes(body[:REPLY_BYTES])


class _Guard(httpcore.AsyncNetworkBackend):
    """Connects to the very address that was checked: a name that answers differently the next time gains nothing."""

    def __init__(self, allow_local: bool) -> None:
        self._allow_local = allow_local
        self._plain = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore asks
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        address = await self._resolved(host, port)
        return await self._plain.connect_tcp(address, port, timeout, local_address, socket_options)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore asks
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise WebProblem("only the network is asked")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _resolved(self, host: str, port: int) -> str:
        if self._allow_local and host.endswith(_LOCAL):
            return "127.0.0.1"
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [str(entry[4][0]) for entry in found]
        if not addresses or not all(self._may_be_asked(ip_address(one.partition("%")[0])) for one in addresses):
            raise WebProblem(f"{host} is not on the public internet")
        return addresses[0]

    def _may_be_asked(self, address: IPv4Address | IPv6Address) -> bool:
        plain = getattr(address, "ipv4_mapped", None) or address
        return is_public(plain) or (self._allow_local and plain.is_loopback)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether it leads into the internet, and not through a translation into somebody's own network."""
    if isinstance(address, IPv6Address) and (address.sixtofour or address.teredo or address in _TRANSLATED):
        return False
    return address.is_global and not address.is_multicast
