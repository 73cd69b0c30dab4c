"""How a business looks: its logo and colours on pages and in letters, and whom its letters are from."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import database
from models.files import File, FilePurpose, FileStatus
from models.tenants import BusinessProfile
from tenure.context import Context
from tenure.events import TenantUpdated, emit
from tenure.files.limits import IMAGES
from tenure.identity import addresses, people
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.tenants.colours import Colour, Theme, fits, nearest, palette
from tenure.transactions import transactional

OWN_ACCENT = "#14614e"
"""Of the site's stylesheet: on light pages, where a business has chosen for dark ones alone."""
UNTOLD = frozenset({"sender_name", "reply_to"})
"""Who writes the letters may be a person: the log tells that it changed, and not to whom."""


class Unchanged:
    """Stands for what is left as it is, where None means none."""


UNCHANGED = Unchanged()
Given = str | Unchanged | None


@dataclass(frozen=True, slots=True)
class Brand:
    """What to change. `accent_dark` follows from `accent_light` where it is None."""

    logo_id: UUID | Unchanged | None = UNCHANGED
    accent_light: Given = UNCHANGED
    accent_dark: Given = UNCHANGED
    sender_name: Given = UNCHANGED
    reply_to: Given = UNCHANGED


@dataclass(frozen=True, slots=True)
class Branding:
    """The brand as pages and letters need it. `style` is CSS. All of it may be empty: the product's own look."""

    logo: str = ""
    style: str = ""
    accent: str = ""
    on_accent: str = ""
    sender_name: str = ""
    reply_to: str = ""


@transactional
async def update(ctx: Context, brand: Brand) -> BusinessProfile:
    """Change the brand of the caller's business. Raises `Refused`, `NotFound`."""
    if isinstance(brand.logo_id, UUID):
        await _check_logo(ctx, brand.logo_id)  # files are locked before profiles, as where a file is deleted
    profile = await BusinessProfile.locked(ctx.tenant, ctx.tenant)
    wanted: dict[str, Any] = {
        "logo_id": brand.logo_id,
        "accent_light": _accent(brand.accent_light, Theme.LIGHT, "accentLight"),
        "accent_dark": _accent(brand.accent_dark, Theme.DARK, "accentDark"),
        "sender_name": _sender(brand.sender_name),
        "reply_to": _reply_to(brand.reply_to),
    }
    await change(ctx, profile, {name: value for name, value in wanted.items() if not isinstance(value, Unchanged)})
    return profile


async def change(ctx: Context, profile: BusinessProfile, wanted: dict[str, Any]) -> None:
    """Store what differs of a locked profile, and tell it."""
    changed = {name: [getattr(profile, name), value] for name, value in wanted.items()}
    changed = {name: both for name, both in changed.items() if both[0] != both[1]}
    if not changed:
        return
    for name, (_, value) in changed.items():
        setattr(profile, name, value)
    await profile.save(update_fields=list(changed))
    emit(ctx, TenantUpdated(profile, changes={_public(name): _told(name, both) for name, both in changed.items()}))


async def of(ctx: Context) -> Branding:
    """The brand of the caller's business, in a snapshot of its own."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return branding(await BusinessProfile.named(ctx.tenant, ctx.tenant))


def branding(profile: BusinessProfile) -> Branding:
    """What follows from a profile."""
    light, dark = _palettes(profile)
    return Branding(
        logo=logo_path(profile) or "",
        style=_style(light, dark),
        accent=light.get("--accent", ""),
        on_accent=light.get("--on-accent", ""),
        sender_name=profile.sender_name or "",
        reply_to=profile.reply_to or "",
    )


def logo_path(profile: BusinessProfile) -> str | None:
    """Where everybody can fetch the logo; another picture has another address."""
    return None if profile.logo_id is None else f"/brand/{profile.logo_id}"


def _palettes(profile: BusinessProfile) -> tuple[dict[str, str], dict[str, str]]:
    """For light and for dark; nothing where the business has chosen neither."""
    if profile.accent_light is None and profile.accent_dark is None:
        return {}, {}
    light = Colour.parse(profile.accent_light or OWN_ACCENT)
    dark = Colour.parse(profile.accent_dark) if profile.accent_dark else nearest(light, Theme.DARK)
    return palette(light, Theme.LIGHT), palette(dark, Theme.DARK)


def _style(light: dict[str, str], dark: dict[str, str]) -> str:
    """Of colours alone, each of them checked: there is nothing in it that could end a style."""
    properties = ";".join(f"{name}:light-dark({light[name]},{dark[name]})" for name in light)
    return f":root{{{properties}}}" if properties else ""


def _accent(given: Given, theme: Theme, field: str) -> Given:
    if not isinstance(given, str):
        return given
    try:
        colour = Colour.parse(given)
    except ValueError as error:
        raise Refused("COLOUR_INVALID", "The color must be a hex code, such as #14614e.", [field]) from error
    if not fits(colour, theme):
        would_do = nearest(colour, theme).text
        where = "dark" if theme is Theme.DARK else "light"
        raise Refused("CONTRAST_TOO_LOW", f"This color is hard to read on a {where} page. Try {would_do}.", [field])
    return colour.text


def _sender(given: Given) -> Given:
    if not isinstance(given, str):
        return given
    try:
        return people.name(given)
    except Refused as refusal:
        raise Refused(refusal.code, refusal.message, ["senderName"]) from refusal


def _reply_to(given: Given) -> Given:
    if not isinstance(given, str):
        return given
    found = addresses.optional(given)
    if found is None:
        raise Refused("EMAIL_INVALID", "This isn't a valid email address.", ["replyTo"])
    return found.text


async def _check_logo(ctx: Context, file_id: UUID) -> None:
    file = await File.locked(ctx.tenant, file_id)
    usable = file.purpose is FilePurpose.BRAND and file.status is FileStatus.READY and file.content_type in IMAGES
    if not usable:
        raise Refused("LOGO_INVALID", "The logo must be an image that was uploaded as a logo.", ["logo"])


def _public(name: str) -> str:
    head, *rest = name.removesuffix("_id").split("_")
    return head + "".join(part.capitalize() for part in rest)


def _told(name: str, both: list[Any]) -> list[Any]:
    if name in UNTOLD:
        return []
    return [ids.encode(File.__name__, value) if isinstance(value, UUID) else value for value in both]
