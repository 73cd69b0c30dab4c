"""A whole installation as its operator runs it: `tenure up` in a folder and on a port of its own."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tenure.embedded.place import SHARED, existing
from tests.realtime.support import free_port

GIVEN = frozenset({"DATABASE_URL", "REDIS_URL", "SECRET_KEY", "ENVIRONMENT", "PORT", "HOST", "DATA", "SMTP_URL"})
PATIENCE = 240.0
"""Seconds until it is ready: on an idle machine a tenth of it is enough."""


@dataclass
class Installation:
    """`up` starts it; what it says is in `log`."""

    data: Path
    port: int = field(default_factory=free_port)
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def log(self) -> Path:
        return self.data.parent / "up.log"

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def up(self, until: str = "ready") -> float:
        """Start, and wait until it has said so; the seconds that took."""
        began = time.monotonic()
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(self._command("up"), env=self._environment(), stdout=log, stderr=log)
        while not re.search(rf"^{until}", self.told(), re.MULTILINE):
            assert self.process.poll() is None, self.told()
            assert time.monotonic() - began < PATIENCE, self.told()
            time.sleep(0.05)
        return time.monotonic() - began

    def told(self) -> str:
        return self.log.read_text(errors="replace")

    def kill(self) -> None:
        """As the kernel does when memory runs out: nobody is told."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def down(self) -> None:
        """In good order; then leave nothing behind."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(60)
        home = existing(self.data).home
        if home.parent == SHARED:
            shutil.rmtree(home)

    def tour(self) -> "subprocess.Popen[str]":
        """Begin to play the tour against it."""
        command, pipe = self._command("tour"), subprocess.PIPE
        return subprocess.Popen(command, env=self._environment(), stdout=pipe, stderr=pipe, text=True)

    def worker(self, but: int = 0) -> int:
        """The worker's process, another one than `but`, as soon as there is one."""
        assert self.process is not None
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for process in _children(self.process.pid):
                if process != but and _command_of(process)[-1:] == ["worker"]:
                    return process
            time.sleep(0.02)
        raise AssertionError(f"no worker came back:\n{self.told()}")

    def databases(self) -> list[int]:
        """The PostgreSQL servers on its cluster."""
        cluster = existing(self.data).cluster / "data"
        found = [int(process.name) for process in Path("/proc").glob("[0-9]*") if _works_in(process, cluster)]
        return [process for process in found if _parent(process) not in found]

    def _command(self, word: str) -> list[str]:
        return [sys.executable, "-m", "tenure.cli", word]

    def _environment(self) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if name not in GIVEN}
        return {**inherited, "DATA": str(self.data), "PORT": str(self.port), "NO_COLOR": "1"}


def kill(process: int) -> None:
    os.kill(process, signal.SIGKILL)


def _children(parent: int) -> list[int]:
    return [int(process.name) for process in Path("/proc").glob("[0-9]*") if _parent(int(process.name)) == parent]


def _parent(process: int) -> int:
    """Zero where it has ended."""
    try:
        return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def _command_of(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/cmdline").read_text().rstrip("\0").split("\0")
    except OSError:
        return []


def _works_in(process: Path, folder: Path) -> bool:
    try:
        return Path(os.readlink(process / "cwd")) == folder
    except OSError:
        return False
