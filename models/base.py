"""What every row has in common, and the three classes of table."""

from datetime import datetime
from typing import Any, ClassVar, Literal, Self, TypeVar
from uuid import UUID

from tortoise import fields
from tortoise.models import Model, ModelMeta
from tortoise.queryset import QuerySet

from models import database
from models.personal import Personal
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound

Row = TypeVar("Row")
TableClass = Literal["TENANT", "GLOBAL", "LOCAL"]


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

    # At each assignment the ORM looks for relations and for asynchronous defaults: our rows have neither.
    __setattr__ = object.__setattr__

    class Meta:
        abstract = True


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
        """Those of the rows that exist, in one query."""
        return {row.id: row for row in await cls.of(tenant).filter(id__in=keys)}

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
