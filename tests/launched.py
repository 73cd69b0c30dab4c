"""Stands for a process that the forking server (tests/forking.py) has made: its streams, its signals, its end.

Run as `python -S launched.py <socket> <module> [argument ...]`, so that it starts in some milliseconds.
"""

import contextlib
import json
import os
import signal
import socket
import sys

PASSED_ON = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2)


def main(address: str, *words: str) -> None:
    """End as the other has ended. Whoever kills this one has killed the other: the server sees the connection end."""
    server = socket.socket(socket.AF_UNIX)
    server.connect(address)
    for number in PASSED_ON:
        signal.signal(number, lambda number, _: _send(server, number))
    told = json.dumps({"words": words, "folder": os.getcwd(), "environment": dict(os.environ)}).encode()
    socket.send_fds(server, [len(told).to_bytes(4, "big")], [0, 1, 2])
    server.sendall(told)
    status = int.from_bytes(server.recv(4), "big")
    if os.WIFSIGNALED(status):
        signal.signal(os.WTERMSIG(status), signal.SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(status))
    os._exit(os.WEXITSTATUS(status))


def _send(server: socket.socket, number: int) -> None:
    with contextlib.suppress(BrokenPipeError):  # it has ended meanwhile, and its status is on the way
        server.send(bytes([number]))


if __name__ == "__main__":
    main(*sys.argv[1:])
