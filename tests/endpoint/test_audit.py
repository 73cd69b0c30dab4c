"""The public audits of GraphQL over HTTP, run by their own package."""

import asyncio
import json
from pathlib import Path
from typing import Any

from schema.endpoint.http import GraphQLEndpoint
from tests.endpoint.club import club, visit
from tests.endpoint.conftest import served
from tests.programs import program

NODE = Path(__file__).parent.parent / "node"
GET_QUERIES = {"5A70", "D6D5", "6A70"}
"""The audits that ask for queries by GET, which a server MAY answer and ours does not."""


async def run(*command: str) -> bytes:
    process = await asyncio.create_subprocess_exec(*command, cwd=NODE, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    assert process.returncode == 0, f"{command[0]} ended with {process.returncode}"
    return output


async def test_the_public_audit_finds_no_fault() -> None:
    if not (NODE / "node_modules" / "graphql-http").exists():
        await run(program("npm"), "ci", "--silent")
    async with served(GraphQLEndpoint(club(), visit)) as address:
        report: list[dict[str, Any]] = json.loads(await run(program("node"), "audit.mjs", address))
    failed = {audit["id"]: (audit["name"], audit.get("reason")) for audit in report if audit["status"] != "ok"}
    assert len(report) > 60
    assert {audit["status"] for audit in report} == {"ok", "notice"}
    assert failed.keys() == GET_QUERIES, failed
