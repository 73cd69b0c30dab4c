"""The register of what is held of a person, per table: read from the models, where each table says it of itself."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from tortoise import Tortoise
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.accounts import Account, AccountKind, Seat, SeatRole
from models.base import TenantRecord
from models.identity import Member
from models.personal import ACCOUNT, ACTOR, EMAIL, MEMBER, Personal
from tenure.context import ActorKind, Context

Model = type[TenantRecord]


class Undeclared(LookupError):
    """A table does not say what it holds of a person, so nobody can be erased from it."""


def personal_of(model: Any) -> Personal:
    """The table's line. Raises `Undeclared`."""
    if model.personal is None:
        raise Undeclared(f"{model.__module__}.{model.__name__} must say in `personal` what it holds of a person")
    found: Personal = model.personal
    return found


def table_of(model: Any) -> str:
    return str(model._meta.db_table)


@cache
def tables() -> dict[str, Model]:
    """Every table of tenants' rows by name, those first that refer to others: the order in which rows can go."""
    known = {table_of(model): model for app in (Tortoise.apps or {}).values() for model in app.values()}
    waiting = {name: model for name, model in sorted(known.items()) if model.table_class == "TENANT"}
    ordered: dict[str, Model] = {}
    while waiting:
        referred = {target for name, model in waiting.items() for target in _others(name, model)}
        free = [name for name in waiting if name not in referred] or [next(iter(waiting))]  # members and files: a ring
        ordered |= {name: waiting.pop(name) for name in free}
    return ordered


def _others(name: str, model: Any) -> Iterator[str]:
    return (target for target in model.references.values() if target != name)


@dataclass(slots=True)
class Person:
    """Whose rows are looked for: a member, by all that leads to them."""

    member: UUID
    name: str
    emails: frozenset[str]
    accounts: tuple[UUID, ...]
    _keys: dict[str, list[Any]] = field(default_factory=dict)


async def person(ctx: Context, member: Member) -> Person:
    """The member with their own accounts: personal ones, and companies' where nobody else has a seat."""
    held = await Seat.of(ctx.tenant).filter(member_id=member.id, role=SeatRole.OWNER)
    accounts = await Account.by_ids(ctx.tenant, [seat.account_id for seat in held])
    shared = {
        seat.account_id
        for seat in await Seat.of(ctx.tenant).filter(account_id__in=list(accounts)).exclude(member_id=member.id)
    }
    own = [key for key, row in accounts.items() if row.kind is AccountKind.PERSONAL or key not in shared]
    return Person(member.id, member.name, frozenset({member.email, member.email_norm}), tuple(sorted(own)))


async def rows(ctx: Context, who: Person, model: Model) -> QuerySet[Any] | None:
    """The person's rows of the table; None where it cannot hold any."""
    personal = personal_of(model)
    matching = Q()
    for column, whose in personal.by.items():
        for one in (whose,) if isinstance(whose, str) else whose:
            found: Any = {f"{column}__in": await _keys(ctx, who, one)}
            matching |= Q(**found)
    return model.of(ctx.tenant).filter(matching) if personal.by else None


async def count(ctx: Context, who: Person, model: Model) -> int:
    found = await rows(ctx, who, model)
    return 0 if found is None else await found.count()


async def _keys(ctx: Context, who: Person, whose: str) -> list[Any]:
    """What stands in a column that names the person, in one of the ways in which a column can."""
    own: dict[str, list[Any]] = {
        MEMBER: [who.member],
        ACCOUNT: list(who.accounts),
        EMAIL: sorted(who.emails),
        ACTOR: [f"{ActorKind.MEMBER}:{who.member}"],
    }
    if whose in own:
        return own[whose]
    if whose not in who._keys:
        found = await rows(ctx, who, tables()[whose])
        who._keys[whose] = [] if found is None else [row["id"] for row in await found.values("id")]
    return who._keys[whose]
