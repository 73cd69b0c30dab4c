"""The documentation as something that can be done: its fenced blocks, and following them as a reader would."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.programs import program

ROOT = Path(__file__).parents[2]
HOW_TO = ROOT / "docs" / "how-to"

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r"^(?:#|//) ([\w-]+\.(?:py|ts|mjs|js))$", re.MULTILINE)
_END = "end-of-the-file-that-the-page-shows"


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block. `name` is the file that its first line says it is, if any."""

    language: str
    text: str

    @property
    def name(self) -> str | None:
        first = _NAME.match(self.text)
        return first[1] if first else None


def blocks(page: Path) -> list[Block]:
    """Every fenced block that has a language, in the page's order."""
    return [Block(language, text) for language, text in _FENCE.findall(page.read_text())]


def steps(page: str) -> list[str]:
    """What the how-to says is asked, in its order."""
    return [block.text for block in blocks(HOW_TO / f"{page}.md") if block.language == "graphql"]


def filled(step: str, **values: str) -> str:
    """With what a reader puts in where the page leaves it out: `account: "…"`."""
    for name, value in values.items():
        step = step.replace(f'{name}: "…"', f'{name}: "{value}"')
    assert "…" not in step
    return step


def script(page: Path, given: Mapping[str, str]) -> str:
    """What a reader does, as one script: files are saved under their names, programs and `sh` blocks are run in turn.

    `given` is what a reader has otherwise than the page says: an address, a key. Each must be there.
    """
    done = "\n".join(filter(None, (_done(block) for block in blocks(page))))
    for written, own in given.items():
        assert written in done, f"{page.name} does not say {written!r}"
        done = done.replace(written, own)
    return f"set -euo pipefail\n{done}\n"


def _done(block: Block) -> str:
    if block.name is not None:
        return f"cat > {block.name} <<'{_END}'\n{block.text}{_END}"
    if block.language == "python":
        return f"python - <<'{_END}'\n{block.text}{_END}"
    return block.text if block.language == "sh" else ""


async def follow(page: Path, folder: Path, given: Mapping[str, str], environment: Mapping[str, str]) -> str:
    """Do in the folder what the page says; what was printed. Fails with that where a step does.

    Skips the test of a page that uses curl on a machine that has none.
    """
    steps = script(page, given)
    if re.search(r"\bcurl\b", steps):
        program("curl")
    (folder / "page.sh").write_text(steps)
    command = ("bash", "page.sh")
    pipe = asyncio.subprocess.PIPE
    shell = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=dict(environment), stdin=asyncio.subprocess.DEVNULL, stdout=pipe, stderr=pipe
    )
    printed, trouble = await asyncio.wait_for(shell.communicate(), 120)
    assert shell.returncode == 0, f"{printed.decode()}\n{trouble.decode()}"
    return printed.decode()
