"""GraphQL over HTTP, and the development mailbox, as somebody outside uses them: patient, and safe to repeat."""

import asyncio
import html
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Self, TypeVar

import httpx

from tenure.kit import clock

PATIENCE = 90.0
"""Seconds in which a server may come back, and a letter may arrive."""

_PAUSE = 0.2
_AGAIN = frozenset({"UNAVAILABLE", "RATE_LIMITED"})

Answer = TypeVar("Answer")


class TourFailed(Exception):
    """The server did something else than it should: one sentence."""


class _NotYet(Exception):
    """Ask again in a moment; the reason is told where patience ends."""


@dataclass(frozen=True, slots=True)
class Client:
    """One caller of one server. A credential makes another one: `as_bearer`."""

    http: httpx.AsyncClient
    token: str | None = None

    def as_bearer(self, token: str) -> Self:
        return replace(self, token=token)

    async def __call__(self, document: str, **variables: Any) -> dict[str, Any]:
        """The data. A server that is away is asked again; send mutations with a key. Raises TourFailed."""
        return await _patiently(lambda: self._once(document, variables))

    async def mutate(self, document: str, **variables: Any) -> dict[str, Any]:
        """The payload of the document's one mutation, which must have no user errors. Raises TourFailed."""
        (payload,) = (await self(document, **variables)).values()
        if payload["userErrors"]:
            raise TourFailed(f"the mutation was refused: {json.dumps(payload['userErrors'])}")
        answered: dict[str, Any] = payload
        return answered

    async def link(self, recipient: str, path: str) -> str:
        """The token in the newest letter to that address that links to `path`. Raises TourFailed."""
        return await _patiently(lambda: self._linked(recipient, path))

    async def send_file(self, upload: dict[str, Any], name: str, content: bytes, content_type: str) -> None:
        """Send the bytes straight to the store, with the form that the server signed. Raises TourFailed."""
        fields = {field["name"]: field["value"] for field in upload["fields"]}
        part = {"file": (name, content, content_type)}
        place, headers = loopback(upload["url"])
        answer = await _patiently(
            lambda: self._reached(self.http.post(place, data=fields, files=part, headers=headers))
        )
        if not answer.is_success:
            raise TourFailed(f"the store refused the upload ({answer.status_code})")

    async def fetch(self, url: str) -> bytes:
        """What the signed address gives away. Raises TourFailed."""
        place, headers = loopback(url)
        answer = await _patiently(lambda: self._reached(self.http.get(place, headers=headers)))
        if not answer.is_success:
            raise TourFailed(f"the store refused the download ({answer.status_code})")
        return answer.content

    async def _once(self, document: str, variables: dict[str, Any]) -> dict[str, Any]:
        headers = {"accept": "application/graphql-response+json"}
        if self.token is not None:
            headers["authorization"] = f"Bearer {self.token}"
        asked = {"query": document, "variables": variables}
        answer = await self._reached(self.http.post("/graphql", json=asked, headers=headers))
        self.http.cookies.clear()  # a session is proved by its token here, never by a cookie left behind
        return _data(answer)

    async def _linked(self, recipient: str, path: str) -> str:
        listed = await self._reached(self.http.get("/_mail"))
        if listed.status_code == 404:
            raise TourFailed("this server has no built-in mailbox to read the email in")
        for letter, about in re.findall(r'href="(/_mail/[0-9a-f-]{36})"(.*?)</li>', listed.text, re.DOTALL):
            if recipient not in html.unescape(about):
                continue
            page = await self._reached(self.http.get(letter))
            found = re.search(rf"/{path}/([A-Za-z0-9_.~-]+)", html.unescape(page.text))
            if found:
                return found[1]
        raise _NotYet(f"no email to {recipient} has arrived")

    async def _reached(self, asking: Awaitable[httpx.Response]) -> httpx.Response:
        try:
            answer = await asking
        except httpx.TransportError as error:
            raise _NotYet(f"the server is not responding ({type(error).__name__})") from error
        if answer.status_code in {502, 504}:
            raise _NotYet(f"the server is unavailable ({answer.status_code})")
        return answer


def loopback(url: str) -> tuple[httpx.URL, dict[str, str]]:
    """Names below `localhost` are this machine (RFC 6761): browsers know, many resolvers do not."""
    parsed = httpx.URL(url)
    if not parsed.host.endswith(".localhost"):
        return parsed, {}
    return parsed.copy_with(host="localhost"), {"host": parsed.netloc.decode()}


def _data(answer: httpx.Response) -> dict[str, Any]:
    try:
        body = answer.json()
    except ValueError as error:
        raise TourFailed(f"the response is not JSON ({answer.status_code})") from error
    errors = body.get("errors")
    if errors and _AGAIN & {error.get("extensions", {}).get("code") for error in errors}:
        raise _NotYet(errors[0]["message"])
    if errors:
        raise TourFailed(f"the server responded with errors: {json.dumps(errors)}")
    data: dict[str, Any] = body["data"]
    return data


async def _patiently(ask: Callable[[], Awaitable[Answer]]) -> Answer:
    deadline = clock.monotonic() + PATIENCE
    while True:
        try:
            return await ask()
        except _NotYet as reason:
            if clock.monotonic() > deadline:
                raise TourFailed(f"after {PATIENCE:.0f} s: {reason}") from reason
            await asyncio.sleep(_PAUSE)
