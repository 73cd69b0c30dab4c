"""Events of a running Tenure, sent on to a developer's own machine as an endpoint would be sent them."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
from rich.markup import escape

from tenure.cli.console import note, output
from tenure.cli.local_key import local_key
from tenure.cli.tour_client import Client, TourFailed, loopback
from tenure.cli.tour_feed import Event, Feed, FeedFailed, FeedRefused
from tenure.config import Config, SetupProblem
from tenure.integrators import signing
from tenure.kit import clock

SCOPES = ("EVENTS_READ",)
SECONDS = 10.0
"""How long an answer may take, as for a delivery."""
WAITS = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds before the feed is asked for again, after the first failure, the second, and so on."""
_DOCUMENT = """
subscription Listen($after: String, $types: [String!]) { events(after: $after, types: $types) { cursor envelope } }
"""


_HEAD = "{ events(last: 1) { pageInfo { endCursor } } }"


@dataclass(frozen=True, slots=True)
class Wish:
    """What to listen to and where to send it. Without a `key` one is made in the installation of this machine."""

    url: str
    forward_to: str
    types: Sequence[str] = ()
    key: str | None = None
    secret: str | None = None
    after: str | None = None


async def listen(wish: Wish, config: Config) -> None:
    """Until it is ended. Raises SetupProblem where the server refuses the feed."""
    base = wish.url.rstrip("/")
    key = wish.key or await local_key(config, urlsplit(base).hostname or "", SCOPES, "This command")
    secret = wish.secret or signing.secret()
    output.print(f"signing with [bold]{escape(secret)}[/], sending to {escape(wish.forward_to)}")
    after = wish.after or await _head(base, key)
    feed = Feed(base, key, after, document=_DOCUMENT, types=list(wish.types) or None)
    async with httpx.AsyncClient(timeout=SECONDS, follow_redirects=False) as http:
        await _followed(feed, _Forwarding(http, wish.forward_to, secret))


async def _head(base: str, key: str) -> str | None:
    """Where the log stands now, so that a cut before the first event misses none. Raises SetupProblem."""
    place, headers = loopback(base)
    async with httpx.AsyncClient(base_url=place, headers=headers, timeout=SECONDS) as http:
        try:
            found = await Client(http, key)(_HEAD)
        except TourFailed as failure:
            problem = f"The server refused to list its events: {failure}"
            raise SetupProblem(problem, "Specify a --key of this business with the scope EVENTS_READ.") from failure
    cursor: str | None = found["events"]["pageInfo"]["endCursor"]
    return cursor


async def _followed(feed: Feed, forwarding: "_Forwarding") -> None:
    """Through any number of cuts: each time after the last event that was sent on."""
    failures = 0
    while True:
        try:
            async with feed:
                async for event in feed.coming():
                    failures = 0
                    await forwarding.send(event)
        except FeedRefused as refusal:
            raise SetupProblem(
                str(refusal), "Specify a --key of this business with the scope EVENTS_READ."
            ) from refusal
        except (FeedFailed, OSError) as cut:
            note(f"the feed was disconnected ({cut}); resuming after the last event")
            await asyncio.sleep(WAITS[min(failures, len(WAITS) - 1)])
            failures += 1


@dataclass(frozen=True, slots=True)
class _Forwarding:
    http: httpx.AsyncClient
    url: str
    secret: str

    async def send(self, event: Event) -> None:
        """Once, and tell how it went. Who wants it again has it sent by `--after`."""
        told: dict[str, Any] = event["envelope"]
        body = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
        signed = signing.headers([self.secret], told["id"], clock.now(), body)
        headers = {"content-type": "application/json", **signed}
        began = clock.monotonic()
        try:
            answer = await self.http.post(
                self.url, content=body, headers={"content-type": "application/json", **headers}
            )
            outcome = str(answer.status_code)
        except httpx.HTTPError as error:
            outcome = type(error).__name__
        elapsed = (clock.monotonic() - began) * 1000
        colour = "green" if outcome.startswith("2") else "red"
        output.print(
            f"{clock.now():%H:%M:%S} [{colour}]{escape(outcome)}[/] {elapsed:,.0f} ms  {told['type']}  "
            f"[dim]{told['id']}  after {event['cursor']}[/]"
        )
