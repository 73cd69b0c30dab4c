"""What every row has in common, and the three classes of table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, ClassVar, Literal, Self, TypeVar
from uuid import UUID

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.models import Model, ModelMeta
from tortoise.queryset import QuerySet

from models import database
from models.personal import Personal
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound

fields.DatetimeField.skip_to_python_if_native = True  # the driver's instants are in UTC already

Row = TypeVar("Row")
TableClass = Literal["TENANT", "GLOBAL", "LOCAL"]

AS_IT_IS = (
    fields.UUIDField,
    fields.IntField,
    fields.BigIntField,
    fields.BooleanField,
    fields.CharField,
    fields.TextField,
)
"""Columns that keep a value of their own class as it was given."""


class WithoutComments(ModelMeta):
    """Spares the ORM its search of our source for `#:` comments, of which there are none: it slows every start down."""

    def __new__(cls, name: str, bases: tuple[type, ...], attributes: dict[str, Any]) -> type:
        return super().__new__(cls, name, bases, {"_no_comments": True, **attributes})


class Record(Model, metaclass=WithoutComments):
    """A row with a UUIDv7 made here."""

    table_class: ClassVar[TableClass]
    references: ClassVar[dict[str, str]] = {}
    """Foreign keys: column → table. On TENANT tables the tenant is part of each."""
    checks: ClassVar[dict[str, str]] = {}
    """CHECK constraints: name → condition."""
    uniques: ClassVar[dict[str, tuple[tuple[str, ...], str]]] = {}
    """Partial unique indexes: name → (columns, condition)."""
    append_only: ClassVar[bool] = False
    personal: ClassVar[Personal | None] = None
    """What the table holds of a person, and what erasure does about it. Every table says so."""

    id: UUID = fields.UUIDField(primary_key=True, default=ids.new)

    # At each row and each assignment the ORM looks for relations and for asynchronous defaults: our rows have neither.
    __setattr__ = object.__setattr__

    def __init__(self, **given: Any) -> None:
        """A row that is not saved. Raises ValueError for None where the column is never null, KeyError without one."""
        values, columns = self.__dict__, _columns(type(self))
        values.update(columns.defaults, _await_when_save={})
        for name, make in columns.made.items():
            if name not in given:
                values[name] = make()
        for name, value in given.items():
            is_fitting = value.__class__ in columns.kinds[name]
            values[name] = value if is_fitting else _fitting(self._meta.fields_map[name], value)

    class Meta:
        abstract = True


@dataclass(frozen=True, slots=True)
class _Columns:
    """What a new row of a table has before anything is given: values, and what makes one.

    `kinds` are the classes whose objects a column takes as they are, that of None among them where it may be empty.
    """

    defaults: dict[str, Any]
    made: dict[str, Callable[[], Any]]
    kinds: dict[str, tuple[type, ...]]


@cache
def _columns(table: type[Record]) -> _Columns:
    defaults: dict[str, Any] = {"_partial": False, "_saved_in_db": False, "_custom_generated_pk": False}
    made: dict[str, Callable[[], Any]] = {}
    fields_of = {name: table._meta.fields_map[name] for name in table._meta.fields_db_projection}
    for name, column in fields_of.items():
        if callable(column.default):
            made[name] = column.default
        else:
            defaults[name] = column.default
    return _Columns(defaults, made, {name: _kinds(column) for name, column in fields_of.items()})


def _kinds(column: Field[Any]) -> tuple[type, ...]:
    """Without the column's own where an object of it may have to be changed: to fewer places, to UTC."""
    empty = (type(None),) if column.null else ()
    if isinstance(column, CharEnumFieldInstance):
        return (column.enum_type, *empty)
    return (column.field_type, *empty) if isinstance(column, AS_IT_IS) else empty


def _fitting(column: Field[Any], value: Any) -> Any:
    if value is None and not column.null:
        raise ValueError(f"{column.model_field_name} is never null")
    return column.to_python_value(value)


class GlobalRecord(Record):
    """A row of the whole installation: small, rarely written, behind the control login."""

    table_class: ClassVar[TableClass] = "GLOBAL"

    class Meta:
        abstract = True


class TenantRecord(Record):
    """A row of one tenant. Its key is (tenant_id, id); its columns never change tenant."""

    table_class: ClassVar[TableClass] = "TENANT"

    tenant_id: UUID = fields.UUIDField()

    class Meta:
        abstract = True

    @classmethod
    def of(cls, tenant: UUID) -> QuerySet[Self]:
        """The tenant's rows: where every query begins."""
        return cls.filter(tenant_id=tenant)

    @classmethod
    async def named(cls, tenant: UUID, key: UUID) -> Self:
        """The row. Raises `NotFound`."""
        return _found(await cls.of(tenant).get_or_none(id=key))

    @classmethod
    async def locked(cls, tenant: UUID, key: UUID) -> Self:
        """The row, locked until the transaction ends. Raises `NotFound`.

        Keys never change, so whoever writes a row that refers to this one need not wait for it, or in a circle.
        """
        return _found(await cls.of(tenant).select_for_update(no_key=True).get_or_none(id=key))

    @classmethod
    async def by_ids(cls, tenant: UUID, keys: list[UUID]) -> dict[UUID, Self]:
        """Those of the rows that exist, in one query: the same for any number of keys."""
        found = await database.fetch(_by_ids(cls), tenant, keys)
        return {row["id"]: cls._init_from_db(**row) for row in found}

    async def insert_unless(self, *key: str) -> bool:
        """Insert the row where no other has its tenant and `key`; whether it did. A rival's open one is waited for."""
        names = list(self._meta.fields_db_projection)
        values = [self._meta.fields_map[name].to_db_value(getattr(self, name), self) for name in names]
        marks = ", ".join(f"${index + 1}" for index in range(len(names)))
        inserted = await database.fetch(
            f"INSERT INTO {self._meta.db_table} ({', '.join(names)}) VALUES ({marks}) "
            f"ON CONFLICT (tenant_id, {', '.join(key)}) DO NOTHING RETURNING id",
            *values,
        )
        return bool(inserted)

    async def refresh_from_db(self, fields: Any = None, using_db: Any = None) -> None:
        """As the ORM's, with the tenant in the statement."""
        fresh = await type(self).named(self.tenant_id, self.id)
        for name in fields or self._meta.db_fields:
            setattr(self, name, getattr(fresh, name))


class Subject(TenantRecord):
    """A row that events are about: `sequence` counts them without a gap."""

    sequence: int = fields.IntField(default=0)
    created_at: datetime = fields.DatetimeField()

    class Meta:
        abstract = True


@cache
def _by_ids(table: type[TenantRecord]) -> str:
    chosen = ", ".join(f'"{name}"' for name in table._meta.fields_db_projection.values())
    return f'SELECT {chosen} FROM "{table._meta.db_table}" WHERE tenant_id = $1 AND id = ANY($2::uuid[])'


def _found(row: Row | None) -> Row:
    if row is None:
        raise NotFound
    return row


def money(minor: str, currency: str = "currency") -> Any:
    """A value object over two columns: reads and writes them as one Money (or None where the amount is null)."""

    def read(row: Any) -> Money | None:
        amount = getattr(row, minor)
        return None if amount is None else Money(amount, getattr(row, currency))

    def write(row: Any, value: Money | None) -> None:
        setattr(row, minor, None if value is None else value.minor)
        if value is not None:
            setattr(row, currency, value.currency)

    return property(read, write)
