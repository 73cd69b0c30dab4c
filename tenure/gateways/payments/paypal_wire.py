"""How we reach PayPal: access tokens kept, every call with an end, and errors that say what can have been done."""

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from tenure.gateways.payments.authorities import trust
from tenure.gateways.payments.contract import (
    DEADLINE,
    NotThere,
    PaymentError,
    ProviderRefused,
    ProviderUnavailable,
)
from tenure.gateways.payments.paypal_place import Place
from tenure.kit import clock

Answer = Mapping[str, Any]

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_SMALL = 64 * 1024
_SPARE = 120.0
"""Seconds by which an access token is given up before it ends."""
_BEING_DONE = frozenset({"PREVIOUS_REQUEST_IN_PROGRESS", "ORDER_COMPLETION_IN_PROGRESS", "DUPLICATE_INVOICE_ID"})
"""Refusals that tell of another call that did, or is doing, the same: its effect is looked up."""


@dataclass(slots=True)
class _Token:
    """`ends` is on the monotonic clock."""

    text: str = ""
    ends: float = 0.0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `key` becomes PayPal's request id; `lost` is what no answer means: AnswerLost for a change."""

    method: str
    path: str
    body: Any = None
    key: str | None = None
    lost: type[PaymentError] = ProviderUnavailable


class Wire:
    """One pool of connections and one set of access tokens, shared by the accounts of all tenants.

    `timeout` is in seconds per step.
    """

    def __init__(self, timeout: float = DEADLINE) -> None:
        limits = httpx.Timeout(timeout, connect=min(timeout, 5.0))
        self.client = httpx.AsyncClient(timeout=limits, verify=trust())
        self._tokens: dict[str, _Token] = {}

    async def ask(self, place: Place, client_id: str, secret: str, call: Call, until: float) -> Answer:
        """PayPal's answer, empty where it has nothing to say. `until` is on the event loop's clock.

        Raises ProviderRefused, ProviderUnavailable and `call.lost`.
        """
        token = await self._token(place, client_id, secret, until)
        response = await self._sent(place, call, token, until)
        if response.status_code == httpx.codes.UNAUTHORIZED:
            # The token was taken back before its time; a call without one was not executed.
            self._tokens.pop(_name(place, client_id, secret), None)
            token = await self._token(place, client_id, secret, until)
            response = await self._sent(place, call, token, until)
        return _read(response, call)

    async def post_form(self, address: str, raw: bytes, until: float) -> str:
        """The text that a form's exact bytes are answered with. Raises ProviderUnavailable."""
        headers = {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": "tenure"}
        response = await self._within(
            until, self.client.post(address, content=raw, headers=headers), ProviderUnavailable
        )
        if response.status_code != httpx.codes.OK:
            raise ProviderUnavailable(f"PayPal answered with HTTP {response.status_code}")
        return response.text.strip()

    async def get_small(self, url: str, until: float) -> bytes:
        """The bytes at an address, 64 KiB at most, without following it elsewhere.

        Raises NotThere, or ProviderUnavailable.
        """
        response = await self._within(until, self._read_small(url), ProviderUnavailable)
        if response.is_client_error and response.status_code != httpx.codes.TOO_MANY_REQUESTS:
            raise NotThere("PayPal has no such object.", str(response.status_code))
        if response.status_code != httpx.codes.OK:
            raise ProviderUnavailable(f"PayPal answered with HTTP {response.status_code}")
        return response.content

    async def _read_small(self, url: str) -> httpx.Response:
        async with self.client.stream("GET", url, follow_redirects=False) as response:
            content = bytearray()
            async for part in response.aiter_bytes():
                content += part
                if len(content) > _SMALL:
                    raise ProviderUnavailable("PayPal's response is too long")
        return httpx.Response(response.status_code, content=bytes(content))

    async def close(self) -> None:
        await self.client.aclose()

    async def _token(self, place: Place, client_id: str, secret: str, until: float) -> str:
        """The access token of these credentials. Whatever fails here, nothing was executed."""
        token = self._tokens.setdefault(_name(place, client_id, secret), _Token())
        async with token.lock:
            if token.ends <= clock.monotonic():
                asking = self.client.post(
                    f"{place.api}/v1/oauth2/token",
                    data={"grant_type": "client_credentials"},
                    auth=httpx.BasicAuth(client_id, secret),
                )
                began = clock.monotonic()
                answer = _access(await self._within(until, asking, ProviderUnavailable))
                token.text = answer["access_token"]
                token.ends = began + max(float(answer["expires_in"]) - _SPARE, 0.0)
        return token.text

    async def _sent(self, place: Place, call: Call, token: str, until: float) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}", "Prefer": "return=representation"}
        if call.key is not None:
            headers["PayPal-Request-Id"] = call.key
        sending = self.client.request(call.method, place.api + call.path, json=call.body, headers=headers)
        return await self._within(until, sending, call.lost)

    async def _within(self, until: float, asking: Any, lost: type[PaymentError]) -> httpx.Response:
        try:
            async with asyncio.timeout_at(until):
                response: httpx.Response = await asking
        except _NEVER_SENT as error:
            raise ProviderUnavailable(f"PayPal cannot be reached: {type(error).__name__}") from error
        except httpx.HTTPError as error:
            raise lost(f"PayPal's response did not arrive: {type(error).__name__}") from error
        except TimeoutError as error:
            raise lost("PayPal did not respond in time") from error
        return response


def _name(place: Place, client_id: str, secret: str) -> str:
    return hashlib.sha256("\0".join((place.api, client_id, secret)).encode()).hexdigest()


def _access(response: httpx.Response) -> Answer:
    try:
        answer = response.json()
    except ValueError as error:
        raise ProviderUnavailable(f"PayPal answered with HTTP {response.status_code}") from error
    if response.status_code in {httpx.codes.BAD_REQUEST, httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN}:
        raise ProviderRefused("PayPal rejected these credentials.", "invalid_client")
    if response.status_code != httpx.codes.OK or "access_token" not in answer:
        raise ProviderUnavailable(f"PayPal answered with HTTP {response.status_code}")
    return dict(answer)


def _read(response: httpx.Response, call: Call) -> Answer:
    """What the answer says. Raises as `Wire.ask` does."""
    if response.status_code == httpx.codes.NO_CONTENT:
        return {}
    if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
        raise ProviderUnavailable("PayPal is limiting requests")
    try:
        answer = response.json()
    except ValueError as error:
        raise call.lost(f"PayPal answered with HTTP {response.status_code}, and no JSON") from error
    if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR or not isinstance(answer, dict):
        raise call.lost(f"PayPal answered with HTTP {response.status_code}")
    if response.status_code >= httpx.codes.BAD_REQUEST:
        raise _refusal(response.status_code, answer, call)
    return answer


def _refusal(status: int, answer: Answer, call: Call) -> PaymentError:
    details = answer.get("details") or [{}]
    code = details[0].get("issue") or answer.get("name") or str(status)
    message = details[0].get("description") or answer.get("message") or "PayPal refused this request."
    if code in _BEING_DONE:
        return call.lost(f"PayPal is processing this request or has already done so: {code}")
    return (NotThere if status == httpx.codes.NOT_FOUND else ProviderRefused)(message, code)
