"""Rows of the log and of every table, made from what the models say of themselves."""

import secrets
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import Tortoise
from tortoise.fields import Field

from models import database
from models.base import TenantRecord
from tenure.kit import clock, ids

FITTING: dict[str, dict[str, Any]] = {
    "application": {"kind": "PUBLIC"},
    "invoice": {"tax_minor": 0, "currency": "USD", "number": None, "status": "DRAFT"},
    "transfer": {"credit": "REVENUE", "debit": "CLEARING"},
    "account": {"storage_quota": 10, "storage_used": 0, "storage_reserved": 1, "seats_taken": 0},
    "member": {"zone": "UTC"},
    "custom_value": {"member_id": None},
    "invitation": {"seat_role": "MEMBER"},
    "factor": {"sealed_secret": "sealed"},
    "payment": {"minor": 5, "refunded_minor": 0, "disputed_minor": 1},
    "invoice_line": {"explanation": {"policy": "p", "formula": "f", "inputs": [], "steps": []}},
    "credit_note": {"minor": 1, "net_minor": 1, "tax_minor": 0},
    "coupon": {"percent": 10, "duration": "ONCE", "periods": None},
    "coupon_scope": {"offer_id": None},
    "entitlement": {"source": "SUBSCRIPTION"},
}
"""Values that the tables' own checks ask for."""
COUNTED = frozenset(
    {"tenant_counter", "event", "idempotency_key", "agenda", "audit_entry", "audit_detail", "audit_head"}
)
"""Tables whose rows are only made by what they belong to."""


def tenants_models() -> list[type[TenantRecord]]:
    found = [model for app in (Tortoise.apps or {}).values() for model in app.values()]
    return [model for model in found if model.table_class == "TENANT"]


class World:
    """One row of every table of a tenant. Every text in it holds `mark`, so that a leak shows."""

    def __init__(self, tenant: UUID) -> None:
        self.tenant = tenant
        self.mark = f"zq{secrets.token_hex(4)}"
        self.rows: dict[str, TenantRecord] = {}

    async def furnish(self) -> None:
        """Make the rows that are missing, those first that others refer to."""
        async with database.for_tenant(self.tenant):
            waiting = {model._meta.db_table: model for model in tenants_models() if model._meta.db_table not in COUNTED}
            while waiting:
                whole = [name for name, model in waiting.items() if not set(model.references.values()) & set(waiting)]
                least = [name for name, model in waiting.items() if self._is_ready(model, set(waiting) - {name})]
                # Those that can have all they refer to come first; where two may refer to each other, the one goes
                # without for which most others wait.
                ready = whole or sorted(least, key=lambda name: -_wanted(name, waiting))[:1]
                assert ready, f"these refer to each other: {sorted(waiting)}"
                for name in ready:
                    await self._make(waiting.pop(name))
            await self._begin_reading()

    def ids(self) -> dict[str, str]:
        """The global ids by the name of their kind."""
        own = {"Tenant": ids.encode("Tenant", self.tenant)}
        return own | {type(row).__name__: ids.encode(type(row).__name__, row.id) for row in self.rows.values()}

    def texts(self) -> Iterator[str]:
        """What must never be read by another tenant: the mark, and every id."""
        yield self.mark
        for row in self.rows.values():
            yield str(row.id)
            yield ids.encode(type(row).__name__, row.id)

    async def _begin_reading(self) -> None:
        """Give the webhook endpoint the cursor of the table: it goes by a name, which no reference tells of."""
        cursor, endpoint = self.rows["reader_cursor"], self.rows["webhook_endpoint"]
        await type(cursor).of(self.tenant).filter(id=cursor.id).update(name=f"webhook.{endpoint.id}")

    def _is_ready(self, model: Any, waiting: set[str]) -> bool:
        needed = {target for column, target in model.references.items() if not model._meta.fields_map[column].null}
        return not needed & waiting

    async def _make(self, model: Any) -> None:
        table = model._meta.db_table
        row = await model.of(self.tenant).first()
        if row is None:
            values = {name: self._value(model, name, field) for name, field in model._meta.fields_map.items()}
            chosen = {name: value for name, value in values.items() if value is not None}
            row = await model.create(**{**chosen, **FITTING.get(table, {})})
        self.rows[table] = row

    def _value(self, model: Any, name: str, field: Field[Any]) -> Any:
        if name == "id":
            return ids.new()
        if name == "tenant_id":
            return self.tenant
        if name in model.references:
            target = self.rows.get(model.references[name])
            return target.id if target is not None else None
        if field.null or field.default is not None:
            return None
        return self._filled(field)

    def _filled(self, field: Any) -> Any:
        if hasattr(field, "enum_type"):
            return next(iter(field.enum_type))
        kind = type(field).__name__
        made: dict[str, Callable[[], Any]] = {
            "CharField": lambda: self._text(field.max_length),
            "TextField": lambda: self._text(100),
            "UUIDField": ids.new,
            "IntField": lambda: 1,
            "SmallIntField": lambda: 1,
            "BigIntField": lambda: 1,
            "DecimalField": lambda: Decimal(1),
            "BooleanField": lambda: False,
            "DatetimeField": lambda: clock.now() + timedelta(days=1),
            "DateField": lambda: clock.now().date(),
            "JSONField": list,
            "BinaryField": bytes,
        }
        assert kind in made, f"say in tests/architecture/rows.py how a {kind} is filled"
        return made[kind]()

    def _text(self, length: int) -> str:
        return "USD" if length == 3 else f"{self.mark}-{secrets.token_hex(8)}"[:length]


def _wanted(name: str, waiting: dict[str, Any]) -> int:
    """How many tables refer to that one."""
    return sum(name in model.references.values() for model in waiting.values())


def a_row() -> dict[str, Any]:
    """One event of the log, as `realtime.log.append` takes it."""
    now = clock.now()
    return {
        "id": ids.new(),
        "type": "product.created",
        "version": "2026-11-01",
        "subject_kind": "Product",
        "subject_id": ids.new(),
        "sequence": 1,
        "occurred_at": now,
        "recorded_at": now,
        "actor_kind": "SYSTEM",
        "actor_id": None,
        "on_behalf_of": None,
        "cause": None,
        "is_test": True,
        "payload": '{"code": "a", "consumption": "BY_TIME"}',
    }
