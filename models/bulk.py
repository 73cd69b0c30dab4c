"""Many rows of one table by one statement: a column is one array, so that the statement is the same for any number."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from tortoise import fields

from models import database
from models.base import TenantRecord

_AS_THEY_ARE = (fields.UUIDField, fields.DatetimeField, fields.BooleanField, fields.IntField, fields.BigIntField)
"""Values of these go to the driver as the rows hold them."""


async def insert(rows: Sequence[TenantRecord]) -> None:
    """Insert rows of one table and one tenant, in the open transaction."""
    if rows:
        table = type(rows[0])
        names = [name for name in table._meta.fields_db_projection if name != "tenant_id"]
        await database.execute(_insert(table), rows[0].tenant_id, *_columns(rows, names))


async def update(rows: Sequence[TenantRecord], *names: str) -> None:
    """Write these columns of rows of one table and one tenant, in the open transaction."""
    if rows:
        sql = _update(type(rows[0]), names)
        await database.execute(sql, rows[0].tenant_id, *_columns(rows, ["id", *names]))


def _columns(rows: Sequence[TenantRecord], names: Sequence[str]) -> list[list[Any]]:
    known = type(rows[0])._meta.fields_map
    return [_column(rows, name, known[name]) for name in names]


def _column(rows: Sequence[TenantRecord], name: str, field: fields.Field[Any]) -> list[Any]:
    if isinstance(field, _AS_THEY_ARE):
        return [getattr(row, name) for row in rows]
    values = ((getattr(row, name), row) for row in rows)
    return [None if value is None else field.to_db_value(value, row) for value, row in values]


@cache
def _insert(table: type[TenantRecord]) -> str:
    names = [name for name in table._meta.fields_db_projection if name != "tenant_id"]
    chosen = ", ".join(names)
    return (
        f'INSERT INTO "{table._meta.db_table}" (tenant_id, {chosen}) '
        f"SELECT $1, {chosen} FROM unnest({_arrays(table, names)}) AS new ({chosen})"
    )


@cache
def _update(table: type[TenantRecord], names: tuple[str, ...]) -> str:
    chosen = ", ".join(f"{name} = new.{name}" for name in names)
    return (
        f'UPDATE "{table._meta.db_table}" AS row SET {chosen} '
        f"FROM unnest({_arrays(table, ['id', *names])}) AS new (id, {', '.join(names)}) "
        "WHERE row.tenant_id = $1 AND row.id = new.id AND row.id = ANY($2::uuid[])"  # by the key, whatever is planned
    )


def _arrays(table: type[TenantRecord], names: Sequence[str]) -> str:
    return ", ".join(f"${place}::{_kind(table, name)}[]" for place, name in enumerate(names, start=2))


def _kind(table: type[TenantRecord], name: str) -> str:
    """Without the length, to which a cast would cut silently; the column itself refuses what is too long."""
    kind: str = table._meta.fields_map[name].get_for_dialect("postgres", "SQL_TYPE")
    return kind.partition("(")[0]
