"""A pytest plugin for the whole run. It fails a test whose statements do not name the tenant, and a test in which a
mutation tells an event that it does not document.

It watches asyncpg from outside: nothing of ours knows that it is watched.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from types import FrameType
from typing import Any

import asyncpg
import pytest
from asyncpg.connection import LoggedQuery
from tortoise import Tortoise

_TABLES = re.compile(r'\b(?:FROM|JOIN|INTO|UPDATE(?!\s+SET))\s+(?:ONLY\s+)?"?([a-z_]+)"?', re.IGNORECASE)
_NAMED = re.compile(r'tenant_id"?\s*(?:=|IN\b)|=\s*(?:"?\w+"?\.)?"?tenant_id\b', re.IGNORECASE)
_COLUMNS = re.compile(r'\bINTO\s+"?[a-z_]+"?\s*\(([^)]*)\)', re.IGNORECASE)
_SET = re.compile(r"\bSET\b(.*?)(?:\bWHERE\b|\bFROM\b|$)", re.IGNORECASE | re.DOTALL)
_LOCKING = re.compile(r"\bFOR\s+(?:NO\s+KEY\s+)?UPDATE\b", re.IGNORECASE)
_FREE_LOGINS = ("_scheduler", "_owner")

faults: list[str] = []
"""What the running test has done that it must not."""
told: dict[str, set[str]] = {}
"""Every event that a mutation of this run has told, by the mutation."""


@cache
def _models() -> dict[str, Any]:
    apps = Tortoise.apps or {}
    return {model._meta.db_table: model for app in apps.values() for model in app.values()}


def is_tenants(table: str) -> bool:
    model = _models().get(table) if Tortoise.apps else None
    return getattr(model, "table_class", None) == "TENANT"


def fault_of(sql: str) -> str | None:
    """Why the statement may not be sent; None where it may."""
    statement = _LOCKING.sub("", sql)
    tables = [table for table in _TABLES.findall(statement) if is_tenants(table.lower())]
    if not tables:
        return None
    moved = _SET.search(statement) if statement.lstrip().upper().startswith("UPDATE") else None
    if moved and re.search(r'"?tenant_id"?\s*=', moved[1]):
        return "sets tenant_id"
    columns = _COLUMNS.search(statement)
    if statement.lstrip().upper().startswith("INSERT"):
        return None if columns and "tenant_id" in columns[1] else "inserts without tenant_id"
    return None if len(_NAMED.findall(statement)) >= len(tables) else f"does not name the tenant of {', '.join(tables)}"


listeners: list[Callable[[str], None]] = []
"""Who wants to hear every statement of ours, besides."""


def _logged(query: LoggedQuery) -> None:
    login, sql = str(query.conn_params.user), str(query.query)
    for listener in listeners:
        listener(sql)
    if login.endswith(_FREE_LOGINS) or not login.endswith(("_app", "_control")):
        return
    fault = fault_of(sql)
    if fault is not None:
        faults.append(f"A statement of {login} {fault}:\n{sql}")


def _tells(types: list[str], frame: FrameType | None) -> None:
    """Hold the events to what the mutation that is being answered documents."""
    while frame is not None and not (frame.f_code.co_name == "_answer" and "asking" in frame.f_locals):
        frame = frame.f_back
    if frame is None:
        return
    info = frame.f_locals["info"]
    documented = {name for worn in info._field.directives for name in getattr(worn, "events", ())}
    told.setdefault(info.field_name, set()).update(types)
    for name in sorted(set(types) - documented):
        faults.append(f"The mutation {info.field_name} told {name}, which its @emits does not document.")


def _watch() -> None:
    made, execute = asyncpg.Connection.__init__, asyncpg.Connection.execute

    def __init__(self: Any, *arguments: Any, **named: Any) -> None:
        made(self, *arguments, **named)
        self.add_query_logger(_logged)

    async def watched(self: Any, query: str, *values: Any, **named: Any) -> str:
        if query.startswith("INSERT INTO event ("):
            names = query[query.index("(") + 1 : query.index(")")].split(", ")
            _tells([str(value) for value in values[names.index("type") :: len(names)]], sys._getframe())
        return await execute(self, query, *values, **named)

    asyncpg.Connection.__init__ = __init__  # type: ignore[method-assign]  # asyncpg's, for this run
    asyncpg.Connection.execute = watched  # type: ignore[method-assign]  # as above


def pytest_configure(config: pytest.Config) -> None:
    _watch()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    faults.clear()
    yield
    found = list(dict.fromkeys(faults))
    if found and item.get_closest_marker("unrouted") is None:
        pytest.fail("\n".join(found), pytrace=False)
