"""What a list's file can hold: one column per field, under the field's name in GraphQL."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from tenure.access import Permission
from tenure.context import Context
from tenure.events.core import camel, plain
from tenure.kit import ids

MONEY = ("amount", "amountMinor", "currency")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list, with what is answered to the business's own fields, by code, and the row it leads to."""

    ctx: Context
    row: Any
    led: Any = None
    custom: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Column:
    """One field. A dot in the name nests it. `parts` are the columns that CSV makes of it, where it has several.

    `needs` is what the asker must hold besides the list's own permission. `is_number`: no program takes it for a
    formula, though it may begin with a minus.
    """

    name: str
    read: Callable[[Line], Any]
    parts: Sequence[str] = ()
    needs: Permission | None = None
    is_number: bool = False

    @property
    def field(self) -> str:
        """By what it is chosen."""
        return self.name.partition(".")[0]


def own(*names: str, needs: Permission | None = None, under: str = "") -> list[Column]:
    """Columns of the row itself, as they stand there."""
    return [Column(under + camel(name), _attribute(name), needs=needs) for name in names]


def numbers(*names: str) -> list[Column]:
    return [Column(camel(name), _attribute(name), is_number=True) for name in names]


def amounts(*names: str) -> list[Column]:
    """Money: in JSON with its parts, in CSV as a column for each."""
    return [Column(camel(name), _attribute(name), MONEY, is_number=True) for name in names]


def leading(kind: str, name: str, attribute: str) -> Column:
    """The opaque id of what a row leads to."""

    def read(line: Line) -> str | None:
        key: UUID | None = getattr(line.row, attribute)
        return None if key is None else ids.encode(kind, key)

    return Column(name, read)


def computed(name: str, read: Callable[[Line], Any], *parts: str) -> Column:
    return Column(name, read, parts)


def custom(code: str, needs: Permission | None) -> Column:
    """What the business asks besides."""
    return Column(f"customFields.{code}", lambda line: line.custom.get(code), needs=needs)


def _attribute(name: str) -> Callable[[Line], Any]:
    return lambda line: plain(getattr(line.row, name))
