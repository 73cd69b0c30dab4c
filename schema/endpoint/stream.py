"""The log as server-sent events, for those who cannot hold websockets: the same events, to the same people.

A request is refused with GraphQL's error as JSON. What is answered is a stream of messages with the event's cursor as
`id`, its type as `event` and its envelope as `data`. It begins with the `id` after which it tells, so that a cut before
the first event loses nothing. Between events, comments tell that the connection is alive; an `id` with them moves the
client's cursor on past what was not for it.
"""

import asyncio
import json
from dataclasses import replace
from functools import partial

from starlette.datastructures import Headers, QueryParams
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from realtime.feeds import Feed, Follower
from realtime.reader import Entry
from realtime.sharing import Answer, Frame, SharedFeeds, Subscriber
from resolvers import events
from resolvers.asking import Asking
from resolvers.events import Wish
from schema.endpoint.admission import Admission, Entrance, is_from
from schema.endpoint.errors import BadRequest
from schema.endpoint.http import failure
from schema.endpoint.line import Line, body
from schema.endpoint.media import JSON
from tenure.events.envelope import cursor_at, envelope
from tenure.kit.refusals import BadInput, Forbidden, RateLimited, Unavailable

HEARTBEAT_SECONDS = 15.0
COST = 1
"""What opening a stream takes from the caller's bucket: what a subscription does."""
OURS = frozenset({"same-origin", "none"})
"""What a browser says of a request that a page of the same origin made, or a person by the address bar."""


class EventStream:
    """An ASGI application for the path of the stream. `heartbeat_seconds` is how long it may be silent."""

    def __init__(self, entrance: Entrance, heartbeat_seconds: float = HEARTBEAT_SECONDS) -> None:
        self.entrance = entrance
        self.heartbeat_seconds = heartbeat_seconds
        self.shared = SharedFeeds()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008, "reason": "WebSockets are not served here."})
            return
        line = Line(receive, send)
        try:
            await self._answer(Request(scope), line)
        except Exception as error:  # whatever it is: published, masked and logged; once it has begun, the line ends it
            if line.has_begun:
                raise
            await failure(error, JSON)(scope, receive, send)

    async def _answer(self, request: Request, line: Line) -> None:
        if request.method != "GET":
            raise BadRequest("The event stream must be requested with GET.", 405, {"Allow": "GET"})
        wish, is_own = wish_of(request.headers, request.query_params), _flag(request.query_params, "viewer")
        check = partial(check_page, request.headers)
        admission, connection = await self.entrance.enter({}, request, check, line.end)
        try:
            asking = admission.context()
            await _pay(asking)
            feed = (events.follow_own if is_own else events.follow)(asking, wish)
            async with feed.follow() as follower:
                await self._tell(line, feed, follower, (feed.tenant, feed.scope, replace(wish, after=None)))
        finally:
            self.entrance.connections.leave(connection)

    async def _tell(self, line: Line, feed: Feed, follower: Follower, key: object) -> None:
        """Tell what comes until the client has gone, or has to go."""
        if line.is_over:  # its credential was revoked, or the server asked to end, before it had begun
            raise Unavailable(retryAfter=1)
        await line.begin(cursor_at(follower.position))
        subscriber = Subscriber(line.outbox.push, line.outbox.put, line.end_lost, Frame(body))
        shared = self.shared.enter(key, feed, answering(feed))
        joining = asyncio.create_task(shared.join(subscriber, follower))
        joining.add_done_callback(line.joined)
        try:
            async for _ in line.beats(self.heartbeat_seconds):
                line.outbox.push(body(heartbeat(shared.reached(subscriber))))
        finally:
            joining.cancel()
            self.shared.leave(key, shared, subscriber)
            await line.finish()


def check_page(headers: Headers, admission: Admission) -> None:
    """Refuse a page of somebody else's. Raises Forbidden.

    A browser sends a cookie along whoever asks, and no origin where a page asks its own: then it says so otherwise.
    """
    origin = headers.get("origin")
    if origin is not None:
        is_ours = is_from(admission.origins, origin, headers.get("host"))
    else:
        is_ours = not admission.by_cookie or headers.get("sec-fetch-site") in OURS
    if not is_ours:
        raise Forbidden("Requests from this origin are not allowed.")


def wish_of(headers: Headers, asked: QueryParams) -> Wish:
    """Which events the request asks for. A client that comes back names its place in a header."""
    after = headers.get("last-event-id") or asked.get("after") or None
    types = sorted({name.strip() for name in asked.get("types", "").split(",") if name.strip()})
    return Wish(after, tuple(types) or None, asked.get("subject") or None, asked.get("account") or None)


def _flag(asked: QueryParams, name: str) -> bool:
    value = asked.get(name, "false")
    if value not in ("true", "false"):
        raise BadInput(f"`{name}` must be true or false.")
    return value == "true"


async def _pay(asking: Asking) -> None:
    if asking.bucket is None:
        return
    state = await asking.bucket.take(asking.bucket_key, COST)
    if not state.granted:
        raise RateLimited("Too many streams were opened. Try again later.", retryAfter=state.retry_after)


def answering(feed: Feed) -> Answer:
    """How an event is answered for all who asked alike: its message, encoded once."""

    async def answer(entry: Entry) -> str | None:
        assert feed.read is not None, "what the log is followed by has a reading"
        async with feed.read(entry) as reading:
            return None if reading is None else message(envelope(reading.value))

    return answer


def heartbeat(position: int | None) -> str:
    """A comment, and where the client may resume: it tells no event, but browsers remember the place."""
    return ":\n\n" if position is None else f":\nid: {cursor_at(position)}\n\n"


def message(told: dict[str, object]) -> str:
    """One event as the stream has it. No value in it holds the end of a line: JSON escapes them."""
    data = json.dumps(told, separators=(",", ":"))
    return f"id: {told['cursor']}\nevent: {told['type']}\ndata: {data}\n\n"
