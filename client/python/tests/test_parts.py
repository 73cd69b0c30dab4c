"""Addresses, and where cursors are kept."""

import asyncio
import os
from pathlib import Path

import pytest

from tenure_client import FileCursorStore, MemoryCursorStore
from tenure_client.addresses import Address


@pytest.mark.parametrize(
    ("url", "http", "ws"),
    [
        ("https://club.example", "https://club.example/graphql", "wss://club.example/graphql"),
        ("https://club.example/", "https://club.example/graphql", "wss://club.example/graphql"),
        ("https://club.example/graphql", "https://club.example/graphql", "wss://club.example/graphql"),
        ("http://localhost:8000", "http://localhost:8000/graphql", "ws://localhost:8000/graphql"),
        ("http://a.localhost:80", "http://localhost:80/graphql", "ws://a.localhost:80/graphql"),
    ],
)
def test_both_doors_are_found(url: str, http: str, ws: str) -> None:
    address = Address.of(url)
    assert (address.http, address.ws) == (http, ws)
    assert address.host == url.split("/")[2]


@pytest.mark.parametrize("url", ["club.example", "ftp://club.example", "https://", "https://club.example?a=b"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="is not the URL"):
        Address.of(url)


async def test_a_cursor_is_kept_in_memory() -> None:
    store = MemoryCursorStore()
    assert await store.load() is None
    await store.save("a")
    assert await store.load() == "a"


async def test_a_cursor_is_kept_in_a_file(tmp_path: Path) -> None:
    store = FileCursorStore(tmp_path / "cursor")
    assert await store.load() is None
    for cursor in ("a", "b"):
        await store.save(cursor)
        assert await FileCursorStore(tmp_path / "cursor").load() == cursor
    await store.save(None)
    assert await store.load() is None
    assert os.listdir(tmp_path) == ["cursor"], "a draft was left behind"


async def test_a_reader_of_the_file_never_sees_half_a_cursor(tmp_path: Path) -> None:
    store = FileCursorStore(tmp_path / "cursor")
    short, long = "a", "b" * 10_000
    await store.save(short)
    writing = asyncio.create_task(_alternate(store, short, long))
    seen = {await store.load() for _ in range(50)}
    await writing
    assert seen <= {short, long}


async def _alternate(store: FileCursorStore, *cursors: str) -> None:
    for turn in range(20):
        await store.save(cursors[turn % len(cursors)])


async def test_a_file_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await FileCursorStore(tmp_path / "missing" / "cursor").save("a")
