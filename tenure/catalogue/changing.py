"""Changing what may change of the catalogue's rows."""

from collections.abc import Mapping
from typing import Any

from models.base import TenantRecord
from tenure.events.core import camel


class Unchanged:
    """Stands for what is left as it is, where None means none."""


UNCHANGED = Unchanged()


async def write(row: TenantRecord, wanted: Mapping[str, Any]) -> list[str]:
    """Write the columns that differ; their names as the API has them."""
    changed = [
        column for column, value in wanted.items() if not isinstance(value, Unchanged) and getattr(row, column) != value
    ]
    for column in changed:
        setattr(row, column, wanted[column])
    if changed:
        await row.save(update_fields=changed)
    return [camel(column) for column in changed]
