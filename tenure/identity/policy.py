"""What a business decides about how its members come in, and how long they stay."""

from datetime import timedelta

from tenure import settings
from tenure.context import Context
from tenure.settings import Boolean, Integer, Setting

IDLE = Setting(
    "identity.session_idle_days",
    Integer(1, 3650, "days"),
    30,
    "A session ends when it has not been used for this long.",
    title="Session idle timeout",
)
ABSOLUTE = Setting(
    "identity.session_absolute_days",
    Integer(1, 3650, "days"),
    90,
    "A session ends this long after sign-in, even when it is in use.",
    title="Maximum session length",
)
STEP_UP = Setting(
    "identity.step_up_minutes",
    Integer(1, 1440, "minutes"),
    15,
    "How long a confirmation of identity lasts for actions that need more than a session.",
    title="Re-authentication window",
)
MAGIC_LINKS = Setting("identity.magic_links", Boolean(), True, "Members can sign in with a link sent by email.")
BREACHES_ONLINE = Setting(
    "identity.breaches_online",
    Boolean(),
    False,
    "New passwords are checked against Have I Been Pwned. Only five characters of a hash are sent to it.",
    title="Check for breached passwords",
)
ALL = (IDLE, ABSOLUTE, STEP_UP, MAGIC_LINKS, BREACHES_ONLINE)


async def idle(ctx: Context) -> timedelta:
    """How long a session lives without being used."""
    return timedelta(days=await settings.value(ctx, IDLE))


async def absolute(ctx: Context) -> timedelta:
    """How long a session lives, however much it is used."""
    return timedelta(days=await settings.value(ctx, ABSOLUTE))


async def step_up(ctx: Context) -> timedelta:
    """How long a proof of who somebody is counts for what needs more than a session."""
    return timedelta(minutes=await settings.value(ctx, STEP_UP))
