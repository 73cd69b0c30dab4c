"""One web process, one worker process."""

import asyncio
import errno
import gc
import resource
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn
import uvloop

from tenure.cli.console import note, telling
from tenure.config import Config, SetupProblem, load
from tenure.embedded import connected
from tenure.gateways.pauses import Pauses

_MOST_CONNECTIONS = 8_192
_LARGEST_MESSAGE = 262_144  # bytes, on a websocket
_DRAINING = 15  # seconds for what is under way when the process is asked to end
_KEEPING_ALIVE = 75  # seconds: longer than a load balancer's own 60


def serve(config: Config) -> None:
    """Answer until SIGTERM or SIGINT, then finish what is under way. Raises SetupProblem."""
    port_is_free(config)
    gc.disable()  # while everything is imported, a sixth of a start goes into looking for garbage that is not there
    _allow_many_connections()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(config))


def work(config: Config) -> None:
    """Do the duties of a worker until SIGTERM or SIGINT. Raises SetupProblem."""
    gc.disable()  # as in `serve`
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_work(config))


def port_is_free(config: Config) -> None:
    """Raises SetupProblem where we could not listen."""
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((config.host, config.port))
        except OSError as error:
            taken = error.errno == errno.EADDRINUSE
            reason = "is already in use" if taken else f"cannot be used ({error.strerror or error})"
            raise SetupProblem(
                f"Port {config.port} on {config.host} {reason}.", "Choose another port with --port (or PORT=)."
            ) from error


class _Server(uvicorn.Server):
    """uvicorn's own way raises the signal again, which would end us before our own clearing up.

    Whoever waits to be refused is answered when the process is asked to end.
    """

    def __init__(self, config: uvicorn.Config, pauses: Pauses) -> None:
        super().__init__(config)
        self._pauses = pauses

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._pauses.end()
        super().handle_exit(sig, frame)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.handle_exit, number, None)
        yield


async def _serve(config: Config) -> None:
    from tenure.app import create_app

    async with connected(config, note) as config:
        _keep_what_stands()
        pauses = Pauses()
        settings = uvicorn.Config(
            lambda: create_app(config, pauses=pauses),
            factory=True,
            host=config.host,
            port=config.port,
            http="httptools",
            ws="websockets-sansio",
            ws_max_size=_LARGEST_MESSAGE,
            ws_per_message_deflate=False,  # a compressor for each of thousands of subscribers costs more than it saves
            lifespan="on",
            log_level="warning",
            access_log=False,
            server_header=False,
            limit_concurrency=_MOST_CONNECTIONS,
            timeout_keep_alive=_KEEPING_ALIVE,
            timeout_graceful_shutdown=_DRAINING,
        )
        await _Server(settings, pauses).serve()


async def _work(config: Config) -> None:
    from tenure import worker

    async with connected(config, note) as config:
        _keep_what_stands()
        await worker.run(config)


def _keep_what_stands() -> None:
    """What there is by now stays to the end: from here on, garbage is only looked for among what comes."""
    gc.freeze()
    gc.enable()


def _allow_many_connections() -> None:
    """Each subscriber holds a file descriptor; the usual soft limit is 1,024."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MOST_CONNECTIONS + 512
    wanted = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


if __name__ == "__main__":  # how `tenure up` starts its nodes: the whole configuration is in their environment
    with telling():
        {"serve": serve, "worker": work}[sys.argv[1]](load())
