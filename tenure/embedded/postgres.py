"""PostgreSQL 18 as a supervised child."""

import asyncio
import os
import shutil
import signal
import socket
from contextlib import suppress
from pathlib import Path

import asyncpg

from tenure.config import SetupProblem
from tenure.embedded.place import Place, enough_room, given, own_folder, password, postgres_programs
from tenure.embedded.supervisor import Child, Notice, launch

DATABASE = "tenure"
SUPERUSER = "postgres"
_CONNECTING = 5.0  # seconds
_BLINK = 0.05  # seconds
_FAST_SHUTDOWN = ((signal.SIGINT, 20.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0))
_LONGEST_LOG = 10 * 1024 * 1024  # bytes

_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "300",
    "shared_buffers": "256MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "warning",
    "log_line_prefix": "%m [%p] ",
}
# A crash of the machine may lose everything: for tests only.
_CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "500"}


async def started(place: Place, port: int, fast: bool, notice: Notice) -> tuple[Child, str]:
    """The running server and the URL of its superuser. Raises SetupProblem where it does not come up."""
    programs = postgres_programs(place)
    data = await _cluster(place, programs)
    await _clear_away(data, notice)
    url = _server(place, port)
    child = Child(
        name="PostgreSQL",
        command=_command(programs, data, port, fast),
        ready=lambda: answers(f"{url}/postgres"),
        farewell=_FAST_SHUTDOWN,
        orphaned=signal.SIGINT,
        account=place.account,
        environment={"LC_ALL": "C", "TZ": "UTC"},
        folder=data,
        log=_log(place),
        notice=notice,
    )
    await child.start()
    try:
        await _create_database(f"{url}/postgres")
    except BaseException:
        await child.stop()
        raise
    return child, f"{url}/{DATABASE}"


def address(place: Place, port: int | None) -> str | None:
    """The URL of a server of this place that listens there."""
    return f"{_server(place, port)}/{DATABASE}" if port else None


async def answers(url: str) -> bool:
    """Whether a server accepts this login. Raises SetupProblem where it answers but refuses for good."""
    try:
        connection = await asyncpg.connect(url, timeout=_CONNECTING)
    except (OSError, TimeoutError, asyncpg.CannotConnectNowError, asyncpg.ConnectionDoesNotExistError):
        return False
    except (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidPasswordError) as error:
        raise SetupProblem(
            "The embedded PostgreSQL does not accept its own password.",
            "The file postgres.password next to it was changed. Restore it, or start over in an empty data folder.",
        ) from error
    await connection.close()
    return True


def free_port(preferred: int | None = None) -> int:
    """A TCP port on 127.0.0.1 that nobody has now, the preferred one where it is free."""
    for port in filter(None, (preferred,)):
        with suppress(OSError):
            return _bound(port)
    return _bound(0)


def _bound(port: int) -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))
        return int(probe.getsockname()[1])


def _server(place: Place, port: int) -> str:
    return f"postgresql://{SUPERUSER}:{password(place, 'postgres')}@127.0.0.1:{port}"


def _command(programs: Path, data: Path, port: int, fast: bool) -> list[str]:
    settings = {**_SETTINGS, "port": str(port), **(_CARELESS if fast else {})}
    return [
        str(programs / "postgres"),
        "-D",
        str(data),
        *(part for name, value in settings.items() for part in ("-c", f"{name}={value}")),
    ]


async def _cluster(place: Place, programs: Path) -> Path:
    """The cluster's folder, initialised where it is new: whole or not at all."""
    data = place.cluster / "data"
    if not data.exists():
        enough_room(place)
        draft = own_folder(place, "postgres") / "data.new"
        shutil.rmtree(draft, ignore_errors=True)
        await _initialise(place, programs, draft)
        draft.rename(data)
    version = (data / "PG_VERSION").read_text().strip()
    if version != "18":
        raise SetupProblem(
            f"The database in {data} was created by PostgreSQL {version}; this is version 18.",
            "Dump it with that version and load it here, or choose another folder with --data (or DATA=).",
        )
    return data


async def _initialise(place: Place, programs: Path, draft: Path) -> None:
    secret = place.cluster / "password.new"
    secret.write_text(password(place, "postgres"))
    given(place, secret)
    command = [
        str(programs / "initdb"),
        f"--pgdata={draft}",
        f"--username={SUPERUSER}",
        f"--pwfile={secret}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions",
    ]
    log = _log(place)
    initdb = await launch(command, place.account, signal.SIGKILL, {"LC_ALL": "C"}, place.cluster, log)
    status = await initdb.wait()
    secret.unlink()
    if status != 0:
        words = " | ".join(log.read_text(errors="replace").splitlines()[-3:])
        raise SetupProblem(f"PostgreSQL could not create its data folder: {words}.", f"The full message is in {log}.")


def _log(place: Place) -> Path:
    log = place.home / "postgres.log"
    if log.exists() and log.stat().st_size > _LONGEST_LOG:
        log.replace(log.with_suffix(".log.1"))
    return log


async def _clear_away(data: Path, notice: Notice) -> None:
    """End a server that outlived its owner; remove what a dead one left. Never two servers on one folder."""
    noted = data / "postmaster.pid"
    if not noted.exists():
        return
    pid = int((noted.read_text().split() or ["0"])[0])
    for number, patience in ((signal.SIGINT, 15.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0)):
        if not _serves(pid, data):
            break
        notice(f"ending the PostgreSQL server that an earlier run left behind (process {pid})")
        os.kill(pid, number)
        await _gone(pid, data, patience)
    noted.unlink(missing_ok=True)


def _serves(pid: int, data: Path) -> bool:
    """Whether that process is a PostgreSQL server on this folder: its working directory is its data folder."""
    try:
        return os.path.samefile(f"/proc/{pid}/cwd", data) and "postgres" in os.readlink(f"/proc/{pid}/exe")
    except OSError:
        return False


async def _gone(pid: int, data: Path, patience: float) -> None:
    for _ in range(int(patience / _BLINK)):
        if not _serves(pid, data):
            return
        await asyncio.sleep(_BLINK)


async def _create_database(url: str) -> None:
    connection = await asyncpg.connect(url, timeout=_CONNECTING)
    try:
        if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", DATABASE):
            await connection.execute(f"CREATE DATABASE {DATABASE}")
    finally:
        await connection.close()
