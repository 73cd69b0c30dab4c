"""Some rows at a time, in one transaction: each is read and held against what is here, then written.

A row that is refused while it is written would leave half of itself, so the whole batch is taken back and done again
without it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from models.bulk_files import Import, ImportOf
from tenure.bulk.agreements import Agreements
from tenure.bulk.cells import Cells, Problem, Wrong
from tenure.bulk.kinds import Become, Kind
from tenure.bulk.members import Members
from tenure.bulk.reading import Row
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.refusals import Refused

UNFIT = Problem(None, "CELLS_UNFIT", "The row has more or fewer cells than the header.")
REPEATED = ("ROW_REPEATED", "An earlier row has the same value.")


class RowRefused(Exception):
    """What was written in this transaction has to be taken back: one of its rows was refused half-way."""

    def __init__(self, number: int, problem: Problem) -> None:
        super().__init__(f"row {number}: {problem.code}")
        self.number, self.problem = number, problem


@dataclass(slots=True)
class Counted:
    """What became of a batch. `problems` by the number of the row."""

    rows: int
    created: int = 0
    updated: int = 0
    skipped: int = 0
    problems: dict[int, Sequence[Problem]] = field(default_factory=dict)

    def count(self, become: Become) -> None:
        name = str(become).lower()
        setattr(self, name, getattr(self, name) + 1)


async def kind_of(ctx: Context, row: Import) -> Kind[Any]:
    """What the rows are to become, in the open transaction."""
    return await Members.of(ctx) if row.kind is ImportOf.MEMBERS else Agreements()


def caused(ctx: Context, row: Import) -> Context:
    """Whatever happens, happens because of this import."""
    return replace(ctx, cause=f"import:{ids.encode(Import.__name__, row.id)}")


async def bring(ctx: Context, row: Import, rows: Sequence[Row], refused: Mapping[int, Problem]) -> Counted:
    """Read and write the rows, in the open transaction, but for those that were refused before. Raises `RowRefused`."""
    ctx, kind, counted = caused(ctx, row), await kind_of(ctx, row), Counted(len(rows))
    for one in rows:
        try:
            known = refused.get(one.number) or (UNFIT if one.cells is None else None)
            if known is not None or one.cells is None:
                raise Wrong([known or UNFIT])
            counted.count(await _brought(ctx, kind, row, one.number, one.cells))
        except Wrong as wrong:
            counted.problems[one.number] = wrong.problems
        except Refused as refusal:  # while it was read, so that nothing of it is written
            counted.problems[one.number] = [Problem.of(refusal)]
    return counted


async def _brought(ctx: Context, kind: Kind[Any], row: Import, number: int, cells: Mapping[str, str]) -> Become:
    found = await kind.read(ctx, row, Cells(cells))
    if found is None:
        return Become.SKIPPED
    try:
        return await kind.write(ctx, row, found)
    except Refused as refusal:
        raise RowRefused(number, Problem.of(refusal)) from refusal
