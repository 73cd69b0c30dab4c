"""Random grants and events, and who may see what of them: what the property of isolation is tried with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from models import database
from models.accounts import PAYING, Account, AccountKind, Seat, SeatRole
from models.billing import CreditNote, Invoice, InvoiceStatus, NoteTarget
from models.identity import Member
from tenure.context import Context
from tenure.events import AccountUpdated, CreditNoteIssued, Event, InvoiceSent, MemberProfileUpdated, emit
from tenure.identity import roles
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.transactions import transactional
from tests.door import Door

PEOPLE, ACCOUNTS = 2, 3
ANY = frozenset(SeatRole)
TYPES = ("account.updated", "credit_note.issued", "invoice.sent", "member.profile_updated")
"""What is told of, beside what the grants themselves tell."""

_person, _account = st.integers(0, PEOPLE - 1), st.integers(0, ACCOUNTS - 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("seat"), _person, _account, st.sampled_from(sorted(SeatRole))),
        st.tuples(st.just("unseat"), _person, _account, st.none()),
        st.tuples(st.sampled_from(["staff", "no staff"]), _person, st.just(0), st.none()),
        st.tuples(st.just("tell"), _person, _account, st.sampled_from(TYPES)),
        st.tuples(st.just("tell"), _person, _account, st.sampled_from(TYPES)),
        st.tuples(st.just("tell elsewhere"), st.just(0), _account, st.sampled_from(TYPES)),
    ),
    min_size=4,
    max_size=14,
)
Step = tuple[str, int, int, Any]


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of the tenant: whose it is, and in which places of the account it is seen."""

    id: str
    account: int | None
    seats: frozenset[SeatRole]
    member: int | None = None


@dataclass(slots=True)
class Company:
    """One account with something of each kind that is told of."""

    account: Account
    invoice: Invoice
    note: CreditNote


@dataclass
class Grants:
    """The tenant as the test knows it: who has which place where, and what happened."""

    ctx: Context
    people: Sequence[tuple[Door, Member]]
    watcher: UUID
    companies: list[Company]
    seats: dict[tuple[int, int], SeatRole] = field(default_factory=dict)
    staff: set[int] = field(default_factory=set)
    happened: list[Happened] = field(default_factory=list)

    def sees(self, person: int | None, one: Happened, *, own: bool, account: int | None) -> bool:
        if account is not None and one.account != account:
            return False
        if person is None or (person in self.staff and not own):
            return True
        place = None if one.account is None else self.seats.get((person, one.account))
        return one.member == person or place in one.seats

    async def grant(self, step: Step) -> None:
        """What changes who sees what."""
        kind, person, at, role = step
        member, account = self.people[person][1], self.companies[at].account
        if kind == "seat":
            self.seats[person, at] = role
            await seat(self.ctx, account, member, role)
        elif kind == "unseat":
            self.seats.pop((person, at), None)
            await seat(self.ctx, account, member, None)
        elif kind == "staff" and person not in self.staff:
            self.staff.add(person)
            await roles.grant(self.ctx, member.id, self.watcher)
        elif kind == "no staff" and person in self.staff:
            self.staff.remove(person)
            await roles.revoke(self.ctx, member.id, self.watcher)

    async def tell(self, person: int, at: int, kind: str) -> Happened:
        """Let it happen to the account, or to the person."""
        company = self.companies[at]
        if kind == "member.profile_updated":
            one = Happened(await told(self.ctx, kind, self.people[person][1], company), None, frozenset(), person)
        else:
            seats = ANY if kind == "account.updated" else PAYING
            one = Happened(await told(self.ctx, kind, None, company), at, seats)
        self.happened.append(one)
        return one


@transactional
async def seat(ctx: Context, account: Account, member: Member, role: SeatRole | None) -> None:
    """Give the member that place and no other; None takes it."""
    await Seat.of(ctx.tenant).filter(account_id=account.id, member_id=member.id).delete()
    if role is not None:
        await Seat.create(tenant_id=ctx.tenant, account_id=account.id, member_id=member.id, role=role)


async def told(ctx: Context, kind: str, member: Member | None, company: Company) -> str:
    """Tell it; the id of the event."""
    await _told(ctx, kind, member, company)
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT id FROM event WHERE tenant_id = $1 ORDER BY position DESC LIMIT 1", ctx.tenant
        )
    return ids.encode("Event", rows[0]["id"])


@transactional
async def _told(ctx: Context, kind: str, member: Member | None, company: Company) -> None:
    note = company.note
    events: dict[str, Callable[[], Event]] = {
        "account.updated": lambda: AccountUpdated(company.account, fields=["name"]),
        "invoice.sent": lambda: InvoiceSent(company.invoice),
        "credit_note.issued": lambda: CreditNoteIssued(
            note, number=note.number, invoice=company.invoice, total=Money(1, "USD"), to="BALANCE"
        ),
        "member.profile_updated": lambda: MemberProfileUpdated(member, fields=["name"]),
    }
    emit(ctx, events[kind]())


@transactional
async def company(ctx: Context) -> Company:
    now = ctx.now()
    account = await Account.create(
        tenant_id=ctx.tenant, kind=AccountKind.COMPANY, name="Crew", storage_quota=1, created_at=now
    )
    invoice = await Invoice.create(
        tenant_id=ctx.tenant,
        account_id=account.id,
        status=InvoiceStatus.DRAFT,
        currency="USD",
        subtotal_minor=100,
        tax_minor=0,
        total_minor=100,
        created_at=now,
    )
    note = await CreditNote.create(
        tenant_id=ctx.tenant,
        account_id=account.id,
        invoice_id=invoice.id,
        number=f"N-{ids.new()}",
        target=next(iter(NoteTarget)),
        minor=1,
        net_minor=1,
        tax_minor=0,
        currency="USD",
        reason="tried",
        created_at=now,
    )
    return Company(account, invoice, note)
