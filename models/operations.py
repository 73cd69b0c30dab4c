"""Migration operations that write tables as the rules of data ask: keys that carry the tenant, row security, grants.

They are the ORM's own operations with another `database_forward`, so that the next comparison of models and migrations
finds no change. One statement per message, parents first.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tortoise.migrations.migration import Migration
from tortoise.migrations.operations import CreateModel, TortoiseOperation
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state import State

TENANT_RULE = "tenant_id = nullif(current_setting('app.tenant', true), '')::uuid"


def login(editor: BaseSchemaEditor, suffix: str) -> str:
    """The role of this database for one purpose: app, control, scheduler or owner."""
    client: Any = getattr(editor.client, "_parent", editor.client)
    return f'"{client.database}_{suffix}"'


async def _run(editor: BaseSchemaEditor, statements: Iterable[str]) -> None:
    for statement in statements:
        await editor._run_sql(statement)


def _columns(model: Any) -> list[str]:
    columns = []
    for name, column in model._meta.fields_db_projection.items():
        field = model._meta.fields_map[name]
        kind = field.get_for_dialect("postgres", "SQL_TYPE")
        columns.append(f'"{column}" {kind}{"" if field.null else " NOT NULL"}')
    return columns


def _name(prefix: str, table: str, columns: Sequence[str]) -> str:
    """A constraint name of at most 50 bytes that tells its table and columns."""
    return f"{prefix}_{table}_{'_'.join(column for column in columns if column != 'tenant_id')}"[:50]


class FirstMigration(Migration):
    """A migration of our own operations on an empty state: the ORM would copy the whole state before each of them."""

    async def apply(
        self,
        state: State,
        *,
        dry_run: bool = False,
        schema_editor: BaseSchemaEditor | None = None,
        collect_sql: bool = False,
    ) -> State:
        if collect_sql:
            return await super().apply(state, dry_run=dry_run, schema_editor=schema_editor, collect_sql=True)
        with _querying_later(state):
            for operation in self.operations:
                operation.state_forward(self.app_label, state)
                if not dry_run and schema_editor is not None:
                    await operation.database_forward(self.app_label, state, state, schema_editor)
        state.validate_relations_initialized()
        return state


@contextmanager
def _querying_later(state: State) -> Iterator[None]:
    """Prepare the queries of all tables once, at the end: the ORM would prepare them all anew for each table."""
    apps: Any = state.apps
    apps._build_initial_querysets = lambda: None
    try:
        yield
    finally:
        del apps._build_initial_querysets
    apps._build_initial_querysets()


class _CreateTable(CreateModel):
    privileges: str = "SELECT, INSERT, UPDATE, DELETE"
    role: str
    key: tuple[str, ...] = ("id",)

    async def database_forward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        if state_editor is not None:
            model = new_state.apps.get_model(f"{app_label}.{self.name}")
            await _run(state_editor, self.statements(model, state_editor))

    def statements(self, model: Any, editor: BaseSchemaEditor) -> Iterable[str]:
        table, meta = model._meta.db_table, model._meta
        unique = [
            *meta.unique_together,
            *((name,) for name, field in meta.fields_map.items() if _alone(field)),
        ]
        lines = [*_columns(model), f"PRIMARY KEY ({', '.join(self.key)})"]
        lines += [f"CONSTRAINT {_name('uq', table, group)} UNIQUE ({', '.join(group)})" for group in unique]
        yield f'CREATE TABLE "{table}" ({", ".join(lines)})'
        yield from self.after_create(table, editor)
        for index in meta.indexes:
            columns = tuple(getattr(index, "fields", index))
            yield f'CREATE INDEX {_name("ix", table, columns)} ON "{table}" ({", ".join(columns)})'
        yield f'GRANT {self.privileges} ON "{table}" TO {login(editor, self.role)}'

    def after_create(self, table: str, editor: BaseSchemaEditor) -> Iterable[str]:
        return ()


def _alone(field: Any) -> bool:
    return bool(field.unique and not field.pk)


class CreateGlobalTable(_CreateTable):
    """A table of the whole installation, behind the control login."""

    role = "control"
    key = ("id",)


class CreateTenantTable(_CreateTable):
    """A table of tenants' rows: key with the tenant, forced row-level security, one policy for every login."""

    role = "app"
    key: tuple[str, ...] = ("tenant_id", "id")

    def after_create(self, table: str, editor: BaseSchemaEditor) -> Iterable[str]:
        yield from self.distribute(table)
        yield f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY'
        yield f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY'
        yield f'CREATE POLICY tenant ON "{table}" USING ({TENANT_RULE}) WITH CHECK ({TENANT_RULE})'

    def distribute(self, table: str) -> Iterable[str]:
        """A cluster hands the table out to its workers here; a single PostgreSQL has nothing to do."""
        return ()


