"""The rules of the design's data chapter, read back from the catalogue of the migrated database."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from tortoise import Tortoise

from models import database
from models.events import LoggedEvent
from models.tenants import Tenant
from realtime import log
from tenure.config import Config
from tenure.context import Context
from tenure.kit import ids
from tenure.services import Services
from tests.architecture.rows import a_row
from tests.architecture.watch import fault_of

pytestmark = pytest.mark.claims("{count} checks of the database's own catalogue (data.md)")

QUEUE = re.compile(r"pgqueuer|migrations?$|^tenure_")
RULE = "(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)"


@pytest.fixture
async def admin(services: Services, config: Config) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(config.admin_dsn)
    yield connection
    await connection.close()


def models(table_class: str) -> list[Any]:
    found = [model for app in (Tortoise.apps or {}).values() for model in app.values()]
    return [model for model in found if model.table_class == table_class]


def tables(table_class: str) -> list[str]:
    return sorted(model._meta.db_table for model in models(table_class))


async def columns_of(admin: asyncpg.Connection, constraint_kind: str) -> dict[tuple[str, str], dict[str, Any]]:
    rows = await admin.fetch(
        """
        SELECT conrelid::regclass::text AS "table", conname AS name, confdeltype::text AS on_delete,
               condeferrable AS deferrable, confrelid::regclass::text AS target,
               ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS k (number, place)
                     JOIN pg_attribute ON attrelid = conrelid AND attnum = k.number ORDER BY place) AS columns
        FROM pg_constraint WHERE contype::text = $1 AND connamespace = 'public'::regnamespace
        """,
        constraint_kind,
    )
    return {(row["table"].strip('"'), row["name"]): dict(row) for row in rows}


def test_every_statement_that_forgets_the_tenant_is_seen(services: Services) -> None:
    assert fault_of('SELECT * FROM "invoice" WHERE "id"=$1')
    assert fault_of(
        "SELECT * FROM invoice JOIN payment ON payment.invoice_id = invoice.id WHERE invoice.tenant_id = $1"
    )
    assert fault_of("UPDATE invoice SET tenant_id = $1 WHERE tenant_id = $2 AND id = $3")
    assert fault_of("INSERT INTO invoice (id) VALUES ($1)")
    assert fault_of("DELETE FROM invoice WHERE id = $1")
    assert fault_of("SELECT * FROM invoice WHERE tenant_id = $1 AND id = $2 FOR UPDATE") is None
    assert fault_of("SELECT * FROM tenant WHERE id = $1") is None


async def test_migrations_are_complete(services: Services) -> None:
    process = "import asyncio, sys; from models import authoring; sys.exit(len(asyncio.run(authoring.pending())[0]))"
    # In a process of its own, for it initialises the ORM anew.
    checked = await asyncio.create_subprocess_exec(sys.executable, "-c", process)
    assert await checked.wait() == 0


async def test_every_table_declares_its_class(services: Services, admin: asyncpg.Connection) -> None:
    rows = await admin.fetch(
        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace "
        "AND NOT relispartition"
    )
    present = {row["relname"] for row in rows}
    declared = {*tables("TENANT"), *tables("GLOBAL"), *tables("LOCAL")}
    assert declared <= present
    assert {name for name in present - declared if not QUEUE.search(name)} == set()


async def test_tenants_tables_carry_the_tenant_in_every_key(services: Services, admin: asyncpg.Connection) -> None:
    primary = await columns_of(admin, "p")
    for table in tables("TENANT"):
        keys = [row["columns"] for (of, _), row in primary.items() if of == table]
        assert keys, table
        assert keys[0][0] == "tenant_id", table
    for kind in ("u", "f"):
        for (table, name), row in (await columns_of(admin, kind)).items():
            assert table not in tables("TENANT") or "tenant_id" in row["columns"], name


async def test_tenants_rows_always_name_their_tenant(services: Services, admin: asyncpg.Connection) -> None:
    rows = await admin.fetch(
        "SELECT table_name, is_nullable, data_type FROM information_schema.columns "
        "WHERE column_name = 'tenant_id' AND table_schema = 'public'"
    )
    known = {row["table_name"]: (row["is_nullable"], row["data_type"]) for row in rows}
    assert {table: known.get(table) for table in tables("TENANT")} == dict.fromkeys(tables("TENANT"), ("NO", "uuid"))


async def test_unique_indexes_of_tenants_tables_carry_the_tenant(services: Services, admin: asyncpg.Connection) -> None:
    rows = await admin.fetch("SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'")
    unique = [row for row in rows if "UNIQUE" in row["indexdef"] and row["tablename"] in tables("TENANT")]
    assert [row["indexdef"] for row in unique if "tenant_id" not in row["indexdef"]] == []
    # Columns alone: an index over an expression cannot be unique on a cluster.
    assert [
        row["indexdef"] for row in unique if re.search(r"\((?:[^()]*\()", row["indexdef"].split(" WHERE ")[0])
    ] == []


async def test_references_never_set_null_and_are_never_deferred(services: Services, admin: asyncpg.Connection) -> None:
    for (_, name), row in (await columns_of(admin, "f")).items():
        assert row["on_delete"] in {"a", "r", "c"}, name
        assert not row["deferrable"], name


async def test_no_reference_crosses_from_one_class_to_another(services: Services, admin: asyncpg.Connection) -> None:
    classes = {table: kind for kind in ("TENANT", "GLOBAL", "LOCAL") for table in tables(kind)}
    for (table, name), row in (await columns_of(admin, "f")).items():
        assert classes.get(table) == classes.get(row["target"].strip('"')), name


async def test_row_level_security_is_forced_with_one_rule(services: Services, admin: asyncpg.Connection) -> None:
    rows = await admin.fetch(
        "SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relkind IN ('r', 'p')"
    )
    guarded = {row["relname"]: row["relrowsecurity"] and row["relforcerowsecurity"] for row in rows}
    assert [table for table in tables("TENANT") if not guarded[table]] == []
    policies = await admin.fetch("SELECT tablename, policyname, cmd, qual, with_check, roles FROM pg_policies")
    own = {row["tablename"]: row for row in policies if row["policyname"] == "tenant"}
    for table in tables("TENANT"):
        assert (own[table]["cmd"], own[table]["qual"], own[table]["with_check"]) == ("ALL", RULE, RULE), table
    others = [(row["tablename"], row["policyname"], row["cmd"]) for row in policies if row["policyname"] != "tenant"]
    assert others == [("agenda", "scheduler", "SELECT")]


async def test_the_logs_partitions_can_be_reached_through_the_log_alone(
    services: Services, config: Config, admin: asyncpg.Connection
) -> None:
    rows = await admin.fetch(
        "SELECT relname, has_table_privilege($1, oid, 'SELECT') OR has_table_privilege($1, oid, 'INSERT') AS reached "
        "FROM pg_class WHERE relispartition AND relkind = 'r'",
        config.app_role,
    )
    assert rows
    assert [row["relname"] for row in rows if row["reached"]] == []


async def test_nothing_happens_behind_our_back(services: Services, admin: asyncpg.Connection) -> None:
    ours = [*tables("TENANT"), *tables("GLOBAL")]
    triggers = await admin.fetch(
        "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgrelid::regclass::text = ANY($1::text[])", ours
    )
    assert triggers == []
    filled = await admin.fetch(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_name = ANY($1::text[]) "
        "AND (column_default IS NOT NULL OR is_identity = 'YES' OR is_generated <> 'NEVER')",
        ours,
    )
    assert [tuple(row) for row in filled] == []


async def test_names_of_constraints_leave_room_for_a_shards_number(
    services: Services, admin: asyncpg.Connection
) -> None:
    ours = [*tables("TENANT"), *tables("GLOBAL")]
    rows = await admin.fetch(
        "SELECT conname AS name FROM pg_constraint WHERE conrelid::regclass::text = ANY($1::text[]) "
        "UNION SELECT indexname FROM pg_indexes WHERE tablename = ANY($1::text[])",
        ours,
    )
    assert [row["name"] for row in rows if len(row["name"].encode()) > 50] == []


async def test_what_is_only_added_to_cannot_be_changed(
    services: Services, config: Config, admin: asyncpg.Connection
) -> None:
    added_to = [model._meta.db_table for model in models("TENANT") if model.append_only]
    assert {"event", "transfer"} <= set(added_to)
    for table in added_to:
        for privilege in ("UPDATE", "DELETE", "TRUNCATE"):
            assert not await admin.fetchval("SELECT has_table_privilege($1, $2, $3)", config.app_role, table, privilege)


async def test_each_login_reaches_its_own_tables_alone(
    services: Services, config: Config, admin: asyncpg.Connection
) -> None:
    reached: dict[str, set[str]] = {}
    for role in (config.app_role, config.control_role, config.scheduler_role):
        rows = await admin.fetch(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace "
            "AND (has_table_privilege($1, oid, 'SELECT') OR has_table_privilege($1, oid, 'INSERT') "
            "OR has_table_privilege($1, oid, 'UPDATE') OR has_table_privilege($1, oid, 'DELETE') "
            "OR has_table_privilege($1, oid, 'TRUNCATE'))",
            role,
        )
        reached[role] = {row["relname"] for row in rows}
    tenants, whole = set(tables("TENANT")), set(tables("GLOBAL"))
    assert tenants <= reached[config.app_role]
    assert not reached[config.app_role] & whole
    assert reached[config.control_role] & (tenants | whole) == whole
    assert reached[config.scheduler_role] & (tenants | whole) == {"agenda"}
    assert not await admin.fetchval("SELECT has_table_privilege($1, 'agenda', 'UPDATE')", config.scheduler_role), (
        "the scheduler only reads"
    )


async def test_no_login_passes_by_row_level_security(
    services: Services, config: Config, admin: asyncpg.Connection
) -> None:
    rows = await admin.fetch(
        "SELECT rolname FROM pg_roles WHERE (rolbypassrls OR rolsuper) AND rolname = ANY($1::text[])",
        [config.app_role, config.control_role, config.scheduler_role],
    )
    assert rows == []
    assert not await admin.fetchval("SELECT rolcanlogin FROM pg_roles WHERE rolname = $1", config.owner_role)


async def test_what_the_models_declare_is_in_the_database(services: Services, admin: asyncpg.Connection) -> None:
    references = {
        (table, tuple(row["columns"]), row["target"].strip('"'))
        for (table, _), row in (await columns_of(admin, "f")).items()
    }
    checks = {name for _, name in await columns_of(admin, "c")}
    uniques = {tuple(row["columns"]) for row in (await columns_of(admin, "u")).values()}
    rows = await admin.fetch("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'")
    indexes = {row["indexname"]: row["indexdef"] for row in rows}
    for model in [*models("TENANT"), *models("GLOBAL")]:
        table, prefix = model._meta.db_table, ("tenant_id",) if model.table_class == "TENANT" else ()
        for column, target in model.references.items():
            assert (table, (*prefix, column), target) in references
        assert set(model.checks) <= checks
        assert {tuple(group) for group in model._meta.unique_together} <= uniques, table
        for name, (columns, _) in model.uniques.items():
            assert "UNIQUE" in indexes[name]
            assert f"({', '.join(columns)}) WHERE" in indexes[name].replace('"', "")


async def test_every_id_column_that_names_a_row_has_a_reference(services: Services, admin: asyncpg.Connection) -> None:
    """`…_id` columns without one are those that can name rows of several kinds, or rows that may be gone."""
    free = {"subject_id", "tenant_id", "actor_id", "claim_id", "owner_id", "webhook_id"}
    for model in models("TENANT"):
        uuids = {name for name, field in model._meta.fields_map.items() if type(field).__name__ == "UUIDField"}
        assert {name for name in uuids if name.endswith("_id")} - free <= set(model.references), model.__name__


@pytest.mark.unrouted
async def test_a_login_bound_to_one_tenant_reaches_nothing_of_another(
    services: Services, config: Config, business: Tenant, other_business: Any
) -> None:
    other = await other_business()
    connection = await asyncpg.connect(config.app_dsn)
    try:
        async with connection.transaction():
            await connection.execute(f"SET LOCAL app.tenant = '{business.id}'")
            for table in tables("TENANT"):
                assert (
                    await connection.fetchval(f'SELECT count(*) FROM "{table}" WHERE tenant_id <> $1', business.id) == 0
                )
            assert (
                await connection.execute("UPDATE tenant_counter SET position = 9 WHERE id = $1", other.id) == "UPDATE 0"
            )
            assert await connection.execute("DELETE FROM provider_account WHERE tenant_id = $1", other.id) == "DELETE 0"
        with pytest.raises(asyncpg.InsufficientPrivilegeError):  # noqa: PT012 - the whole transaction fails
            async with connection.transaction():
                await connection.execute(f"SET LOCAL app.tenant = '{business.id}'")
                await connection.execute(
                    "INSERT INTO number_series (tenant_id, id, code, following) VALUES ($1, $2, 'x', 1)",
                    other.id,
                    ids.new(),
                )
        # Bound to nobody, nobody's rows are there.
        assert await connection.fetchval("SELECT count(*) FROM tenant_counter") == 0
    finally:
        await connection.close()


async def test_a_statement_with_no_tenant_bound_raises(services: Services, business: Tenant) -> None:
    with pytest.raises(database.NoTenantBound):
        await LoggedEvent.of(business.id)


async def test_positions_are_the_order_of_commits(services: Services, business: Tenant, system: Context) -> None:
    """The transaction that began first and committed last has the last position, and no reader sees a gap."""
    second_is_read = asyncio.Event()
    feed = log.DatabaseLog()

    async def first() -> int:
        async with database.for_tenant(business.id):
            await database.fetch("SELECT id FROM tenant_counter WHERE tenant_id = $1", business.id)
            await second_is_read.wait()
            return await log.append(business.id, [a_row()])

    async def second() -> int:
        async with database.for_tenant(business.id):
            return await log.append(business.id, [a_row(), a_row()])

    begun = asyncio.create_task(first())
    head = await feed.head(business.id)
    assert await second() == head + 2
    assert [entry.position for entry in await feed.read(business.id, head, 10)] == [head + 1, head + 2]
    second_is_read.set()
    assert await begun == head + 3


async def test_a_transaction_that_rolls_back_leaves_no_gap(services: Services, business: Tenant) -> None:
    feed = log.DatabaseLog()
    head = await feed.head(business.id)
    with pytest.raises(RuntimeError):  # noqa: PT012 - the transaction sees it first
        async with database.for_tenant(business.id):
            await log.append(business.id, [a_row()])
            raise RuntimeError("as if the process had failed here")
    async with database.for_tenant(business.id):
        assert await log.append(business.id, [a_row()]) == head + 1


async def test_writers_at_once_get_gapless_positions(services: Services, business: Tenant) -> None:
    feed = log.DatabaseLog()
    head = await feed.head(business.id)

    async def write() -> None:
        async with database.for_tenant(business.id):
            await log.append(business.id, [a_row()])

    await asyncio.gather(*(write() for _ in range(20)))
    positions = [entry.position for entry in await feed.read(business.id, head, 50)]
    assert positions == list(range(head + 1, head + 21))
