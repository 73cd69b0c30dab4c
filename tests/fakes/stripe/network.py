"""What becomes of webhooks on their way: they come twice, in another order, or not at all."""

import random
from dataclasses import dataclass, field
from typing import Any

Sent = tuple[str, str, dict[str, Any]]


@dataclass(slots=True)
class Network:
    """Each webhook is sent `copies` times; `lost` in a hundred never arrive.

    Where it `holds`, they wait to be shuffled.
    """

    seed: int = 0
    copies: int = 1
    lost: int = 0
    holds: bool = False
    _waiting: list[Sent] = field(default_factory=list)
    _chance: random.Random = field(default_factory=random.Random)

    def __post_init__(self) -> None:
        self._chance.seed(self.seed)

    def leaving(self, sent: Sent) -> list[Sent]:
        """What goes out now."""
        copies = [sent] * self.copies if self._chance.random() * 100 >= self.lost else []
        if self.holds:
            self._waiting += copies
            return []
        return copies

    def held(self) -> list[Sent]:
        """All that waited, in an order of chance."""
        waiting, self._waiting = self._waiting, []
        self._chance.shuffle(waiting)
        return waiting
