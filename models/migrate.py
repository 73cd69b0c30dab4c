"""Brings a database to the shape that this version needs: roles, tables, the job queue, the log's partitions.

Only this acts as owner. Everything is safe to run twice and by several nodes at once (an advisory lock, on one server).
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import asyncpg
from dateutil.relativedelta import relativedelta
from pgqueuer.queries import Queries
from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.migrations.executor import MigrationExecutor

from models import MODULES
from models.database import CONTROL, SCHEDULER, TENANT, configuration
from tenure.config import Config
from tenure.kit import clock

LOCK = 7_305_182
MONTHS_AHEAD = 24
OWNER_ENGINE = "models.engines.owner"


def role_statements(config: Config) -> list[str]:
    """SQL that makes the roles; on a managed database an administrator runs it by hand."""
    owner = f'"{config.owner_role}"'
    statements = [
        f"CREATE ROLE {owner} NOLOGIN BYPASSRLS",
        f"GRANT {owner} TO CURRENT_USER",
        f"GRANT CREATE, USAGE ON SCHEMA public TO {owner}",
    ]
    for role in (config.app_role, config.control_role, config.scheduler_role):
        statements.append(f"CREATE ROLE \"{role}\" LOGIN NOBYPASSRLS PASSWORD '{config.password_of(role)}'")
        statements.append(f'GRANT USAGE ON SCHEMA public TO "{role}"')
    return statements


async def migrate(config: Config, apps: dict[str, Any] | None = None) -> list[str]:
    """Create the database and roles where they are missing and run what is pending; the names of what ran."""
    await _database(config)
    async with _locked(config) as admin:
        await _roles(admin, config)
        applied = await _migrations(config, apps or {})
        await _queue(admin, config)
        await _partitions(admin, config, clock.now())
    return applied


async def problems(config: Config, apps: dict[str, Any] | None = None) -> list[str]:
    """What keeps the database from serving this version, in sentences. Empty when nothing does."""
    try:
        admin = await asyncpg.connect(config.app_dsn, timeout=5)
    except (OSError, asyncpg.PostgresError, TimeoutError) as error:
        return [f"The app's login cannot reach the database ({error}). Run: tenure migrate"]
    try:
        pending = await _pending(admin, apps or {})
        ahead = await _months_ahead(admin, clock.now())
    finally:
        await admin.close()
    found = [f"Migration {name} has not run. Run: tenure migrate" for name in pending]
    return (
        found
        if ahead >= 3
        else [
            *found,
            "The log has partitions for fewer than 3 months. Run: tenure migrate",
        ]
    )


async def _database(config: Config) -> None:
    try:
        await (await asyncpg.connect(config.admin_dsn, timeout=10)).close()
    except asyncpg.InvalidCatalogNameError:
        address = urlsplit(config.admin_dsn)
        maintenance = await asyncpg.connect(urlunsplit(address._replace(path="/postgres")), timeout=10)
        try:
            await maintenance.execute(f'CREATE DATABASE "{config.database_name}"')
        except asyncpg.DuplicateDatabaseError:
            return
        finally:
            await maintenance.close()


@asynccontextmanager
async def _locked(config: Config) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(config.admin_dsn, timeout=10)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK)
        yield connection
    finally:
        await connection.close()


async def _roles(admin: asyncpg.Connection, config: Config) -> None:
    """Make the roles that are missing; give the logins the password that follows from today's key."""
    known = {row["rolname"] for row in await admin.fetch("SELECT rolname FROM pg_roles")}
    made = [statement for statement in role_statements(config) if not _exists(statement, known)]
    for statement in made:
        await admin.execute(statement)
    for role in {config.app_role, config.control_role, config.scheduler_role} & known:
        await admin.execute(f"ALTER ROLE \"{role}\" PASSWORD '{config.password_of(role)}'")


def _exists(statement: str, known: set[str]) -> bool:
    return statement.startswith("CREATE ROLE") and statement.split('"')[1] in known


async def _migrations(config: Config, apps: dict[str, Any]) -> list[str]:
    dsns = dict.fromkeys((TENANT, CONTROL, SCHEDULER), config.admin_dsn)
    configured = configuration(dsns, MODULES, 2, apps)
    login = configured["connections"][TENANT]
    login["engine"] = OWNER_ENGINE
    login["credentials"]["server_settings"] = {"role": config.owner_role}
    login["credentials"]["command_timeout"] = None
    await Tortoise.init(config=configured, init_connections=False)
    applied: list[str] = []
    try:
        executor = MigrationExecutor(get_connection(TENANT), configured["apps"])
        await executor.migrate(progress=_noting(applied))
    finally:
        await Tortoise.close_connections()
    return applied


def _noting(applied: list[str]) -> Callable[[str, str, str], None]:
    def note(stage: str, app: str, name: str) -> None:
        if stage == "apply_done":
            applied.append(f"{app}.{name}")

    return note


async def _pending(connection: asyncpg.Connection, apps: dict[str, Any]) -> list[str]:
    config = configuration(dict.fromkeys((TENANT,), "postgres://nobody@127.0.0.1:1/none"), MODULES, 1, apps)
    executor = MigrationExecutor(None, config["apps"])  # type: ignore[arg-type]  # only its graph is used
    await executor.loader.build_graph()
    wanted = {(key.app_label, key.name) for key in executor.loader.graph.nodes}
    try:
        rows = await connection.fetch("SELECT app, name FROM tortoise_migrations")
    except (asyncpg.UndefinedTableError, asyncpg.InsufficientPrivilegeError):
        rows = []
    return sorted(".".join(key) for key in wanted - {(row["app"], row["name"]) for row in rows})


async def _queue(admin: asyncpg.Connection, config: Config) -> None:
    """PgQueuer's own tables (LOCAL): installed, brought up to date, and lent to the app's login."""
    await admin.execute(f'SET ROLE "{config.owner_role}"')
    queries = Queries.from_asyncpg_connection(admin)
    if await queries.schema_is_installed():
        await queries.upgrade()
    else:
        await queries.install()
    rows = await admin.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'pgq%'")
    for row in rows:
        await admin.execute(f'GRANT SELECT, INSERT, UPDATE, DELETE ON "{row["tablename"]}" TO "{config.app_role}"')
    await admin.execute(f'GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "{config.app_role}"')
    await admin.execute(f'GRANT SELECT ON tortoise_migrations TO "{config.app_role}"')
    await admin.execute("RESET ROLE")


async def _partitions(admin: asyncpg.Connection, config: Config, now: datetime) -> None:
    """The log's months, far enough ahead that nobody has to think of them between two releases."""
    await admin.execute(f'SET ROLE "{config.owner_role}"')
    first = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    for month in range(MONTHS_AHEAD):
        start, end = (
            first + relativedelta(months=month),
            first + relativedelta(months=month + 1),
        )
        await admin.execute(
            f'CREATE TABLE IF NOT EXISTS "event_{start:%Y_%m}" PARTITION OF "event" '
            f"FOR VALUES FROM ('{start.isoformat()}') TO ('{end.isoformat()}')"
        )
    await admin.execute("RESET ROLE")


async def _months_ahead(connection: asyncpg.Connection, now: datetime) -> int:
    rows = await connection.fetch(
        "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = to_regclass('event')"
    )
    return sum(1 for row in rows if row["name"].strip('"') > f"event_{now:%Y_%m}" and row["name"][-3:-2] == "_")


if __name__ == "__main__":
    from tenure.config import load

    asyncio.run(migrate(load()))
