"""Where a member is signed in, in words that they recognise."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import database
from models.identity import Session
from tenure.context import Context
from tenure.identity import policy

# Each names itself last of those it pretends to be, so the more particular come first.
_BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


@dataclass(frozen=True, slots=True)
class Device:
    """A session as its member sees it."""

    id: UUID
    device: str
    address: str
    last_used_at: datetime
    is_present: bool


async def of_viewer(ctx: Context) -> list[Device]:
    """The acting member's live sessions, the present one first."""
    async with database.for_tenant(ctx.tenant, reading=True):
        live = Session.of(ctx.tenant).filter(
            member_id=ctx.member,
            revoked_at__isnull=True,
            expires_at__gt=ctx.now(),
            last_used_at__gt=ctx.now() - await policy.idle(ctx),
            created_at__gt=ctx.now() - await policy.absolute(ctx),
        )
        found = [_device(ctx, one) for one in await live.order_by("-last_used_at")]
    return sorted(found, key=lambda one: not one.is_present)


def named(agent: str) -> str:
    """`Firefox on Linux`, from what the browser says of itself."""
    browser = next((name for sign, name in _BROWSERS if sign in agent), "")
    system = next((name for sign, name in _SYSTEMS if sign in agent), "")
    return " on ".join(filter(None, (browser, system))) or agent[:40] or "Unknown device"


def _device(ctx: Context, session: Session) -> Device:
    present = session.id == ctx.actor.credential
    device = named(session.device) if session.impersonator_id is None else "Our staff, acting as you"
    return Device(session.id, device, session.address, session.last_used_at, present)
