"""Resumable feeds of a tenant's log: one reader per tenant and node, and as many followers as there are."""

import asyncio
import contextvars
from collections.abc import AsyncIterator, Callable, Coroutine, Hashable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Self, TypeVar
from uuid import UUID

from realtime.bus import Bus
from realtime.reader import PAGE, Entry, Log, Observer, Reader
from tenure.kit.refusals import BadInput, CursorExpired, Unavailable

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Selection:
    """Which events a feed carries: beyond a position, of some types, about one subject. None is all, or from now on."""

    after: int | None = None
    types: frozenset[str] | None = None
    subject: UUID | None = None

    def takes(self, entry: Entry) -> bool:
        return (self.types is None or entry.type in self.types) and self.subject in (None, entry.subject_id)


class Reading(NamedTuple):
    """What one event is answered from: the context of its resolvers, and the root value of the subscription."""

    context: object
    value: object


@dataclass(frozen=True, slots=True)
class Pace:
    """How a feed of what is true now is told: what comes within `seconds` at once, and of it only what is newest.

    `by_subject` keeps the newest event of each subject, else the newest of all. While events keep coming, each wait is
    twice as long as the one before, up to `longest` seconds: what is dear to read is told soon, but not often.
    """

    seconds: float
    by_subject: bool = True
    longest: float = 0.0

    def wait(self, last: float, rested: float) -> float:
        """How many seconds to wait, where the last wait was `last` and nothing has come for `rested`."""
        return self.seconds if rested >= self.longest else min(2 * last, self.longest)

    def thinned(self, entries: Sequence[Entry]) -> list[Entry]:
        newest = {entry.subject_id if self.by_subject else None: entry for entry in entries}
        return sorted(newest.values(), key=lambda entry: entry.position)


# None where the event is not for those who share the feed: it is passed over.
Read = Callable[[Entry], AbstractAsyncContextManager[Reading | None]]


class Lagging(Exception):
    """A live follower is further behind than the node remembers: it has to resume by its cursor."""


class Follower:
    """A cursor in the log of one tenant. Use as a context: while it is open, the node reads along."""

    def __init__(self, feeds: "Feeds", tenant: UUID, selection: Selection) -> None:
        self._feeds = feeds
        self._tenant = tenant
        self.selection = selection
        self.position = 0
        self._reader: Reader | None = None

    async def __aenter__(self) -> Self:
        self._reader = self._feeds.acquire(self._tenant)
        try:
            async with asyncio.timeout(self._feeds.start_seconds):
                self.position = await self._start(self._reader)
        except TimeoutError as error:
            self._leave()
            raise Unavailable(retryAfter=1) from error
        except BaseException:
            self._leave()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        self._leave()

    @property
    def reader(self) -> Reader:
        if self._reader is None:
            raise RuntimeError("This follower is not open.")
        return self._reader

    async def page(self) -> list[Entry]:
        """The next selected entries there are, without waiting: none may be selected although the position moved on."""
        entries = self.reader.remembered(self.position)
        if entries is None:
            entries = await self._older()
        else:
            entries = entries[:PAGE]
        if entries:
            self.position = entries[-1].position
        return [entry for entry in entries if self.selection.takes(entry)]

    async def more(self) -> None:
        """Returns once the log has grown beyond the position."""
        await self.reader.growth(self.position)

    @property
    def is_remembered(self) -> bool:
        """Whether what comes next is still in this node's memory."""
        return self.reader.remembered(self.position) is not None

    async def _start(self, reader: Reader) -> int:
        await reader.started.wait()
        head = await reader.log.head(self._tenant)
        reader.wake(head)
        after = self.selection.after
        if after is None:
            return head
        if not 0 <= after <= head:
            raise BadInput("This cursor does not belong to the log.")
        await self._refuse_expired(after)
        return after

    async def _older(self) -> list[Entry]:
        entries = list(await self.reader.log.read(self._tenant, self.position, PAGE))
        if entries and entries[0].position != self.position + 1:
            # What lay between was removed while this follower was on its way.
            await self._refuse_expired(self.position)
        return entries

    async def _refuse_expired(self, after: int) -> None:
        if after + 1 < await self.reader.log.floor(self._tenant):
            raise CursorExpired

    def _leave(self) -> None:
        if self._reader is not None:
            self._feeds.release(self._reader)
            self._reader = None


