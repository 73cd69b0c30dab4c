"""Whatever is sent, the answer is a 4xx within a second, and others are answered meanwhile."""

import asyncio
import contextlib
import gc
import json
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from schema.endpoint.body import BodyDeadline
from schema.endpoint.http import GraphQLEndpoint
from tests.endpoint.club import club, visit
from tests.endpoint.conftest import MODERN, Ask, served

JSON = {"Content-Type": "application/json"}
LONGEST_PAUSE = 0.05


def query(text: str, **members: object) -> bytes:
    return json.dumps({"query": text, **members}).encode()


def fragments(count: int, body: str) -> str:
    chain = "".join(f"fragment f{n} on Query {{ {body.format(next=f'...f{n + 1}')} }} " for n in range(count))
    return f"{{ ...f0 }} {chain} fragment f{count} on Query {{ member {{ name }} }}"


def filters(depth: int) -> dict[str, Any]:
    return {"both": [filters(depth - 1)]} if depth else {}


FILTERED = "query ($filter: Filter) { members(filter: $filter) { totalCount } }"
BODIES: dict[str, bytes] = {
    "nothing": b"",
    "not JSON": b'{"query": ',
    "bad UTF-8": b'{"query": "{ echo(text: \\"\xff\xfe\\") }"}',
    "UTF-16": '{"query":"{__typename}"}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"query":"{__typename}"}',
    "null": b"null",
    "a text": b'"{ __typename }"',
    "a number": b"1",
    "a list": b"[]",
    "a batch": b'[{"query":"{__typename}"},{"query":"{__typename}"}]',
    "query null": b'{"query": null}',
    "query empty": b'{"query": " "}',
    "query of comments": b'{"query": "# nothing"}',
    "5,000 digits": b'{"query": "{__typename}", "variables": {"a": ' + b"9" * 5_000 + b"}}",
    "200,000 digits": b'{"query": "{__typename}", "variables": {"a": ' + b"9" * 200_000 + b"}}",
    "5,000 digits in the document": query("{ echo(number: " + "9" * 5_000 + ") }"),
    "infinite": b'{"query": "{__typename}", "variables": {"a": 1e999}}',
    "not a number": b'{"query": "{__typename}", "variables": {"a": NaN}}',
    "100,000 lists": b'{"query": "{__typename}", "variables": {"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    "20,000 objects": b'{"query": "{__typename}", "variables": ' + b'{"a":' * 20_000 + b"1" + b"}" * 20_000 + b"}",
    "100 objects": b'{"query": "{__typename}", "variables": ' + b'{"a":' * 100 + b"1" + b"}" * 100 + b"}",
    "one member twice": b'{"query": "{__typename}", "query": "{ member { name } }"}',
    "one variable twice": b'{"query": "{__typename}", "variables": {"a": 1, "a": 2}}',
    "unknown member": b'{"query": "{__typename}", "operation": "A"}',
    "U+0000 in a variable": query("query ($t: String) { echo(text: $t) }", variables={"t": "a\0b"}),
    "U+0000 in the document": query('{ echo(text: "a\\u0000b") }'),
    "half a character": b'{"query": "query ($t: String) { echo(text: $t) }", "variables": {"t": "\\ud800"}}',
    "half a character in the document": b'{"query": "{ echo(text: \\"\\ud800\\") }"}',
    "operation name of another kind": b'{"query": "{__typename}", "operationName": {}}',
    "variables of another kind": b'{"query": "{__typename}", "variables": []}',
    "extensions of another kind": b'{"query": "{__typename}", "extensions": 1}',
    "300,000 bytes": query("{ __typename } #" + "x" * 300_000),
    "20,000 aliases": query("{" + "".join(f"a{n}: __typename " for n in range(16_000)) + "}"),
    "16 aliases": query("{" + "".join(f"a{n}: __typename " for n in range(16)) + "}"),
    "aliases below": query("{ member {" + "".join(f"a{n}: name " for n in range(16)) + "} }"),
    "250,000 spaces": query("{" + " " * 250_000),
    "250,000 comments": query("#\n" * 100_000),
    "1,001 tokens": query("{ member { " + "name " * 1_000 + "} }"),
    "one field 900 times": query("{ member { " + "name " * 900 + "} }"),
    "nested twins": query("{ " + "member { friend { name name name } } " * 80 + "}"),
    "51 directives": query("{ __typename " + "@include(if: true) " * 51 + "}"),
    "200 unknown directives": query("{ __typename " + "@a " * 200 + "}"),
    "huge directive": query('{ __typename @include(if: "' + "x" * 200_000 + '") }'),
    "11 levels": query("{ member " + "{ friend " * 10 + "{ name }" + "}" * 11),
    "levels in fragments": query(
        "{ member { ...a } } " + "fragment a on Member { friend { friend { friend { ...b } } } } "
        "fragment b on Member { friend { friend { friend { friend { friend { friend { name } } } } } } }"
    ),
    "300 levels": query("{ member " + "{ friend " * 299 + "{ name }" + "}" * 300),
    "300 inline fragments": query("{ " + "... { " * 190 + "__typename" + " }" * 190 + " a: b }"),
    "31 root fields": query("{ " + "__typename " * 31 + "}"),
    "exponential fragments": query(fragments(90, "{next} {next}") + " fragment unused on Query { a }"),
    "exponential cost": query(fragments(15, "members(first: 9) {{ nodes {{ friend {{ name }} }} }} {next} {next}")),
    "circle of fragments": query("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"),
    "introspection in circles": query(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"
    ),
    "251 items": query(FILTERED, variables={"filter": {"names": ["a"] * 251}}),
    "251 nested items": query(FILTERED, variables={"filter": {"groups": [[1] * 50] * 5}}),
    "251 items in the document": query("{ members(filter: { names: [" + '"a" ' * 251 + "] }) { totalCount } }"),
    "cost by a variable": query("query ($n: Int!) { members(first: $n) { nodes { name } } }", variables={"n": 5_000}),
    "cost by a default": query("query ($n: Int = 5000) { members(first: $n) { nodes { name } } }"),
    "two logins": query('mutation { a: sessionCreate(password: "1") b: sessionCreate(password: "2") }'),
    "login and reset": query(
        'mutation { sessionCreate(password: "1") ...r } fragment r on Mutation { passwordReset(password: "2") }'
    ),
    "a type definition": query("type Query { a: Int }"),
    "a subscription": query("subscription { a }"),
}


@pytest.mark.parametrize("name", BODIES)
async def test_a_hostile_body_is_refused_at_once(http: httpx.AsyncClient, name: str) -> None:
    began = time.perf_counter()
    response = await http.post("/graphql", content=BODIES[name], headers={**JSON, "Accept": MODERN})
    assert time.perf_counter() - began < 5  # what they would cost is minutes; a machine under tests may stand still
    assert 400 <= response.status_code < 500, response.text
    assert response.json()["errors"][0]["extensions"]["code"] != "INTERNAL"
    assert "data" not in response.json()
    assert len(response.json()["errors"]) <= 6


@pytest.fixture
def no_garbage() -> Iterator[None]:
    """What thousands of tests have left behind is not looked through meanwhile."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_garbage")
async def test_no_body_holds_the_event_loop(http: httpx.AsyncClient) -> None:
    # Counted in the processor time of the loop's own thread, so that a busy machine makes no difference.
    held: dict[str, float] = {}

    async def watch(name: str) -> None:
        before = time.thread_time()
        while True:
            await asyncio.sleep(0)
            now = time.thread_time()
            held[name] = max(held.get(name, 0), now - before)
            before = now

    for name, body in BODIES.items():
        watching = asyncio.create_task(watch(name))
        await asyncio.sleep(0)
        await http.post("/graphql", content=body, headers=JSON)
        await asyncio.sleep(0)
        watching.cancel()
    assert max(held.values()) < LONGEST_PAUSE, sorted(held.items(), key=lambda item: -item[1])[:5]


async def test_what_is_within_the_limits_is_answered(ask: Ask) -> None:
    nested = await ask(FILTERED, {"filter": filters(45)})
    aliases = await ask("{" + "".join(f"a{n}: __typename " for n in range(15)) + "}")
    deep = await ask("{ member " + "{ friend " * 8 + "{ name }" + "}" * 9)
    items = await ask(FILTERED, {"filter": {"names": ["a"] * 250}})
    assert {response.status_code for response in (nested, aliases, deep, items)} == {200}


def in_chunks(size: int) -> Iterator[bytes]:
    yield b'{"query":"{__typename}","variables":{"a":"'
    for _ in range(size // 1_000):
        yield b"x" * 1_000
    yield b'"}}'


async def test_a_body_without_a_length_is_bounded_too() -> None:
    async with served(GraphQLEndpoint(club(), visit)) as address, httpx.AsyncClient() as client:
        small = await client.post(address, content=_streamed(100_000), headers=JSON)
        large = await client.post(address, content=_streamed(300_000), headers=JSON)
    assert (small.status_code, large.status_code) == (200, 413)


async def _streamed(size: int) -> AsyncIterator[bytes]:
    for chunk in in_chunks(size):
        yield chunk


@pytest.mark.parametrize("sent", [b"", b'{"query":', b'{"query":"{__typename}"'])
async def test_a_stalled_body_is_given_up(sent: bytes) -> None:
    async with served(GraphQLEndpoint(club(), visit, body_seconds=0.2)) as address:
        head, answer = await _stall(address, sent)
    assert head.startswith("HTTP/1.1 408 ")
    assert json.loads(answer)["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


async def test_a_body_that_drips_is_given_up_all_the_same() -> None:
    async with served(GraphQLEndpoint(club(), visit, body_seconds=0.3)) as address:
        head, _ = await _stall(address, *[b" "] * 100)
    assert head.startswith("HTTP/1.1 408 ")


async def test_any_application_can_be_given_the_deadline() -> None:
    async def reader(scope: Scope, receive: Receive, send: Send) -> None:
        body = await Request(scope, receive).body()
        await PlainTextResponse(f"{len(body)} bytes")(scope, receive, send)

    async with served(BodyDeadline(reader, seconds=0.2)) as address, httpx.AsyncClient() as client:
        whole = await client.post(address, content=b"1234")
        head, answer = await _stall(address, b"12")
    assert whole.text == "4 bytes"
    assert head.startswith("HTTP/1.1 408 ")
    assert answer == "The request body took too long to arrive."


async def _stall(address: str, *parts: bytes) -> tuple[str, str]:
    """Announce a body, send its parts one by one until there is an answer, and never end it."""
    url = httpx.URL(address)
    reader, writer = await asyncio.open_connection(url.host, url.port)
    head = f"POST {url.path} HTTP/1.1\r\nHost: club\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n"
    writer.write(head.encode())
    answer = asyncio.create_task(_read(reader))
    for part in parts:
        writer.write(part)
        await asyncio.wait([answer], timeout=0.05)
        if answer.done():
            break
    async with asyncio.timeout(3):
        text = (await answer).decode()
    writer.close()
    head, _, body = text.partition("\r\n\r\n")
    return head, body


async def _read(reader: asyncio.StreamReader) -> bytes:
    """All that comes. Whoever still sends where the other end has answered and closed gets a reset for its end."""
    found = b""
    with contextlib.suppress(ConnectionResetError):
        while block := await reader.read(65_536):
            found += block
    return found


async def test_the_server_survives_every_body_over_a_real_connection() -> None:
    async with served(GraphQLEndpoint(club(), visit)) as address, httpx.AsyncClient(timeout=5) as client:
        statuses = [(await client.post(address, content=body, headers=JSON)).status_code for body in BODIES.values()]
        after = await client.post(address, json={"query": "{ __typename }"})
    assert max(statuses) < 500
    assert after.json()["data"] == {"__typename": "Query"}
