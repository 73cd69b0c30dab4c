"""GraphQL over HTTP: requests with retries, under one idempotency key however often they are sent."""

import re
import uuid
from collections.abc import AsyncIterator, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Self

import httpx
from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from .addresses import Address
from .errors import NetworkError, TenureError, error_of
from .retrying import Retries
from .sockets import Subscription
from .version import VERSION

TIMEOUT = 30.0

_KEY = re.compile(r"@idempotent\(\s*key:\s*\$(\w+)\s*\)")
_LITERAL_KEY = re.compile(r"@idempotent\(\s*key:\s*\"")
_MUTATION = re.compile(r"^\s*mutation\b", re.MULTILINE)
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_AWAY = {502, 503, 504}


class Transport:
    """One caller of one business. `key` is an API key, `token` a member's token; without either it is a visitor.

    `timeout` is in seconds, for each attempt. `transport` replaces the HTTP transport, for a proxy or certificates of
    your own.
    """

    def __init__(
        self,
        url: str,
        *,
        key: str | None = None,
        token: str | None = None,
        retries: Retries | None = None,
        timeout: float = TIMEOUT,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        if key is not None and token is not None:
            raise ValueError("Pass either a key or a token, not both.")
        self.address = Address.of(url)
        self.retries = retries or Retries()
        self._credential = key or token
        # A session is proved by its token, never by a cookie that an answer left behind.
        jar = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        self._http = httpx.AsyncClient(timeout=timeout, headers=self._headers(), cookies=jar, transport=transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    @property
    def authorization(self) -> str | None:
        """The value of the `Authorization` header; None for a visitor."""
        return None if self._credential is None else f"Bearer {self._credential}"

    async def ask(self, document: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Runs a document of your own and returns its data.

        Queries are retried where that helps. So are mutations with `@idempotent(key: $idempotencyKey)`, whose key is
        generated where you pass none. Raises TenureError.
        """
        return await self.execute(document, None, dict(variables or {}))

    async def execute(
        self, query: str, operation_name: str | None = None, variables: dict[str, Any] | None = None, **_: Any
    ) -> dict[str, Any]:
        """Like `ask`, for a document with several operations. The generated methods call it."""
        given = plain(variables or {})
        wanted = _KEY.search(query)
        if wanted is not None and given.get(wanted[1]) is None:
            given[wanted[1]] = str(uuid.uuid4())
        body: dict[str, Any] = {"query": query, "variables": given}
        if operation_name is not None:
            body["operationName"] = operation_name
        has_key = wanted is not None or _LITERAL_KEY.search(query) is not None
        is_repeatable = has_key or _MUTATION.search(query) is None
        return await self.retries.run(lambda: self._once(body), is_repeatable=is_repeatable)

    def get_data(self, response: dict[str, Any]) -> dict[str, Any]:
        """What `execute` returned: the generated methods call the two in turn."""
        return response

    async def execute_ws(
        self, query: str, operation_name: str | None = None, variables: dict[str, Any] | None = None, **_: Any
    ) -> AsyncIterator[dict[str, Any]]:
        """The results of a subscription until it or the connection ends; it is not resumed. See `events`.

        Raises TenureError; its subclass NetworkError where the connection ends.
        """
        payload = {"query": query, "operationName": operation_name, "variables": plain(variables or {})}
        subscription = await Subscription.opened(self.address, self.authorization, payload)
        try:
            while (data := await subscription.heard()) is not None:
                yield data
        finally:
            await subscription.close()

    def _headers(self) -> dict[str, str]:
        agent = f"tenure-client-python/{VERSION}"
        headers = {
            "accept": "application/graphql-response+json, application/json;q=0.9",
            "user-agent": agent,
            "x-tenure-client": agent,
        }
        if self.authorization is not None:
            headers["authorization"] = self.authorization
        if self.address.is_below_localhost:
            headers["host"] = self.address.host
        return headers

    async def _once(self, body: Mapping[str, Any]) -> dict[str, Any]:
        try:
            answer = await self._http.post(self.address.http, json=body)
        except httpx.TransportError as error:
            was_sent = not isinstance(error, _NOT_SENT)
            raise NetworkError(f"{type(error).__name__}: {error}", was_sent=was_sent) from error
        return read(answer)


def plain(variables: Mapping[str, Any]) -> dict[str, Any]:
    """The variables as JSON. What was not given is left out: null would be another answer."""
    # Generated: it imports this module.
    from .generated.base_model import UnsetType

    return {name: _plain(value) for name, value in variables.items() if not isinstance(value, UnsetType)}


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return to_jsonable_python(value)


def read(answer: httpx.Response) -> dict[str, Any]:
    """The data in an answer. Raises TenureError."""
    try:
        body = answer.json()
    except ValueError as error:
        raise _unreadable(answer) from error
    if not isinstance(body, dict) or not (body.get("errors") or isinstance(body.get("data"), dict)):
        raise _unreadable(answer)
    if body.get("errors"):
        raise error_of(body["errors"], body.get("data"), _seconds(answer))
    data: dict[str, Any] = body["data"]
    return data


def _unreadable(answer: httpx.Response) -> TenureError:
    """What stands before the server may answer in its place while that is away."""
    if answer.status_code in _AWAY:
        return TenureError(
            "UNAVAILABLE", f"The server is not available ({answer.status_code}).", retry_after=_seconds(answer)
        )
    if answer.status_code == 429:
        return TenureError("RATE_LIMITED", "Too many requests.", retry_after=_seconds(answer))
    return TenureError("BAD_RESPONSE", f"The response ({answer.status_code}) is not a GraphQL response.")


def _seconds(answer: httpx.Response) -> float | None:
    """`Retry-After` in seconds; a date, which our server never sends, is passed over."""
    told = answer.headers.get("retry-after", "")
    return float(told) if told.isdecimal() else None
