"""Answers about the clock of a test business."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from models.tenants import BusinessProfile
from resolvers.asking import Asking
from tenure.kit.refusals import NotFound, Refused
from tenure.tenants import clocks


@dataclass(frozen=True, slots=True)
class Advancing:
    """On its way between two instants."""

    from_: datetime
    to: datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """Where it stands, and where it is being moved to."""

    now: datetime
    advancing: Advancing | None


async def present(asking: Asking) -> Clock | None:
    """None for a business that is no test."""
    if not asking.ctx.business.is_test:
        return None
    profile = await asking.loaders.row(BusinessProfile, asking.tenant)
    if profile is None:
        raise NotFound
    return _clock(asking, profile)


async def advance(asking: Asking, given: Any) -> Clock:
    """Raises `Refused`."""
    if (given.to is None) == (given.by is None):
        raise Refused("INSTANT_INVALID", "Specify either `to` or `by`.", ["to"])
    to = given.to if given.to is not None else clocks.after(asking.ctx.now(), given.by)
    to = to.replace(tzinfo=UTC) if to.tzinfo is None else to
    return _clock(asking, await clocks.advance(asking.ctx, to))


def _clock(asking: Asking, profile: BusinessProfile) -> Clock:
    began, to = profile.advancing_from, profile.advancing_to
    advancing = None if began is None or to is None else Advancing(began, to)
    return Clock(asking.ctx.now(), advancing)
