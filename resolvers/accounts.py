"""Answers about who pays and who sits where."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from models.accounts import Account, FieldOwner, Seat, SeatRole
from models.bulk_files import ExportOf
from models.identity import Invitation, Member
from resolvers import choosing, custom_fields, ids, nodes
from resolvers.asking import Asking
from resolvers.custom_fields import Answer
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.accounts import details, opening, powers, seats
from tenure.accounts.details import UNCHANGED, Changes
from tenure.accounts.powers import Powers
from tenure.context import ActorKind
from tenure.kit.refusals import NotFound
from tenure.subscriptions import billing_day

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class TaxDetails:
    """What stands on an account's invoices besides its name."""

    legal_name: str | None
    tax_id: str | None
    country: str | None
    region: str | None
    postal_code: str | None
    city: str | None
    street: str | None
    is_tax_exempt: bool
    tax_id_verified_at: datetime | None


async def account(asking: Asking, opaque: str) -> Account:
    """For who may see it. Raises `NotFound` for everybody else."""
    found = await nodes.find(asking, Account.__name__, ids.key(Account, opaque))
    if not isinstance(found, Account):
        raise NotFound
    return found


async def list_accounts(asking: Asking, given: Any, asked: Slice) -> Page[Account]:
    return await page(choosing.listed(asking, ExportOf.ACCOUNTS, given), asked)


async def seats_of(asking: Asking, found: Account) -> list[Seat]:
    return await asking.loaders.rows(Seat, "account_id", found.id)


async def account_of(asking: Asking, seat: Seat) -> Account:
    return _there(await asking.loaders.row(Account, seat.account_id))


async def member_of(asking: Asking, seat: Seat) -> Member:
    return _there(await asking.loaders.row(Member, seat.member_id))


def zone_of(asking: Asking, found: Account) -> str:
    return found.zone or asking.ctx.business.zone


def currency_of(asking: Asking, found: Account) -> str:
    return found.currency or asking.ctx.business.currency


def locale_of(asking: Asking, found: Account) -> str:
    return found.locale or asking.ctx.business.locale


async def tax_details_of(asking: Asking, found: Account) -> TaxDetails | None:
    """None for who may not pay for it, staff who see invoices excepted."""
    if not asking.ctx.may(Permission.BILLING_READ) and not (await powers_of(asking, found)).pays:
        return None
    names = TaxDetails.__dataclass_fields__
    return TaxDetails(**{name: getattr(found, name) for name in names})


async def custom_answers_of(asking: Asking, found: Account) -> list[Answer]:
    return await custom_fields.answers_of(asking, FieldOwner.ACCOUNT, found.id)


async def powers_of(asking: Asking, found: Account) -> Powers:
    """None at all for who has no seat there."""
    if asking.ctx.may(Permission.MEMBERS_WRITE):
        return powers.POWERS[SeatRole.OWNER]
    actor = asking.ctx.actor
    if actor.kind is not ActorKind.MEMBER or actor.id is None:
        return Powers()
    held = await asking.loaders.rows(Seat, "member_id", actor.id)
    return next((powers.POWERS[seat.role] for seat in held if seat.account_id == found.id), Powers())


async def invitations_of(asking: Asking, found: Account) -> list[Invitation]:
    """Those that wait for an answer, expired ones too, for who may take them back."""
    if not asking.ctx.may(Permission.MEMBERS_READ) and not (await powers_of(asking, found)).manages:
        return []
    rows = await asking.loaders.rows(Invitation, "account_id", found.id)
    return [row for row in rows if row.accepted_at is None and row.revoked_at is None]


async def create(asking: Asking, given: Any) -> Account:
    wished = {name: getattr(given, name) for name in ("zone", "currency", "locale")}
    return await opening.open_company(asking.ctx, given.name, Changes(**wished))


async def update(asking: Asking, given: Any) -> Account:
    wished = {name: _wish(getattr(given, name)) for name in details.EDITING}
    if given.tax_details is not None:
        wished |= {name: _wish(getattr(given.tax_details, name)) for name in details.PAYING}
    changes = Changes(**wished, custom=custom_fields.given_values(given.custom_fields))
    return await details.update(asking.ctx, ids.key(Account, given.account), changes)


async def transfer(asking: Asking, given: Any) -> Account:
    return await seats.transfer(asking.ctx, ids.key(Account, given.account), ids.key(Member, given.member))


async def limit_seats(asking: Asking, given: Any) -> Account:
    return await seats.limit(asking.ctx, ids.key(Account, given.account), given.seats)


async def set_billing_day(asking: Asking, given: Any) -> Account:
    return await billing_day.set_day(asking.ctx, ids.key(Account, given.account), given.day)


async def remove_seat(asking: Asking, opaque: str) -> bool:
    return await seats.remove(asking.ctx, ids.key(Seat, opaque))


async def change_role(asking: Asking, given: Any) -> Seat:
    return await seats.change_role(asking.ctx, ids.key(Seat, given.seat), given.role)


def _wish(given: Any) -> Any:
    return given if given is None or isinstance(given, str) else UNCHANGED


def _there(found: Row | None) -> Row:
    if found is None:
        raise NotFound
    return found
