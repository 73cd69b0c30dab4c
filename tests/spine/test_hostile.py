"""What is sent to break the server is refused at once, and others are answered meanwhile."""

import asyncio
import json
import time
from typing import Any

import httpx
import pytest

from schema.limits import BODY_BYTES
from tenure.services import Services
from tenure.tenants.founding import Founding, found
from tests.claims import SEED, Claim
from tests.door import Door
from tests.endpoint.conftest import MODERN
from tests.endpoint.test_audit import GET_QUERIES, NODE, run
from tests.endpoint.test_hostile_bodies import BODIES, query
from tests.programs import program
from tests.spine.node import Node

JSON = {"content-type": "application/json", "accept": MODERN}
OFFERS = "offers(first: 100) { nodes { product { offers { id } } price { id } } }"
OURS = {
    "a page too dear": query("{ " + " ".join(f"a{n}: {OFFERS}" for n in range(14)) + " }"),
    "twins of fragments": query(
        "{ "
        + "...f0 "
        + "}"
        + "".join(f" fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(60))
        + " fragment f60 on Query { offers(first: 1) { nodes { id } } }"
    ),
    "U+0000 in a node's id": query("query ($id: ID!) { node(id: $id) { id } }", variables={"id": "a\0"}),
    "a page of -1": query("{ offers(first: -1) { nodes { id } } }"),
    "a cursor of nobody": query('{ offers(first: 1, after: "%%%") { nodes { id } } }'),
    "too large": b" " * (BODY_BYTES + 1),
}
NORMAL = "{ offers(first: 5) { nodes { id } } }"


async def _normal(door: Door, done: asyncio.Event) -> list[float]:
    """Ask something honest again and again; how long each answer took."""
    took: list[float] = []
    while not done.is_set():
        began = time.monotonic()
        assert (await door(NORMAL))["offers"] == {"nodes": []}
        took.append(time.monotonic() - began)
        await asyncio.sleep(0.001)
    return took


async def test_hostile_bodies_answer_4xx_in_a_second_while_normal_requests_go_on(
    api: Door, node: Node, claim: Claim
) -> None:
    door, done = node.door(api), asyncio.Event()
    normal = asyncio.create_task(_normal(door, done))
    slowest = 0.0
    try:
        for name, body in {**BODIES, **OURS}.items():
            began = time.monotonic()
            response = await door.client.post("/graphql", content=body, headers=JSON)
            slowest = max(slowest, time.monotonic() - began)
            refused = 400 <= response.status_code < 500 or _refused_field(response)
            assert refused, (name, response.status_code, response.text[:300])
            assert "INTERNAL" not in response.text, (name, response.text[:300])
    finally:
        done.set()
        took = await normal
    assert slowest < 1
    assert max(took) < 1
    assert len(took) > 20
    claim(f"{len(BODIES) + len(OURS)} hostile bodies: 4xx within {slowest:.2f} s, others answered in {max(took):.2f} s")


def _refused_field(response: httpx.Response) -> bool:
    """Whether it got as far as a field, which refused it."""
    errors: list[dict[str, Any]] = response.json().get("errors", [])
    return bool(errors) and {error["extensions"]["code"] for error in errors} <= {"BAD_INPUT", "NOT_FOUND"}


@pytest.mark.parametrize("number", [20])
async def test_stalled_bodies_hold_nobody_up(api: Door, node: Node, number: int, claim: Claim) -> None:
    door = node.door(api)
    head = f"POST /graphql HTTP/1.1\r\nhost: {node.host(api.system.business)}\r\ncontent-type: application/json\r\n"
    stalled = [await asyncio.open_connection("127.0.0.1", node.port) for _ in range(number)]
    for _, writer in stalled:
        writer.write(f"{head}content-length: 900\r\n\r\n{{".encode())
        await writer.drain()
    began = time.monotonic()
    assert (await door(NORMAL))["offers"] == {"nodes": []}
    assert time.monotonic() - began < 1
    async with asyncio.timeout(15):
        answers = await asyncio.gather(*(reader.readline() for reader, _ in stalled))
    for _, writer in stalled:
        writer.close()
    assert {answer.split()[1] for answer in answers} == {b"408"}
    claim(f"{number} stalled bodies: 408 after 10 s, others answered meanwhile")


async def test_the_public_audit_finds_no_fault_in_the_whole_server(
    services: Services, node: Node, claim: Claim
) -> None:
    if not (NODE / "node_modules" / "graphql-http").exists():
        await run(program("npm"), "ci", "--silent")
    await found(services, Founding(f"audit-{SEED}", "Audited", ("127.0.0.1",), is_test=True))
    told = await run(program("node"), "audit.mjs", f"{node.address}/graphql")
    report: list[dict[str, Any]] = json.loads(told)
    found_fault = {audit["id"]: (audit["name"], audit.get("reason")) for audit in report if audit["status"] != "ok"}
    assert len(report) > 60
    assert {audit["status"] for audit in report} == {"ok", "notice"}, found_fault
    assert found_fault.keys() == GET_QUERIES, found_fault
    claim(f"the public graphql-http audit against the real server: {len(report)} audits, no failure, no warning")
