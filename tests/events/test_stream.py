"""The log as server-sent events: the same to the same people, and refusals that a client can read."""

import asyncio
from dataclasses import replace
from typing import Any

import httpx
import pytest

from models import database
from models.catalogue import FeatureKind
from models.tenants import Tenant
from realtime import log
from tenure.app import create_app
from tenure.catalogue import products
from tenure.context import Context
from tenure.gateways.pauses import Pauses
from tenure.kit import clock as real_clock
from tenure.kit import cursors, ids
from tenure.services import Services
from tests.architecture.rows import a_row
from tests.door import Door
from tests.events.streams import stream
from tests.events.test_feed import account, feature, member_id
from tests.people import signed_in
from tests.realtime.support import free_port
from tests.realtime.toy import Server

LAST = "{ events(last: 1) { nodes { id cursor type version sequence cause payload } } }"
ROTATE = "mutation($key: ID!) { apiKeyRevoke(input: {apiKey: $key}) { userErrors { message } } }"


async def newest(staff: Door) -> dict[str, Any]:
    found: dict[str, Any] = (await staff(LAST))["events"]["nodes"][0]
    return found


async def asked(api: Door, headers: dict[str, str] | None = None, **params: str) -> httpx.Response:
    """A request that is to be refused."""
    async with asyncio.timeout(5):  # what is not refused would never end
        return await api.client.get("/events", params=params, headers={**api.headers, **(headers or {})})


async def refused(api: Door, headers: dict[str, str] | None = None, **params: str) -> tuple[int, str]:
    response = await asked(api, headers, **params)
    assert response.headers["content-type"].startswith("application/json")
    return response.status_code, response.json()["errors"][0]["extensions"]["code"]


async def test_an_event_is_streamed_in_its_envelope(api: Door, system: Context, streamed_by: Any) -> None:
    staff = await api.staff("EVENTS_READ")
    async with streamed_by(staff) as told:
        assert (await told.block()).retry == "2000"
        made = await feature(system, "sauna")
        event = await told.event()
    assert event["subject"] == ids.encode("Feature", made.id)
    assert event["actor"] == {"kind": "SYSTEM", "id": None, "onBehalfOf": None}
    assert event["test"] is True
    listed = await newest(staff)
    assert {name: event[name] for name in listed} == listed


@pytest.mark.parametrize("place", ["header", "parameter"])
async def test_a_stream_that_is_resumed_neither_skips_nor_repeats(
    api: Door, system: Context, streamed_by: Any, place: str
) -> None:
    staff = await api.staff("EVENTS_READ")
    await feature(system, "f0")
    start = (await newest(staff))["cursor"]
    seen: list[str] = []
    for number in range(1, 7):
        given: dict[str, Any] = {"headers": {"last-event-id": start}} if place == "header" else {"after": start}
        await feature(system, f"f{number}")
        async with streamed_by(staff, types="feature.created,feature.updated", **given) as told:
            event = await told.event()
            seen.append(event["payload"]["code"])
            start = event["cursor"]
    assert seen == [f"f{number}" for number in range(1, 7)]


async def test_a_stream_of_one_subject_or_some_types_tells_nothing_else(
    api: Door, system: Context, streamed_by: Any
) -> None:
    staff = await api.staff("EVENTS_READ")
    start = (await newest(staff))["cursor"]
    await feature(system, "a")
    wanted = await feature(system, "b")
    async with streamed_by(staff, after=start, subject=ids.encode("Feature", wanted.id)) as told:
        assert (await told.event())["payload"]["code"] == "b"
    async with streamed_by(staff, after=start, types="account.created") as told:
        made = await account(system, await member_id(await api.member()))
        while (event := await told.event())["subject"] != ids.encode("Account", made.id):
            assert event["type"] == "account.created"


async def test_members_are_told_what_is_theirs(api: Door, system: Context, streamed_by: Any) -> None:
    ann, bob = await api.member(), await api.member()
    async with streamed_by(ann, types="account.created,feature.created") as told:
        await feature(system, "not-theirs")
        await account(system, await member_id(bob))
        hers = await account(system, await member_id(ann))
        assert (await told.event())["subject"] == ids.encode("Account", hers.id)


async def test_staff_who_are_members_can_be_told_their_own_alone(
    api: Door, system: Context, streamed_by: Any, followed_by: Any
) -> None:
    from tests.events.test_permissions_shrink import holder_of

    holder, _, _ = await holder_of(api, system, "EVENTS_READ")
    own = "subscription { viewerEvents { type subject { id } } }"
    async with streamed_by(holder, viewer="true") as told, followed_by(holder) as follower:
        await follower.subscribe(own)
        await asyncio.sleep(0.2)
        await feature(system, "not-theirs")
        mine = await account(system, await member_id(holder))
        assert (await told.event())["subject"] == ids.encode("Account", mine.id)
        heard = (await follower.hear())["payload"]["data"]["viewerEvents"]
        assert heard == {"type": "account.created", "subject": {"id": ids.encode("Account", mine.id)}}


async def test_a_silent_stream_tells_that_it_lives_and_where_it_is(api: Door, system: Context, app: Any) -> None:
    from schema.endpoint.stream import heartbeat

    assert heartbeat(None) == ":\n\n"
    assert heartbeat(7) == f":\nid: {cursors.encode('log', 7)}\n\n"


async def test_who_may_not_follow_is_told_so_as_json(api: Door, system: Context) -> None:
    assert await refused(api.anonymous()) == (401, "UNAUTHENTICATED")
    assert await refused(api.with_bearer("tk_nonsense")) == (401, "UNAUTHENTICATED")
    assert await refused(await api.staff("MEMBERS_READ")) == (403, "FORBIDDEN")
    assert (await asked(api.anonymous())).headers["www-authenticate"] == "Bearer"


