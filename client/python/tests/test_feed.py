"""The feed over everything that can happen to a connection: against one whose answers the test chooses."""

from collections.abc import Callable
from typing import Any

import pytest

from tenure_client import CursorExpired, Event, Feed, MemoryCursorStore, NetworkError, Retries, TenureError
from tenure_client.sockets import TRY_AGAIN_LATER, Interrupted

RESTARTING = 1012


def answer(position: int, root: str = "events") -> dict[str, Any]:
    event = {
        "id": f"event-{position}",
        "cursor": f"after-{position}",
        "type": "feature.created",
        "version": "2026-11-01",
        "sequence": position,
        "occurredAt": "2026-11-28T12:00:00Z",
        "actor": {"kind": "SYSTEM", "id": None, "onBehalfOf": None},
        "subject": {"id": "feature"} if position % 2 else None,
        "cause": None,
        "payload": {},
    }
    return {root: event}


class Connection:
    """Answers what it is given, then ends as it is told. A text is a place that it tells while it is quiet."""

    def __init__(self, answers: list[Any], on_place: Callable[[str], Any]) -> None:
        self._answers, self._on_place = answers, on_place
        self.is_closed = False

    async def heard(self) -> Any:
        while isinstance(told := self._answers.pop(0), str):
            await self._on_place(told)
        if isinstance(told, Exception):
            raise told
        return told

    async def close(self) -> None:
        self.is_closed = True


class Server:
    """Each connection answers the next list, or is refused with the exception in its place."""

    def __init__(self, *connections: Any, head: str | Exception | None = "after-head") -> None:
        self.retries = Retries(base=0.0001, cap=0.0001)
        self.asked: list[str | None] = []
        self.wanted: list[dict[str, Any]] = []
        self.opened: list[Connection] = []
        self._connections = list(connections)
        self._head = head

    async def open_feed(self, root: str, variables: dict[str, Any], on_place: Callable[[str], Any]) -> Any:
        self.asked.append(variables["after"])
        self.wanted.append({"root": root, **variables})
        following = self._connections.pop(0)
        if isinstance(following, Exception):
            raise following
        self.opened.append(Connection(following, on_place))
        return self.opened[-1]

    async def head(self) -> str | None:
        told, self._head = self._head, "after-head"
        if isinstance(told, Exception):
            raise told
        return told


def cut(code: int | None = None) -> Interrupted:
    return Interrupted("cut", code)


async def events(feed: Feed, many: int) -> list[str]:
    return [(await anext(feed)).cursor for _ in range(many)]


@pytest.mark.parametrize(
    "end",
    [
        cut(),
        cut(RESTARTING),
        cut(TRY_AGAIN_LATER),
        None,
        TenureError("UNAVAILABLE", "away", retry_after=0.001),
        TenureError("RATE_LIMITED", "too many", retry_after=0.001),
    ],
    ids=str,
)
async def test_it_comes_back_after_what_was_dealt_with_last(end: Exception | None) -> None:
    server = Server([answer(1), answer(2), end], cut(), [answer(3)])
    feed = Feed(server, after="after-0")
    assert await events(feed, 3) == ["after-1", "after-2", "after-3"]
    assert server.asked == ["after-0", "after-2", "after-2"]
    assert server.opened[0].is_closed


async def test_what_is_told_twice_is_passed_over() -> None:
    feed = Feed(Server([answer(1), answer(1), answer(2), cut()], [answer(1), answer(2), answer(3)]), after="after-0")
    assert await events(feed, 3) == ["after-1", "after-2", "after-3"]


async def test_an_event_tells_who_did_it_and_what_it_is_about() -> None:
    feed = Feed(Server([answer(1), answer(2)]))
    first, second = await anext(feed), await anext(feed)
    assert isinstance(first, Event)
    assert (first.actor.kind, first.subject, second.subject, first.test) == ("SYSTEM", "feature", None, None)


@pytest.mark.parametrize("code", ["FORBIDDEN", "UNAUTHENTICATED", "BAD_INPUT", "INTERNAL", "BAD_RESPONSE"])
@pytest.mark.parametrize("where", ["opening", "following"])
async def test_what_will_not_get_better_is_raised(code: str, where: str) -> None:
    error = TenureError(code, "no")
    feed = Feed(Server(error if where == "opening" else [error]))
    with pytest.raises(TenureError) as raised:
        await anext(feed)
    assert raised.value is error


