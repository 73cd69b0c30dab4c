"""Children that are started, watched, started again after a crash, and gone when we are."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tenure.config import SetupProblem
from tenure.kit import clock

LAUNCHER = str(Path(__file__).with_name("launch.py"))
LONGEST_PAUSE = 30.0  # seconds between two attempts
STEADY = 60.0  # seconds after which a child counts as healthy again

Notice = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Account:
    """The operating-system user that a child runs as."""

    uid: int
    gid: int

    @classmethod
    def own(cls) -> "Account":
        return cls(os.geteuid(), os.getegid())


@dataclass(slots=True)
class Child:
    """One supervised program: `ready` tells whether it answers yet.

    `farewell` lists the signals that end it, each with its patience in seconds; `orphaned` is the one that it receives
    when this process is killed outright.
    """

    name: str
    command: Sequence[str]
    ready: Callable[[], Awaitable[bool]]
    farewell: Sequence[tuple[signal.Signals, float]] = ((signal.SIGTERM, 20.0), (signal.SIGKILL, 5.0))
    orphaned: signal.Signals = signal.SIGKILL
    account: Account = field(default_factory=Account.own)
    environment: Mapping[str, str] | None = None
    folder: Path | None = None
    log: Path | None = None
    patience: float = 60.0
    notice: Notice = lambda _: None
    process: asyncio.subprocess.Process | None = None
    _watching: asyncio.Task[None] | None = None

    async def launch(self) -> None:
        """Let it begin before what it needs is there; `start` waits for it, and begins anew where that was too soon."""
        self.process = await launch(self.command, self.account, self.orphaned, self.environment, self.folder, self.log)

    async def start(self) -> None:
        """Start, wait until it answers, then watch over it. Raises SetupProblem where it does not come up."""
        if self.process is None or not await self._came_up(self.process):
            await self._spawn()
        self._watching = asyncio.create_task(self._watch(), name=f"watch {self.name}")

    async def stop(self) -> None:
        """End it as gently as it allows."""
        if self._watching:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching
        await self._end()

    async def _came_up(self, process: asyncio.subprocess.Process) -> bool:
        try:
            await self._answers(process)
        except SetupProblem:
            await self._end()
            return False
        return True

    async def _spawn(self) -> None:
        await self.launch()
        assert self.process is not None
        try:
            await self._answers(self.process)
        except BaseException:
            await self._end()
            raise

    async def _answers(self, process: asyncio.subprocess.Process) -> None:
        deadline = clock.monotonic() + self.patience
        while not await self.ready():
            if process.returncode is not None:
                raise SetupProblem(f"{self.name} exited immediately (status {process.returncode}).", self._last_words())
            if clock.monotonic() > deadline:
                raise SetupProblem(f"{self.name} did not respond within {self.patience:.0f} s.", self._last_words())
            await asyncio.sleep(0.03)

    async def _watch(self) -> None:
        pause = 0.5
        while True:
            assert self.process is not None
            began = clock.monotonic()
            status = await self.process.wait()
            pause = 0.5 if clock.monotonic() - began > STEADY else min(pause * 2, LONGEST_PAUSE)
            self.notice(f"{self.name} exited (status {status}); restarting it in {pause:.0f} s")
            await asyncio.sleep(pause)
            try:
                await self._spawn()
            except (SetupProblem, OSError) as error:
                self.notice(f"{self.name} could not be restarted: {error}")

    async def _end(self) -> None:
        for number, patience in self.farewell:
            if self.process is None or self.process.returncode is not None:
                return
            with suppress(ProcessLookupError):
                self.process.send_signal(number)
            with suppress(TimeoutError):
                await asyncio.wait_for(self.process.wait(), patience)

    def _last_words(self) -> str:
        if self.log is None:
            return "Its own message is above."
        lines = self.log.read_text(errors="replace").splitlines()[-5:] if self.log.exists() else []
        return f"It said: {' | '.join(lines) or 'nothing'} (see {self.log})."


async def launch(
    command: Sequence[str],
    account: Account,
    orphaned: signal.Signals,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    log: Path | None = None,
) -> asyncio.subprocess.Process:
    """A child in a session of its own, so that Ctrl-C reaches only us. It dies with the calling thread."""
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600) if log else None
    try:
        return await asyncio.create_subprocess_exec(
            *launcher(account, orphaned),
            *command,
            env=environment,
            cwd=folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    finally:
        if output is not None:
            os.close(output)


def launcher(account: Account, orphaned: signal.Signals) -> list[str]:
    """What to put before a command line so that it runs as `account` and ends with this process."""
    numbers = (os.getpid(), account.uid, account.gid, int(orphaned))
    return [sys.executable, "-I", "-S", LAUNCHER, *map(str, numbers)]
