"""Documents asked for by their hash, over HTTP and websocket."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from websockets import Subprotocol
from websockets.asyncio.client import connect

from models.tenants import Tenant
from schema.endpoint.trusted import Trusted
from tenure.config import SetupProblem
from tenure.kit import cursors
from tests.console.conftest import DOCUMENTS, identifier
from tests.door import Door
from tests.realtime.peer import Peer
from tests.realtime.support import free_port
from tests.realtime.toy import Server

UNKNOWN = f"sha256:{'0' * 64}"
MALFORMED = [
    "",
    "sha256:",
    f"sha256:{'0' * 63}",
    f"sha256:{'0' * 65}",
    f"SHA256:{'0' * 64}",
    identifier("viewer").upper(),
    f"{identifier('viewer')}\n",
    f"md5:{'0' * 32}",
    "a b",
    "日本",
]


async def ask(door: Door, **body: Any) -> httpx.Response:
    headers = {"accept": "application/graphql-response+json", "x-tenure-client": "tests", **door.headers}
    return await door.client.post("/graphql", json=body, headers=headers)


def code_of(response: httpx.Response) -> Any:
    (error,) = response.json()["errors"]
    return error["extensions"]["code"]


async def test_a_document_answers_by_its_hash_as_by_its_text(api: Door) -> None:
    staff = await api.staff()
    named = await ask(staff, documentId=identifier("members"), variables={"first": 5}, operationName="Members")
    sent = await ask(staff, query=DOCUMENTS["members"], variables={"first": 5}, operationName="Members")
    assert (named.status_code, sent.status_code) == (200, 200)
    assert named.json()["data"] == sent.json()["data"]
    assert named.json()["extensions"]["cost"]["requested"] == sent.json()["extensions"]["cost"]["requested"]
    assert (await ask(api, documentId=identifier("viewer"), query=None)).json()["data"] == {"viewer": None}


async def test_what_is_trusted_keeps_to_the_limits_and_permissions_all_the_same(api: Door) -> None:
    dear = await ask(await api.staff(), documentId=identifier("dear"))
    assert code_of(dear) == "COST_EXCEEDED"
    refused = await ask(api, documentId=identifier("members"), variables={"first": 5})
    assert code_of(refused) == "UNAUTHENTICATED"
    assert code_of(await ask(api, documentId=identifier("members"), variables={"first": "many"})) == "BAD_INPUT"
    feed = await ask(api, documentId=identifier("follow"))
    assert (feed.status_code, code_of(feed)) == (400, "BAD_REQUEST")


async def test_a_document_that_is_not_known_is_not_found(api: Door) -> None:
    for unknown in (UNKNOWN, "0" * 32, "x-relay:viewer"):
        answer = await ask(api, documentId=unknown)
        assert (answer.status_code, code_of(answer)) == (404, "DOCUMENT_NOT_FOUND")
        assert "data" not in answer.json()


@pytest.mark.parametrize("text", MALFORMED)
async def test_what_is_no_identifier_is_bad_input(api: Door, text: str) -> None:
    answer = await ask(api, documentId=text)
    assert (answer.status_code, code_of(answer)) == (400, "BAD_INPUT")


async def test_a_text_and_a_hash_at_once_are_refused(api: Door) -> None:
    for query in (DOCUMENTS["viewer"], " ", "{ __typename }"):
        answer = await ask(api, documentId=identifier("viewer"), query=query)
        assert (answer.status_code, code_of(answer)) == (400, "BAD_INPUT")


@pytest.mark.parametrize("value", [7, ["sha256:"], {"sha256": ""}, True])
async def test_an_identifier_is_a_text(api: Door, value: object) -> None:
    answer = await ask(api, documentId=value)
    assert (answer.status_code, code_of(answer)) == (400, "BAD_REQUEST")
    assert code_of(await ask(api, documentId=None)) == "BAD_REQUEST"


@pytest.fixture
async def peer(app: Starlette, api: Door, business: Tenant) -> AsyncIterator[Peer]:
    """A socket of a program of the staff's."""
    staff = await api.staff()
    async with Server(app, free_port()) as server:
        address = f"ws://{business.slug}.localhost:{server.port}/graphql"
        protocol = Subprotocol("graphql-transport-ws")
        async with connect(address, subprotocols=[protocol], host="127.0.0.1", port=server.port) as socket:
            peer = Peer(socket)
            await peer.say(type="connection_init", payload={"authorization": staff.headers["authorization"]})
            assert await peer.hear() == {"type": "connection_ack"}
            yield peer


async def test_a_socket_takes_hashes_too(peer: Peer, api: Door) -> None:
    await peer.say(type="subscribe", id="1", payload={"documentId": identifier("members"), "variables": {"first": 5}})
    assert "members" in (await peer.hear())["payload"]["data"]
    assert await peer.hear() == {"type": "complete", "id": "1"}
    await api.member()
    since = {"after": cursors.encode("log", 0)}
    named = {"documentId": identifier("follow"), "query": "", "variables": since}
    first: dict[str, Any] = {}
    for id, payload in {"2": named, "3": {"query": DOCUMENTS["follow"], "variables": since}}.items():
        await peer.say(type="subscribe", id=id, payload=payload)
    while first.keys() != {"2", "3"}:
        heard = await peer.hear()
        first.setdefault(heard["id"], heard["payload"]["data"])
    assert first["2"] == first["3"]


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ({"documentId": UNKNOWN}, "DOCUMENT_NOT_FOUND"),
        ({"documentId": identifier("viewer"), "query": "{ __typename }"}, "BAD_INPUT"),
        *(({"documentId": text}, "BAD_INPUT") for text in MALFORMED[:2]),
    ],
)
async def test_a_wrong_identifier_ends_its_operation_alone(peer: Peer, payload: dict[str, str], code: str) -> None:
    await peer.say(type="subscribe", id="1", payload=payload)
    heard = await peer.hear()
    assert (heard["type"], heard["payload"][0]["extensions"]["code"]) == ("error", code)
    await peer.say(type="subscribe", id="1", payload={"documentId": identifier("viewer")})
    assert (await peer.hear())["payload"]["data"] == {"viewer": {"member": None}}


@pytest.mark.parametrize("payload", [{"documentId": 7}, {"documentId": None}, {"documentId": UNKNOWN, "query": 7}])
async def test_what_is_no_text_is_malformed(peer: Peer, payload: dict[str, object]) -> None:
    await peer.say(type="subscribe", id="1", payload=payload)
    assert await peer.code() == 4400


@pytest.mark.parametrize("content", ["", "[]", '{"abc": 1}', json.dumps({"0" * 64: "{ __typename }"})])
def test_a_list_that_cannot_be_right_is_told_at_the_start(tmp_path: Path, content: str) -> None:
    file = tmp_path / "trusted.json"
    file.write_text(content)
    with pytest.raises(SetupProblem):
        Trusted.of([file])
