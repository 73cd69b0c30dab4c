"""Opaque ids → keys and rows of the tenant. What is not there, or is somebody else's, is NOT_FOUND all the same."""

from typing import Any, TypeVar
from uuid import UUID

from models.base import TenantRecord
from resolvers.loaders import Loaders
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.refusals import BadInput, NotFound

Row = TypeVar("Row", bound=TenantRecord)


def key(model: type[Any], opaque: str) -> UUID:
    """The key in an opaque id of that kind. Raises `NotFound`."""
    try:
        kind, found = ids.decode(opaque)
    except ValueError as error:
        raise NotFound from error
    if kind != model.__name__:
        raise NotFound
    return found


def optional_key(model: type[Any], opaque: str | None) -> UUID | None:
    return None if opaque is None else key(model, opaque)


def any_key(opaque: str | None, name: str) -> UUID | None:
    """The key in an id of whatever kind that was given as an argument. Raises `BadInput`."""
    if opaque is None:
        return None
    try:
        return ids.decode(opaque)[1]
    except ValueError as error:
        raise BadInput(f"`{name}` is not a valid ID.") from error


async def row(ctx: Context, model: type[Row], opaque: str) -> Row:
    """The tenant's row. Raises `NotFound`."""
    return await model.named(ctx.tenant, key(model, opaque))


async def loaded(loaders: Loaders, model: type[Row], opaque: str) -> Row:
    """The tenant's row, read once for all that asks for it in an operation. Raises `NotFound`."""
    found = await loaders.row(model, key(model, opaque))
    if found is None:
        raise NotFound
    return found


def opaque(found: Any) -> str:
    """The global id of a row."""
    return ids.encode(type(found).__name__, found.id)
