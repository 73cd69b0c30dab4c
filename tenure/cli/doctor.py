"""What Tenure needs here, checked one by one, with what to do about each lack."""

import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum

import asyncpg
from rich.table import Table
from rich.text import Text

from tenure.cli.console import note, output, progress
from tenure.config import Config, SetupProblem, prepared
from tenure.embedded import connected, redis

_ROOM = 1024  # MB
_OLDEST_POSTGRES = 18


class Verdict(StrEnum):
    FINE = "ok"
    NOTE = "warning"
    WRONG = "error"


_COLOURS = {Verdict.FINE: "green", Verdict.NOTE: "yellow", Verdict.WRONG: "bold red"}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check saw, and what to do about it."""

    subject: str
    verdict: Verdict
    detail: str
    remedy: str = ""


async def examine(config: Config) -> bool:
    """Print a table of findings; whether none is wrong."""
    with progress("checking"):
        findings = [finding async for finding in _findings(config)]
    table = Table("", "", "Found", "What to do", box=None, pad_edge=False)
    for finding in findings:
        verdict = Text(finding.verdict, style=_COLOURS[finding.verdict])
        table.add_row(finding.subject, verdict, Text(finding.detail), Text(finding.remedy))
    output.print(table)
    return all(finding.verdict is not Verdict.WRONG for finding in findings)


async def _findings(config: Config) -> AsyncIterator[Finding]:
    yield _python()
    for finding in _folder(config), _secret(config), _storage(config), _mail(config):
        yield finding
    try:
        async with connected(config, note) as here:
            yield await _redis(here)
            async for finding in _database(here):
                yield finding
    except SetupProblem as problem:
        yield Finding("Servers", Verdict.WRONG, problem.problem, problem.remedy)


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    supported = (3, 11) <= sys.version_info[:2] <= (3, 14)
    verdict = Verdict.FINE if supported else Verdict.WRONG
    return Finding("Python", verdict, version, "" if supported else "Use Python 3.11, 3.12, 3.13 or 3.14.")


def _folder(config: Config) -> Finding:
    try:
        free = shutil.disk_usage(prepared(config.data)).free // 2**20
    except SetupProblem as problem:
        return Finding("Data folder", Verdict.WRONG, problem.problem, problem.remedy)
    if free < _ROOM:
        return Finding("Data folder", Verdict.WRONG, f"{config.data}: {free} MB free", f"Free at least {_ROOM} MB.")
    return Finding("Data folder", Verdict.FINE, f"{config.data}: {free // 1024} GB free")


def _secret(config: Config) -> Finding:
    try:
        count = len(config.keyring.keys)
    except SetupProblem as problem:
        return Finding("Secret key", Verdict.WRONG, problem.problem, problem.remedy)
    origin = "SECRET_KEY" if config.secret_key else f"stored in {config.data / 'secret'}; back it up with the database"
    return Finding("Secret key", Verdict.FINE, f"{count} key(s), {origin}")


def _storage(config: Config) -> Finding:
    if config.storage_url:
        return Finding("Storage", Verdict.FINE, config.storage_url.partition("?")[0])
    if config.environment == "production":
        return Finding("Storage", Verdict.NOTE, "local disk", "If you use several machines, set STORAGE_URL.")
    return Finding("Storage", Verdict.FINE, "local disk")


def _mail(config: Config) -> Finding:
    if config.smtp_url:
        return Finding("Email", Verdict.FINE, "SMTP")
    if config.environment == "production":
        return Finding("Email", Verdict.NOTE, "built-in mailbox; nothing is sent", "Set SMTP_URL.")
    return Finding("Email", Verdict.FINE, "built-in mailbox; nothing is sent")


async def _redis(config: Config) -> Finding:
    if config.redis_url is None:
        detail = "none: limits and live updates work within one process only"
        return Finding("Redis", Verdict.NOTE, detail, "Install redis-server, or set REDIS_URL.")
    if await redis.answers(config.redis_url):
        return Finding("Redis", Verdict.FINE, "responding")
    return Finding("Redis", Verdict.WRONG, "not responding", "Check REDIS_URL, and that the server is running.")


async def _database(config: Config) -> AsyncIterator[Finding]:
    connection = await asyncpg.connect(config.admin_dsn, timeout=10)
    try:
        yield _version(connection.get_server_version().major)
        missing = await _missing_roles(connection, config)
        creates = await connection.fetchval(
            "SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user"
        )
    finally:
        await connection.close()
    yield _roles(config, missing, bool(creates))
    if not missing:
        yield await _migrations(config)


def _version(major: int) -> Finding:
    if major < _OLDEST_POSTGRES:
        return Finding("Database", Verdict.WRONG, f"PostgreSQL {major}", f"Use PostgreSQL {_OLDEST_POSTGRES} or later.")
    return Finding("Database", Verdict.FINE, f"PostgreSQL {major} is responding")


async def _missing_roles(connection: "asyncpg.Connection[asyncpg.Record]", config: Config) -> list[str]:
    wanted = [config.owner_role, config.app_role, config.control_role, config.scheduler_role]
    rows = await connection.fetch("SELECT rolname FROM pg_roles WHERE rolname = ANY($1)", wanted)
    return [role for role in wanted if role not in {row["rolname"] for row in rows}]


def _roles(config: Config, missing: list[str], creates: bool) -> Finding:
    if not missing:
        return Finding("Roles", Verdict.FINE, "all four exist")
    detail = f"missing: {', '.join(missing)}"
    if creates:
        return Finding("Roles", Verdict.WRONG, detail, "Run: tenure migrate")
    sql = roles_sql(config, missing)
    return Finding(
        "Roles", Verdict.WRONG, f"{detail}; this login cannot create them", f"Run as a database administrator:\n{sql}"
    )


def roles_sql(config: Config, missing: list[str]) -> str:
    """What an administrator of a managed database runs for us."""
    from models.migrate import role_statements

    concerned = (line for line in role_statements(config) if any(f'"{role}"' in line for role in missing))
    return "".join(f"{line};\n" for line in concerned).rstrip()


async def _migrations(config: Config) -> Finding:
    from models.migrate import problems

    found = await problems(config)
    if found:
        return Finding("Migrations", Verdict.WRONG, "; ".join(found), "Run: tenure migrate")
    return Finding("Migrations", Verdict.FINE, "the database is up to date")
