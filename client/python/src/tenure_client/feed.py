"""Events, one after the other, whatever happens to the connection."""

import asyncio
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Literal, Protocol, Self

from .cursors import CursorStore, MemoryCursorStore
from .errors import CursorExpired, NetworkError, TenureError
from .events import Event
from .retrying import Retries
from .sockets import TRY_AGAIN_LATER, Interrupted, OnPlace, Subscription

Root = Literal["events", "viewerEvents"]
"""The field that is followed: what the caller may see, or what is the member's own alone."""
OnGap = Callable[[CursorExpired], Awaitable[None] | None]

REMEMBERED = 1_000
"""How many ids of the last events are kept, to know a repetition by."""
LASTING = 30.0
"""Seconds after which a connection has been a good one: the next pause begins small again."""
_BUSY = 3
"""The attempt from which the pauses begin where the server asked to come back later."""
_AGAIN = frozenset({"UNAVAILABLE", "RATE_LIMITED"})

_log = logging.getLogger("tenure_client.feed")


class Asker(Protocol):
    """What the feed needs of the client."""

    retries: Retries

    async def open_feed(self, root: Root, variables: dict[str, Any], on_place: OnPlace) -> Subscription:
        """A new connection that follows from the cursor in the variables; `on_place` hears how far, when quiet."""
        ...

    async def head(self) -> str | None:
        """The cursor of where the log ends; None for who has not signed in."""
        ...


class Feed:
    """Events in the order of the log, each once: `async for event in client.events()`.

    An event counts as processed when the loop asks for the next one. Its cursor is then stored, and the feed resumes
    from there after a lost connection, a restart of the server, or a restart of this program. The event that was being
    processed when this program ended is delivered again.

    Raises TenureError where reconnecting does not help: the credential was revoked (`FORBIDDEN`, `UNAUTHENTICATED`), an
    argument is not valid (`BAD_INPUT`), or the cursor is too old and there is no `on_gap` (`CursorExpired`). After any
    other failure the feed reconnects, without a limit, with the pauses of `Retries`.
    """

    def __init__(
        self,
        asker: Asker,
        *,
        root: Root = "events",
        after: str | None = None,
        types: Sequence[str] | None = None,
        subject: str | None = None,
        account: str | None = None,
        store: CursorStore | None = None,
        on_gap: OnGap | None = None,
    ) -> None:
        self.cursor = after
        """The cursor of the last event that was processed."""
        self._asker, self._root = asker, root
        self._selection = {"types": None if types is None else list(types), "subject": subject, "account": account}
        self._store = store or MemoryCursorStore()
        self._on_gap = on_gap
        self._subscription: Subscription | None = None
        self._opened_at = 0.0
        self._attempt = 0
        self._told: Event | None = None
        self._is_loaded = False
        self._seen: dict[str, None] = {}

    def __aiter__(self) -> Self:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def done(self) -> None:
        """Marks the last event as processed: before you leave the loop, which would have asked for the next one."""
        if self._told is not None:
            await self._store.save(self._told.cursor)
            self.cursor, self._told = self._told.cursor, None

    async def aclose(self) -> None:
        """Closes the connection. If the last event is not done, a feed that resumes at the cursor receives it again."""
        subscription, self._subscription = self._subscription, None
        if subscription is not None:
            await subscription.close()

    async def __anext__(self) -> Event:
        await self._load()
        await self.done()
        while True:
            try:
                event = await self._next()
            except CursorExpired as expired:
                await self._leap(expired)
            except TenureError as error:
                await self._come_back(error)
            else:
                if event.id not in self._seen:
                    return self._tell(event)

    async def _load(self) -> None:
        if not self._is_loaded:
            self.cursor = await self._store.load() or self.cursor
            self._is_loaded = True

    async def _next(self) -> Event:
        subscription = self._subscription or await self._begin()
        data = await subscription.heard()
        if data is None:
            raise Interrupted("The server ended the feed.")
        return event_of(data[self._root])

    async def _begin(self) -> Subscription:
        is_new = self.cursor is None
        subscription = await self._open()
        if is_new and self.cursor is not None:
            await self._store.save(self.cursor)
        return subscription

    async def _open(self) -> Subscription:
        """Without a cursor it begins where the log ends now, and knows that cursor: a cut may come before any event."""
        self._opened_at = time.monotonic()
        if self.cursor is None:
            self.cursor = await self._asker.head()
        wanted = {**self._selection, "after": self.cursor}
        self._subscription = await self._asker.open_feed(self._root, wanted, self._move_on)
        return self._subscription

    async def _move_on(self, cursor: str) -> None:
        """To a place without an event: what lies before it was not for us, and is not gone through again."""
        if cursor != self.cursor:
            self.cursor = cursor
            await self._store.save(cursor)

    def _tell(self, event: Event) -> Event:
        self._attempt = 0
        self._seen[event.id] = None
        if len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        self._told = event
        return event

    async def _come_back(self, error: TenureError) -> None:
        """Wait before the next connection. Raises the error where that would not help."""
        await self.aclose()
        if not isinstance(error, NetworkError) and error.code not in _AGAIN:
            raise error
        if time.monotonic() - self._opened_at > LASTING:
            self._attempt = 0
        if isinstance(error, Interrupted) and error.close_code == TRY_AGAIN_LATER:
            self._attempt = max(self._attempt, _BUSY)
        pause = self._asker.retries.pause(self._attempt, error.retry_after)
        self._attempt += 1
        _log.info("The feed was interrupted and reconnects in %.1f s: %s", pause, error.message)
        await asyncio.sleep(pause)

    async def _leap(self, expired: CursorExpired) -> None:
        """Follow from the log's end, already while the state is loaded: nothing falls in between."""
        await self.aclose()
        if self._on_gap is None:
            raise expired
        lost, self.cursor = self.cursor, None
        try:
            await self._open()
        except TenureError as error:
            self.cursor = lost
            await self._come_back(error)
            return
        await self._load_state(self._on_gap, expired, lost)
        await self._store.save(self.cursor)

    async def _load_state(self, on_gap: OnGap, expired: CursorExpired, lost: str | None) -> None:
        """Where that fails, the gap is still there when the next event is asked for, here or in the next program."""
        try:
            loaded = on_gap(expired)
            if inspect.isawaitable(loaded):
                await loaded
        except BaseException:
            self.cursor = lost
            await self.aclose()
            raise


def event_of(told: dict[str, Any]) -> Event:
    """An event as GraphQL answers it: its subject is an object."""
    subject = told.get("subject")
    return Event.model_validate({**told, "subject": subject["id"] if subject else None})
