"""Showing what a rule would do: it is really done, in a transaction that is rolled back. Nobody outside is asked.

So a preview cannot differ from the outcome. What was shown is carried out by its token: the rule then reckons by the
same instant, and refuses where it would come to other amounts all the same.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from models import database
from tenure import events
from tenure.context import Context, Expected
from tenure.events import Event
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.kit.secrets import BadSeal
from tenure.transactions import supplied

R = TypeVar("R")

GOOD_FOR = timedelta(minutes=15)
"""How long what was shown can be carried out."""
REFERENCE = "reckoned"
NOTHING = ""
"""The digest of a rule that has no amounts."""


@dataclass(frozen=True, slots=True)
class Rehearsal(Generic[R]):
    """What a rule came to. `digest` stands for its amounts, `at` is the instant by which they were reckoned."""

    outcome: R
    told: list[Event]
    digest: str
    at: datetime


async def rehearse(ctx: Context, rule: Callable[[Context], Awaitable[R]]) -> Rehearsal[R]:
    """Run a rule and take it back. Raises what it raises."""
    return await supplied(lambda: _rehearsed(ctx, rule))


async def _rehearsed(ctx: Context, rule: Callable[[Context], Awaitable[R]]) -> Rehearsal[R]:
    outer = database.current()
    if outer is not None:
        await outer.renew()  # who holds one connection while waiting for another can lock up the pool
    ctx = ctx.carried_on()
    async with database.for_tenant(ctx.tenant) as transaction:
        try:
            outcome = await rule(ctx)
            told = [told for _, told in events.pending(transaction)]
            (digest,) = transaction.attached.get(REFERENCE) or [NOTHING]
        finally:
            await transaction.rollback()
    return Rehearsal(outcome, told, digest, ctx.now())


def reckoned(ctx: Context, amounts: Iterable[Money], beside: Sequence[str] = ()) -> None:
    """Say what a rule's amounts are, in the open transaction. Raises `Refused` where others had been shown.

    `beside` is what else has to be as it was shown. Only the first that is said counts: what follows from it, a
    rehearsal does in the same transaction.
    """
    said_of = [[money.minor, money.currency] for money in amounts] + [list(beside)] * bool(beside)
    digest = hashlib.sha256(json.dumps(said_of).encode()).hexdigest()
    said = database.required().attached.setdefault(REFERENCE, [])
    if said:
        return
    said.append(digest)
    if ctx.expected is not None and ctx.expected.digest != digest:
        raise STALE


STALE = Refused("PREVIEW_STALE", "The preview is out of date. Request a new preview.", ["previewToken"])


def token(ctx: Context, action: str, asked: str, rehearsal: Rehearsal[R]) -> str:
    """What carries the outcome of a rehearsal to the mutation. `asked` is the hash of the input that both have."""
    content = [str(ctx.tenant), ctx.actor.name, action, asked, rehearsal.digest, rehearsal.at.isoformat()]
    return ctx.services.config.keyring.seal(json.dumps(content))


def expecting(ctx: Context, text: str | None, action: str, asked: str) -> Context:
    """A context in which the action comes to what the token's preview showed. Raises `Refused` for any other token."""
    if text is None:
        return ctx
    try:
        *about, digest, at = json.loads(ctx.services.config.keyring.unseal(text))
    except (BadSeal, ValueError) as error:
        raise STALE from error
    shown_at = datetime.fromisoformat(at)
    if about != [str(ctx.tenant), ctx.actor.name, action, asked] or not shown_at <= ctx.now() <= shown_at + GOOD_FOR:
        raise STALE
    return replace(ctx, expected=Expected(digest, shown_at))
