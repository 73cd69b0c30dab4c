"""How sockets end before their time: caps, revocation, expiry, a restart."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from uuid import UUID

import pytest
from starlette.requests import HTTPConnection

from realtime.bus import LocalBus, RedisBus
from realtime.connections import Caps, Connections
from schema.endpoint.admission import Admission
from tenure.kit import clock, cursors
from tenure.kit.refusals import RateLimited, Unauthenticated, Unavailable
from tests.realtime.peer import DirectPeer, peer_of
from tests.realtime.support import RedisServer, eventually
from tests.realtime.test_bus import heard
from tests.realtime.toy import OTHER_TENANT, TENANT, Installation, Server

NOBODY: frozenset[UUID] = frozenset()


class Socket:
    def __init__(self) -> None:
        self.code: int | None = None

    def close(self, code: int, reason: str) -> None:
        self.code = code


async def test_a_credential_has_so_many_sockets_and_no_more() -> None:
    connections = Connections(LocalBus(), caps=Caps(credential=2))
    first = connections.admit(TENANT, "key", NOBODY, Socket().close)
    connections.admit(TENANT, "key", NOBODY, Socket().close)
    with pytest.raises(RateLimited):
        connections.admit(TENANT, "key", NOBODY, Socket().close)
    connections.admit(TENANT, "another", NOBODY, Socket().close)
    connections.leave(first)
    connections.leave(first)
    connections.admit(TENANT, "key", NOBODY, Socket().close)
    assert len(connections) == 3


async def test_a_tenant_has_so_many_sockets_and_no_more() -> None:
    connections = Connections(LocalBus(), caps=Caps(tenant=1))
    connections.admit(TENANT, "key", NOBODY, Socket().close)
    with pytest.raises(RateLimited):
        connections.admit(TENANT, "another", NOBODY, Socket().close)
    connections.admit(OTHER_TENANT, "key", NOBODY, Socket().close)


async def test_nobody_comes_in_while_the_node_goes_down() -> None:
    connections = Connections(LocalBus())
    await connections.drain()
    with pytest.raises(Unavailable):
        connections.admit(TENANT, "key", NOBODY, Socket().close)


async def test_a_revoked_credential_loses_its_sockets_on_every_node_within_a_second(redis_server: RedisServer) -> None:
    buses = RedisBus(redis_server.url), RedisBus(redis_server.url)
    here, there = (Connections(bus) for bus in buses)
    ours, theirs, others = Socket(), Socket(), Socket()
    here.admit(TENANT, "key", NOBODY, ours.close)
    there.admit(TENANT, "key", NOBODY, theirs.close)
    there.admit(TENANT, "another", NOBODY, others.close)
    await heard(buses[1], buses[0], "ready")
    await here.revoke("key")
    await eventually(lambda: ours.code == theirs.code == 4403, seconds=1)
    assert others.code is None
    for bus in buses:
        await bus.close()


async def test_a_revoked_credential_closes_the_socket_with_4403(server: Server, installation: Installation) -> None:
    async with peer_of(server) as peer, peer_of(server) as other:
        await peer.enter("ann")
        await other.enter("bob")
        await installation.connections.revoke("ann")
        assert await peer.code(seconds=1) == 4403
        await other.say(type="ping")
        assert await other.hear() == {"type": "pong"}


async def test_nothing_that_the_log_tells_after_a_revocation_is_delivered(installation: Installation) -> None:
    app = installation.endpoint()
    peer, other = DirectPeer(app), DirectPeer(app)
    peer.enter("ann#7")
    other.enter("bob#8")
    for each in (peer, other):
        each.subscribe("1", after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: peer.positions("1") == other.positions("1") == [1])
    await installation.log.append("session.revoked", subject=UUID(int=7), wake=False)
    await installation.log.append()
    await eventually(lambda: peer.code == 4403)
    await eventually(lambda: other.positions("1") == [1, 2, 3])
    assert peer.positions("1") == [1]


async def test_a_credential_that_expires_closes_its_socket() -> None:
    installation = Installation(expires_in=timedelta(seconds=0.2))
    peer = DirectPeer(installation.endpoint())
    peer.enter("expiring")
    await eventually(lambda: bool(peer.heard))
    begin = clock.monotonic()
    await eventually(lambda: peer.code == 4403)
    assert clock.monotonic() - begin < 2


async def test_a_restart_closes_every_socket_so_that_its_client_resumes(
    server: Server, installation: Installation
) -> None:
    async with peer_of(server) as first, peer_of(server) as second:
        await first.enter()
        await second.enter()
        await installation.connections.drain()
        assert await first.code() == await second.code() == 1012
        assert len(installation.connections) == 0
        async with peer_of(server) as third:
            await third.say(type="connection_init", payload={"token": "ann"})
            assert await third.code() == 1013


async def test_a_socket_beyond_the_cap_is_told_to_come_back_later() -> None:
    installation = Installation(per_credential=1)
    app = installation.endpoint()
    first, second = DirectPeer(app), DirectPeer(app)
    first.enter()
    await eventually(lambda: bool(first.heard))
    second.enter()
    await eventually(lambda: second.code == 1013)
    await first.leave()
    third = DirectPeer(app)
    third.enter()
    await eventually(lambda: bool(third.heard))


async def test_a_socket_that_is_cut_leaves_nothing_behind(installation: Installation) -> None:
    app = installation.endpoint()
    before = len(asyncio.all_tasks())
    peers = [DirectPeer(app) for _ in range(20)]
    for peer in peers:
        peer.enter()
        peer.subscribe("1", after=cursors.encode(0))
    await installation.log.append()
    await eventually(lambda: all(peer.positions("1") == [1] for peer in peers))
    for peer in peers:
        await peer.leave()
    await eventually(lambda: len(asyncio.all_tasks()) <= before)
    assert len(installation.connections) == 0


class Proving(Installation):
    """Counts how often somebody proves who they are, and lets something happen after a proof."""

    proofs = 0
    happens: Callable[[], Awaitable[object]] | None = None

    async def authenticate(self, params: Mapping[str, object], connection: HTTPConnection) -> Admission:
        self.proofs += 1
        if self.proofs > 1 and self.happens is not None:
            raise Unauthenticated
        admission = await super().authenticate(params, connection)
        if self.happens is not None:
            await self.happens()
        return admission


async def test_who_comes_before_this_node_reads_the_log_proves_it_again() -> None:
    installation = Proving()
    app = installation.endpoint()
    first = DirectPeer(app)
    first.enter("ann#7")
    await eventually(lambda: bool(first.heard))
    assert installation.proofs == 2
    second = DirectPeer(app)
    second.enter("bob#8")
    await eventually(lambda: bool(second.heard))
    assert installation.proofs == 3
    await first.leave()
    await second.leave()
    assert len(installation.connections) == 0


async def test_a_revocation_that_comes_while_somebody_comes_in_counts() -> None:
    installation = Proving()
    app = installation.endpoint()
    installation.happens = lambda: installation.log.append("session.revoked", subject=UUID(int=7))
    peer = DirectPeer(app)
    peer.enter("ann#7")
    await eventually(lambda: peer.code == 4401)
    assert peer.heard == []
    assert len(installation.connections) == 0


async def test_a_revoked_credential_closes_a_socket_without_a_feed(installation: Installation) -> None:
    peer = DirectPeer(installation.endpoint())
    peer.enter("ann#7")
    await eventually(lambda: bool(peer.heard))
    await installation.log.append("session.revoked", subject=UUID(int=7))
    await eventually(lambda: peer.code == 4403, seconds=1)


async def test_an_address_has_so_many_connections_and_no_more() -> None:
    connections = Connections(LocalBus(), caps=Caps(address=1))
    first = connections.admit(TENANT, "key", NOBODY, Socket().close, address="192.0.2.1")
    with pytest.raises(RateLimited):
        connections.admit(TENANT, "another", NOBODY, Socket().close, address="192.0.2.1")
    connections.admit(TENANT, "another", NOBODY, Socket().close, address="192.0.2.2")
    connections.admit(OTHER_TENANT, "key", NOBODY, Socket().close, address="192.0.2.1")
    connections.leave(first)
    connections.admit(TENANT, "another", NOBODY, Socket().close, address="192.0.2.1")
