"""Both ways of asking for names answer alike."""

import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tenure.gateways.dns.connect import connect
from tenure.gateways.dns.contract import Names, NamesUnavailable
from tenure.gateways.dns.resolver import ResolvedNames
from tenure.gateways.dns.zone_file import ZoneFileNames
from tests.fakes.dns import NameServer


@dataclass(frozen=True)
class World:
    """Names to ask, and how to set what they have; `break_down` makes the answer impossible to get."""

    names: Names
    put: Callable[[str, list[str]], None]
    break_down: Callable[[str], None]


@pytest.fixture(params=["resolver", "zone file"])
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    if request.param == "resolver":
        async with NameServer() as server:
            yield World(ResolvedNames(server.address), server.records.__setitem__, server.broken.add)
        return
    path = tmp_path / "dns.zone"

    def put(name: str, texts: list[str]) -> None:
        # A name without texts has another record, so that it is there.
        lines = [f"{name}. 60 IN TXT {' '.join(_quoted(text))}" for text in texts] or [f"{name}. 60 IN A 127.0.0.1"]
        path.write_text("\n".join([*(path.read_text().splitlines() if path.exists() else []), *lines]) + "\n")

    yield World(ZoneFileNames(path), put, lambda _: _spoil(path))


def _quoted(text: str) -> list[str]:
    return [f'"{text[start : start + 255]}"' for start in range(0, len(text), 255)]


def _spoil(path: Path) -> None:
    path.write_text("this is no zone file\n")


async def test_every_text_of_a_name_is_told(world: World) -> None:
    world.put("_tenure-challenge.club.example", ["tenure=one", "v=spf1 -all"])
    assert sorted(await world.names.texts("_tenure-challenge.club.example")) == ["tenure=one", "v=spf1 -all"]


async def test_a_name_without_texts_has_none(world: World) -> None:
    assert await world.names.texts("nothing.club.example") == []
    world.put("bare.club.example", [])
    assert await world.names.texts("bare.club.example") == []


async def test_a_long_text_is_put_together(world: World) -> None:
    text = "x" * 700
    world.put("long.club.example", [text])
    assert await world.names.texts("long.club.example") == [text]


async def test_names_are_the_same_in_either_case_and_with_a_dot_at_the_end(world: World) -> None:
    world.put("club.example", ["a"])
    assert await world.names.texts("CLUB.example.") == ["a"]


async def test_what_is_changed_shows_at_once(world: World) -> None:
    assert await world.names.texts("late.example") == []
    world.put("late.example", ["now"])
    assert await world.names.texts("late.example") == ["now"]


async def test_without_an_answer_nothing_is_known(world: World) -> None:
    world.put("club.example", ["a"])
    world.break_down("club.example")
    with pytest.raises(NamesUnavailable):
        await world.names.texts("club.example")


async def test_a_name_that_is_none_is_not_asked_for(world: World) -> None:
    world.put("club.example", ["a"])
    with pytest.raises(NamesUnavailable):
        await world.names.texts(f"{'x' * 64}.example")


async def test_an_alias_leads_to_the_text() -> None:
    async with NameServer() as server:
        server.records["proofs.elsewhere.example"] = ["a"]
        server.aliases["_tenure-challenge.club.example"] = "proofs.elsewhere.example"
        assert await ResolvedNames(server.address).texts("_tenure-challenge.club.example") == ["a"]


async def test_an_installation_asks_the_resolver_that_it_names(tmp_path: Path) -> None:
    chosen = connect("192.0.2.1", is_production=False, file=tmp_path / "dns.zone")
    assert isinstance(chosen, ResolvedNames)
    assert re.search("192.0.2.1.*53", str(chosen._resolver.nameservers[0]))
    assert isinstance(connect(None, is_production=True, file=tmp_path / "dns.zone"), ResolvedNames)
    assert isinstance(connect(None, is_production=False, file=tmp_path / "dns.zone"), ZoneFileNames)
