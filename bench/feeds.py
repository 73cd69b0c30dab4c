"""One event to many subscribers: this server against raw `websockets.broadcast()` of the same bytes, in the same run.

    python -m bench.feeds [subscribers ...]

Prints the server's CPU per delivery (from /proc, median of five rounds, sides taking turns) and memory per idle
subscriber. Every body that arrives is compared. Exits with 1 where a target of docs is missed.
"""

import asyncio
import json
import os
import resource
import statistics
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import uvloop
import websockets
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, broadcast, serve

from bench._table import Row, compared
from tenure.kit import cursors, ids
from tests.realtime.support import free_port
from tests.realtime.toy import Installation, Server

ROUNDS = 5
EVENTS = 20
RATIO = 1.6
IDLE_KIBIBYTES = 40
SIZES = (500, 2_000)
QUERY = "subscription($after: String) { events(after: $after) { id cursor type position } }"
_TICKS = os.sysconf("SC_CLK_TCK")


class Side:
    """A server process and its subscribers."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.port = free_port()
        self.clients: list[ClientConnection] = []
        self.costs: list[float] = []
        self.kibibytes = 0.0
        self._process: asyncio.subprocess.Process | None = None

    async def start(self, subscribers: int) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bench.feeds", "serve", self.name, str(self.port), stdin=-1, stdout=-1
        )
        assert await self._line() == "ready"
        await self._connect(50)
        before = self._resident()
        await self._connect(subscribers)
        self.kibibytes = (self._resident() - before) / 1024 / (subscribers - 50)

    async def round(self, first: int) -> None:
        begin = self._cpu()
        for position in range(first, first + EVENTS):
            text = message(position)
            self._command(text)
            for body in await asyncio.gather(*(client.recv() for client in self.clients)):
                if body != text:
                    raise AssertionError(f"{self.name}: {body!r} is not {text!r}")
        self.costs.append((self._cpu() - begin) * 1e6 / (EVENTS * len(self.clients)))

    async def stop(self) -> None:
        assert self._process is not None
        self._process.kill()
        await self._process.wait()
        await asyncio.gather(*(client.close() for client in self.clients))

    async def _connect(self, upto: int) -> None:
        while len(self.clients) < upto:
            count = min(50, upto - len(self.clients))
            self.clients += await asyncio.gather(*(self._subscriber() for _ in range(count)))
        await asyncio.sleep(1)

    async def _subscriber(self) -> ClientConnection:
        url = f"ws://127.0.0.1:{self.port}/graphql"
        subprotocols = [websockets.Subprotocol("graphql-transport-ws")]
        client = await connect(url, subprotocols=subprotocols, compression=None, ping_interval=None)
        await client.send(json.dumps({"type": "connection_init", "payload": {"token": "bench"}}))
        await client.recv()
        await client.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": QUERY}}))
        return client

    def _command(self, text: str) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(text.encode() + b"\n")

    async def _line(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        return (await self._process.stdout.readline()).decode().strip()

    def _cpu(self) -> float:
        """Seconds of processor time, user's and system's."""
        assert self._process is not None
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def _resident(self) -> int:
        """Bytes of memory."""
        assert self._process is not None
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        return pages * resource.getpagesize()


def message(position: int) -> str:
    """The frame that a subscriber gets for the event at a position."""
    event = {
        "id": ids.encode("Event", UUID(int=position)),
        "cursor": cursors.encode(position),
        "type": "invoice.paid",
        "position": position,
    }
    return json.dumps({"type": "next", "id": "1", "payload": {"data": {"events": event}}}, separators=(",", ":"))


async def serve_shared(port: int) -> None:
    installation = Installation()

    async def emit(_text: str) -> None:
        await installation.log.append()

    async with Server(installation.endpoint(), port):
        await commands(emit)


async def serve_raw(port: int) -> None:
    connections: set[ServerConnection] = set()

    async def handler(connection: ServerConnection) -> None:
        await connection.recv()
        await connection.send('{"type":"connection_ack"}')
        await connection.recv()
        connections.add(connection)
        await connection.wait_closed()
        connections.discard(connection)

    async def emit(text: str) -> None:
        broadcast(connections, text)

    subprotocols = [websockets.Subprotocol("graphql-transport-ws")]
    async with serve(handler, "127.0.0.1", port, compression=None, subprotocols=subprotocols):
        await commands(emit)


async def commands(emit: Callable[[str], Awaitable[None]]) -> None:
    """Emit a line of the standard input at a time."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while line := await reader.readline():
        await emit(line.decode().strip())


async def rows() -> list[Row]:
    """For the table of all claims."""
    found: list[Row] = []
    for subscribers in SIZES:
        shared, raw = await measured(subscribers)
        name = f"an event to {subscribers:,} subscribers"
        found.append(compared(name, shared.costs[1:], raw.costs[1:], "µs", RATIO))
        kibibytes = Row("… memory of one that is idle", shared.kibibytes, raw.kibibytes, "KiB", shared.kibibytes)
        found.append(replace(kibibytes, target=IDLE_KIBIBYTES))
    return found


async def measure(subscribers: int) -> bool:
    """Whether the targets were met."""
    return report(subscribers, *await measured(subscribers))


async def measured(subscribers: int) -> tuple[Side, Side]:
    """This server's side and the raw one's, after their rounds."""
    shared, raw = Side("shared"), Side("raw")
    try:
        for side in (shared, raw):
            await side.start(subscribers)
        # The first round warms up and is thrown away.
        for number in range(ROUNDS + 1):
            for side in (raw, shared):
                await side.round(1 + number * EVENTS)
    finally:
        for side in (shared, raw):
            await side.stop()
    return shared, raw


def report(subscribers: int, shared: Side, raw: Side) -> bool:
    cost, floor = statistics.median(shared.costs[1:]), statistics.median(raw.costs[1:])
    ratio = cost / floor
    lines = [
        f"{subscribers} subscribers, {ROUNDS} rounds of {EVENTS} events, bodies equal",
        f"  this server     {cost:6.1f} µs per delivery   {shared.kibibytes:6.1f} KiB per idle subscriber",
        f"  raw broadcast   {floor:6.1f} µs per delivery   {raw.kibibytes:6.1f} KiB",
        f"  ratio           {ratio:6.2f} (target {RATIO})",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return ratio <= RATIO and shared.kibibytes <= IDLE_KIBIBYTES


def main(arguments: list[str]) -> int:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 20_000)), hard))
    if arguments[:1] == ["serve"]:
        uvloop.run({"shared": serve_shared, "raw": serve_raw}[arguments[1]](int(arguments[2])))
        return 0
    sizes = [int(size) for size in arguments] or list(SIZES)
    return 0 if all(uvloop.run(measure(size)) for size in sizes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
