"""What a file's rows can become: each kind reads a row without writing anything, then writes what it read."""

from abc import ABC, abstractmethod
from enum import StrEnum
from typing import ClassVar, Generic, TypeVar

from models.bulk_files import Import
from tenure.bulk.cells import Cells
from tenure.context import Context

Read = TypeVar("Read")


class Become(StrEnum):
    """What became of a row. SKIPPED: it was here already."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    SKIPPED = "SKIPPED"


class Kind(ABC, Generic[Read]):
    """`key` is the column by which a row is found again: no two rows of a file may have the same in it."""

    key: ClassVar[str]
    required: ClassVar[frozenset[str]]
    optional: frozenset[str]

    @abstractmethod
    async def read(self, ctx: Context, row: Import, cells: Cells) -> Read | None:
        """What the row says, held against what is here, in the open transaction; None of what is left as it is here.

        Raises `Wrong`.
        """

    @abstractmethod
    async def write(self, ctx: Context, row: Import, found: Read) -> Become:
        """Write it, in the open transaction. Raises `Refused`, which takes the whole transaction back."""
