"""SQL that names the tenant: row-level security protects, but only a key in the statement routes it to its shard."""

from collections.abc import Iterable
from typing import Any, cast

from tortoise.backends.asyncpg.executor import AsyncpgExecutor
from tortoise.expressions import Expression
from tortoise.models import Model


class RelationRefused(RuntimeError):
    """Relations of TENANT models are read through loaders, or by SQL that names the tenant on both sides."""


class TenantExecutor(AsyncpgExecutor):
    """Adds `tenant_id` to the WHERE of save and delete and keeps it out of every SET."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        columns = self.model._meta.fields_db_projection
        self._routed = "tenant_id" in columns
        if self._routed and len(self.select_related_idx or ()) > 1:
            raise RelationRefused(f"select_related on {self.model.__name__}")

    def get_update_sql(
        self,
        update_fields: Iterable[str] | None,
        expressions: dict[str, Expression] | None,
    ) -> str:
        chosen = [name for name in update_fields or self.model._meta.fields_db_projection if name != "tenant_id"]
        sql = super().get_update_sql(chosen, expressions)
        if not self._routed:
            return sql
        parameters = len([name for name in chosen if name not in (expressions or {})]) + 1
        return f'{sql} AND "tenant_id"=${parameters + 1}'

    async def execute_update(self, instance: type[Model] | Model, update_fields: Iterable[str] | None) -> int:
        if not self._routed:
            return await super().execute_update(instance, update_fields)
        names = self._changeable(update_fields)
        expressions = {name: value for name in names if isinstance(value := getattr(instance, name), Expression)}
        values = [self._value(instance, name) for name in names if name not in expressions]
        sql = self.get_update_sql(names, expressions)
        row = cast(Any, instance)
        return (await self.db.execute_query(sql, [*values, row.pk, row.tenant_id]))[0]

    async def execute_delete(self, instance: type[Model] | Model) -> int:
        if not self._routed:
            return await super().execute_delete(instance)
        row = cast(Any, instance)
        return (await self.db.execute_query(f'{self.delete_query} AND "tenant_id"=$2', [row.pk, row.tenant_id]))[0]

    async def _do_prefetch(self, instance_id_list: Any, field: str, related_query: Any) -> Any:
        if self._routed:
            raise RelationRefused(f"prefetch of {field} on {self.model.__name__}")
        return await super()._do_prefetch(instance_id_list, field, related_query)

    def _changeable(self, update_fields: Iterable[str] | None) -> list[str]:
        fields = self.model._meta.fields_map
        named = list(update_fields) if update_fields is not None else list(self.model._meta.fields_db_projection)
        return [name for name in named if name != "tenant_id" and not fields[name].pk]

    def _value(self, instance: type[Model] | Model, name: str) -> Any:
        return self.model._meta.fields_map[name].to_db_value(getattr(instance, name), instance)
