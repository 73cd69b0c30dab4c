"""Answers about which subscriptions an account has, and which a member has by the accounts they sit in."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from models.accounts import Account, Seat
from models.catalogue import Offer, Product
from models.identity import Member
from models.subscriptions import Subscription
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Condition, Page, Slice
from tenure.access import Permission
from tenure.context import ActorKind


async def of_account(asking: Asking, account: Account, given: Any, asked: Slice) -> Page[Subscription]:
    """Nothing for who may not see them. Raises `BadInput`, `NotFound`."""
    chosen = _chosen(given, await sees_those_of(asking, account))
    return await asking.loaders.newest(Subscription, "account_id", account.id, asked, chosen)


async def of_member(asking: Asking, member: Member, given: Any, asked: Slice) -> Page[Subscription]:
    """As `of_account`, of all accounts that the member has a seat in."""
    sees = asking.ctx.may(Permission.SUBSCRIPTIONS_READ) or _asks_as(asking) == member.id
    return await asking.loaders.newest(Subscription, "account_id", member.id, asked, _chosen(given, sees), _AMONG_SEATS)


_AMONG_SEATS = "IN (SELECT seat.account_id FROM seat WHERE seat.tenant_id = $1 AND seat.member_id = led.id)"


def _chosen(given: Any, sees: bool) -> tuple[Condition, ...]:
    """Which of them are asked for; none where they may not be seen."""
    return (*_conditions(given), *(() if sees else (Condition("FALSE"),)))


def _conditions(given: Any) -> Iterator[Condition]:
    if given is None:
        return
    if given.statuses is not None:
        yield Condition("own.status = ANY({0}::varchar[])", (tuple(one.value for one in given.statuses),))
    for name, model in (("account", Account), ("product", Product), ("offer", Offer)):
        if (opaque := getattr(given, name)) is not None:
            yield Condition(f"own.{name}_id = {{0}}::uuid", (ids.key(model, opaque),))
    for side, at in ((">=", given.created_since), ("<", given.created_before)):
        if at is not None:
            yield Condition(f"own.created_at {side} {{0}}::timestamptz", (at,))


async def sees_those_of(asking: Asking, account: Account) -> bool:
    """Whether the caller sees what the account has: by a seat in it, or as staff."""
    if asking.ctx.may(Permission.SUBSCRIPTIONS_READ):
        return True
    member = _asks_as(asking)
    seats = [] if member is None else await asking.loaders.rows(Seat, "member_id", member)
    return any(seat.account_id == account.id for seat in seats)


def _asks_as(asking: Asking) -> UUID | None:
    """The member who asks; None where nobody does, or a key."""
    return asking.ctx.actor.id if asking.ctx.actor.kind is ActorKind.MEMBER else None
