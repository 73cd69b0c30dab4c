"""An integrator's server as one more way to follow: what it is sent, though its answers get lost."""

import asyncio
import random
from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import Any

from starlette.responses import Response

from tenure.events.envelope import position_of
from tests.door import Door
from tests.integrators.receiver import Received, receiving
from tests.spine.followers import Follower
from tests.spine.node import Node

MAKE = """mutation ($url: String!) { webhookEndpointCreate(input: {url: $url}) {
  webhookEndpoint { id } userErrors { message } } }"""


class HookFollower(Follower):
    """By webhooks. Cut, it answers 500 to what it has taken, so that this is sent again; to each event at most once."""

    def __init__(self, nodes: Sequence[Node], door: Door, after: str, chance: random.Random | None = None) -> None:
        super().__init__(nodes, door, after, chance)
        self._stack = AsyncExitStack()
        self._events: dict[str, dict[str, Any]] = {}
        self._refused: set[str] = set()
        self._is_cut = False

    async def prepare(self) -> None:
        receiver = await self._stack.enter_async_context(receiving())
        receiver.answers["/"] = self._answer
        node = self._chance.choice(self._nodes)
        made = await node.door(self.door, timeout=10)(MAKE, {"url": f"{receiver.base}/"})
        assert made["webhookEndpointCreate"]["userErrors"] == []

    async def run(self) -> None:
        async with self._stack:
            await asyncio.Event().wait()

    def cut(self) -> None:
        self._is_cut = True

    def in_order(self) -> list[str]:
        """Each subject's events in their order, as they were sent; of several subjects, in that of the log."""
        came: dict[str, list[int]] = {}
        for event in self._events.values():
            came.setdefault(event["subject"], []).append(event["sequence"])
        assert all(numbers == sorted(numbers) for numbers in came.values())
        return sorted(self.seen, key=lambda key: position_of(self._events[key]["cursor"]))

    def _answer(self, received: Received) -> Response:
        event = received.event
        if event["id"] not in self._events:
            self._events[event["id"]] = event
            self.seen.append(event["id"])
        if self._is_cut and event["id"] not in self._refused:
            self._is_cut = False
            self.cuts += 1
            self._refused.add(event["id"])
            return Response(status_code=500)
        return Response(status_code=204)
