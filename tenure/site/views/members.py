"""Members as staff sees them: found, suspended, and looked at through their own eyes."""

from typing import Any
from uuid import UUID

from starlette.responses import Response
from tortoise.expressions import Q

from models import database
from models.accounts import Account, CustomField, FieldKind, FieldOwner, Seat
from models.identity import Member, MemberStatus, Session
from tenure.access import Permission
from tenure.accounts import custom_values
from tenure.context import Context
from tenure.identity import impersonation, roles, standing
from tenure.identity.standing import SuspensionReason
from tenure.kit.refusals import Refused
from tenure.site import cookies, devices
from tenure.site.forms import Form
from tenure.site.visit import Visit, local

HOME = "/staff/members"
AT_ONCE = 50
AFTERWARDS = "/membership"


async def listed(visit: Visit) -> Response:
    """The newest members, or those whose name or address holds what is looked for."""
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.MEMBERS_READ)
    text = visit.request.query_params.get("q", "").strip()[:100]
    async with database.for_tenant(ctx.tenant, reading=True):
        query = Member.of(ctx.tenant).exclude(status=MemberStatus.ERASED)
        if text:
            query = query.filter(Q(name__icontains=text) | Q(email_norm__contains=text.lower()))
        members = await query.order_by("-created_at", "-id").limit(AT_ONCE + 1)
    return visit.page("members.html", text=text, members=members[:AT_ONCE], has_more=len(members) > AT_ONCE)


async def show(visit: Visit) -> Response:
    return await _page(visit, Form(), 200)


async def suspend(visit: Visit) -> Response:
    form = await visit.form("reason")
    reason = form["reason"] if form["reason"] in set(SuspensionReason) else SuspensionReason.OTHER
    return await _done(
        visit, form, standing.suspend(_writer(visit), _key(visit), SuspensionReason(reason)), "suspended"
    )


async def restore(visit: Visit) -> Response:
    form = await visit.form()
    return await _done(visit, form, standing.restore(_writer(visit), _key(visit)), "restored")


async def end_sessions(visit: Visit) -> Response:
    form = await visit.form()
    return await _done(visit, form, standing.end_sessions(_writer(visit), _key(visit)), "member-sessions")


async def act_as(visit: Visit) -> Response:
    """The browser keeps the staff's own session, and goes back to it at the end."""
    form = await visit.form("reason", "writable")
    visit.signed_in()
    try:
        begun = await impersonation.start(visit.ctx, _key(visit), form["reason"], is_writable=form["writable"] == "yes")
    except Refused as refusal:
        form.refuse(refusal)
        return await _page(visit, form, 422)
    response = visit.go(AFTERWARDS)
    cookies.set_behind(response, cookies.session(visit.request))
    cookies.set_back(response, "")
    cookies.set_session(response, visit.ctx, begun.token)
    return response


async def end_acting(visit: Visit) -> Response:
    """Back to the staff's own session. It may have ended meanwhile: then they sign in."""
    await visit.form()
    member = visit.signed_in()
    await impersonation.end(visit.ctx)
    back = local(cookies.back(visit.request), "")
    response = visit.go(back) if back else visit.go(f"{HOME}/{member.id}", done="acting-ended")
    cookies.set_session(response, visit.ctx, cookies.behind(visit.request))
    cookies.set_behind(response, "")
    cookies.set_back(response, "")
    return response


async def _done(visit: Visit, form: Form, work: Any, notice: str) -> Response:
    try:
        await work
    except Refused as refusal:
        form.problem = refusal.message
        return await _page(visit, form, 422)
    return visit.go(f"{HOME}/{_key(visit)}", done=notice)


def _writer(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.MEMBERS_WRITE)
    return visit.ctx


def _key(visit: Visit) -> UUID:
    return UUID(str(visit.path["id"]))


async def _page(visit: Visit, form: Form, status: int) -> Response:
    viewer = visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.MEMBERS_READ)
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await Member.named(ctx.tenant, _key(visit))
        may = await roles.permissions_of(ctx, member.id)
        seats = await Seat.of(ctx.tenant).filter(member_id=member.id).order_by("id")
        accounts = await Account.by_ids(ctx.tenant, [seat.account_id for seat in seats])
        sessions = await _live(ctx, member)
        answers = await _answers(visit, member)
    is_reachable = may <= ctx.actor.permissions and member.id != viewer.id
    return visit.page(
        "member.html",
        status,
        form=form,
        member=member,
        seats=[(seat, accounts[seat.account_id]) for seat in seats],
        sessions=[(session, devices.named(session.device)) for session in sessions],
        answers=answers,
        is_oneself=member.id == viewer.id,
        reasons=list(SuspensionReason),
        may_write=is_reachable and ctx.may(Permission.MEMBERS_WRITE) and member.status is not MemberStatus.ERASED,
        may_act=is_reachable and ctx.may(Permission.MEMBERS_IMPERSONATE) and member.status is MemberStatus.ACTIVE,
        may_audit=ctx.may(Permission.AUDIT_READ),
        may_keep=ctx.may(Permission.PRIVACY_WRITE),
    )


async def _answers(visit: Visit, member: Member) -> list[tuple[CustomField, str]]:
    """What the business asks of members besides, each with this one's answer."""
    ctx, say = visit.ctx, visit.words.gettext
    truth = {"true": say("Yes"), "false": say("No")}
    held = (await custom_values.of(ctx, FieldOwner.MEMBER, [member.id]))[member.id]
    asked = await custom_values.asked(ctx, FieldOwner.MEMBER)
    said = [(one, held.get(one.id, "")) for one in asked]
    return [(one, truth.get(text, text) if one.kind is FieldKind.BOOLEAN else text) for one, text in said]


async def _live(ctx: Context, member: Member) -> list[Session]:
    live = Session.of(ctx.tenant).filter(member_id=member.id, revoked_at__isnull=True, expires_at__gt=ctx.now())
    return await live.order_by("-last_used_at").limit(AT_ONCE)


PAGES = [
    (HOME, listed, ["GET"]),
    (f"{HOME}/{{id:uuid}}", show, ["GET"]),
    (f"{HOME}/{{id:uuid}}/suspend", suspend, ["POST"]),
    (f"{HOME}/{{id:uuid}}/restore", restore, ["POST"]),
    (f"{HOME}/{{id:uuid}}/end-sessions", end_sessions, ["POST"]),
    (f"{HOME}/{{id:uuid}}/act-as", act_as, ["POST"]),
    ("/acting/end", end_acting, ["POST"]),
]
