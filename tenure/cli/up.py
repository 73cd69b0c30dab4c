"""Everything at once: servers, database, demo, web and worker, under one roof."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tenure.cli import upkeep
from tenure.cli.console import note, output, progress
from tenure.cli.nodes import port_is_free
from tenure.config import Config, prepared
from tenure.embedded import servers
from tenure.embedded.supervisor import Child

if TYPE_CHECKING:
    from tenure.seed import Seeded

_DRAINING = ((signal.SIGTERM, 25.0), (signal.SIGKILL, 5.0))
_ANYWHERE = frozenset({"", "0.0.0.0", "::"})


def address(config: Config) -> str:
    """The base address at which this machine reaches the web process."""
    host = "localhost" if config.host in _ANYWHERE | {"127.0.0.1", "::1"} else config.host
    return f"http://{host}:{config.port}"


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
        with progress("starting the servers"):
            found = await stack.enter_async_context(servers(config, notice=note))
        here = config.at(found.database_url, found.redis_url)
        await upkeep.migrate(here)
        seeded = await _seeded(here) if demo else None
        web, worker = _web(config), _worker(config)
        stack.push_async_callback(_stop, web, worker)
        with progress("starting web and worker"):
            await asyncio.gather(web.start(), worker.start())
        _welcome(config, seeded)
        await asyncio.Event().wait()


async def _seeded(config: Config) -> "Seeded":
    with progress("filling in the demo business") as step:
        return await upkeep.seed(config, step)


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
        command=[sys.executable, "-m", "tenure.cli", command],
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
    note("stopping: finishing what is under way")
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
    output.print("[bold green]ready[/]")
    for name, value in lines.items():
        output.print(f"  {name:<14} {value}", markup=False)


def _origin(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.scheme}://{parts.netloc}"
