"""A supervised child: waited for, started again, ended gently and then not."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from tenure.config import SetupProblem
from tenure.embedded.supervisor import Child

DEAF = "import signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); open(sys.argv[1], 'w'); time.sleep(60)"
PROMPT = "import sys, time; open(sys.argv[1], 'a').write('x'); time.sleep(60)"


def child(program: str, mark: Path, notices: list[str], log: Path | None = None) -> Child:
    async def marked() -> bool:
        return mark.name in os.listdir(mark.parent)

    return Child(
        name="The child",
        command=[sys.executable, "-c", program, str(mark)],
        ready=marked,
        farewell=((signal.SIGTERM, 0.3), (signal.SIGKILL, 5.0)),
        log=log,
        patience=20.0,
        notice=notices.append,
    )


async def test_a_child_that_ends_at_once_is_told_with_its_last_words(tmp_path: Path) -> None:
    silly = child("raise SystemExit('no such luck')", tmp_path / "mark", [], tmp_path / "log")
    with pytest.raises(SetupProblem, match=r"The child exited immediately \(status 1\).*no such luck"):
        await silly.start()


async def test_a_child_deaf_to_a_gentle_word_is_killed(tmp_path: Path) -> None:
    deaf = child(DEAF, tmp_path / "mark", [])
    await deaf.start()
    await deaf.stop()
    assert deaf.process is not None
    assert deaf.process.returncode == -signal.SIGKILL


async def test_a_child_that_crashes_is_started_again(tmp_path: Path) -> None:
    notices: list[str] = []
    prompt = child(PROMPT, tmp_path / "mark", notices)
    await prompt.start()
    assert prompt.process is not None
    first = prompt.process.pid
    os.kill(first, signal.SIGKILL)
    async with asyncio.timeout(20):
        while prompt.process.pid == first or prompt.process.returncode is not None:  # noqa: ASYNC110  # another process
            await asyncio.sleep(0.05)
    await prompt.stop()
    assert notices == ["The child exited (status -9); restarting it in 1 s"]


async def test_a_child_that_was_stopped_stays_stopped(tmp_path: Path) -> None:
    notices: list[str] = []
    prompt = child(PROMPT, tmp_path / "mark", notices)
    await prompt.start()
    await prompt.stop()
    await asyncio.sleep(1.2)
    assert notices == []
    assert prompt.process is not None
    assert prompt.process.returncode is not None