async def test_a_cursor_is_stored_when_its_event_was_dealt_with_and_not_before() -> None:
    store = MemoryCursorStore("after-5")
    server = Server([answer(6), answer(7)])
    feed = Feed(server, after="after-0", store=store)
    await anext(feed)
    assert (server.asked, store.cursor, feed.cursor) == (["after-5"], "after-5", "after-5")
    await anext(feed)
    assert (store.cursor, feed.cursor) == ("after-6", "after-6")
    await feed.done()
    await feed.done()
    assert (store.cursor, feed.cursor) == ("after-7", "after-7")


def gone(**_: Any) -> CursorExpired:
    return CursorExpired("CURSOR_EXPIRED", "too old")


async def test_without_on_gap_an_expired_cursor_is_raised() -> None:
    feed = Feed(Server([gone()]), after="after-0")
    with pytest.raises(CursorExpired):
        await anext(feed)


@pytest.mark.parametrize(
    "trouble", [NetworkError("cut"), TenureError("UNAVAILABLE", "away"), TenureError("RATE_LIMITED", "many")], ids=str
)
async def test_where_the_logs_end_cannot_be_asked_for_it_is_tried_anew(trouble: Exception) -> None:
    gaps: list[CursorExpired] = []
    server = Server([gone()], [gone()], [answer(9)], head=trouble)
    feed = Feed(server, after="after-0", on_gap=gaps.append)
    assert await events(feed, 1) == ["after-9"]
    assert server.asked == ["after-0", "after-0", "after-head"]
    assert len(gaps) == 1, "the state was loaded more often than it was needed"


async def test_the_log_is_followed_while_the_state_is_loaded() -> None:
    server = Server([gone()], [answer(9)])
    feed = Feed(server, after="after-0", on_gap=lambda _: _remember(server))
    assert await events(feed, 1) == ["after-9"]
    assert server.asked == ["after-0", "after-head"]


def _remember(server: Server) -> None:
    assert len(server.opened) == 2, "the state is loaded before anything is followed"


async def test_what_on_gap_raises_ends_the_loop() -> None:
    def fail(_: CursorExpired) -> None:
        raise LookupError("the state cannot be loaded")

    server, store = Server([gone()], [answer(9)], [gone()], [answer(9)]), MemoryCursorStore("after-0")
    feed = Feed(server, store=store, on_gap=fail)
    for _ in range(2):
        with pytest.raises(LookupError):
            await anext(feed)
    assert server.asked == ["after-0", "after-head"] * 2, "it went on without the state"
    assert store.cursor == "after-0"
    assert all(connection.is_closed for connection in server.opened)


async def test_a_feed_that_is_quiet_moves_on_past_what_is_not_for_it() -> None:
    server, store = Server([answer(1), "after-7", cut()], [answer(9)]), MemoryCursorStore("after-0")
    assert await events(Feed(server, store=store), 2) == ["after-1", "after-9"]
    assert server.asked == ["after-0", "after-7"]
    assert store.cursor == "after-7"


async def test_where_a_place_cannot_be_kept_the_loop_ends() -> None:
    class Broken(MemoryCursorStore):
        async def save(self, cursor: str | None) -> None:
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        await anext(Feed(Server(["after-7", answer(9)]), after="after-0", store=Broken()))


async def test_what_is_wanted_is_asked_of_the_feed_that_is_meant() -> None:
    server = Server([answer(1, "viewerEvents")])
    feed = Feed(server, root="viewerEvents", after="a", types=("invoice.paid",), subject="s", account="c")
    assert await events(feed, 1) == ["after-1"]
    wanted = {"root": "viewerEvents", "after": "a", "types": ["invoice.paid"], "subject": "s", "account": "c"}
    assert server.wanted == [wanted]


async def test_a_visitor_has_no_place_in_the_log_and_is_turned_away_by_it() -> None:
    server = Server(TenureError("UNAUTHENTICATED", "who are you?"), head=None)
    with pytest.raises(TenureError) as raised:
        await anext(Feed(server))
    assert (raised.value.code, server.asked) == ("UNAUTHENTICATED", [None])


async def test_without_a_cursor_it_begins_where_the_log_ends_and_knows_that() -> None:
    server, store = Server([cut()], [answer(1)]), MemoryCursorStore()
    feed = Feed(server, store=store)
    assert await events(feed, 1) == ["after-1"]
    assert server.asked == ["after-head", "after-head"]
    assert store.cursor == "after-head"


@pytest.mark.parametrize("leave", [Feed.aclose, lambda feed: feed.__aexit__()], ids=["aclose", "async with"])
async def test_leaving_closes_the_connection(leave: Callable[[Feed], Any]) -> None:
    server = Server([answer(1)])
    feed = Feed(server)
    await anext(feed)
    await leave(feed)
    assert server.opened[0].is_closed
