"""What the command palette finds."""

from typing import Any

from models.base import TenantRecord
from resolvers import nodes
from resolvers.asking import Asking
from tenure.console import search
from tenure.console.search import Found
from tenure.kit import ids
from tenure.kit.refusals import BadInput

LARGEST = 50
_NAMED_BY = ("name", "number", "code", "title", "slug")
"""Columns by which a row can be called, the best first."""


async def find(asking: Asking, text: str, first: int) -> list[Found]:
    """The row of an id first, then what begins so. Raises `BadInput`."""
    if not 1 <= first <= LARGEST:
        raise BadInput(f"`first` must be from 1 to {LARGEST}.")
    named = await _by_id(asking, text.strip())
    return named or await search.search(asking.ctx, text, first)


async def node_of(asking: Asking, found: Found) -> TenantRecord | None:
    return await nodes.find(asking, found.kind, found.key)


async def _by_id(asking: Asking, opaque: str) -> list[Found]:
    row: Any = await nodes.node(asking, opaque)
    if row is None:
        return []
    kind = type(row).__name__
    title = next((str(named) for name in _NAMED_BY if (named := getattr(row, name, None))), kind)
    return [Found(kind, ids.decode(opaque)[1], title, "" if title == kind else kind)]