@dataclass(slots=True)
class Feed(AsyncIterator[Entry]):
    """What a subscription field returns: the entries selected, in order, each once.

    `read` opens the snapshot in which an endpoint answers one event for everybody who shares it: those of one `scope`,
    who may see exactly the same. Iterated as it is, the feed raises Lagging once a live reader of it is further behind
    than the node remembers. With a `pace` it leaves out what is older news than what comes with it.
    """

    feeds: "Feeds"
    tenant: UUID
    selection: Selection
    read: Read | None = None
    scope: str = ""
    pace: Pace | None = None
    _source: "AsyncIterator[Entry] | None" = field(default=None, init=False)
    _waited: float = field(default=0.0, init=False)
    _waited_until: float = field(default=float("-inf"), init=False)

    def follow(self) -> Follower:
        """A follower from where the feed begins."""
        return Follower(self.feeds, self.tenant, self.selection)

    def follow_from_now(self) -> Follower:
        """A follower of the same selection that skips all there is already."""
        return Follower(self.feeds, self.tenant, replace(self.selection, after=None))

    def thinned(self, entries: Sequence[Entry]) -> Sequence[Entry]:
        """What is told of the entries that have come."""
        return entries if self.pace is None else self.pace.thinned(entries)

    async def gathered(self, follower: Follower) -> Sequence[Entry]:
        """What is told next of a follower's selection, without what is older news than what comes along with it."""
        entries = await follower.page()
        if self.pace is None or not entries:
            return entries
        now = asyncio.get_running_loop().time
        self._waited = self.pace.wait(self._waited, now() - self._waited_until)
        await asyncio.sleep(self._waited)
        self._waited_until = now()
        return self.pace.thinned(entries + await follower.page())

    async def __anext__(self) -> Entry:
        if self._source is None:
            self._source = self._entries()
        return await anext(self._source)

    async def aclose(self) -> None:
        close = getattr(self._source, "aclose", None)
        if close is not None:
            await close()

    async def _entries(self) -> AsyncIterator[Entry]:
        async with self.follow() as follower:
            is_live = False
            while True:
                for entry in await self.gathered(follower):
                    yield entry
                if is_live and not follower.is_remembered:
                    raise Lagging
                is_live = is_live or follower.position >= follower.reader.position
                if follower.position >= follower.reader.position:
                    await follower.more()


class Feeds:
    """The feeds of one node. `observers` see every entry before any follower does, in order."""

    def __init__(
        self,
        log: Log,
        bus: Bus,
        heartbeat_seconds: float = 5,
        observers: Sequence[Observer] = (),
        start_seconds: float = 10,
    ) -> None:
        self.start_seconds = start_seconds
        self._log = log
        self._bus = bus
        self._heartbeat_seconds = heartbeat_seconds
        self._observers = list(observers)
        self._readers: dict[UUID, Reader] = {}
        self._asked: dict[Hashable, asyncio.Task[Any]] = {}

    def observed_by(self, observer: Observer) -> None:
        """Let it see every entry before any follower does."""
        self._observers.append(observer)

    def feed(
        self, tenant: UUID, selection: Selection, read: Read | None = None, scope: str = "", pace: Pace | None = None
    ) -> Feed:
        return Feed(self, tenant, selection, read, scope, pace)

    def follow(self, tenant: UUID, selection: Selection) -> Follower:
        return Follower(self, tenant, selection)

    async def once(self, key: Hashable, read: Callable[[], Coroutine[Any, Any, Value]]) -> Value:
        """What `read` answers, read once for all who ask for it at the same time: thousands do when an event comes."""
        task = self._asked.get(key)
        if task is None:
            # In a context of its own: the first one's transaction is not everybody's.
            task = self._asked[key] = asyncio.create_task(read(), context=contextvars.Context())
            task.add_done_callback(lambda _: self._asked.pop(key, None))
        found: Value = await asyncio.shield(task)
        return found

    def acquire(self, tenant: UUID) -> Reader:
        reader = self._readers.get(tenant)
        if reader is None:
            reader = Reader(tenant, self._log, self._bus, self._heartbeat_seconds, self._observers, self.start_seconds)
            self._readers[tenant] = reader
        reader.followers += 1
        return reader

    def release(self, reader: Reader) -> None:
        reader.followers -= 1
        if not reader.followers:
            reader.close()
            self._readers.pop(reader.tenant, None)
