"""Connections and transactions: the only way to a row of a tenant is a transaction that bound the tenant first.

Tortoise's own transaction handling is replaced: it sets the tenant too late for us, opens savepoints when nested, and
leaks its connection when it is cancelled between taking it and beginning. Here every ORM statement on a TENANT table
goes to the transaction of the running task, and where there is none it raises `NoTenantBound`.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any, cast
from urllib.parse import unquote, urlsplit
from uuid import UUID

import asyncpg
from tortoise import Tortoise
from tortoise.backends.asyncpg.client import AsyncpgDBClient
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionContext
from tortoise.connection import get_connection

from models.executor import TenantExecutor
from tenure.kit import clock
from tenure.kit.refusals import Unavailable

TENANT, CONTROL, SCHEDULER = "tenant", "control", "scheduler"
ACQUIRE_SECONDS = 10.0
COMMAND_SECONDS = 15.0
STATEMENT_MILLISECONDS = 10_000


class NoTenantBound(RuntimeError):
    """A statement on a tenant's table outside a transaction that names the tenant: a bug in the caller."""


class Connection(asyncpg.Connection):
    """Everything we set is SET LOCAL, so nothing need be reset when a connection goes back to its pool."""

    def get_reset_query(self) -> str:
        return ""


class Transaction:
    """One transaction in one tenant (or in the GLOBAL tables, where `tenant` is None).

    It begins with its first statement, so that a transaction that asks nothing costs nothing. Statements of tasks that
    run side by side take turns. `begun_at`, on the monotonic clock: what a snapshot shows is no younger.
    """

    def __init__(self, pool: asyncpg.Pool, tenant: UUID | None, *, reading: bool) -> None:
        self.tenant = tenant
        self.reading = reading
        self.attached: dict[str, list[Any]] = {}
        self.after_commit: list[Callable[[], Awaitable[None]]] = []
        self.begun_at: float | None = None
        self._pool = pool
        self._connection: Connection | None = None
        self._finished = False
        self.lock = asyncio.Lock()

    async def connection(self) -> Connection:
        """The connection, begun. Call with the lock held."""
        if self._finished:
            raise NoTenantBound("this transaction has ended; a task has outlived it")
        if self._connection is None:
            self.begun_at = clock.monotonic()
            self._connection = await self._begun()
        return self._connection

    async def _begun(self) -> Connection:
        connection = await _acquired(self._pool)
        try:
            mode = "REPEATABLE READ READ ONLY" if self.reading else "READ COMMITTED"
            await connection.execute(f"BEGIN ISOLATION LEVEL {mode}")
            if self.tenant is not None:
                await connection.execute(f"SET LOCAL app.tenant = '{self.tenant}'")
        except BaseException:
            connection.terminate()
            await _released(self._pool, connection)
            raise
        return connection

    async def commit(self) -> None:
        """Commit, then tell those who wait for it. Once more does nothing."""
        if self._finished:
            return
        await self._finish("COMMIT")
        for told in self.after_commit:
            await told()

    async def rollback(self) -> None:
        await self._finish("ROLLBACK")

    async def renew(self) -> None:
        """End this snapshot; the next statement begins another. For reading only; one that has ended stays ended."""
        has_ended = self._finished
        await self._finish("ROLLBACK")
        self._finished = has_ended

    async def _finish(self, command: str) -> None:
        async with self.lock:
            self._finished = True
            connection, self._connection, self.begun_at = self._connection, None, None
            if connection is None:
                return
            try:
                await connection.execute(command)
            except BaseException:
                connection.terminate()
                raise
            finally:
                await asyncio.shield(_released(self._pool, connection))


_current: ContextVar[dict[str, Transaction]] = ContextVar("transactions")


def current(name: str = TENANT) -> Transaction | None:
    """The transaction of the running task, if there is one."""
    return _current.get({}).get(name)


def required(name: str = TENANT) -> Transaction:
    transaction = current(name)
    if transaction is None:
        raise NoTenantBound("no transaction is open here")
    return transaction


async def _acquired(pool: asyncpg.Pool) -> Connection:
    try:
        return cast(Connection, await pool.acquire(timeout=ACQUIRE_SECONDS))
    except TimeoutError as error:
        raise Unavailable("The database is busy. Try again.", retry_after=1) from error


async def _released(pool: asyncpg.Pool, connection: Connection) -> None:
    await pool.release(cast(Any, connection))  # what a pool lends is a proxy with the connection's own methods


