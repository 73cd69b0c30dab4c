"""A row of a file becomes a member, with what is known of them and what they agreed to elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from models.accounts import Account, AccountKind, CustomField, FieldOwner, SeatRole
from models.bulk_files import Import, OnExisting
from models.identity import Member, MemberStatus
from models.privacy import ConsentPurpose
from tenure.accounts import custom_values, seats
from tenure.bulk.cells import Cells, Problem, instant, whole, word
from tenure.bulk.kinds import Become, Kind
from tenure.context import Context
from tenure.events import MemberProfileUpdated, emit
from tenure.identity import addresses, people, signing_up
from tenure.identity.addresses import EmailAddress
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused
from tenure.privacy import consents

EMAIL, NAME, LOCALE, ZONE, ACCOUNT, ROLE = "email", "name", "locale", "zone", "account", "accountRole"
FIELDS, CONSENTS = "customFields.", "consents."
VERSION, PROOF = ".version", ".proof"
SOURCE = "import"
LONGEST_PROOF = 255
_ROLES = {str(role): role for role in SeatRole if role is not SeatRole.OWNER}


@dataclass(frozen=True, slots=True)
class Given:
    """That somebody agreed to a version of something: when, and what shows it."""

    purpose: ConsentPurpose
    version: int
    at: datetime
    proof: str


@dataclass(frozen=True, slots=True)
class Person:
    """One row, read. What is None was not in the file, or empty."""

    address: EmailAddress
    name: str | None
    locale: str | None
    zone: str | None
    account: Account | None
    role: SeatRole
    member: Member | None
    custom: Mapping[str, str] = field(default_factory=dict)
    agreed: tuple[Given, ...] = ()


class Members(Kind[Person]):
    """Members are one where their address is."""

    key = EMAIL
    required = frozenset({EMAIL})

    def __init__(self, fields: Mapping[str, CustomField], purposes: Mapping[str, ConsentPurpose]) -> None:
        self._fields, self._purposes = fields, purposes
        asked = {f"{CONSENTS}{code}" for code in purposes}
        self.optional = frozenset(
            {NAME, LOCALE, ZONE, ACCOUNT, ROLE}
            | {f"{FIELDS}{code}" for code in fields}
            | asked
            | {f"{one}{suffix}" for one in asked for suffix in (VERSION, PROOF)}
        )

    @classmethod
    async def of(cls, ctx: Context) -> "Members":
        """What can be known of members here, in the open transaction."""
        fields = await CustomField.of(ctx.tenant).filter(owner=FieldOwner.MEMBER, archived_at__isnull=True)
        purposes = await ConsentPurpose.of(ctx.tenant).filter(archived_at__isnull=True)
        return cls({one.code: one for one in fields}, {one.code: one for one in purposes})

    async def read(self, ctx: Context, row: Import, cells: Cells) -> Person | None:
        address = cells.required(EMAIL, addresses.parse)
        member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm) if address else None
        if member is not None and row.on_existing is OnExisting.SKIP:
            return None
        person = await self._read(ctx, cells, address, member)
        cells.check()
        return person

    async def _read(
        self, ctx: Context, cells: Cells, address: EmailAddress | None, member: Member | None
    ) -> Person | None:
        name = cells.optional(NAME, people.name)
        locale, zone = cells.optional(LOCALE, people.locale), cells.optional(ZONE, people.zone)
        role = cells.optional(ROLE, word(_ROLES)) or SeatRole.MEMBER
        account_id = cells.optional(ACCOUNT, _account_key)
        custom, agreed = self._custom(cells), self._agreed(ctx, cells)
        account = await _account(ctx, cells, account_id) if account_id else None
        self._check_answers(cells, custom, is_new=member is None)
        if member is not None and member.status is not MemberStatus.ACTIVE:
            cells.wrong(EMAIL, "MEMBER_SUSPENDED", "This member is suspended.")
        if address is None:
            return None
        return Person(address, name, locale, zone, account, role, member, custom, tuple(agreed))

    async def write(self, ctx: Context, row: Import, person: Person) -> Become:
        if person.account is not None:  # accounts are locked before members, as everything does that changes seats
            person = replace(person, account=await Account.locked(ctx.tenant, person.account.id))
        if person.member is None:
            return await self._join(ctx, row, person)
        member = await Member.locked(ctx.tenant, person.member.id)
        changed = [*await _profile(ctx, member, person), *await self._fill(ctx, member, person)]
        return Become.UPDATED if changed else Become.SKIPPED

    async def _join(self, ctx: Context, row: Import, person: Person) -> Become:
        arriving = replace(ctx, attribution={**ctx.attribution, "source": SOURCE})
        name = person.name or person.address.text.partition("@")[0][: people.LONGEST_NAME]
        locale = person.locale or ctx.business.locale
        member, is_new = await signing_up.make_member(arriving, person.address, name, locale)
        if not is_new:  # they signed up themselves at this very moment
            raise Refused("CAME_MEANWHILE", "This member has just signed up.", [EMAIL])
        if person.zone is not None and person.zone != member.zone:
            member.zone = person.zone
            await member.save(update_fields=["zone"])
        await self._fill(ctx, member, person)
        if row.invites:
            await signing_up.mail_welcome(ctx, member)
        return Become.CREATED

    async def _fill(self, ctx: Context, member: Member, person: Person) -> list[str]:
        """Answers, consents and the seat; what has changed by that."""
        changed = await custom_values.write(ctx, FieldOwner.MEMBER, member.id, person.custom)
        if changed:
            emit(ctx, MemberProfileUpdated(member, fields=changed))
        for one in person.agreed:
            if await consents.record_proved(ctx, member, one.purpose, one.version, one.at, one.proof):
                changed.append(one.purpose.code)
        if person.account is not None and await seats.is_without(ctx, person.account, member):
            await seats.assign(ctx, person.account, member, person.role)
            changed.append(ACCOUNT)
        return changed

    def _custom(self, cells: Cells) -> dict[str, str]:
        """Answers as they are written; an empty cell leaves what there is."""
        found = {}
        for code, asked in self._fields.items():
            value = cells.optional(f"{FIELDS}{code}", partial(custom_values.checked_value, asked))
            if value is not None:
                found[code] = value
        return found

    def _check_answers(self, cells: Cells, custom: Mapping[str, str], *, is_new: bool) -> None:
        for code, asked in self._fields.items():
            column = f"{FIELDS}{code}"
            if is_new and asked.is_required and code not in custom and not cells.texts.get(column):
                cells.wrong(column, "FIELD_REQUIRED", f"{asked.label} is required.")

    def _agreed(self, ctx: Context, cells: Cells) -> list[Given]:
        return [one for purpose in self._purposes.values() if (one := _given(ctx, cells, purpose)) is not None]


def _given(ctx: Context, cells: Cells, purpose: ConsentPurpose) -> Given | None:
    """When they agreed to it. Without what shows it, it is no consent (GDPR art. 7(1))."""
    column = f"{CONSENTS}{purpose.code}"
    at = cells.optional(column, instant(ctx.business.zone))
    version, proof = cells.optional(column + VERSION, whole), cells.text(column + PROOF)
    if at is None:
        return None
    if at > ctx.now():
        cells.wrong(column, "INSTANT_INVALID", "The time of consent can't be in the future.")
    if not 1 <= (version or purpose.version) <= purpose.version:
        cells.wrong(column + VERSION, "VERSION_UNKNOWN", f"The version must be from 1 to {purpose.version}.")
    if not proof or len(proof) > LONGEST_PROOF:
        said = f"Describe what shows that they agreed, in 1 to {LONGEST_PROOF} characters."
        cells.problems.append(Problem(column + PROOF, "PROOF_REQUIRED", said))
    return Given(purpose, version or purpose.version, at, proof)


def _account_key(text: str) -> UUID:
    """Raises `NotFound`."""
    try:
        kind, key = ids.decode(text)
    except ValueError as error:
        raise NotFound from error
    if kind != Account.__name__:
        raise NotFound
    return key


async def _account(ctx: Context, cells: Cells, key: UUID) -> Account | None:
    found = await Account.of(ctx.tenant).get_or_none(id=key)
    if found is None or found.kind is not AccountKind.COMPANY:
        cells.wrong(ACCOUNT, "NOT_FOUND", "There is no company account with this ID.")
        return None
    return found


async def _profile(ctx: Context, member: Member, person: Person) -> list[str]:
    """What the file says of them that is different, written down and told."""
    wanted = {"name": person.name, "locale": person.locale, "zone": person.zone}
    changed = [name for name, value in wanted.items() if value is not None and getattr(member, name) != value]
    for name in changed:
        setattr(member, name, wanted[name])
    if changed:
        await member.save(update_fields=changed)
        emit(ctx, MemberProfileUpdated(member, fields=changed))
    return changed
