"""What whoever had somebody else's login left behind, to come in by another time: taken away with the address.

Since the change, letters that tell of a new passkey, app or connection went to them, and its owner knows of none.
"""

from datetime import datetime

from models.identity import ApplicationGrant, Credential, ExternalIdentity, Factor, Member, RecoveryCode
from tenure.context import Context
from tenure.identity import factors
from tenure.identity.oauth import grants
from tenure.identity.openid import connecting


async def ways_in(ctx: Context, member: Member, since: datetime) -> None:
    """In the open transaction: the password, which whoever asked for the change knew, and what was added since."""
    await Credential.of(ctx.tenant).filter(member_id=member.id).delete()
    for factor in await Factor.of(ctx.tenant).filter(member_id=member.id, created_at__gte=since).order_by("id"):
        await factors.drop(ctx, member, factor)
    await RecoveryCode.of(ctx.tenant).filter(member_id=member.id, created_at__gte=since).delete()
    for connection in await ExternalIdentity.of(ctx.tenant).filter(member_id=member.id, created_at__gte=since):
        await connecting.drop(ctx, member, connection)
    given = ApplicationGrant.of(ctx.tenant).filter(member_id=member.id, revoked_at__isnull=True, granted_at__gte=since)
    for grant in await given.order_by("id").select_for_update(no_key=True):
        await grants.end(ctx, grant, "EMAIL_CHANGE_UNDONE")
