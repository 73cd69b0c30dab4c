"""The sources of the console: up to date with the schema, of sound types and in the style, in two whole languages."""

import re
from pathlib import Path

import pytest

from tests.client.packages import CLIENT, install, run, tsc

CONSOLE = CLIENT / "console"
SOURCES = CONSOLE / "src"
LONGEST = 340
"""Lines of a file that people write; texts and generated files are longer."""
_TEXTS = re.compile(r"ords\.ts$|\.de\.ts$")


@pytest.fixture(scope="module")
async def installed() -> None:
    await install()


@pytest.mark.usefixtures("installed")
async def test_what_is_generated_is_what_the_schema_and_the_documents_say() -> None:
    await run("node", "scripts/generate.mjs", "--check", cwd=CONSOLE)


@pytest.mark.usefixtures("installed")
async def test_the_types_are_sound_and_both_languages_complete() -> None:
    """`Words` has every text in every language, or it does not compile."""
    await tsc("--noEmit", cwd=CONSOLE)


@pytest.mark.usefixtures("installed")
async def test_the_linter_finds_nothing() -> None:
    await run("node", str(CLIENT / "node_modules" / "@biomejs" / "biome" / "bin" / "biome"), "check", ".", cwd=CONSOLE)


def test_nothing_is_said_in_one_language_alone() -> None:
    """Between tags and in the attributes that people read stand expressions, never texts."""
    said = re.compile(r"(?:>|(?:label|title|placeholder|aria-label|description)=\")\s*([A-Z][a-z]+ [a-z]+[^<{]*)[<\"]")
    found = [f"{path.name}: {text}" for path in _written("*.tsx") for text in said.findall(path.read_text())]
    assert found == []


def test_files_stay_short() -> None:
    long = {path.name: len(path.read_text().splitlines()) for path in _written("*.ts*") if not _TEXTS.search(path.name)}
    assert {name: lines for name, lines in long.items() if lines > LONGEST} == {}


def _written(pattern: str) -> list[Path]:
    return [path for path in sorted(SOURCES.rglob(pattern)) if ".gen." not in path.name]
