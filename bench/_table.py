"""One line of the table that `make bench` prints."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

ROUNDS = 5
HEADER = ("claim", "ours", "floor", "ratio", "target", "")


@dataclass(frozen=True, slots=True)
class Row:
    """`ours` and `floor` in `unit`; `ratio` is what the target bounds, from above or (`at_least`) from below."""

    name: str
    ours: float
    floor: float
    unit: str
    ratio: float
    target: float | None = None
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        if self.target is None:
            return True
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target

    def cells(self) -> tuple[str, ...]:
        bound = "" if self.target is None else f"{'≥' if self.at_least else '≤'} {self.target:g}"
        ours, floor = (f"{value:,.1f} {self.unit}" for value in (self.ours, self.floor))
        return (self.name, ours, floor, f"{self.ratio:.2f}", bound, "" if self.is_met else "missed")


def compared(name: str, ours: Sequence[float], floor: Sequence[float], unit: str, target: float | None = None) -> Row:
    """Costs per piece of several rounds, the two sides taking turns: medians, and the ratio of the medians."""
    mine, bare = statistics.median(ours), statistics.median(floor)
    return Row(name, mine, bare, unit, mine / bare, target)


def table(rows: Sequence[Row]) -> str:
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    texts = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([texts[0], "-" * max(map(len, texts)), *texts[1:]])
