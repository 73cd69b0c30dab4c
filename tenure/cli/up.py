"""Everything at once: servers, database, demo, web and worker, under one roof."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import migrations
from tenure.cli import stand_ins, upkeep
from tenure.cli.console import note, output, progress
from tenure.cli.nodes import port_is_free
from tenure.config import Config, prepared
from tenure.embedded import Addresses, expected, servers
from tenure.embedded.supervisor import Child

if TYPE_CHECKING:
    from tenure.seed import Seeded

_DRAINING = ((signal.SIGTERM, 25.0), (signal.SIGKILL, 5.0))
_ANYWHERE = frozenset({"", "0.0.0.0", "::"})


def address(config: Config) -> str:
    """The base address at which this machine reaches the web process."""
    host = "localhost" if config.host in _ANYWHERE | {"127.0.0.1", "::1"} else config.host
    return f"http://{host}:{config.port}"


def running(config: Config) -> str:
    """Where this folder's installation listens, or would listen by this configuration."""
    told = config.data / "address"
    return told.read_text() if told.exists() else address(config)


async def up(config: Config, demo: bool | None) -> None:
    """Run until SIGTERM or SIGINT, then drain and stop. Raises SetupProblem."""
    _end_on_signals()
    try:
        await _up(config, config.environment == "development" if demo is None else demo)
    except asyncio.CancelledError:
        note("stopped")


async def _up(config: Config, demo: bool) -> None:
    prepared(config.data)
    port_is_free(config)
    _ = config.keyring  # made, or found wanting, before anything is started
    async with AsyncExitStack() as stack:
        config = await stand_ins.beside(stack, config)
        before = expected(config)
        early = await _early_web(config, before)
        found = await _served(stack, config, early)
        here = config.at(found.database_url, found.redis_url)
        if early is not None and found != before:
            await early.stop()
            early = None
        web = early or _web(here)
        worker = _worker(here)
        stack.push_async_callback(_stop, web, worker)
        seeded = await _begun(here, web, demo)
        await worker.start()
        stack.callback(_remember_address(config))
        _welcome(config, seeded)
        await asyncio.Event().wait()


async def _early_web(config: Config, before: Addresses | None) -> Child | None:
    """The web process, importing what it needs while the servers start at the addresses that they had before.

    None where this folder's database may not be in order: then it has to wait.
    """
    if before is None or not _is_prepared(config.at(before.database_url, before.redis_url)):
        return None
    web = _web(config.at(before.database_url, before.redis_url))
    await web.launch()
    return web


async def _served(stack: AsyncExitStack, config: Config, early: Child | None) -> Addresses:
    try:
        with progress("starting the servers"):
            return await stack.enter_async_context(servers(config, notice=note))
    except BaseException:
        if early is not None:
            await early.stop()
        raise


async def _begun(config: Config, web: Child, demo: bool) -> "Seeded | None":
    """The web process, on a database that is in order. Where nothing is new since the last start it need not wait."""
    if _is_prepared(config):
        seeded, _ = await asyncio.gather(_seeded(config, demo), web.start())
        return seeded
    await upkeep.migrate(config)
    seeded = await _seeded(config, demo)
    with progress("starting web and worker"):
        await web.start()
    _mark(config).write_text(_version(config))
    return seeded


async def _seeded(config: Config, demo: bool) -> "Seeded | None":
    if not demo:
        return None
    with progress("creating the demo business") as step:
        return await upkeep.seed(config, step)


def _is_prepared(config: Config) -> bool:
    """Whether this folder's own database was left in order by this very version of the tables."""
    mark = _mark(config)
    return mark.exists() and mark.read_text() == _version(config)


def _mark(config: Config) -> Path:
    return config.data / "prepared"


def _version(config: Config) -> str:
    """Changes with every migration, of modules too, and with the database."""
    names = sorted(path.name for path in Path(migrations.__path__[0]).glob("[0-9]*.py"))
    return " ".join([*names, config.modules or "-", urlsplit(config.admin_dsn).path])


def _remember_address(config: Config) -> Callable[[], None]:
    """Tell other commands where we listen, for as long as we do."""
    told = config.data / "address"
    told.write_text(address(config))
    return lambda: told.unlink(missing_ok=True)


def _web(config: Config) -> Child:
    async def listens() -> bool:
        return await _listens("127.0.0.1" if config.host in _ANYWHERE else config.host, config.port)

    return _node("The web process", "serve", listens, config)


def _worker(config: Config) -> Child:
    async def begun() -> bool:
        return True

    return _node("The worker", "worker", begun, config)


def _node(name: str, command: str, ready: Callable[[], Awaitable[bool]], config: Config) -> Child:
    return Child(
        name=name,
        command=[sys.executable, "-m", "tenure.cli.nodes", command],
        ready=ready,
        farewell=_DRAINING,
        environment=config.as_environment(),
        notice=note,
    )


async def _listens(host: str, port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    writer.close()
    return True


async def _stop(*children: Child) -> None:
    note("stopping: finishing open requests and jobs")
    await asyncio.gather(*(child.stop() for child in children))


def _end_on_signals() -> None:
    """The first signal ends us in good order; another one changes nothing, for the children are being drained."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    assert task is not None

    def end() -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, note, "already stopping")
        task.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end)


def _welcome(config: Config, seeded: "Seeded | None") -> None:
    site = _origin(seeded.admin_link) if seeded else address(config)
    lines = {"Site": f"{site}/", "GraphQL": f"{site}/graphql"}
    if config.smtp_url is None:
        lines["Mail"] = f"{site}/_mail"
    if seeded:
        lines["Administrator"] = f"{seeded.admin_link}  (works once)"
        lines["Demo member"] = f"{seeded.member_email} / {seeded.member_password}"
    if config.stripe:
        lines["Stripe"] = f"{config.stripe}  (a stand-in; no money moves)"
    output.print("[bold green]ready[/]")
    for name, value in lines.items():
        output.print(f"  {name:<14} {value}", markup=False)


def _origin(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.scheme}://{parts.netloc}"
