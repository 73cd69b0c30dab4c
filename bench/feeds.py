"""One event to many subscribers: this server against raw `websockets.broadcast()` of the same bytes, in the same run.

    python -m bench.feeds [subscribers ...]

Prints the server's CPU per delivery (from /proc, median of five rounds, sides taking turns) and memory per idle
subscriber. Every body that arrives is compared. Then how long an event takes to the others while some do not read, who
have to be closed. Exits with 1 where a target is missed.
"""

import asyncio
import json
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

from bench._table import Row, compared, table
from tenure.kit import clock, cursors, ids
from tests.realtime.support import free_port
from tests.realtime.toy import Installation, Server

ROUNDS = 5
DELIVERIES = 40_000
"""Of one round, at least: fewer are not measured well."""
RATIO = 1.4
IDLE_KIBIBYTES = 40
SIZES = (500, 2_000, 5_000)
SLOW, FAST = 20, 200
DELAYS = 1.5
"""By how much events may take longer to the others while some do not read: what is left is the machine's."""
CLOSED = 1013
LARGE = "x" * 8_192
"""So much text in an event that what is not read does not fit into the buffers below ours."""
QUERY = "subscription($after: String) { events(after: $after) { id cursor type position } }"


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

    async def round(self, first: int, events: int) -> None:
        begin = self._cpu()
        for position in range(first, first + events):
            text = message(position)
            self.command(text)
            for body in await asyncio.gather(*(client.recv() for client in self.clients)):
                if body != text:
                    raise AssertionError(f"{self.name}: {body!r} is not {text!r}")
        self.costs.append((self._cpu() - begin) * 1e6 / (events * len(self.clients)))

    async def stop(self) -> None:
        assert self._process is not None
        self._process.kill()
        await self._process.wait()
        await asyncio.gather(*(client.close() for client in self.clients))

    async def _connect(self, upto: int) -> None:
        while len(self.clients) < upto:
            count = min(50, upto - len(self.clients))
            self.clients += await asyncio.gather(*(self.subscriber() for _ in range(count)))
        await asyncio.sleep(1)

    async def subscriber(self, reads: bool = True) -> ClientConnection:
        url = f"ws://127.0.0.1:{self.port}/graphql"
        subprotocols = [websockets.Subprotocol("graphql-transport-ws")]
        client = await connect(url, subprotocols=subprotocols, compression=None, ping_interval=None)
        await client.send(json.dumps({"type": "connection_init", "payload": {"token": "bench"}}))
        await client.recv()
        await client.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": QUERY}}))
        if not reads:
            client.transport.pause_reading()
        return client

    def command(self, text: str) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(text.encode() + b"\n")

    async def _line(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        return (await self._process.stdout.readline()).decode().strip()

    def _cpu(self) -> float:
        """Seconds of processor time, user's and system's, to the nanosecond."""
        assert self._process is not None
        tasks = Path(f"/proc/{self._process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

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

    async def emit(text: str) -> None:
        await installation.log.append(LARGE if text == "large" else "invoice.paid")

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
    beside, alone = await beside_slow_readers()
    name = f"to {FAST} beside {SLOW} that do not read, all closed with {CLOSED}"
    return [*found, compared(name, beside, alone, "ms", DELAYS)]


async def beside_slow_readers() -> tuple[list[float], list[float]]:
    """Milliseconds until an event has come to all who read: while others do not, and without any such.

    Raises AssertionError where those are not closed.
    """
    side = Side("shared")
    try:
        await side.start(FAST)
        await delays(side, 20)  # warms up
        alone = await delays(side, 100)
        slow = [await side.subscriber(reads=False) for _ in range(SLOW)]
        await asyncio.sleep(1)
        beside: list[float] = []
        while len(beside) < 2_000 and not all(each.close_code == CLOSED for each in slow):
            beside += await delays(side, 100)
            for each in slow if len(beside) >= 800 else ():
                each.transport.resume_reading()
        codes = [each.close_code for each in slow]
        if set(codes) != {CLOSED}:
            raise AssertionError(f"those who do not read were closed with {codes}")
        return beside, alone
    finally:
        await side.stop()


async def delays(side: Side, events: int) -> list[float]:
    """Of so many large events, one after the other."""
    found: list[float] = []
    for _ in range(events):
        begin = clock.monotonic()
        side.command("large")
        await asyncio.gather(*(client.recv() for client in side.clients))
        found.append((clock.monotonic() - begin) * 1_000)
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
        events = max(-(-DELIVERIES // subscribers), 1)
        # The first round warms up and is thrown away.
        for number in range(ROUNDS + 1):
            for side in (raw, shared):
                await side.round(1 + number * events, events)
    finally:
        for side in (shared, raw):
            await side.stop()
    return shared, raw


def report(subscribers: int, shared: Side, raw: Side) -> bool:
    cost, floor = statistics.median(shared.costs[1:]), statistics.median(raw.costs[1:])
    ratio = cost / floor
    lines = [
        f"{subscribers} subscribers, {ROUNDS} rounds of {DELIVERIES} deliveries or more, bodies equal",
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
    met = [uvloop.run(measure(size)) for size in sizes]
    beside, alone = uvloop.run(beside_slow_readers())
    row = compared(f"to {FAST} beside {SLOW} that do not read, all closed with {CLOSED}", beside, alone, "ms", DELAYS)
    sys.stdout.write(table([row]) + "\n")
    return 0 if all(met) and row.is_met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
