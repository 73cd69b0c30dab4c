"""The Python SDK against a real server, which is killed and restarted underneath."""

import asyncio
import random
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from models import database
from models.catalogue import FeatureKind
from models.tenants import Tenant
from realtime import log
from resolvers.ids import opaque
from tenure.catalogue import products
from tenure.config import Config
from tenure.context import Context
from tenure.identity import api_keys
from tenure.kit import clock, cursors, ids
from tenure_client import (
    CursorExpired,
    CursorStore,
    Event,
    Feed,
    FileCursorStore,
    MemoryCursorStore,
    NetworkError,
    Refused,
    Retries,
    Tenure,
    TenureError,
    unwrap,
)
from tenure_client.generated.documents import VIEWER_EVENT_FEED_GQL
from tenure_client.sockets import Subscription
from tenure_client.generated import (
    CheckoutCreateInput,
    CheckoutPayInput,
    PaymentStatus,
    SessionCreateInput,
    SubscriptionStatus,
)
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.events.test_feed import account as company
from tests.events.test_feed import member_id
from tests.events.test_permissions_shrink import holder_of
from tests.architecture.rows import a_row
from tests.jobs.proxy import Proxy
from tests.spine.node import Node
from tests.spine.followers import head, log_after
from tests.subscriptions.shop import new_shop

pytestmark = pytest.mark.xdist_group("python")  # one node, whoever runs its tests

KILLS = count(20)
"""As often again it is asked to end, in good order."""
CUTS = count(1_000, share=50)
WRITERS = 4
PROGRAMS = 25
"""After how many events a program ends, and another goes on where it left off."""
QUICK = Retries(patience=60, base=0.02, cap=0.2)

Caller = Callable[..., Tenure]


class LosingAnswers(httpx.AsyncBaseTransport):
    """A network that carries every question to the server, and loses the first answers to each."""

    def __init__(self, lost: int) -> None:
        self.asked: list[bytes] = []
        self._lost = lost
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.content)
        response = await self._inner.handle_async_request(request)
        await response.aread()
        if len(self.asked) % (self._lost + 1):
            raise httpx.ReadError("the answer was lost")
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


@pytest.fixture(scope="module")
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    """A web process; a test that kills it starts it again."""
    async with Node(config) as node:
        yield node


@pytest.fixture
async def calls(node: Node, business: Tenant) -> AsyncIterator[Caller]:
    """Makes clients of this business, for whoever a door is."""
    made: list[Tenure] = []

    def caller(door: Door | None = None, **options: Any) -> Tenure:
        token = None if door is None else door.headers["authorization"].removeprefix("Bearer ")
        made.append(Tenure(f"http://{node.host(business)}", token=token, **{"retries": QUICK, **options}))
        return made[-1]

    yield caller
    for tenure in made:
        await tenure.aclose()


async def told(feed: Feed, many: int) -> list[Event]:
    """That many events, each dealt with."""
    events: list[Event] = []
    async with asyncio.timeout(30):
        while len(events) < many:
            events.append(await anext(feed))
            await feed.done()
    return events


async def feature(ctx: Context, code: str) -> str:
    """Makes one, which is an event; its id."""
    return opaque(await products.create_feature(ctx, code, "A feature", FeatureKind.BOOLEAN))


async def test_a_feed_misses_and_repeats_nothing_while_the_server_is_killed(
    api: Door, system: Context, node: Node, calls: Caller, tmp_path: Path, claim: Claim
) -> None:
    tenure, chance, done = calls(await api.staff("EVENTS_READ")), random.Random(SEED), asyncio.Event()
    begin, after, seen = await head(system), await tenure.head(), list[str]()
    store = FileCursorStore(tmp_path / "cursor")
    following = asyncio.create_task(_follow(tenure, after, store, seen))
    async with asyncio.TaskGroup() as writers:
        for _ in range(WRITERS):
            writers.create_task(_write(system, chance, done))
        for end in (node.kill, partial(_ended, node)) * KILLS:
            await asyncio.sleep(chance.random())
            await end()
            asking = asyncio.create_task(tenure.head())
            await node.start()
            assert await asking, "what was asked meanwhile was not answered"
            assert not following.done(), following.exception()
        done.set()
    written = await log_after(system, begin)
    await _caught_up(seen, written)
    following.cancel()
    with suppress(asyncio.CancelledError):
        await following
    assert seen == written
    programs = 1 + len(seen) // PROGRAMS
    claim(
        f"Python SDK: server killed and drained {KILLS} times each, {programs} programs one after the other: "
        f"{len(seen)} events, no gap, no repeat, in order"
    )


