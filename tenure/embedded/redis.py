"""Redis as a supervised child. It holds nothing that must last: bus, limits, caches."""

import signal

from redis import asyncio as aioredis
from redis.exceptions import RedisError

from tenure.embedded.place import Place, given, own_folder, password, redis_program
from tenure.embedded.supervisor import Child, Notice


async def started(place: Place, port: int, notice: Notice) -> tuple[Child, str] | None:
    """The running server and its URL; None, with a notice, where this machine has no redis-server."""
    program = redis_program(place)
    if program is None:
        notice("redis-server was not found: limits and live updates work within one process only")
        return None
    url = _server(place, port)
    folder = own_folder(place, "redis")
    settings = folder / "redis.conf"
    settings.write_text(_settings(place, port))
    given(place, settings)
    child = Child(
        name="Redis",
        command=[str(program), str(settings)],
        ready=lambda: answers(url),
        farewell=((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)),
        orphaned=signal.SIGKILL,
        account=place.account,
        environment={},
        folder=folder,
        log=place.home / "redis.log",
        notice=notice,
    )
    await child.start()
    return child, url


def address(place: Place, port: int | None) -> str | None:
    """The URL of a server of this place that listens there."""
    return _server(place, port) if port else None


async def answers(url: str) -> bool:
    """Whether a server answers PING there."""
    try:
        async with aioredis.Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2) as client:
            return bool(await client.ping())
    except (RedisError, OSError):
        return False


def _server(place: Place, port: int) -> str:
    return f"redis://:{password(place, 'redis')}@127.0.0.1:{port}/0"


def _settings(place: Place, port: int) -> str:
    """In a file of its own: a command line can be read by every user of the machine."""
    settings = {
        "requirepass": password(place, "redis"),
        "bind": "127.0.0.1",
        "port": str(port),
        "save": '""',
        "appendonly": "no",
        "daemonize": "no",
        "maxmemory": "256mb",
        "maxmemory-policy": "allkeys-lru",
        "loglevel": "warning",
    }
    return "".join(f"{name} {value}\n" for name, value in settings.items())
