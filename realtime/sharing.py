"""Feeds answered once for everybody: who may see the same is told the same, encoded a single time."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import structlog

from realtime.feeds import Feed, Follower
from realtime.reader import Entry
from tenure.kit.refusals import Unavailable

log = structlog.get_logger(__name__)

ANSWERS = 512
_CHUNK = 500
_RETRY_SECONDS = (0.1, 0.5, 1, 2, 5, 5)

Answer = Callable[[Entry], Coroutine[Any, Any, str | None]]
"""The encoded payload of one event; None where it is not for those who share the feed."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a payload goes out by one transport: between `head` and `tail`, as the message that `wrap` makes of it.

    Who share a feed come by the same transport, so those of equal heads are given the very same message.
    """

    wrap: Callable[[str], Any]
    head: str = ""
    tail: str = ""

    def around(self, payload: str) -> Any:
        return self.wrap(self.head + payload + self.tail)


class Subscriber:
    """One feed of one connection among those that are answered together."""

    __slots__ = ("_put", "abandon", "frame", "head", "position", "push")

    def __init__(
        self,
        push: Callable[[Any], None],
        put: Callable[[Any], Awaitable[None]],
        abandon: Callable[[], None],
        frame: Frame,
    ) -> None:
        self.frame = frame
        self.head = frame.head
        self.push = push
        self._put = put
        self.abandon = abandon
        self.position = 0

    async def put(self, payload: str) -> None:
        await self._put(self.frame.around(payload))


class Shared:
    """One feed and everybody who subscribed to it."""

    def __init__(self, feed: Feed, answer: Answer) -> None:
        self.waiting = 0
        self.is_lost = False
        self.subscribers: dict[Subscriber, None] = {}
        self._feed = feed
        self._execute = answer
        # Everybody live has all up to here, and nothing beyond; up to where it is told, while something is being told.
        self._position = 0
        self._settled = 0
        self._answers: OrderedDict[int, asyncio.Task[str | None]] = OrderedDict()
        self._started: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._run())

    async def join(self, subscriber: Subscriber, follower: Follower) -> None:
        """Bring a subscriber from its cursor to where the others are, then let it go along with them."""
        await asyncio.shield(self._started)
        while True:
            for entry in self._feed.thinned(await follower.page()):
                payload = await self._answer_patiently(entry)
                if payload is not None:
                    await subscriber.put(payload)
            subscriber.position = follower.position
            if self.is_lost:
                raise Unavailable(retryAfter=1)
            if follower.position >= self._position:
                # Nothing waits between this check and the entry: no event falls through, none comes twice.
                self.subscribers[subscriber] = None
                return
            # The others began at the head of the log, which this node's reader may not have reached yet.
            await follower.more()

    def reached(self, subscriber: Subscriber) -> int | None:
        """The position up to which the subscriber was told everything; None while it still hears of the past."""
        return max(subscriber.position, self._settled) if subscriber in self.subscribers else None

    def close(self) -> None:
        self._task.cancel()
        for answer in self._answers.values():
            answer.cancel()

    async def _run(self) -> None:
        try:
            async with self._feed.follow_from_now() as follower:
                self._position = self._settled = follower.position
                self._started.set_result(None)
                while True:
                    await self._tell_all(await self._feed.gathered(follower))
                    self._position = self._settled = follower.position
                    await follower.more()
        except Exception as error:
            log.exception("feeds.shared_lost", tenant=str(self._feed.tenant))
            if not self._started.done():
                self._started.set_exception(error)
                # Whoever joins gets it; where nobody does any more it is no loss.
                self._started.exception()
            self._abandon()

    def _abandon(self) -> None:
        self.is_lost = True
        for subscriber in list(self.subscribers):
            subscriber.abandon()

    async def _tell_all(self, entries: Sequence[Entry]) -> None:
        """Of what is true now, nothing is told twice: events of several subjects may have changed one object."""
        told: set[str | None] = set()
        for entry in entries:
            payload = await self._answer_patiently(entry)
            await self._tell(entry.position, None if payload in told else payload)
            if self._feed.pace is not None:
                told.add(payload)

    async def _tell(self, position: int, payload: str | None) -> None:
        self._position = position
        if payload is None:
            return
        everybody = list(self.subscribers)
        for begin in range(0, len(everybody), _CHUNK):
            self._tell_some(everybody[begin : begin + _CHUNK], position, payload)
            await asyncio.sleep(0)

    def _tell_some(self, some: list[Subscriber], position: int, payload: str) -> None:
        """Thousands of times for each event: what can be done once for all is."""
        live = self.subscribers
        head, message = None, None
        for subscriber in some:
            if subscriber.position < position and subscriber in live:
                subscriber.position = position
                if subscriber.head != head:
                    head, message = subscriber.head, subscriber.frame.around(payload)
                subscriber.push(message)

    async def _answer_patiently(self, entry: Entry) -> str | None:
        """The answer, tried again while the database is away: an event is late rather than left out."""
        for seconds in _RETRY_SECONDS:
            try:
                return await self._answer(entry)
            except Exception:
                log.exception("feeds.event_unanswered", tenant=str(self._feed.tenant), position=entry.position)
                await asyncio.sleep(seconds)
        return await self._answer(entry)

    async def _answer(self, entry: Entry) -> str | None:
        """The encoded payload of one event, made once; None where it is not for those who share it."""
        answer = self._answers.get(entry.position)
        if answer is None or (answer.done() and (answer.cancelled() or answer.exception() is not None)):
            answer = self._answers[entry.position] = asyncio.create_task(self._execute(entry))
            if len(self._answers) > ANSWERS:
                self._answers.popitem(last=False)
        # One subscriber that leaves must not cancel it for the others.
        return await asyncio.shield(answer)


class SharedFeeds:
    """All the feeds of one node that are answered together, each while it has subscribers."""

    def __init__(self) -> None:
        self._all: dict[Hashable, Shared] = {}

    def __len__(self) -> int:
        return len(self._all)

    def enter(self, key: Hashable, feed: Feed, answer: Answer) -> Shared:
        """The feed of that key; `answer` is how its events are answered, where this is the first to ask for it."""
        shared = self._all.get(key)
        if shared is None or shared.is_lost:
            shared = self._all[key] = Shared(feed, answer)
        shared.waiting += 1
        return shared

    def leave(self, key: Hashable, shared: Shared, subscriber: Subscriber) -> None:
        shared.subscribers.pop(subscriber, None)
        shared.waiting -= 1
        if not shared.waiting:
            shared.close()
            if self._all.get(key) is shared:
                del self._all[key]