async def test_a_feed_misses_and_repeats_nothing_while_its_connection_is_cut(
    api: Door, system: Context, node: Node, claim: Claim
) -> None:
    chance, done, seen = random.Random(SEED), asyncio.Event(), list[str]()
    token = (await api.staff("EVENTS_READ")).headers["authorization"].removeprefix("Bearer ")
    async with Proxy(node.address) as network:
        url = network.url.replace("127.0.0.1", f"{system.business.slug}.localhost")
        async with Tenure(url, token=token, retries=Retries(base=0.005, cap=0.01)) as tenure:
            begin, after = await head(system), await tenure.head()
            following = asyncio.create_task(_follow(tenure, after, MemoryCursorStore(), seen))
            async with asyncio.TaskGroup() as writers:
                for _ in range(WRITERS):
                    writers.create_task(_write(system, chance, done, pause=0.1))
                for _ in range(CUTS):
                    await _until(lambda: network.connections > 1)  # the feed's, beside that of the questions
                    await asyncio.sleep(chance.random() * 0.03)
                    network.cut()
                    network.mend()
                    await tenure.head()
                done.set()
            written = await log_after(system, begin)
            await _caught_up(seen, written)
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following
    assert seen == written
    claim(f"Python SDK: connection cut {CUTS} times, {WRITERS} writers: {len(seen)} events, no gap, no repeat, in order")


async def _write(ctx: Context, chance: random.Random, done: asyncio.Event, pause: float = 0.4) -> None:
    while not done.is_set():
        await feature(ctx, f"f-{secrets.token_hex(6)}")
        await asyncio.sleep(chance.random() * pause)


async def _ended(node: Node) -> None:
    """Asked to end, which tells its sockets to come back."""
    assert node.process is not None
    node.ask_to_end()
    await node.process.wait()


async def _follow(tenure: Tenure, after: str | None, store: CursorStore, seen: list[str]) -> None:
    """One program after the other, each of which ends in the middle, and knows only what the file says."""
    while True:
        async with tenure.events(after=after, store=store) as feed:
            async for event in feed:
                seen.append(event.id)
                if len(seen) % PROGRAMS == 0:
                    await feed.done()
                    break


async def _caught_up(seen: list[str], written: list[str]) -> None:
    """Wait until everything was seen, as long as it goes on."""
    while len(seen) < len(written):
        before = len(seen)
        await _until(lambda before=before: len(seen) > before)  # type: ignore[misc]  # so that it is this round's
    assert seen[: len(written)] == written


async def _until(holds: Callable[[], bool], seconds: float = 30) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - what is awaited has no event of its own
            await asyncio.sleep(0.02)


async def test_what_was_not_dealt_with_is_told_again(api: Door, system: Context, calls: Caller) -> None:
    tenure, store = calls(await api.staff("EVENTS_READ")), MemoryCursorStore()
    after = await tenure.head()
    for code in ("a", "b", "c"):
        await feature(system, code)
    async with tenure.events(after=after, store=store) as feed:
        first = await anext(feed)
        second = await anext(feed)
    assert store.cursor == first.cursor, "the second one was not dealt with"
    async with tenure.events(after="nonsense", store=store) as feed:
        assert await anext(feed) == second
        await feed.done()
    assert store.cursor == second.cursor


async def test_a_feed_is_narrowed_and_tells_what_the_list_tells(api: Door, system: Context, calls: Caller) -> None:
    tenure = calls(await api.staff("EVENTS_READ"))
    after = await tenure.head()
    a, b = await feature(system, "a"), await feature(system, "b")
    async with tenure.events(after=after, types=["feature.created"], subject=b) as feed:
        (event,) = await told(feed, 1)
    assert (event.type, event.subject, event.payload["code"], event.sequence) == ("feature.created", b, "b", 1)
    assert event.actor.kind == "SYSTEM"
    listed = (await tenure.event_list(after=after, types=["feature.created"])).nodes
    assert [one.id for one in listed][1] == event.id
    assert [one.subject and one.subject.id for one in listed] == [a, b]


