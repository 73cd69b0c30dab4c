"""Every clause of the graphql-transport-ws PROTOCOL document, by a raw websocket against a real server."""

import asyncio
import json

import pytest
from websockets import Subprotocol
from websockets.asyncio.client import connect

from tests.realtime.peer import Peer, peer_of
from tests.realtime.toy import Installation, Server

EVENTS = "subscription($after: String) { events(after: $after) { position type } }"


async def test_the_legacy_subprotocol_is_not_acceptable(server: Server) -> None:
    async with connect(server.url, subprotocols=[Subprotocol("graphql-ws")]) as socket:
        assert await Peer(socket).code() == 4406


MALFORMED = {
    "no json": "hello",
    "half": '{"type":',
    "empty": "",
    "null": "null",
    "list": '[{"type":"ping"}]',
    "number": "5",
    "text": '"ping"',
    "huge number": '{"type":"ping","payload":{"n":' + "9" * 5_000 + "}}",
    "deep": "[" * 100_000 + "]" * 100_000,
    "deep object": '{"type":"ping","payload":' + '{"a":' * 50_000 + "1" + "}" * 50_001,
    "deeper than a body": '{"type":"ping","payload":' + '{"a":' * 101 + "1" + "}" * 102,
    "not a number": '{"type":"ping","payload":{"n":NaN}}',
    "no type": "{}",
    "type of no text": '{"type":[]}',
    "unknown type": '{"type":"start","id":"1"}',
    "of the server": '{"type":"next","id":"1","payload":{}}',
    "ping payload": '{"type":"ping","payload":"x"}',
    "pong payload": '{"type":"pong","payload":[1]}',
    "init payload": '{"type":"connection_init","payload":"token"}',
    "init list": '{"type":"connection_init","payload":[]}',
    "no id": '{"type":"subscribe","payload":{"query":"{ name }"}}',
    "empty id": '{"type":"subscribe","id":"","payload":{"query":"{ name }"}}',
    "id of no text": '{"type":"subscribe","id":1,"payload":{"query":"{ name }"}}',
    "no payload": '{"type":"subscribe","id":"1"}',
    "payload of no object": '{"type":"subscribe","id":"1","payload":[]}',
    "no query": '{"type":"subscribe","id":"1","payload":{}}',
    "query of no text": '{"type":"subscribe","id":"1","payload":{"query":{}}}',
    "variables": '{"type":"subscribe","id":"1","payload":{"query":"{ name }","variables":[1]}}',
    "operation name": '{"type":"subscribe","id":"1","payload":{"query":"{ name }","operationName":1}}',
    "extensions": '{"type":"subscribe","id":"1","payload":{"query":"{ name }","extensions":"x"}}',
    "complete without id": '{"type":"complete"}',
    "complete of no text": '{"type":"complete","id":{}}',
}


@pytest.mark.parametrize("text", MALFORMED.values(), ids=MALFORMED.keys())
@pytest.mark.parametrize("is_known", [False, True], ids=["stranger", "known"])
async def test_malformed_input_closes_with_4400(peer: Peer, text: str, is_known: bool) -> None:
    if is_known:
        await peer.enter()
    await peer.socket.send(text)
    assert await peer.code() == 4400


async def test_what_nests_as_deep_as_a_body_may_is_well_formed(peer: Peer) -> None:
    await peer.enter()
    await peer.socket.send('{"type":"ping","payload":' + '{"a":' * 100 + "1" + "}" * 101)
    assert (await peer.hear())["type"] == "pong"


async def test_a_binary_frame_closes_with_4400(peer: Peer) -> None:
    await peer.enter()
    await peer.socket.send(b'{"type":"ping"}')
    assert await peer.code() == 4400


