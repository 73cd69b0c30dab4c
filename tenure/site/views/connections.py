"""By which providers a member comes in, and which applications they signed in to with this membership."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from starlette.responses import Response

from models import database
from models.identity import ExternalIdentity, IdentityProvider
from tenure.identity.oauth import grants
from tenure.identity.openid import connecting, providers
from tenure.kit.refusals import Refused
from tenure.site import cookies
from tenure.site.forms import Form
from tenure.site.views.openid import CONFIRM, CONNECTIONS
from tenure.site.visit import Visit, local


@dataclass(frozen=True, slots=True)
class Held:
    """A connection as the page shows it."""

    id: UUID
    name: str
    email: str
    last_used_at: datetime


async def show(visit: Visit) -> Response:
    member = visit.signed_in()
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        rows = await connecting.of_member(visit.ctx, member.id)
        known = await IdentityProvider.by_ids(visit.ctx.tenant, [row.provider_id for row in rows])
        offered = await providers.offered(visit.ctx)
        given = await grants.of_member(visit.ctx, member.id)
    held = _held(rows, known)
    return visit.page("connections.html", held=held, providers=offered, given=given)


async def remove(visit: Visit) -> Response:
    await visit.form()
    visit.signed_in()
    await connecting.disconnect(visit.ctx, visit.path["id"])
    return visit.go(CONNECTIONS, done="disconnected")


async def confirm_form(visit: Visit) -> Response:
    """Somebody came by a provider with the address of a login: whoever has signed in to it says whether to connect."""
    visit.signed_in()
    return await _asked(visit, Form(), 200)


async def confirm(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    kept = cookies.pending(visit.request)
    try:
        wanted = connecting.pending(visit.ctx, visit.visitor, kept)["wanted"]
        await connecting.connect_pending(visit.ctx, visit.visitor, kept)
    except Refused as refusal:
        form.problem = refusal.message
        return await _asked(visit, form, 422)
    response = visit.go(local(wanted, CONNECTIONS), done="connected")
    cookies.set_pending(response, "")
    return response


async def _asked(visit: Visit, form: Form, status: int) -> Response:
    try:
        said = connecting.pending(visit.ctx, visit.visitor, cookies.pending(visit.request))
    except Refused as refusal:
        return visit.page("connect.html", 422, form=Form(problem=refusal.message), provider=None, email="")
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        provider = await providers.usable(visit.ctx, UUID(said["provider"]))
    return visit.page("connect.html", status, form=form, provider=provider, email=said["email"])


def _held(rows: Sequence[ExternalIdentity], known: dict[UUID, IdentityProvider]) -> list[Held]:
    return [Held(row.id, known[row.provider_id].name, row.email, row.last_used_at) for row in rows]


PAGES = [
    (CONNECTIONS, show, ["GET"]),
    ("/account/connections/{id:uuid}/remove", remove, ["POST"]),
    (CONFIRM, confirm_form, ["GET"]),
    (CONFIRM, confirm, ["POST"]),
]
