"""Conditions about rows of another table, which the database plans as joins."""

from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Criterion
from tortoise.expressions import Q, RawSQL, ResolveContext, Subquery
from tortoise.query_utils import QueryModifier
from tortoise.queryset import QuerySet

from models.base import TenantRecord


class Exists(Q):
    """That the query finds a row, or that it finds none. It may compare with `column`s of the row that is asked about.

    `NOT IN` would read all that the query finds before the first row of a page; this looks up row by row.
    """

    def __init__(self, query: "QuerySet[TenantRecord]", wanted: bool = True) -> None:
        super().__init__()
        self._criterion = _Existing(query, wanted)

    def __bool__(self) -> bool:
        return True

    def resolve(self, resolve_context: ResolveContext) -> QueryModifier:
        return QueryModifier(where_criterion=self._criterion)


class _Existing(Criterion):
    def __init__(self, query: "QuerySet[TenantRecord]", wanted: bool) -> None:
        super().__init__()
        self._query = Subquery(query.values("id"))
        self._words = "EXISTS" if wanted else "NOT EXISTS"

    def get_sql(self, ctx: SqlContext) -> str:
        return f"{self._words} ({self._query.get_sql(ctx.copy(subquery=False, with_alias=False))})"


def column(model: type[TenantRecord], name: str) -> RawSQL:
    """A column of the row that is asked about."""
    return RawSQL(f'"{model._meta.db_table}"."{name}"')