async def test_arguments_that_are_not_valid_are_not_asked_again(api: Door, calls: Caller) -> None:
    tenure = calls(await api.staff("EVENTS_READ"))
    for wrong in ({"after": "nonsense"}, {"types": ["feature.exploded"]}):
        with pytest.raises(TenureError) as raised:
            await told(tenure.events(**wrong), 1)
        assert raised.value.code == "BAD_INPUT"


async def test_a_feed_of_one_account_tells_what_the_list_of_it_tells(
    api: Door, system: Context, calls: Caller
) -> None:
    tenure = calls(await api.staff("EVENTS_READ"))
    after, before = await tenure.head(), await head(system)
    _, other = await company(system), opaque(await company(system))
    async with tenure.events(after=after, account=other) as feed:
        (event,) = await told(feed, 1)
    listed = (await tenure.event_list(after=after, account=other)).nodes
    assert [event.id] == [found.id for found in listed] == (await log_after(system, before))[1:]


async def test_a_member_who_is_cut_off_before_their_first_event_misses_none(
    api: Door, system: Context, node: Node, claim: Claim
) -> None:
    member, store = (await holder_of(api, system, "EVENTS_READ"))[0], MemoryCursorStore()
    token = member.headers["authorization"].removeprefix("Bearer ")
    async with Proxy(node.address) as network:
        url = network.url.replace("127.0.0.1", f"{system.business.slug}.localhost")
        async with Tenure(url, token=token, retries=Retries(base=0.005, cap=0.01)) as tenure:
            following = asyncio.create_task(told(tenure.events(viewer=True, store=store), 1))
            await _until(lambda: store.cursor is not None)
            network.cut()
            await feature(system, "not-theirs")
            theirs = opaque(await company(system, await member_id(member)))
            network.mend()
            (event,) = await following
    assert (event.subject, event.type) == (theirs, "account.created")
    claim("Python SDK: a member, cut off before their first event, who is staff besides: their own, none missed")


async def test_a_feed_that_is_quiet_asks_how_far_it_is(api: Door, system: Context, calls: Caller) -> None:
    tenure, places = calls(await api.member()), list[str]()
    begin = await tenure.head()
    payload = {"query": VIEWER_EVENT_FEED_GQL, "variables": {"after": begin}}

    async def keep(cursor: str) -> None:
        places.append(cursor)

    following = await Subscription.opened(tenure.address, tenure.authorization, payload, keep, silence=0.1)
    listening = asyncio.create_task(following.heard())
    await _until(lambda: begin in places)
    await feature(system, "not-theirs")
    end = await tenure.head()
    await _until(lambda: end in places)
    listening.cancel()
    await following.close()


async def test_a_revoked_key_ends_the_feed(system: Context, node: Node, business: Tenant) -> None:
    issued = await api_keys.create(system, "to be revoked", ["EVENTS_READ"])
    async with Tenure(f"http://{node.host(business)}", key=issued.text, retries=QUICK) as tenure:
        feed, answers = tenure.events(after=(after := await tenure.head())), tenure.event_feed(after=after)
        await feature(system, "a")
        assert (await anext(feed)).id == (await anext(answers)).id
        await api_keys.revoke(system, issued.key.id)
        for following in (feed, answers):
            with pytest.raises(TenureError) as raised:
                await asyncio.wait_for(_drained(following), 10)
            assert raised.value.code == "FORBIDDEN"
        with pytest.raises(TenureError) as raised:
            await told(tenure.events(), 1)
        assert raised.value.code == "UNAUTHENTICATED"


async def _drained(events: AsyncIterator[Any]) -> None:
    """Until it ends."""
    async for _ in events:
        pass


async def test_after_too_long_an_absence_the_state_is_loaded_and_nothing_falls_in_between(
    api: Door, system: Context, calls: Caller
) -> None:
    tenure, store = calls(await api.staff("EVENTS_READ")), MemoryCursorStore(await _forgotten(system))
    with pytest.raises(CursorExpired):
        await told(tenure.events(store=store), 1)
    gaps: list[CursorExpired] = []

    async def load(expired: CursorExpired) -> None:
        gaps.append(expired)
        await feature(system, "while-it-is-loaded")

    async with tenure.events(store=store, on_gap=load) as feed:
        (event,) = await told(feed, 1)
    assert event.payload["code"] == "while-it-is-loaded"
    assert [gap.code for gap in gaps] == ["CURSOR_EXPIRED"]
    assert store.cursor == event.cursor


