"""What is sent of an event: its envelope, or what the endpoint's stored GraphQL document makes of it.

This layer does not know the schema: whoever has one says how a document is answered.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace

from models.events import LoggedEvent
from models.integrators import WebhookEndpoint
from tenure import access
from tenure.access import MEMBERS, Permission
from tenure.context import Actor, ActorKind, Context
from tenure.events.envelope import envelope
from tenure.integrators.samples import TYPE as SAMPLE
from tenure.kit.refusals import Unavailable

Answer = Callable[[Context, str, LoggedEvent], Awaitable[object]]
_answers: list[Answer] = []


def answered_by(answer: Answer) -> None:
    """Have documents answered so, from now on."""
    _answers[:] = [answer]


async def body(ctx: Context, endpoint: WebhookEndpoint, event: LoggedEvent) -> bytes:
    """The very bytes that are signed and sent. Raises `Unavailable` where nobody here can answer documents."""
    if endpoint.document is None or event.type == SAMPLE:
        return _encoded(envelope(event))
    if not _answers:
        raise Unavailable("Webhook documents can't be answered here.")
    return _encoded(await _answers[0](_seeing(ctx, endpoint), endpoint.document, event))


def _seeing(ctx: Context, endpoint: WebhookEndpoint) -> Context:
    """The system, with no more permissions than whoever wrote the document had, and every event at least."""
    permissions = MEMBERS | access.named(endpoint.permissions) | {Permission.EVENTS_READ}
    return replace(ctx, actor=Actor(ActorKind.SYSTEM, permissions=permissions))


def _encoded(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
