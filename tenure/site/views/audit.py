"""The audit log: filtered, and verified."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from starlette.responses import Response
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models import database
from models.audit import AuditDetail, AuditEntry
from models.identity import ApiKey, Member
from tenure import audit
from tenure.access import Permission
from tenure.context import ActorKind
from tenure.site import devices
from tenure.site.visit import Visit

HOME = "/staff/audit"
AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as a person reads it."""

    entry: AuditEntry
    who: str
    behind: str
    whom: str
    detail: AuditDetail | None
    device: str
    events: list[str]


async def show(visit: Visit) -> Response:
    return await _page(visit, None)


async def verify(visit: Visit) -> Response:
    """Follow the whole chain. It writes nothing, and is a form because it takes its time. The filter stays."""
    await visit.form()
    visit.signed_in()
    visit.ctx.require(Permission.AUDIT_READ)
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        found = await audit.verify(visit.ctx.tenant)
    return await _page(visit, found)


async def _page(visit: Visit, verification: audit.Verification | None) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.AUDIT_READ)
    given = visit.request.query_params
    async with database.for_tenant(ctx.tenant, reading=True):
        query = await _filtered(visit, AuditEntry.of(ctx.tenant))
        rows = await query.order_by("-position").limit(AT_ONCE + 1)
        lines = await _lines(visit, rows[:AT_ONCE])
    older = str(rows[AT_ONCE - 1].position) if len(rows) > AT_ONCE else ""
    asked = {name: given[name][:100] for name in ("who", "action", "from", "to") if given.get(name)}
    return visit.page(
        "audit.html",
        lines=lines,
        older=older,
        asked=asked,
        is_older="before" in given,
        verification=verification,
    )


async def _filtered(visit: Visit, query: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
    """By who did it or whom it was done to, what, and days of the viewer. What cannot be read filters nothing."""
    given, zone = visit.request.query_params, visit.words.zone
    if given.get("who"):
        keys = await _named(visit, given["who"].strip()[:100])
        query = query.filter(Q(actor_id__in=keys) | Q(on_behalf_of__in=keys) | Q(subject_id__in=keys))
    if given.get("action"):
        query = query.filter(action__icontains=given["action"].strip()[:80])
    since, until = _day(given.get("from", ""), zone), _day(given.get("to", ""), zone)
    if since is not None:
        query = query.filter(occurred_at__gte=since)
    if until is not None:
        query = query.filter(occurred_at__lt=until + timedelta(days=1))
    before = given.get("before", "")
    return query.filter(position__lt=int(before)) if before.isdecimal() and len(before) < 19 else query


async def _named(visit: Visit, text: str) -> list[UUID]:
    """Members by their name or address, and keys by theirs."""
    tenant = visit.ctx.tenant
    members = Member.of(tenant).filter(Q(name__icontains=text) | Q(email_norm=text.lower())).limit(AT_ONCE)
    keys = ApiKey.of(tenant).filter(name__icontains=text).limit(AT_ONCE)
    return [row.id for row in [*await members, *await keys]]


async def _lines(visit: Visit, rows: list[AuditEntry]) -> list[Line]:
    tenant = visit.ctx.tenant
    wanted = {key for row in rows for key in (row.actor_id, row.on_behalf_of, row.subject_id) if key is not None}
    members = await Member.by_ids(tenant, list(wanted))
    keys = await ApiKey.by_ids(tenant, [row.actor_id for row in rows if row.actor_id])
    details = await AuditDetail.by_ids(tenant, [row.id for row in rows])
    names: dict[UUID | None, str] = {key: row.name for key, row in members.items()}
    names |= {key: row.name for key, row in keys.items()}
    say = visit.words.gettext
    kinds = {ActorKind.SYSTEM: say("the system"), ActorKind.ANONYMOUS: say("somebody not signed in")}
    return [
        Line(
            entry=row,
            who=names.get(row.actor_id) or kinds.get(ActorKind(row.actor_kind), row.actor_kind),
            behind=names.get(row.on_behalf_of, "") if row.on_behalf_of else "",
            whom=names.get(row.subject_id, "") if row.subject_id else "",
            detail=details.get(row.id),
            device=devices.named(details[row.id].device) if row.id in details and details[row.id].device else "",
            events=sorted({change["type"] for change in row.changes if "type" in change}),
        )
        for row in rows
    ]


def _day(text: str, zone: ZoneInfo) -> datetime | None:
    try:
        return datetime.combine(datetime.fromisoformat(text).date(), time(), zone)
    except ValueError:
        return None


PAGES = [
    (HOME, show, ["GET"]),
    (f"{HOME}/verify", verify, ["POST"]),
]