async def test_a_member_misses_nothing_while_their_state_is_loaded(api: Door, system: Context, calls: Caller) -> None:
    offer, tenure = opaque(await (await new_shop(system)).offer()), calls(await api.member())
    store = MemoryCursorStore(await _forgotten(system))

    async def load(_: CursorExpired) -> None:
        await _buy(tenure, offer)

    async with tenure.events(store=store, types=["subscription.activated"], on_gap=load) as feed:
        (event,) = await told(feed, 1)
    assert event.type == "subscription.activated"
    assert store.cursor == event.cursor


async def _forgotten(system: Context) -> str:
    """A cursor that is older than feeds reach back."""
    old = {**a_row(), "recorded_at": clock.now() - log.REACH * 2}
    async with database.for_tenant(system.tenant):
        position = await log.append(system.tenant, [old, {**old, "id": ids.new()}])
    await feature(system, "since-then")
    return cursors.encode("log", position - 2)


async def test_a_member_follows_and_asks_as_themselves(api: Door, system: Context, calls: Caller) -> None:
    member = await api.member()
    offer = await (await new_shop(system)).offer()
    tenure = calls(member)
    before = await tenure.viewer()
    assert before is not None
    paid = await _buy(tenure, opaque(offer))
    async with tenure.events(viewer=True, after=before.events_cursor, types=["subscription.activated"]) as feed:
        (event,) = await told(feed, 1)
    assert paid.checkout is not None
    assert paid.checkout.subscription is not None
    assert event.subject == paid.checkout.subscription.id
    viewer = await tenure.viewer()
    assert viewer is not None
    (gained,) = viewer.entitlements
    assert gained.feature is not None
    assert gained.feature.code.startswith("library-")


async def _buy(tenure: Tenure, offer: str) -> Any:
    begun = unwrap(await tenure.checkout_create(CheckoutCreateInput(offer=offer)))
    assert begun.checkout is not None
    wanted = CheckoutPayInput(checkout=begun.checkout.id, payment_method="pm_card_success")
    return unwrap(await tenure.checkout_pay(wanted))


async def rows(ctx: Context, table: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return list(await database.fetch(f'SELECT status FROM "{table}" WHERE tenant_id = $1', ctx.tenant))


async def test_lost_answers_double_nothing(api: Door, system: Context, calls: Caller, claim: Claim) -> None:
    offer, network = opaque(await (await new_shop(system)).offer()), LosingAnswers(2)
    paid = await _buy(calls(await api.member(), transport=network), offer)
    assert paid.payment.status == PaymentStatus.SUCCEEDED
    assert paid.checkout.subscription.status == SubscriptionStatus.ACTIVE
    assert len(network.asked) == 6
    assert len(set(network.asked)) == 2, "a question was put otherwise when it was asked again"
    for table in ("checkout", "subscription", "payment"):
        assert len(await rows(system, table)) == 1, table
    claim("Python SDK: each answer lost twice: one checkout, one subscription, one payment")


async def test_who_pays_while_the_server_is_away_pays_once_when_it_is_back(
    api: Door, system: Context, node: Node, calls: Caller
) -> None:
    offer, tenure = opaque(await (await new_shop(system)).offer()), calls(await api.member())
    await node.kill()
    paying = asyncio.create_task(_buy(tenure, offer))
    await asyncio.sleep(0.2)
    await node.start()
    paid = await paying
    assert paid.payment.status == PaymentStatus.SUCCEEDED
    assert len(await rows(system, "payment")) == 1


async def test_a_refusal_is_data_until_it_is_unwrapped(calls: Caller) -> None:
    tenure = calls()
    payload = await tenure.session_create(SessionCreateInput(email="nobody@example.com", password="wrong"))
    assert payload.user_errors
    with pytest.raises(Refused) as raised:
        unwrap(payload)
    assert raised.value.code == payload.user_errors[0].code


async def test_a_question_of_ones_own_is_answered(api: Door, calls: Caller) -> None:
    assert "offers" in await calls().ask("{ offers(first: 1) { nodes { id } } }")
    with pytest.raises(TenureError) as raised:
        await calls(await api.staff("EVENTS_READ")).ask("{ members(first: 1) { nodes { id } } }")
    assert raised.value.code == "FORBIDDEN"
    with pytest.raises(TenureError) as raised:
        await calls().ask("{ nothing }")
    assert raised.value.code == "GRAPHQL_VALIDATION_FAILED"
