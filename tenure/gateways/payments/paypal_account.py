"""One PayPal business, as calls are made for it."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tenure.gateways.payments.contract import DEADLINE, AnswerLost, ProviderRefused
from tenure.gateways.payments.paypal_place import LIVE, Place
from tenure.gateways.payments.paypal_wire import Call, Wire

_A_MOMENT = 0.25
"""Seconds before a lost answer is asked for again."""
Answer = Mapping[str, Any]
_ID = re.compile(r"[0-9A-Za-z_-]{1,255}")


@dataclass(frozen=True, slots=True)
class Account:
    """`wire` is its owner's to close; `deadline` is in seconds for a whole call of ours, however many of PayPal's."""

    client_id: str
    secret: str = field(repr=False)
    wire: Wire = field(repr=False)
    place: Place = LIVE
    deadline: float = DEADLINE

    def until(self) -> float:
        """When a call that begins now is given up, on the event loop's clock."""
        return asyncio.get_running_loop().time() + self.deadline

    async def look(self, path: str, until: float) -> Answer:
        """What PayPal has there. Raises ProviderUnavailable or ProviderRefused."""
        return await self.wire.ask(self.place, self.client_id, self.secret, Call("GET", path), until)

    async def change(self, path: str, body: Any, key: str | None, until: float, method: str = "POST") -> Answer:
        """Have it done. Raises AnswerLost too.

        A lost answer is asked for once more with the same id, while there is time: PayPal then tells what it did.
        """
        call = Call(method, path, body, key, AnswerLost)
        try:
            return await self.wire.ask(self.place, self.client_id, self.secret, call, until)
        except AnswerLost:
            if key is None or asyncio.get_running_loop().time() + _A_MOMENT >= until:
                raise
        await asyncio.sleep(_A_MOMENT)
        return await self.wire.ask(self.place, self.client_id, self.secret, call, until)


def checked(text: str) -> str:
    """An id as part of a path. Raises ProviderRefused for what is none: what members send leads nowhere else."""
    if not _ID.fullmatch(text):
        raise ProviderRefused("PayPal has no such ID.", "INVALID_RESOURCE_ID")
    return text