class TestTheTimeToInitialise:
    @pytest.fixture
    async def installation(self) -> Installation:
        return Installation(init_seconds=0.5)

    async def test_a_silent_peer_is_closed_with_4408(self, peer: Peer) -> None:
        assert await peer.code() == 4408

    async def test_pings_do_not_stand_for_the_initialisation(self, peer: Peer) -> None:
        await peer.say(type="ping")
        assert await peer.hear() == {"type": "pong"}
        assert await peer.code() == 4408

    async def test_an_initialised_peer_may_be_silent(self, peer: Peer) -> None:
        await peer.enter()
        await asyncio.sleep(0.7)
        await peer.say(type="ping")
        assert await peer.hear() == {"type": "pong"}


async def test_subscribing_before_the_acknowledgement_closes_with_4401(peer: Peer) -> None:
    await peer.subscribe("{ name }")
    assert await peer.code() == 4401


@pytest.mark.parametrize(("payload", "code"), [({}, 4401), ({"token": "forbidden"}, 4403), ({"token": "crash"}, 4500)])
async def test_a_refused_initialisation_closes_with_its_code(peer: Peer, payload: dict[str, str], code: int) -> None:
    await peer.say(type="connection_init", payload=payload)
    assert await peer.code() == code


async def test_an_initialisation_without_payload_is_well_formed(peer: Peer) -> None:
    await peer.say(type="connection_init", payload=None)
    assert await peer.code() == 4401


async def test_a_second_initialisation_closes_with_4429(peer: Peer) -> None:
    await peer.enter()
    await peer.say(type="connection_init", payload={"token": "ann"})
    assert await peer.code() == 4429


async def test_an_id_in_use_closes_with_4409(peer: Peer) -> None:
    await peer.enter()
    await peer.subscribe(EVENTS)
    await peer.subscribe("{ name }")
    assert await peer.code() == 4409


@pytest.mark.parametrize("query", [EVENTS, "{ slow }", "subscription { countdown(start: 1000000) }"])
async def test_a_completed_id_can_be_used_again(peer: Peer, query: str) -> None:
    await peer.enter()
    await peer.subscribe(query)
    await peer.say(type="complete", id="1")
    await peer.subscribe("query Again { name }")
    while (heard := await peer.hear())["payload"]["data"] != {"name": "ann"}:
        assert "countdown" in heard["payload"]["data"]
    assert await peer.hear() == {"type": "complete", "id": "1"}


async def test_an_id_that_finished_can_be_used_again(peer: Peer) -> None:
    await peer.enter()
    for _ in range(3):
        await peer.subscribe("{ name }")
        heard = await peer.hear()
        assert (heard["type"], heard["id"], heard["payload"]["data"]) == ("next", "1", {"name": "ann"})
        assert await peer.hear() == {"type": "complete", "id": "1"}


async def test_completing_what_is_not_there_is_ignored(peer: Peer) -> None:
    await peer.enter()
    await peer.say(type="complete", id="unknown")
    await peer.say(type="ping", payload={"a": 1})
    assert await peer.hear() == {"type": "pong"}


async def test_an_unsolicited_pong_is_ignored(peer: Peer) -> None:
    await peer.enter()
    await peer.say(type="pong", payload={"a": 1})
    await peer.say(type="ping")
    assert await peer.hear() == {"type": "pong"}


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("subscription {", "GRAPHQL_PARSE_FAILED"),
        ("", None),
        ("subscription { nothing }", None),
        ("fragment F on Query { name }", None),
        ("subscription { events { position } countdown(start: 1) }", None),
        ('subscription { events(after: "x") { position } }', "BAD_INPUT"),
        ('subscription { events(after: "WzldMDA") { position } }', "BAD_INPUT"),
    ],
)
async def test_a_faulty_operation_ends_alone(peer: Peer, query: str, code: str | None) -> None:
    await peer.enter()
    await peer.subscribe(query)
    heard = await peer.hear()
    assert (heard["type"], heard["id"]) == ("error", "1")
    assert heard["payload"]
    assert code is None or heard["payload"][0]["extensions"]["code"] == code
    await peer.subscribe("{ name }")
    assert (await peer.hear())["payload"]["data"] == {"name": "ann"}


