"""Answers about what is known of people, what they agree to, and how they are forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models import database
from models.files import File
from models.identity import Member
from models.personal import Treatment
from models.privacy import Consent, ConsentPurpose, ConsentText, Erasure, MemberExport
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.privacy import consents, erasing, exporting, register
from tenure.privacy.consents import Agreed, Standing
from tenure.privacy.erasure_steps import STORAGE


@dataclass(frozen=True, slots=True)
class Line:
    """One table of the register; `rows` only in the report of an erasure."""

    table: str
    treatment: Treatment
    holds: str
    because: str
    rows: int = 0


def lines() -> list[Line]:
    """The register: every table of tenants' rows, by name."""
    return [_line(name) for name in sorted(register.tables())]


def report_of(erasure: Erasure) -> list[Line]:
    return [_line(name, told) for name, told in sorted(erasure.report.items())]


def _line(table: str, told: dict[str, Any] | None = None) -> Line:
    model = register.tables().get(table)
    if model is None:  # the bytes in storage, or a table of a module that is gone
        treatment = Treatment((told or {})["treatment"])
        return Line(table, treatment, "The files themselves." if table == STORAGE else "", "", (told or {})["rows"])
    personal = register.personal_of(model)
    return Line(table, personal.treatment, personal.holds, personal.because, told["rows"] if told else 0)


async def member_of(asking: Asking, row: MemberExport | Erasure) -> Member | None:
    allowed = row.member_id == asking.ctx.actor.id or asking.ctx.may(Permission.MEMBERS_READ)
    return await asking.loaders.row(Member, row.member_id) if allowed else None


async def file_of(asking: Asking, export: MemberExport) -> File | None:
    """Who may see the bytes, the file's own address decides."""
    return await asking.loaders.row(File, export.file_id)


async def own_exports(asking: Asking, asked: Slice) -> Page[MemberExport]:
    return await page(MemberExport.of(asking.tenant).filter(member_id=asking.ctx.member), asked)


async def member_exports(asking: Asking, member: str | None, asked: Slice) -> Page[MemberExport]:
    query = MemberExport.of(asking.tenant)
    if member is not None:
        query = query.filter(member_id=(await ids.loaded(asking.loaders, Member, member)).id)
    return await page(query, asked)


async def create_export(asking: Asking) -> MemberExport:
    return await exporting.request(asking.ctx)


async def create_export_for(asking: Asking, opaque: str) -> MemberExport:
    return await exporting.request_for(asking.ctx, ids.key(Member, opaque))


async def own_erasure(asking: Asking) -> Erasure | None:
    return await erasing.under_way(asking.ctx, asking.ctx.member)


async def erasures(asking: Asking, member: str | None, asked: Slice) -> Page[Erasure]:
    query = Erasure.of(asking.tenant)
    if member is not None:
        query = query.filter(member_id=(await ids.loaded(asking.loaders, Member, member)).id)
    return await page(query, asked)


async def request_erasure(asking: Asking, reason: str) -> Erasure:
    return await erasing.request(asking.ctx, reason)


async def request_erasure_for(asking: Asking, given: Any) -> Erasure:
    return await erasing.request_for(asking.ctx, ids.key(Member, given.member), given.reason)


async def cancel_erasure(asking: Asking) -> Erasure:
    return await erasing.cancel(asking.ctx)


async def cancel_erasure_for(asking: Asking, opaque: str) -> Erasure:
    return await erasing.cancel_for(asking.ctx, ids.key(Member, opaque))


async def purposes(asking: Asking, *, with_archived: bool) -> list[ConsentPurpose]:
    """Raises `Forbidden` where somebody asks for archived ones who does not publish them."""
    found = ConsentPurpose.of(asking.tenant).order_by("code")
    if not with_archived:
        return await found.filter(archived_at__isnull=True)
    asking.ctx.require(Permission.PRIVACY_WRITE)
    return await found


async def texts_of(asking: Asking, purpose: ConsentPurpose) -> list[ConsentText]:
    return await asking.loaders.rows(ConsentText, "purpose_id", purpose.id, "-version")


async def text_of(asking: Asking, purpose: ConsentPurpose) -> ConsentText:
    return next(text for text in await texts_of(asking, purpose) if text.version == purpose.version)


async def purpose_of(asking: Asking, consent: Consent) -> ConsentPurpose:
    found = await asking.loaders.row(ConsentPurpose, consent.purpose_id)
    assert found is not None, "a foreign key holds it"
    return found


async def own_consents(asking: Asking) -> list[Standing]:
    return await consents.standings(asking.ctx, asking.ctx.member)


async def consents_of(asking: Asking, member: str, asked: Slice) -> Page[Consent]:
    found = await ids.loaded(asking.loaders, Member, member)
    return await page(Consent.of(asking.tenant).filter(member_id=found.id), asked)


async def give(asking: Asking, given: Sequence[Any]) -> list[Standing]:
    return await _standings(asking, await consents.give(asking.ctx, agreed(given)))


async def withdraw(asking: Asking, code: str) -> list[Standing]:
    return await _standings(asking, await consents.withdraw(asking.ctx, code))


async def _standings(asking: Asking, member: Member) -> list[Standing]:
    async with database.for_tenant(asking.tenant, reading=True):
        return await consents.standings(asking.ctx, member.id)


def agreed(given: Sequence[Any]) -> list[Agreed]:
    return [Agreed(one.purpose, one.version) for one in given]


async def publish(asking: Asking, given: Any) -> ConsentPurpose:
    return await consents.publish(
        asking.ctx, given.code, given.name, given.text, given.url, is_required=given.is_required
    )


async def archive(asking: Asking, opaque: str) -> ConsentPurpose:
    return await consents.archive(asking.ctx, ids.key(ConsentPurpose, opaque))
