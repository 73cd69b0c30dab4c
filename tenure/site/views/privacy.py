"""What a member agrees to, all that is known of them in a file, and being forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from starlette.responses import Response

from models import database
from models.files import File, FileStatus
from models.privacy import ConsentSource, ConsentText, Erasure, MemberExport
from tenure.context import Context
from tenure.files import checks, limits, sight
from tenure.kit import clock
from tenure.kit.refusals import NotFound, Refused
from tenure.privacy import consents, erasing, exporting
from tenure.privacy.consents import Agreed, Standing
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/account/privacy"
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Told:
    """What the page shows of one member."""

    standings: Sequence[tuple[Standing, ConsentText]]
    exports: Sequence[MemberExport]
    erasure: Erasure | None


async def show(visit: Visit) -> Response:
    return await _page(visit, Form(), 200)


async def give(visit: Visit) -> Response:
    form = await visit.form("purpose", "version")
    visit.signed_in()
    version = int(form["version"]) if form["version"].isdecimal() else 0
    try:
        await consents.give(visit.ctx, [Agreed(form["purpose"], version)], ConsentSource.SITE)
    except Refused as refusal:
        form.problem = refusal.message
        return await _page(visit, form, 422)
    return visit.go(HOME, done="consent-given")


async def withdraw(visit: Visit) -> Response:
    form = await visit.form("purpose")
    visit.signed_in()
    try:
        await consents.withdraw(visit.ctx, form["purpose"], ConsentSource.SITE)
    except Refused as refusal:
        form.problem = refusal.message
        return await _page(visit, form, 422)
    return visit.go(HOME, done="consent-withdrawn")


async def export(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    try:
        await exporting.request(visit.ctx)
    except Refused as refusal:
        form.problem = refusal.message
        return await _page(visit, form, 422)
    return visit.go(HOME, done="export")


async def fetch(visit: Visit) -> Response:
    """To the file, while it is there, by an address that is good for minutes."""
    visit.signed_in()
    file = await _file(visit.ctx, visit.path["id"])
    store = visit.ctx.services.storage
    return visit.go(await checks.address(store, file, clock.now(), limits.ADDRESS_LIVES, inline=False))


async def request(visit: Visit) -> Response:
    form = await visit.form("reason")
    visit.signed_in()
    try:
        await erasing.request(visit.ctx, form["reason"])
    except Refused as refusal:
        form.refuse(refusal)
        return await _page(visit, form, 422)
    return visit.go(HOME, done="erasure")


async def cancel(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    try:
        await erasing.cancel(visit.ctx)
    except Refused as refusal:
        form.problem = refusal.message
        return await _page(visit, form, 422)
    return visit.go(HOME, done="erasure-canceled")


async def _page(visit: Visit, form: Form, status: int) -> Response:
    told = await _told(visit.ctx, visit.signed_in().id)
    return visit.page("privacy.html", status, form=form, told=told)


async def _told(ctx: Context, member_id: UUID) -> Told:
    async with database.for_tenant(ctx.tenant, reading=True):
        standings = await consents.standings(ctx, member_id)
        texts = {(row.purpose_id, row.version): row for row in await ConsentText.of(ctx.tenant)}
        exports = MemberExport.of(ctx.tenant).filter(member_id=member_id).order_by("-created_at", "-id")
        return Told(
            [(one, texts[one.purpose.id, one.purpose.version]) for one in standings],
            await exports.limit(SHOWN),
            await erasing.under_way(ctx, member_id),
        )


async def _file(ctx: Context, export_id: UUID) -> File:
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await MemberExport.named(ctx.tenant, export_id)
        if row.member_id != ctx.member or row.file_id is None:
            raise NotFound
        file = await sight.visible(ctx, row.file_id)
    if file.status is not FileStatus.READY:
        raise NotFound
    return file


PAGES = [
    (HOME, show, ["GET"]),
    (f"{HOME}/consents", give, ["POST"]),
    (f"{HOME}/consents/withdraw", withdraw, ["POST"]),
    (f"{HOME}/exports", export, ["POST"]),
    (f"{HOME}/exports/{{id:uuid}}", fetch, ["GET"]),
    (f"{HOME}/erasure", request, ["POST"]),
    (f"{HOME}/erasure/cancel", cancel, ["POST"]),
]