class _Turn:
    """Lends the transaction's connection to one statement at a time."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def __aenter__(self) -> Connection:
        await self._transaction.lock.acquire()
        try:
            return await self._transaction.connection()
        except BaseException:
            self._transaction.lock.release()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._transaction.lock.release()


class _Joined(TransactionContext):
    """The ORM opens a transaction of its own for a few calls; they join the one that is open."""

    def __init__(self, client: BaseDBAsyncClient) -> None:
        self._joined = client

    async def __aenter__(self) -> Any:
        return self._joined

    async def __aexit__(self, *_: object) -> None:
        return None


class TenantClient(AsyncpgDBClient):
    """Statements on TENANT tables: always in the running task's transaction."""

    executor_class = TenantExecutor
    connection_class = Connection

    def acquire_connection(self) -> Any:
        transaction = current(self.connection_name)
        if transaction is None:
            raise NoTenantBound("a statement on a tenant's table needs a transaction that binds the tenant")
        return _Turn(transaction)

    def _in_transaction(self) -> TransactionContext:
        return _Joined(self)

    async def execute_many(self, query: str, values: list[Any]) -> None:
        async with self.acquire_connection() as connection:
            await connection.executemany(query, values)

    async def pool(self) -> asyncpg.Pool:
        if self._pool is None:
            async with self._pool_init_lock:
                if self._pool is None:
                    await self.create_connection(with_db=True)
        return cast(asyncpg.Pool, self._pool)


class ControlClient(TenantClient):
    """Statements on GLOBAL tables: alone, or in an open control transaction."""

    executor_class = AsyncpgDBClient.executor_class

    def acquire_connection(self) -> Any:
        transaction = current(self.connection_name)
        return _Turn(transaction) if transaction is not None else AsyncpgDBClient.acquire_connection(self)


class _Router:
    """GLOBAL models live behind the control login, all others behind the app's."""

    def db_for_read(self, model: Any) -> str:
        return CONTROL if getattr(model, "table_class", None) == "GLOBAL" else TENANT

    db_for_write = db_for_read


def client(name: str = TENANT) -> TenantClient:
    return cast(TenantClient, get_connection(name))


@asynccontextmanager
async def _transaction(name: str, tenant: UUID | None, *, reading: bool) -> AsyncIterator[Transaction]:
    transaction = Transaction(await client(name).pool(), tenant, reading=reading)
    token = _current.set({**_current.get({}), name: transaction})
    try:
        yield transaction
    except BaseException:
        _current.reset(token)
        await _rolled_back(transaction)
        raise
    _current.reset(token)
    await (transaction.rollback() if reading else transaction.commit())


async def _rolled_back(transaction: Transaction) -> None:
    """Roll back without hiding the error that led here: a connection that fails is thrown away by the transaction."""
    try:
        await asyncio.shield(transaction.rollback())
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return


def for_tenant(tenant: UUID, *, reading: bool = False) -> Any:
    """A transaction in the tenant: committed at the end, rolled back on any error. Where it reads, one snapshot."""
    return _transaction(TENANT, tenant, reading=reading)


def for_control() -> Any:
    """A transaction over the GLOBAL tables."""
    return _transaction(CONTROL, None, reading=False)


def for_scheduler() -> Any:
    """A reading transaction of the login that sees the agenda of every tenant, and nothing else."""
    return _transaction(SCHEDULER, None, reading=True)


async def fetch(sql: str, *values: Any, name: str = TENANT) -> list[Any]:
    """Rows of one hand-written statement in the open transaction. On TENANT tables it must name the tenant."""
    async with client(name).acquire_connection() as connection:
        return cast(list[Any], await connection.fetch(sql, *values))


async def execute(sql: str, *values: Any, name: str = TENANT) -> int:
    """One hand-written statement in the open transaction; how many rows it touched."""
    async with client(name).acquire_connection() as connection:
        status = await connection.execute(sql, *values)
    return int(status.rsplit(" ", 1)[-1]) if status[-1].isdigit() else 0


def configuration(
    dsns: dict[str, str],
    modules: list[str],
    size: int,
    apps: dict[str, Any] | None = None,
) -> Any:
    """The ORM's configuration for the given logins (name → address) and model modules."""
    return {
        "connections": {name: _login(name, dsn, size) for name, dsn in dsns.items()},
        "apps": {
            "tenure": {
                "models": modules,
                "default_connection": TENANT,
                "migrations": "migrations",
            },
            **(apps or {}),
        },
        "routers": [_Router],
        "use_tz": True,
        "timezone": "UTC",
    }


def _login(name: str, dsn: str, size: int) -> dict[str, Any]:
    address = urlsplit(dsn)
    credentials = {
        "host": address.hostname,
        "port": address.port or 5432,
        "user": unquote(address.username or ""),
        "password": unquote(address.password or ""),
        "database": address.path.lstrip("/"),
        "minsize": 1,
        "maxsize": size if name == TENANT else max(2, size // 4),
        "command_timeout": COMMAND_SECONDS,
        "timeout": 5.0,
        "server_settings": {
            "statement_timeout": str(STATEMENT_MILLISECONDS),
            "application_name": f"tenure-{name}",
        },
    }
    return {"engine": "models.engines." + name, "credentials": credentials}


async def connect(configured: Any) -> None:
    """Make the pools. Raises what asyncpg raises where the server cannot be reached."""
    await Tortoise.init(config=configured, _enable_global_fallback=True)
    for name in configured["connections"]:
        await client(name).pool()


async def disconnect() -> None:
    await Tortoise.close_connections()