async def test_what_cannot_be_understood_is_refused(api: Door) -> None:
    staff = await api.staff("EVENTS_READ")
    for params in (
        {"after": "x"},
        {"after": cursors.encode("v", 1)},
        {"after": cursors.encode("log", 10**9)},
        {"types": "feature.exploded"},
        {"subject": "feature"},
        {"account": "mine"},
        {"viewer": "1"},
    ):
        assert await refused(staff, None, **params) == (400, "BAD_INPUT"), params
    assert await refused(staff, {"last-event-id": "x"}) == (400, "BAD_INPUT")
    posted = await api.client.post("/events", headers=staff.headers)
    assert (posted.status_code, posted.headers["allow"]) == (405, "GET")


async def test_a_cursor_that_is_too_old_has_expired(
    api: Door, business: Tenant, system: Context, followed_by: Any, streamed_by: Any
) -> None:
    old = {**a_row(), "recorded_at": real_clock.now() - log.REACH * 2}
    async with database.for_tenant(business.id):
        position = await log.append(business.id, [old, {**old, "id": ids.new()}])
    staff = await api.staff("EVENTS_READ")
    expired = cursors.encode("log", position - 1)
    assert await refused(staff, after=expired) == (410, "CURSOR_EXPIRED")
    assert await refused(staff, {"last-event-id": expired}) == (410, "CURSOR_EXPIRED")
    async with followed_by(staff) as follower:
        await follower.follow(after=expired)
        message = await follower.hear()
        assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "CURSOR_EXPIRED")
    await feature(system, "after")
    last = cursors.encode("log", position)
    async with streamed_by(staff, after=last, types="feature.created") as told:
        assert (await told.event())["payload"]["code"] == "after"


async def test_a_cookie_counts_for_pages_of_ours_alone(api: Door, streamed_by: Any, server: Server) -> None:
    ann = api.with_cookie(await signed_in(api, "ann@example.com"))
    for page in ({}, {"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        assert await refused(ann, page) == (403, "FORBIDDEN"), page
    async with streamed_by(ann, {"sec-fetch-site": "same-origin"}) as told:
        assert (await told.block()).retry is not None
    async with streamed_by(ann, {"origin": ann.system.origin}) as told:
        assert (await told.block()).retry is not None


async def test_pages_that_may_call_may_follow_by_a_token(api: Door, streamed_by: Any) -> None:
    staff = await api.staff()
    page = "https://app.example"
    allow = """mutation($value: JSON!) { settingSet(input: {key: "identity.allowed_origins", value: $value})
      { userErrors { message } } }"""
    await staff(allow, {"value": [page]})
    preflight = {"origin": page, "access-control-request-method": "GET"}
    answer = await api.client.options("/events", headers=preflight)
    assert (answer.status_code, answer.headers["access-control-allow-methods"]) == (204, "GET")
    assert "last-event-id" in answer.headers["access-control-allow-headers"]
    async with streamed_by(staff, {"origin": page}) as told:
        assert told.response.headers["access-control-allow-origin"] == page
    assert await refused(staff, {"origin": "https://evil.example"}) == (403, "FORBIDDEN")


async def test_streams_and_sockets_count_together(
    api: Door, streamed_by: Any, followed_by: Any, server: Server
) -> None:
    await (await api.staff())(
        'mutation { settingSet(input: {key: "feeds.most_per_credential", value: 2}) { userErrors { message } } }'
    )
    staff = await api.staff("EVENTS_READ")
    async with streamed_by(staff), followed_by(staff):
        response = await asked(staff)
        assert response.status_code == 429
        assert int(response.headers["retry-after"]) > 0
        assert response.json()["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    await asyncio.sleep(0.1)
    async with streamed_by(staff), streamed_by(staff):
        pass


async def test_one_address_has_so_many_and_no_more(api: Door, streamed_by: Any) -> None:
    await (await api.staff())(
        'mutation { settingSet(input: {key: "feeds.most_per_address", value: 1}) { userErrors { message } } }'
    )
    async with streamed_by(await api.staff("EVENTS_READ")):
        assert await refused(await api.staff("EVENTS_READ")) == (429, "RATE_LIMITED")


async def test_an_event_is_encoded_once_for_all_who_asked_alike(
    api: Door, system: Context, streamed_by: Any, app: Any
) -> None:
    stream = next(route.app._app for route in app.routes if getattr(route, "path", "") == "/events")
    one, two = await api.staff("EVENTS_READ"), await api.staff("EVENTS_READ")
    before = len(stream.shared)
    async with (
        streamed_by(one, types="feature.created,feature.updated") as first,
        streamed_by(two, types="feature.updated,feature.created") as second,
        streamed_by(one, types="feature.created") as third,
    ):
        assert len(stream.shared) == before + 2
        await products.create_feature(system, "once", "once", FeatureKind.BOOLEAN)
        told = [await each.event() for each in (first, second, third)]
    assert told[0] == told[1] == told[2]


async def test_a_server_that_is_asked_to_end_lets_streams_go_at_once(
    services: Services, business: Tenant, api: Door
) -> None:
    pauses = Pauses()
    application = create_app(services=replace(services, pauses=pauses))
    staff = await api.staff("EVENTS_READ")
    host = f"{business.slug}.localhost"
    async with application.router.lifespan_context(application), Server(application, free_port()) as server:
        async with stream(server.port, host, staff.headers) as told:
            pauses.end()
            assert await told.code(2) == 1012
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as client:
            answer = await client.get("/events", headers={"host": host, **staff.headers})
    assert answer.status_code == 503
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
