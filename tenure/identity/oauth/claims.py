"""What an application learns of a member, by the scopes that they allowed."""

from collections.abc import Collection
from typing import Any

from models.accounts import Seat
from models.catalogue import Feature
from models.identity import Member
from tenure.context import Context
from tenure.subscriptions import entitlements


async def of_member(ctx: Context, member: Member, scopes: Collection[str]) -> dict[str, Any]:
    """The claims, as in OpenID Connect Core 1.0, 5.4; `membership` is ours: what one may use, by code of feature."""
    said: dict[str, Any] = {"sub": str(member.id)}
    if "profile" in scopes:
        said |= {"name": member.name, "locale": member.locale, "zoneinfo": member.zone}
    if "email" in scopes:
        said |= {"email": member.email, "email_verified": member.email_confirmed_at is not None}
    if "membership" in scopes:
        said["membership"] = await _membership(ctx, member)
    return said


async def _membership(ctx: Context, member: Member) -> list[dict[str, Any]]:
    seats = await Seat.of(ctx.tenant).filter(member_id=member.id)
    held = await entitlements.of_accounts(ctx, [seat.account_id for seat in seats])
    rows = [row for account in held.values() for row in account]
    features = await Feature.by_ids(ctx.tenant, [row.feature_id for row in rows])
    return [{"feature": features[row.feature_id].code, "limit": row.amount} for row in rows]
