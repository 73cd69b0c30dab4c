"""Shared answers are shared by nobody else: another document, other variables or another sight is answered apart."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.kit import cursors
from tests.realtime.peer import DirectPeer
from tests.realtime.support import eventually
from tests.realtime.toy import Installation

DOCUMENTS = {
    "plain": "subscription($after: String, $types: [String!]) {"
    " events(after: $after, types: $types) { position seenAs } }",
    "named": "subscription($after: String, $types: [String!]) {"
    " plain: events(after: $after, types: $types) { position seenAs type } }",
    "other": "subscription($after: String, $types: [String!]) {"
    " events(after: $after, types: $types) { ...seen } } fragment seen on Event { position seenAs }",
}
KINDS = ["invoice.paid", "invoice.sent"]
CALLS = st.tuples(
    st.sampled_from(["ann", "bob", "cy"]),
    st.sampled_from(sorted(DOCUMENTS)),
    st.sampled_from([None, *([kind] for kind in KINDS), KINDS]),
)


async def tell_apart(calls: list[tuple[str, str, list[str] | None]], told: list[str]) -> None:
    installation = Installation()
    app = installation.endpoint()
    peers = [DirectPeer(app) for _ in calls]
    for peer, (scope, document, types) in zip(peers, calls, strict=True):
        peer.enter(f"{scope}:{id(peer)}")
        peer.subscribe("1", DOCUMENTS[document], after=cursors.encode(0), types=types)
    for kind in told:
        await installation.log.append(kind)
    wanted = [[at for at, kind in enumerate(told, 1) if types is None or kind in types] for _, _, types in calls]
    await eventually(lambda: all(len(peer.heard) > len(each) for peer, each in zip(peers, wanted, strict=True)))
    for peer, (scope, document, _), positions in zip(peers, calls, wanted, strict=True):
        answers = [message["payload"]["data"] for message in peer.heard[1:]]
        name = "plain" if document == "named" else "events"
        assert [answer[name]["position"] for answer in answers] == positions
        assert all(answer[name]["seenAs"] == scope for answer in answers), "answered as somebody else"
        assert all(("type" in answer[name]) == (document == "named") for answer in answers)
    alike = {
        (scope, document, str(types)): len(each) for (scope, document, types), each in zip(calls, wanted, strict=True)
    }
    assert installation.executions == sum(alike.values()), "once for all who asked alike, and never for others"
    await asyncio.gather(*(peer.leave() for peer in peers))


@settings(max_examples=60, deadline=None)
@given(st.lists(CALLS, min_size=1, max_size=12), st.lists(st.sampled_from(KINDS), min_size=1, max_size=5))
def test_who_asks_otherwise_or_sees_otherwise_is_answered_apart(
    calls: list[tuple[str, str, list[str] | None]], told: list[str]
) -> None:
    asyncio.run(tell_apart(calls, told))
