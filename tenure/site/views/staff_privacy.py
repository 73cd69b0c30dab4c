"""What staff does about privacy: members who are to be forgotten, their files, and what they agreed to."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from starlette.responses import Response

from models import database
from models.files import File, FileStatus
from models.identity import Member, MemberStatus
from models.privacy import Consent, ConsentPurpose, Erasure, MemberExport
from resolvers.privacy import report_of
from tenure.access import Permission
from tenure.context import Context
from tenure.files import checks, limits, sight
from tenure.kit import clock
from tenure.kit.refusals import NotFound, Refused
from tenure.privacy import consents, erasing, exporting
from tenure.site import actors
from tenure.site.forms import Form
from tenure.site.views import staff_consents
from tenure.site.visit import Visit

HOME = "/staff/privacy"
SHOWN = 25


@dataclass(frozen=True, slots=True)
class Asked:
    """An erasure or an export: of whom, and who asked for it. `whom` is empty for who may not see members."""

    row: Erasure | MemberExport
    whom: str
    by: str


async def show(visit: Visit) -> Response:
    ctx = _keeper(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        erasures = await Erasure.of(ctx.tenant).order_by("-created_at", "-id").limit(SHOWN)
        exports = await MemberExport.of(ctx.tenant).order_by("-created_at", "-id").limit(SHOWN)
        purposes = await ConsentPurpose.of(ctx.tenant).order_by("code")
        return visit.page(
            "staff_privacy.html",
            erasures=await _asked(visit, erasures),
            exports=await _asked(visit, exports),
            purposes=purposes,
            sees_members=ctx.may(Permission.MEMBERS_READ),
        )


async def show_erasure(visit: Visit) -> Response:
    return await _erasure(visit, Form(), 200)


async def cancel_erasure(visit: Visit) -> Response:
    await visit.form()
    ctx = _keeper(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        erasure = await Erasure.named(ctx.tenant, _key(visit))
    try:
        await erasing.cancel_for(ctx, erasure.member_id)
    except Refused as refusal:
        return await _erasure(visit, Form(problem=refusal.message), 422)
    return visit.go(f"{HOME}/erasures/{erasure.id}", done="erasure-canceled-for")


async def fetch(visit: Visit) -> Response:
    """To the file of an export, by an address that is good for minutes."""
    ctx = _keeper(visit)
    ctx.require_fresh()
    file = await _file(ctx, _key(visit))
    return visit.go(await checks.address(ctx.services.storage, file, clock.now(), limits.ADDRESS_LIVES, inline=False))


async def show_member(visit: Visit) -> Response:
    return await _member(visit, Form(), 200)


async def export_for(visit: Visit) -> Response:
    form = await visit.form()
    try:
        await exporting.request_for(_keeper(visit), _key(visit))
    except Refused as refusal:
        form.problem = refusal.message
        return await _member(visit, form, 422)
    return visit.go(f"{HOME}/members/{_key(visit)}", done="export-for")


async def erase_for(visit: Visit) -> Response:
    form = await visit.form("reason")
    try:
        await erasing.request_for(_keeper(visit), _key(visit), form["reason"])
    except Refused as refusal:
        form.refuse(refusal)
        return await _member(visit, form, 422)
    return visit.go(f"{HOME}/members/{_key(visit)}", done="erasure-for")


async def _erasure(visit: Visit, form: Form, status: int) -> Response:
    ctx = _keeper(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        erasure = await Erasure.named(ctx.tenant, _key(visit))
        (asked,) = await _asked(visit, [erasure])
    lines = report_of(erasure)
    return visit.page(
        "staff_erasure.html",
        status,
        form=form,
        erasure=erasure,
        asked=asked,
        lines=sorted(lines, key=lambda line: (not line.rows, line.table)),
        sees_members=ctx.may(Permission.MEMBERS_READ),
    )


async def _member(visit: Visit, form: Form, status: int) -> Response:
    """All of one member: for who may see members too."""
    ctx = _keeper(visit)
    ctx.require(Permission.MEMBERS_READ)
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await Member.named(ctx.tenant, _key(visit))
        purposes = {row.id: row for row in await ConsentPurpose.of(ctx.tenant)}
        records = await Consent.of(ctx.tenant).filter(member_id=member.id).order_by("-created_at", "-id").limit(SHOWN)
        exports = MemberExport.of(ctx.tenant).filter(member_id=member.id).order_by("-created_at", "-id")
        erasures = Erasure.of(ctx.tenant).filter(member_id=member.id).order_by("-created_at", "-id")
        return visit.page(
            "staff_privacy_member.html",
            status,
            form=form,
            member=member,
            standings=await consents.standings(ctx, member.id),
            records=[(one, purposes[one.purpose_id]) for one in records],
            exports=await _asked(visit, await exports.limit(SHOWN)),
            erasures=await _asked(visit, await erasures.limit(SHOWN)),
            is_leaving=await erasing.under_way(ctx, member.id) is not None,
            is_erased=member.status is MemberStatus.ERASED,
        )


async def _asked(visit: Visit, rows: Sequence[Erasure] | Sequence[MemberExport]) -> list[Asked]:
    ctx, say = visit.ctx, visit.words.gettext
    whom = await actors.members(ctx, [row.member_id for row in rows])
    by = await actors.named(ctx, {row.requested_by for row in rows}, say)
    return [
        Asked(
            row,
            whom.get(row.member_id, ""),
            say("themselves") if row.requested_by.endswith(f":{row.member_id}") else by[row.requested_by],
        )
        for row in rows
    ]


async def _file(ctx: Context, export_id: UUID) -> File:
    """Raises `NotFound` where there is none, or none any more."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await MemberExport.named(ctx.tenant, export_id)
        if row.file_id is None:
            raise NotFound
        file = await sight.visible(ctx, row.file_id)
    if file.status is not FileStatus.READY:
        raise NotFound
    return file


def _keeper(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.PRIVACY_WRITE)
    return visit.ctx


def _key(visit: Visit) -> UUID:
    return UUID(str(visit.path["id"]))


PAGES = [
    (HOME, show, ["GET"]),
    (f"{HOME}/erasures/{{id:uuid}}", show_erasure, ["GET"]),
    (f"{HOME}/erasures/{{id:uuid}}/cancel", cancel_erasure, ["POST"]),
    (f"{HOME}/exports/{{id:uuid}}", fetch, ["GET"]),
    (f"{HOME}/members/{{id:uuid}}", show_member, ["GET"]),
    (f"{HOME}/members/{{id:uuid}}/export", export_for, ["POST"]),
    (f"{HOME}/members/{{id:uuid}}/erase", erase_for, ["POST"]),
    *staff_consents.PAGES,
]
