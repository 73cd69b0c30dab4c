"""From what a transaction did to its entry in the chain."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import database
from models.audit import AuditDetail, AuditEntry, AuditHead, AuditOutcome
from models.base import TenantRecord
from models.identity import Member
from tenure.access import STAFF
from tenure.audit import chain
from tenure.context import ActorKind, Context
from tenure.events import Event
from tenure.events.core import payload
from tenure.kit import ids, secrets

BY_OPERATOR = "operator"
"""The cause in a context of the command line: somebody at the machine acts as the system."""
MOST_CHANGES = 100
"""How many of a transaction's events its entry lists; of more it only says how many."""
LONGEST_REASON = 500

SECURITY_AREAS = frozenset(
    {
        "member",
        "session",
        "login",
        "factor",
        "passkey",
        "impersonation",
        "role",
        "staff",
        "api_key",
        "token",
        "application",
        "application_grant",
        "connection",
        "identity_provider",
    }
)
"""What is about who may come in, and is audited whoever does it."""
ORDINARY = frozenset({"member.profile_updated"})


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry before it has its place in the chain. `about` is the member whom it was done to."""

    ctx: Context
    action: str
    outcome: AuditOutcome = AuditOutcome.DONE
    code: str | None = None
    subject: TenantRecord | None = None
    changes: Sequence[Any] = ()
    about: UUID | None = None
    reason: str = ""


def note(ctx: Context, reason: str) -> None:
    """Why it was done, for the open transaction's entry: in the words of whoever did it, so it can be erased."""
    database.required().attached.setdefault("audit", []).append(reason[:LONGEST_REASON])


def drafted(ctx: Context, rule: str, outcome: Any, told: Sequence[tuple[Context, Event]]) -> Draft | None:
    """The entry of the open transaction; None for what members do with what is their own."""
    happened = [event for _, event in told]
    if not is_by_staff(ctx) and not any(is_about_security(event) for event in happened):
        return None
    subject = _subject(outcome, happened)
    notes = database.required().attached.get("audit", [])
    return Draft(
        ctx,
        action=ctx.action or (ctx.claim.mutation if ctx.claim else "") or rule,
        subject=subject,
        changes=_changes(happened),
        about=_about(subject),
        reason=" ".join(notes),
    )


def is_by_staff(ctx: Context) -> bool:
    """Whether the actor has more than a member's rights, or is not the member: all that they do is written down."""
    if ctx.actor.kind is ActorKind.SYSTEM:
        return ctx.cause == BY_OPERATOR
    is_staff = ctx.actor.kind is ActorKind.API_KEY or bool(ctx.actor.permissions & STAFF)
    return is_staff or ctx.impersonator is not None


def is_about_security(event: Event) -> bool:
    return event.name.partition(".")[0] in SECURITY_AREAS and event.name not in ORDINARY


async def append(draft: Draft) -> None:
    """Put the entry at the end of the tenant's chain, in the open transaction.

    The head's row stays locked until the commit. It is locked after all rows of the rule and before the counter of the
    log, by everybody, so that nobody waits in a circle.
    """
    ctx = draft.ctx
    entry = _entry(draft)
    detail = _detail(draft, entry.id)
    if detail is not None:
        entry.detail_digest = chain.digest_of(detail)
        await detail.save(force_create=True)
    head = await _locked_head(ctx.tenant)
    entry.position, entry.previous_hash = head.position + 1, head.hash
    entry.hash = chain.hash_of(entry)
    await entry.save(force_create=True)
    await AuditHead.of(ctx.tenant).filter(id=ctx.tenant).update(position=entry.position, hash=entry.hash)


async def _locked_head(tenant: UUID) -> AuditHead:
    found = await AuditHead.of(tenant).select_for_update(no_key=True).get_or_none(id=tenant)
    if found is None:
        await AuditHead(tenant_id=tenant, id=tenant, position=0, hash=chain.GENESIS).insert_unless("id")
        found = await AuditHead.locked(tenant, tenant)
    return found


def _entry(draft: Draft) -> AuditEntry:
    ctx, subject = draft.ctx, draft.subject
    return AuditEntry(
        tenant_id=ctx.tenant,
        id=ids.new(),
        position=0,
        occurred_at=ctx.now(),
        action=draft.action[:80],
        outcome=draft.outcome,
        code=draft.code,
        actor_kind=str(ctx.actor.kind),
        actor_id=ctx.actor.id,
        on_behalf_of=ctx.impersonator,
        subject_kind=type(subject).__name__ if subject is not None else None,
        subject_id=subject.id if subject is not None else None,
        changes=list(draft.changes),
        previous_hash=chain.GENESIS,
        hash=chain.GENESIS,
    )


def _detail(draft: Draft, entry_id: UUID) -> AuditDetail | None:
    ctx = draft.ctx
    if not (ctx.address or ctx.device or draft.reason):
        return None
    return AuditDetail(
        tenant_id=ctx.tenant,
        id=entry_id,
        # The address and device are of whoever sits there: where staff acts as a member, of the staff.
        actor_id=ctx.impersonator or ctx.actor.id,
        about=draft.about,
        salt=secrets.token(),
        address=ctx.address[:45],
        device="".join(character for character in ctx.device if character.isprintable())[:255],
        reason=draft.reason,
    )


def _subject(outcome: Any, happened: Sequence[Event]) -> TenantRecord | None:
    """What it was done to: what the rule returned, else what it told something about. A member comes first."""
    found = [*_rows(outcome), *(row for event in happened for row in (event.subject, getattr(event, "member", None)))]
    rows = [row for row in found if isinstance(row, TenantRecord)]
    members = [event for event in happened if is_about_security(event)]
    if members:
        return next((row for row in rows if isinstance(row, Member)), rows[0] if rows else None)
    return rows[0] if rows else None


def _rows(outcome: Any) -> Iterator[Any]:
    if isinstance(outcome, tuple | list):
        yield from outcome
    else:
        yield outcome


def _about(subject: TenantRecord | None) -> UUID | None:
    return subject.id if isinstance(subject, Member) else getattr(subject, "member_id", None)


def _changes(happened: Sequence[Event]) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = [
        {
            "type": event.name,
            "subject": ids.encode(type(event.subject).__name__, event.subject.id),
            "payload": payload(event),
        }
        for event in happened[:MOST_CHANGES]
    ]
    more = len(happened) - MOST_CHANGES
    return [*listed, {"more": more}] if more > 0 else listed