class CreateAppendOnlyTable(CreateTenantTable):
    """A tenant's table to which the running system can only add."""

    privileges = "SELECT, INSERT"


class CreateLogTable(CreateAppendOnlyTable):
    """The log, in monthly partitions by the day of recording, which PostgreSQL wants in the primary key."""

    key = ("tenant_id", "position", "recorded_at")

    def statements(self, model: Any, editor: BaseSchemaEditor) -> Iterable[str]:
        create, *rest = super().statements(model, editor)
        yield f"{create} PARTITION BY RANGE (recorded_at)"
        yield from rest

    def after_create(self, table: str, editor: BaseSchemaEditor) -> Iterable[str]:
        yield f'CREATE TABLE "{table}_rest" PARTITION OF "{table}" DEFAULT'
        yield from super().after_create(table, editor)


class _OnTable(TortoiseOperation):
    """Something beside the columns; the ORM's state does not know it, a test reads it back from the catalogue."""

    def __init__(self, table: str) -> None:
        self.table = table

    def statement(self, editor: BaseSchemaEditor) -> str:
        raise NotImplementedError

    async def database_forward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        if state_editor is not None:
            await _run(state_editor, [self.statement(state_editor)])


class AddTenantForeignKey(_OnTable):
    """A reference within the tenant: (tenant_id, column) → (tenant_id, id)."""

    def __init__(self, table: str, column: str, target: str) -> None:
        super().__init__(table)
        self.column, self.target = column, target

    def statement(self, editor: BaseSchemaEditor) -> str:
        return (
            f'ALTER TABLE "{self.table}" ADD CONSTRAINT {_name("fk", self.table, [self.column])} '
            f'FOREIGN KEY (tenant_id, "{self.column}") REFERENCES "{self.target}" (tenant_id, id)'
        )


class AddGlobalForeignKey(AddTenantForeignKey):
    """A reference between GLOBAL tables."""

    def statement(self, editor: BaseSchemaEditor) -> str:
        return (
            f'ALTER TABLE "{self.table}" ADD CONSTRAINT {_name("fk", self.table, [self.column])} '
            f'FOREIGN KEY ("{self.column}") REFERENCES "{self.target}" (id)'
        )


class AddCheck(_OnTable):
    """A CHECK constraint, which the ORM would not create."""

    def __init__(self, table: str, name: str, condition: str) -> None:
        super().__init__(table)
        self.name, self.condition = name, condition

    def statement(self, editor: BaseSchemaEditor) -> str:
        return f'ALTER TABLE "{self.table}" ADD CONSTRAINT {self.name} CHECK ({self.condition})'


class AddPartialUnique(_OnTable):
    """A uniqueness that holds only for some rows."""

    def __init__(self, table: str, name: str, columns: Sequence[str], condition: str) -> None:
        super().__init__(table)
        self.name, self.columns, self.condition = name, columns, condition

    def statement(self, editor: BaseSchemaEditor) -> str:
        return f'CREATE UNIQUE INDEX {self.name} ON "{self.table}" ({", ".join(self.columns)}) WHERE {self.condition}'


class LetSchedulerRead(_OnTable):
    """The scheduler's login sees these rows of every tenant, and no other table."""

    def statement(self, editor: BaseSchemaEditor) -> str:
        role = login(editor, "scheduler")
        return f'CREATE POLICY scheduler ON "{self.table}" FOR SELECT TO {role} USING (true)'


class GrantSchedulerRead(_OnTable):
    def statement(self, editor: BaseSchemaEditor) -> str:
        return f'GRANT SELECT ON "{self.table}" TO {login(editor, "scheduler")}'
