"""Answers about how a business looks."""

from typing import Any
from uuid import UUID

from models.files import File
from models.tenants import BusinessProfile
from resolvers import ids
from resolvers.asking import Asking
from tenure.access import Permission
from tenure.kit.refusals import NotFound
from tenure.tenants import brand
from tenure.tenants.brand import UNCHANGED, Brand, Unchanged


async def present(asking: Asking) -> BusinessProfile:
    profile = await asking.loaders.row(BusinessProfile, asking.tenant)
    if profile is None:
        raise NotFound
    return profile


def logo_url(asking: Asking, profile: BusinessProfile) -> str | None:
    path = brand.logo_path(profile)
    return None if path is None else f"{asking.ctx.origin}{path}"


def sender_name(asking: Asking, profile: BusinessProfile) -> str:
    return profile.sender_name or asking.ctx.business.name


def reply_to(asking: Asking, profile: BusinessProfile) -> str | None:
    return profile.reply_to if asking.ctx.may(Permission.TENANTS_WRITE) else None


async def update(asking: Asking, given: Any) -> BusinessProfile:
    wanted = Brand(
        logo_id=_logo(given.logo),
        accent_light=_given(given.accent_light),
        accent_dark=_given(given.accent_dark),
        sender_name=_given(given.sender_name),
        reply_to=_given(given.reply_to),
    )
    return await brand.update(asking.ctx, wanted)


def _given(value: Any) -> str | Unchanged | None:
    """What was not said is left as it is."""
    return value if value is None or isinstance(value, str) else UNCHANGED


def _logo(value: Any) -> UUID | Unchanged | None:
    if value is None:
        return None
    return ids.key(File, value) if isinstance(value, str) else UNCHANGED
