"""Accounts of several people: who is in them, who is asked in, and what stands on their invoices."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from starlette.responses import Response

from models.accounts import SeatRole
from tenure.accounts import countries, details, opening, seats
from tenure.accounts.details import EDITING, PAYING, Changes
from tenure.identity import invitations
from tenure.kit.refusals import BadInput, Forbidden, Refused
from tenure.kit.zones import every, languages
from tenure.site import companies
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/account/companies"
ROLES = (SeatRole.MEMBER, SeatRole.BILLING, SeatRole.ADMIN, SeatRole.OWNER)


async def listed(visit: Visit) -> Response:
    visit.signed_in()
    return visit.page("companies.html", companies=await companies.of_viewer(visit.ctx))


async def create(visit: Visit) -> Response:
    form = await visit.form("name")
    visit.signed_in()
    try:
        ctx = form.claim(visit.ctx, "accountCreate", form["name"])
        account = await opening.open_company(ctx, form["name"])
    except Refused as refusal:
        form.refuse(refusal)
        return visit.refused("companies.html", form, companies=await companies.of_viewer(visit.ctx))
    return visit.go(_page(account.id), done="company")


async def people(visit: Visit) -> Response:
    return await _people(visit, Form(), 200)


async def invite(visit: Visit) -> Response:
    form = await visit.form("email", "role")

    async def send() -> None:
        await invitations.invite_to_seat(visit.ctx, visit.path["id"], form["email"], _role(form))

    return await _done(visit, form, send, "invited")


async def resend(visit: Visit) -> Response:
    async def send() -> None:
        await invitations.resend(visit.ctx, visit.path["invitation"])

    return await _done(visit, await visit.form(), send, "invited")


async def revoke(visit: Visit) -> Response:
    async def take_back() -> None:
        await invitations.revoke(visit.ctx, visit.path["invitation"])

    return await _done(visit, await visit.form(), take_back, "uninvited")


async def change_role(visit: Visit) -> Response:
    form = await visit.form("role")

    async def change() -> None:
        await seats.change_role(visit.ctx, visit.path["seat"], _role(form))

    return await _done(visit, form, change, "seat-role")


async def remove(visit: Visit) -> Response:
    async def take() -> None:
        await seats.remove(visit.ctx, visit.path["seat"])

    return await _done(visit, await visit.form(), take, "seat-removed")


async def leave_form(visit: Visit) -> Response:
    visit.signed_in()
    return visit.page("company_leave.html", company=await companies.one(visit.ctx, visit.path["id"]))


async def leave(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    company = await companies.one(visit.ctx, visit.path["id"])
    if company.own is None:
        raise Forbidden
    try:
        await seats.remove(visit.ctx, company.own.id)
    except Refused as refusal:
        form.problem = refusal.message
        return visit.refused("company_leave.html", form, company=company)
    return visit.go(HOME, done="left")


async def transfer_form(visit: Visit) -> Response:
    visit.signed_in()
    visit.ctx.require_fresh()
    return _transfer_page(visit, Form(), 200, await _transferable(visit))


async def transfer(visit: Visit) -> Response:
    form = await visit.form("member")
    visit.signed_in()
    visit.ctx.require_fresh()
    company = await _transferable(visit)
    heir = next((place for place in company.heirs if str(place.member.id) == form["member"]), None)
    if heir is None:
        form.errors["member"] = "Choose the new owner of the account."
        return _transfer_page(visit, form, 422, company)
    try:
        await seats.transfer(visit.ctx, company.account.id, heir.member.id)
    except Refused as refusal:
        form.refuse(refusal)
        return _transfer_page(visit, form, 422, company)
    return visit.go(_page(company.account.id), done="transferred")


async def details_form(visit: Visit) -> Response:
    return await _details(visit, Form(), 200)


async def save_details(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    company = await companies.one(visit.ctx, visit.path["id"])
    columns = {name: form[name] for name in EDITING | PAYING if name in form.values}
    company.asked.check(form)
    if form.errors:
        return await _details(visit, form, 422)
    try:
        changes = Changes(**columns, custom=company.asked.given(form))
        await details.update(visit.ctx, company.account.id, changes)
    except Refused as refusal:
        company.asked.refuse(form, refusal)
        return await _details(visit, form, 422)
    return visit.go(f"{_page(company.account.id)}/details", done="company-details")


async def _details(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    now = visit.ctx.now()
    return visit.page(
        "company_details.html",
        status,
        form=form,
        company=await companies.one(visit.ctx, visit.path["id"]),
        zone_choices=[(zone.name, zone.label) for zone in every(now)],
        language_choices=sorted(((one.name, one.label) for one in languages()), key=lambda one: one[1].casefold()),
        countries=_countries(visit),
    )


def _countries(visit: Visit) -> list[tuple[str, str]]:
    """Codes and names, in the order of the reader's language."""
    names = visit.words.locale.territories
    return sorted(((code, str(names.get(code, code))) for code in countries.countries()), key=lambda pair: pair[1])


async def _done(visit: Visit, form: Form, act: Callable[[], Awaitable[None]], said: str) -> Response:
    """Do it and show the people of the account again, with what was done or what was wrong."""
    visit.signed_in()
    try:
        await act()
    except Refused as refusal:
        form.refuse(refusal)
        return await _people(visit, form, 422)
    return visit.go(_page(visit.path["id"]), done=said)


async def _people(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    company = await companies.one(visit.ctx, visit.path["id"])
    return visit.page("company.html", status, form=form, company=company, roles=ROLES, now=visit.ctx.now())


def _transfer_page(visit: Visit, form: Form, status: int, company: companies.Company) -> Response:
    heirs = [(str(place.member.id), f"{place.member.name} ({place.member.email})") for place in company.heirs]
    return visit.page("company_transfer.html", status, form=form, company=company, heirs=heirs)


async def _transferable(visit: Visit) -> companies.Company:
    company = await companies.one(visit.ctx, visit.path["id"])
    if not company.powers.transfers:
        raise Forbidden
    return company


def _role(form: Form) -> SeatRole:
    try:
        return SeatRole(form["role"])
    except ValueError as error:
        raise BadInput("This role does not exist.") from error


def _page(account_id: UUID) -> str:
    return f"{HOME}/{account_id}"


_ONE = f"{HOME}/{{id:uuid}}"
PAGES = [
    (HOME, listed, ["GET"]),
    (HOME, create, ["POST"]),
    (_ONE, people, ["GET"]),
    (f"{_ONE}/invitations", invite, ["POST"]),
    (f"{_ONE}/invitations/{{invitation:uuid}}/resend", resend, ["POST"]),
    (f"{_ONE}/invitations/{{invitation:uuid}}/revoke", revoke, ["POST"]),
    (f"{_ONE}/seats/{{seat:uuid}}/role", change_role, ["POST"]),
    (f"{_ONE}/seats/{{seat:uuid}}/remove", remove, ["POST"]),
    (f"{_ONE}/leave", leave_form, ["GET"]),
    (f"{_ONE}/leave", leave, ["POST"]),
    (f"{_ONE}/transfer", transfer_form, ["GET"]),
    (f"{_ONE}/transfer", transfer, ["POST"]),
    (f"{_ONE}/details", details_form, ["GET"]),
    (f"{_ONE}/details", save_details, ["POST"]),
]
