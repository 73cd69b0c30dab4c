"""What members change about themselves."""

from dataclasses import dataclass
from uuid import UUID

from models.identity import Member
from tenure.context import Context
from tenure.events import MemberProfileUpdated, emit
from tenure.files import avatars
from tenure.identity import people
from tenure.transactions import transactional


class Unchanged:
    """Stands for what is left as it is, where None means none."""


UNCHANGED = Unchanged()


@dataclass(frozen=True, slots=True)
class Profile:
    """What to change. `avatar_id` None takes the picture away."""

    name: str | None = None
    locale: str | None = None
    zone: str | None = None
    avatar_id: UUID | Unchanged | None = UNCHANGED


@transactional
async def update(ctx: Context, profile: Profile) -> Member:
    """Change one's own profile. Raises `Refused`."""
    before = await Member.locked(ctx.tenant, ctx.member)
    member = before if isinstance(profile.avatar_id, Unchanged) else await avatars.set_avatar(ctx, profile.avatar_id)
    wanted = {
        "name": people.name(profile.name) if profile.name is not None else before.name,
        "locale": people.locale(profile.locale) if profile.locale is not None else before.locale,
        "zone": people.zone(profile.zone) if profile.zone is not None else before.zone,
    }
    changed = [name for name, value in wanted.items() if getattr(before, name) != value]
    for name in changed:
        setattr(member, name, wanted[name])
    if changed:
        await member.save(update_fields=changed)
    if member.avatar_id != before.avatar_id:
        changed.append("avatar")
    if changed:
        emit(ctx, MemberProfileUpdated(member, fields=changed))
    return member
