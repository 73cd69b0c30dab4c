"""Who did something, in words: rows keep `MEMBER:<id>`, and people want a name."""

from collections.abc import Iterable
from uuid import UUID

from models.identity import ApiKey, Member
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.site.words import Gettext

_KINDS = {
    ActorKind.SYSTEM: "the system",
    ActorKind.ANONYMOUS: "somebody not signed in",
    ActorKind.MEMBER: "a member",
    ActorKind.API_KEY: "a key",
}


async def members(ctx: Context, keys: Iterable[UUID]) -> dict[UUID, str]:
    """Names of members, for who may see them, in the open transaction."""
    if not ctx.may(Permission.MEMBERS_READ):
        return {}
    return {key: row.name for key, row in (await Member.by_ids(ctx.tenant, list(set(keys)))).items()}


async def named(ctx: Context, texts: Iterable[str], say: Gettext) -> dict[str, str]:
    """What to call each of these actors, in the open transaction."""
    parsed = {text: _parsed(text) for text in texts}
    keys = [key for _, key in parsed.values() if key is not None]
    names = await members(ctx, keys)
    names |= {key: row.name for key, row in (await ApiKey.by_ids(ctx.tenant, keys)).items()}
    return {
        text: names[key] if key is not None and key in names else say(_KINDS[kind])
        for text, (kind, key) in parsed.items()
    }


def _parsed(text: str) -> tuple[ActorKind, UUID | None]:
    kind, _, key = text.partition(":")
    return ActorKind(kind), UUID(key) if key else None