async def test_an_unknown_operation_name_is_an_error_of_the_operation(peer: Peer) -> None:
    await peer.enter()
    await peer.subscribe("query A { name } query B { name }", operationName="C")
    assert (await peer.hear())["type"] == "error"


async def test_mutations_run_over_the_socket(peer: Peer, installation: Installation) -> None:
    await peer.enter()
    await peer.subscribe("mutation { pay }")
    assert (await peer.hear())["payload"]["data"] == {"pay": 1}
    assert (await peer.hear())["type"] == "complete"


async def test_other_subscriptions_run_ordinarily(peer: Peer) -> None:
    await peer.enter()
    await peer.subscribe("subscription { countdown(start: 3) }")
    assert [(await peer.hear())["payload"]["data"]["countdown"] for _ in range(3)] == [3, 2, 1]
    assert (await peer.hear())["type"] == "complete"


@pytest.mark.parametrize("query", ["{ bug }", "subscription { failing }"])
async def test_a_bug_shows_no_more_than_its_id(peer: Peer, query: str) -> None:
    await peer.enter()
    await peer.subscribe(query)
    texts = [json.dumps(await peer.hear()) for _ in range(3 if "failing" in query else 2)]
    assert "hunter2" not in "".join(texts)
    assert "INTERNAL" in "".join(texts)


async def test_operations_run_side_by_side(peer: Peer) -> None:
    await peer.enter()
    await peer.subscribe("{ slow }", id="slow")
    await peer.subscribe("{ name }", id="fast")
    assert (await peer.hear())["id"] == "fast"


async def test_the_fifty_first_operation_is_refused_and_the_socket_stays(peer: Peer) -> None:
    await peer.enter()
    for number in range(50):
        await peer.subscribe(EVENTS, id=str(number))
    await peer.subscribe("{ name }", id="too many")
    heard = await peer.hear()
    assert (heard["type"], heard["id"]) == ("error", "too many")
    assert heard["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
    await peer.say(type="complete", id="7")
    await peer.subscribe("{ name }", id="again")
    assert (await peer.hear())["payload"]["data"] == {"name": "ann"}


async def test_ids_of_any_text_come_back_as_they_were(peer: Peer, installation: Installation) -> None:
    await peer.enter()
    name = 'ä"\\\n\u2028\ud800'
    await peer.subscribe(EVENTS, id=name)
    await peer.subscribe("{ name }", id="after")
    await peer.hear()
    await peer.hear()
    await asyncio.sleep(0.05)
    await installation.log.append()
    assert (await peer.hear())["id"] == name


class TestTheOrigin:
    """A cookie authenticates only from pages of ours; a token from any."""

    COOKIE = ("Cookie", "session=ann")

    @pytest.mark.parametrize(
        ("origin", "is_let_in"),
        [("https://console.example", True), ("https://evil.example", False), ("null", False), (None, False)],
    )
    async def test_a_cookie_counts_from_our_own_pages(
        self, server: Server, origin: str | None, is_let_in: bool
    ) -> None:
        async with peer_of(server, origin=origin, additional_headers=[self.COOKIE]) as peer:
            await peer.say(type="connection_init")
            if is_let_in:
                assert await peer.hear() == {"type": "connection_ack"}
            else:
                assert await peer.code() == 4403

    async def test_the_own_host_counts_as_ours(self, server: Server) -> None:
        origin = f"http://127.0.0.1:{server.port}"
        async with peer_of(server, origin=origin, additional_headers=[self.COOKIE]) as peer:
            await peer.say(type="connection_init")
            assert await peer.hear() == {"type": "connection_ack"}

    async def test_a_token_may_come_from_a_program(self, server: Server) -> None:
        async with peer_of(server) as peer:
            await peer.enter()

    async def test_a_token_may_not_come_from_a_page_that_may_not_call(self, server: Server) -> None:
        async with peer_of(server, origin="https://evil.example") as peer:
            await peer.say(type="connection_init", payload={"token": "ann"})
            assert await peer.code() == 4403
