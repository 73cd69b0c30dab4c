"""Redis as a supervised child. It holds nothing that must last: bus, limits, caches."""

import signal

from redis import asyncio as aioredis
from redis.exceptions import RedisError

from tenure.embedded.place import Place, redis_program
from tenure.embedded.supervisor import Child, Notice


async def started(place: Place, port: int, notice: Notice) -> tuple[Child, str] | None:
    """The running server and its URL; None, with a notice, where this machine has no redis-server."""
    program = redis_program()
    if program is None:
        notice("no redis-server here: limits and live updates work within this one machine's process")
        return None
    url = _server(port)
    child = Child(
        name="Redis",
        command=[str(program), *_settings(port)],
        ready=lambda: answers(url),
        farewell=((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)),
        orphaned=signal.SIGKILL,
        environment={},
        folder=place.data,
        log=place.data / "redis.log",
        notice=notice,
    )
    await child.start()
    return child, url


def address(port: int | None) -> str | None:
    """The URL of a server that listens there."""
    return _server(port) if port else None


async def answers(url: str) -> bool:
    """Whether a server answers PING there."""
    try:
        async with aioredis.Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2) as client:
            return bool(await client.ping())
    except (RedisError, OSError):
        return False


def _server(port: int) -> str:
    return f"redis://127.0.0.1:{port}/0"


def _settings(port: int) -> list[str]:
    settings = {
        "bind": "127.0.0.1",
        "port": str(port),
        "save": "",
        "appendonly": "no",
        "daemonize": "no",
        "maxmemory": "256mb",
        "maxmemory-policy": "allkeys-lru",
        "loglevel": "warning",
    }
    return [part for name, value in settings.items() for part in (f"--{name}", value)]
