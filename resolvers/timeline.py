"""What happened to one member and their own account, as staff read it: the whole log, the newest first."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from models import database
from models.accounts import AccountKind, SeatRole
from models.events import LoggedEvent
from models.identity import ApiKey, Member
from resolvers import ids, nodes
from resolvers.asking import Asking
from resolvers.events import known
from resolvers.nodes import KINDS, Sight
from resolvers.paging import Order, Page, Slice, page
from tenure.context import ActorKind

MOST = 500
"""Of how many rows of one kind events are told: the newest."""
_OWN = (
    "SELECT account.id FROM seat JOIN account ON account.tenant_id = seat.tenant_id AND account.id = seat.account_id "
    "WHERE seat.tenant_id = $1 AND seat.member_id = $2 AND seat.role = $3 AND account.kind = $4"
)
"""The member's own account."""
_ANY = "ANY((SELECT accounts FROM whose)::uuid[])"


async def of_member(asking: Asking, opaque: str, types: Sequence[str] | None, asked: Slice) -> Page[LoggedEvent]:
    """Two queries beside the member's own: what is theirs, then what happened to it. Raises `NotFound`, `BadInput`."""
    member = await ids.loaded(asking.loaders, Member, opaque)
    query = LoggedEvent.of(asking.tenant).filter(subject_id__in=await _theirs(asking, member))
    chosen = known(types)
    if chosen is not None:
        query = query.filter(type__in=sorted(chosen))
    return await page(query, asked, Order("position"))


async def name_of(asking: Asking, kind: str, key: UUID | None) -> str | None:
    """What to call whoever acted; None for nobody in particular, and where the caller may not see them."""
    if kind == ActorKind.MEMBER:
        member = await nodes.seen(asking, Member, key)
        return None if member is None else member.name
    if kind == ActorKind.API_KEY:
        found = await nodes.seen(asking, ApiKey, key)
        return None if found is None else found.name
    return None


async def _theirs(asking: Asking, member: Member) -> list[UUID]:
    """The keys of all rows that belong to the member or to their own account, of kinds that the caller may see."""
    parts = [part for sight in KINDS.values() if asking.ctx.may(sight.staff) for part in _parts(sight)]
    rows = await database.fetch(
        f"WITH whose AS MATERIALIZED (SELECT array({_OWN}) AS accounts) {' UNION '.join(parts)}",
        asking.tenant,
        member.id,
        SeatRole.OWNER,
        AccountKind.PERSONAL,
    )
    return [row["id"] for row in rows]


def _parts(sight: Sight) -> Iterator[str]:
    """The statements that find a kind's rows: by the member's column, and by the account's."""
    table = sight.model._meta.db_table
    if sight.member is not None:
        yield _newest(f'"{table}" AS own', f'own."{sight.member}" = $2')
    if sight.account is not None and sight.through is None:
        yield _newest(f'"{table}" AS own', f'own."{sight.account}" = {_ANY}')
    if sight.account is not None and sight.through is not None:
        column, model = sight.through
        joined = f'"{table}" AS own JOIN "{model._meta.db_table}" AS led ON led.tenant_id = own.tenant_id'
        condition = f'led.tenant_id = $1 AND led."{sight.account}" = {_ANY}'
        yield _newest(f'{joined} AND led.id = own."{column}"', condition)


def _newest(table: str, condition: str) -> str:
    return f"(SELECT own.id FROM {table} WHERE own.tenant_id = $1 AND {condition} ORDER BY own.id DESC LIMIT {MOST})"
