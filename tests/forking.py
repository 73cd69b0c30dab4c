"""Processes of ours in a moment: forked from one that has imported everything, where each would import it for seconds.

They are processes like any other: who starts one by `command()` gives it streams and an environment, waits for it,
sends it signals and kills it.
"""

import atexit
import gc
import json
import os
import runpy
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import time
from functools import cache, partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LAUNCHED = Path(__file__).with_name("launched.py")
IMPORTED = ("tenure.cli.commands", "tenure.cli.nodes", "tenure.cli.up", "tenure.app", "tenure.worker")
_PATIENCE = 90.0  # seconds


def command(module: str, *arguments: str) -> list[str]:
    """What `python -m module argument ...` would be, forked. For a start in any folder below the checkout."""
    return [sys.executable, "-S", str(LAUNCHED), _address(), module, *arguments]


@cache
def _address() -> str:
    """Where the server of this test process listens, which ends with it."""
    folder = Path(tempfile.mkdtemp(prefix="tenure-forking-"))
    address = folder / "socket"
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.forking", str(address), str(os.getpid())], cwd=ROOT, stdin=subprocess.DEVNULL
    )
    atexit.register(_end, server, folder)
    deadline = time.monotonic() + _PATIENCE
    while not address.exists():
        if server.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError("the forking server did not start")
        time.sleep(0.02)
    return str(address)


def _end(server: "subprocess.Popen[bytes]", folder: Path) -> None:
    server.terminate()
    server.wait()
    (folder / "socket").unlink(missing_ok=True)
    folder.rmdir()


class Server:
    """Forks a child for each connection, and ends with the process that it serves."""

    def __init__(self, address: str, owner: int) -> None:
        self._waiting = selectors.DefaultSelector()
        self._listening = socket.socket(socket.AF_UNIX)
        draft = f"{address}.new"
        self._listening.bind(draft)
        self._listening.listen(64)
        os.rename(draft, address)
        self._waiting.register(self._listening, selectors.EVENT_READ, self._accept)
        self._waiting.register(os.pidfd_open(owner), selectors.EVENT_READ, sys.exit)

    def run(self) -> None:
        while True:
            for key, _ in self._waiting.select():
                if key.fd in self._waiting.get_map():  # what came before it may have ended it
                    key.data()

    def _accept(self) -> None:
        connection, _ = self._listening.accept()
        length, streams, _, _ = socket.recv_fds(connection, 4, 3)
        told = json.loads(_all(connection, int.from_bytes(length, "big")))
        child = os.fork()
        if not child:
            self._waiting.close()
            self._listening.close()
            connection.close()
            _become(told, streams)
        for stream in streams:
            os.close(stream)
        watch = os.pidfd_open(child)
        self._waiting.register(connection, selectors.EVENT_READ, partial(self._signal, connection, child))
        self._waiting.register(watch, selectors.EVENT_READ, partial(self._ended, connection, child, watch))

    def _signal(self, connection: socket.socket, child: int) -> None:
        numbers = connection.recv(16)
        for number in numbers or [signal.SIGKILL]:  # nobody waits for it any more
            os.kill(child, number)
        if not numbers:
            self._waiting.unregister(connection)

    def _ended(self, connection: socket.socket, child: int, watch: int) -> None:
        _, status = os.waitpid(child, 0)
        self._waiting.unregister(watch)
        os.close(watch)
        if connection.fileno() in self._waiting.get_map():
            self._waiting.unregister(connection)
            connection.send(status.to_bytes(4, "big"))
        connection.close()


def _all(connection: socket.socket, length: int) -> bytes:
    found = b""
    while len(found) < length:
        found += connection.recv(length - len(found))
    return found


def _become(told: dict[str, Any], streams: list[int]) -> None:
    """The child: as if it had been started with these words, streams, folder and environment."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(told["environment"])
    os.chdir(told["folder"])
    module, *arguments = told["words"]
    sys.argv = [module, *arguments]
    code = 1
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as ended:
        code = _code(ended)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        _left(code)


def _code(ended: SystemExit) -> int:
    if ended.code is None or isinstance(ended.code, int):
        return ended.code or 0
    sys.stderr.write(f"{ended.code}\n")
    return 1


def _left(code: int) -> None:
    """As the interpreter ends: what waits is said, what was asked for at the end is done."""
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    for name in IMPORTED:
        __import__(name)
    gc.freeze()
    Server(sys.argv[1], int(sys.argv[2])).run()
