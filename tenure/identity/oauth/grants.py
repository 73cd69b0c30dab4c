"""What members allowed applications to learn of them: remembered, listed, and taken back with all that came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.identity import Application, ApplicationGrant, ApplicationToken, AuthorizationCode, Member
from tenure.context import Context
from tenure.events import ApplicationGrantGiven, ApplicationGrantRevoked, emit
from tenure.kit import ids
from tenure.kit.refusals import NotFound
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class Given:
    """A grant that counts, and to whom."""

    grant: ApplicationGrant
    application: Application


async def give(ctx: Context, member: Member, application: Application, scopes: Sequence[str]) -> ApplicationGrant:
    """Remember the consent, in the open transaction; what was allowed before stays allowed."""
    fresh = ApplicationGrant(
        tenant_id=ctx.tenant,
        id=ids.new(),
        member_id=member.id,
        application_id=application.id,
        scopes=[],
        created_at=ctx.now(),
        granted_at=ctx.now(),
        revoked_at=ctx.now(),
    )
    await fresh.insert_unless("member_id", "application_id")
    rows = ApplicationGrant.of(ctx.tenant).select_for_update(no_key=True)
    grant = await rows.get(member_id=member.id, application_id=application.id)
    kept = grant.scopes if grant.revoked_at is None else []
    together = sorted({*kept, *scopes})
    if grant.revoked_at is None and together == grant.scopes:
        return grant
    grant.scopes, grant.granted_at, grant.revoked_at = together, ctx.now(), None
    await grant.save(update_fields=["scopes", "granted_at", "revoked_at"])
    emit(ctx, ApplicationGrantGiven(grant, member=member, application=application, scopes=together))
    return grant


async def given_to(ctx: Context, member_id: UUID, application_id: UUID) -> ApplicationGrant | None:
    """The member's consent to that application, where there is one that counts."""
    rows = ApplicationGrant.of(ctx.tenant).filter(revoked_at__isnull=True)
    return await rows.get_or_none(member_id=member_id, application_id=application_id)


async def of_member(ctx: Context, member_id: UUID) -> list[Given]:
    """Those that count, the newest first."""
    rows = ApplicationGrant.of(ctx.tenant).filter(member_id=member_id, revoked_at__isnull=True)
    grants = await rows.order_by("-granted_at", "-id")
    known = await Application.by_ids(ctx.tenant, [grant.application_id for grant in grants])
    return [Given(grant, known[grant.application_id]) for grant in grants]


@transactional
async def revoke(ctx: Context, grant_id: UUID) -> ApplicationGrant:
    """Take back one's own. To do so again changes nothing. Raises `NotFound`."""
    grant = await ApplicationGrant.locked(ctx.tenant, grant_id)
    if grant.member_id != ctx.member:
        raise NotFound
    if grant.revoked_at is None:
        await end(ctx, grant, "MEMBER")
    return grant


async def revoke_all(ctx: Context, application: Application) -> None:
    """Take back what all members gave an application that is no more, in the open transaction."""
    live = ApplicationGrant.of(ctx.tenant).filter(application_id=application.id, revoked_at__isnull=True)
    for grant in await live.order_by("id").select_for_update(no_key=True):
        await _revoke(ctx, grant, application, "APPLICATION_DELETED")


async def end_family(ctx: Context, code: AuthorizationCode) -> None:
    """Let nothing count that came of the code, nor the code itself, in the open transaction."""
    await AuthorizationCode.of(ctx.tenant).filter(id=code.id, revoked_at__isnull=True).update(revoked_at=ctx.now())
    tokens = ApplicationToken.of(ctx.tenant).filter(code_id=code.id, revoked_at__isnull=True)
    await tokens.update(revoked_at=ctx.now())


async def end(ctx: Context, grant: ApplicationGrant, reason: str) -> None:
    """Take back a locked grant and all that came of it, in the open transaction."""
    await _revoke(ctx, grant, await Application.named(ctx.tenant, grant.application_id), reason)


async def _revoke(ctx: Context, grant: ApplicationGrant, application: Application, reason: str) -> None:
    grant.revoked_at = ctx.now()
    await grant.save(update_fields=["revoked_at"])
    for code in await AuthorizationCode.of(ctx.tenant).filter(grant_id=grant.id, revoked_at__isnull=True):
        await end_family(ctx, code)
    member = await Member.named(ctx.tenant, grant.member_id)
    emit(ctx, ApplicationGrantRevoked(grant, member=member, application=application, reason=reason))
