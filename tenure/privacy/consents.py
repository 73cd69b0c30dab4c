"""What members agree to: purposes with versioned texts, and a record of each giving and withdrawing.

A record says who, what, which version, when, on which way and, as a keyed digest, from which network address. Nothing
of it is ever changed: the newest record of a purpose counts.
"""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from models.identity import Member
from models.privacy import Consent, ConsentPurpose, ConsentSource, ConsentText
from tenure.access import Permission
from tenure.context import Context
from tenure.events import MemberConsentGiven, MemberConsentWithdrawn, emit
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT, LONGEST_URL = 64, 120, 20_000, 2_000


@dataclass(frozen=True, slots=True)
class Agreed:
    """A version of a purpose that somebody was shown and agreed to."""

    purpose: str
    version: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a member stands towards a purpose. `last` is the newest record; None where they were never asked."""

    purpose: ConsentPurpose
    last: Consent | None

    @property
    def is_given(self) -> bool:
        return self.last is not None and self.last.is_given

    @property
    def is_current(self) -> bool:
        """Whether what they agreed to is what counts now."""
        return self.last is not None and self.last.is_given and self.last.version == self.purpose.version


@transactional(
    violations={
        "uq_consent_purpose_code": Refused(
            "IN_USE", "Someone else made a change at the same time. Try again.", ["code"]
        )
    }
)
async def publish(
    ctx: Context, code: str, name: str, text: str, url: str | None = None, *, is_required: bool = False
) -> ConsentPurpose:
    """A new version of what members are asked to agree to; the first one makes the purpose. Raises `Refused`.

    The same words again change nothing. Who is required to agree is asked when they sign up.
    """
    ctx.require(Permission.PRIVACY_WRITE)
    code, name, text, url = _code(code), _name(name), _text(text), _url(url)
    purpose = await ConsentPurpose.of(ctx.tenant).select_for_update(no_key=True).get_or_none(code=code)
    if purpose is None:
        purpose = ConsentPurpose(
            tenant_id=ctx.tenant,
            id=ids.new(),
            code=code,
            name=name,
            version=0,
            is_required=is_required,
            created_at=ctx.now(),
        )
        await purpose.save(force_create=True)
    purpose.name, purpose.is_required, purpose.archived_at = name, is_required, None
    if not await _says(ctx, purpose, text, url):
        purpose.version += 1
        await ConsentText.create(
            tenant_id=ctx.tenant,
            id=ids.new(),
            purpose_id=purpose.id,
            version=purpose.version,
            text=text,
            url=url,
            published_at=ctx.now(),
        )
    await purpose.save(update_fields=["name", "is_required", "archived_at", "version"])
    return purpose


@transactional
async def archive(ctx: Context, purpose_id: UUID) -> ConsentPurpose:
    """Ask nobody for it any more. What was agreed to stays on record. Raises `NotFound`."""
    ctx.require(Permission.PRIVACY_WRITE)
    purpose = await ConsentPurpose.locked(ctx.tenant, purpose_id)
    if purpose.archived_at is None:
        purpose.archived_at = ctx.now()
        await purpose.save(update_fields=["archived_at"])
    return purpose


@transactional
async def give(ctx: Context, agreed: Iterable[Agreed], source: ConsentSource = ConsentSource.API) -> Member:
    """Agree to what one was shown. Raises `Refused` where that is not the version that counts now, `Impersonated`."""
    ctx.require_oneself()
    member = await Member.locked(ctx.tenant, ctx.member)
    purposes = await _current(ctx)
    for one in agreed:
        await record(ctx, member, checked(purposes, one), source, address_digest(ctx))
    return member


@transactional
async def withdraw(ctx: Context, code: str, source: ConsentSource = ConsentSource.API) -> Member:
    """Agree no more: as easily as it was given. What is required ends only with the membership. Raises `Refused`."""
    ctx.require_oneself()
    member = await Member.locked(ctx.tenant, ctx.member)
    purpose = await ConsentPurpose.of(ctx.tenant).get_or_none(code=code)
    if purpose is None:
        raise _unknown()
    if purpose.is_required and purpose.archived_at is None:
        raise Refused("CONSENT_REQUIRED", "Membership requires this consent. You can request your erasure instead.")
    last = await _last(ctx, member.id, purpose.id)
    if last is None or not last.is_given:
        return member
    await _write(ctx, member, purpose, last.version, False, source, address_digest(ctx))
    emit(ctx, MemberConsentWithdrawn(member, purpose=purpose.code, version=last.version, source=str(source)))
    return member


async def required(ctx: Context) -> list[ConsentPurpose]:
    """What somebody has to agree to before they sign up, in the open transaction."""
    rows = ConsentPurpose.of(ctx.tenant).filter(is_required=True, archived_at__isnull=True)
    return await rows.order_by("code")


async def check_required(ctx: Context, agreed: Iterable[Agreed]) -> list[Agreed]:
    """What was agreed to at sign-up. Raises `Refused` where something required is missing, or not of today."""
    given, purposes = list(agreed), await _current(ctx)
    for one in given:
        checked(purposes, one)
    missing = [row for row in purposes.values() if row.is_required and row.code not in {one.purpose for one in given}]
    if missing:
        raise Refused("CONSENT_REQUIRED", f"You must agree to: {missing[0].name}.", ["consents"])
    return given


async def record_all(
    ctx: Context, member: Member, agreed: Iterable[Agreed], source: ConsentSource, digest: str
) -> None:
    """Record what was agreed to a while ago, in the open transaction; versions that count no more are kept as such."""
    purposes = {row.code: row for row in await ConsentPurpose.of(ctx.tenant)}
    for one in agreed:
        if one.purpose in purposes:
            await _given(ctx, member, purposes[one.purpose], one.version, source, digest)


async def record(ctx: Context, member: Member, purpose: ConsentPurpose, source: ConsentSource, digest: str) -> None:
    """Record that the locked member agreed to the version that counts. Once more records nothing."""
    await _given(ctx, member, purpose, purpose.version, source, digest)


async def record_proved(
    ctx: Context, member: Member, purpose: ConsentPurpose, version: int, at: datetime, proof: str
) -> bool:
    """Record that the locked member agreed elsewhere, at an instant, and what shows it; whether that is news.

    What they said here since, one way or the other, counts more.
    """
    last = await _last(ctx, member.id, purpose.id)
    if last is not None and (last.created_at >= at or (last.is_given and last.version >= version)):
        return False
    source = ConsentSource.IMPORT
    await _write(ctx, member, purpose, version, True, source, address_digest(ctx), at=at, proof=proof)
    emit(ctx, MemberConsentGiven(member, purpose=purpose.code, version=version, source=str(source)))
    return True


async def _given(
    ctx: Context, member: Member, purpose: ConsentPurpose, version: int, source: ConsentSource, digest: str
) -> None:
    last = await _last(ctx, member.id, purpose.id)
    if last is not None and last.is_given and last.version >= version:
        return
    await _write(ctx, member, purpose, version, True, source, digest)
    emit(ctx, MemberConsentGiven(member, purpose=purpose.code, version=version, source=str(source)))


async def standings(ctx: Context, member_id: UUID) -> list[Standing]:
    """Where the member stands towards everything that is asked, or that they were ever asked."""
    purposes = await ConsentPurpose.of(ctx.tenant).order_by("code")
    newest = {row.purpose_id: row for row in await Consent.of(ctx.tenant).filter(member_id=member_id).order_by("id")}
    return [Standing(row, newest.get(row.id)) for row in purposes if row.archived_at is None or row.id in newest]


def checked(purposes: Mapping[str, ConsentPurpose], one: Agreed) -> ConsentPurpose:
    """The purpose. Raises `Refused` for one that is not asked for, and for a version that counts no more."""
    purpose = purposes.get(one.purpose)
    if purpose is None:
        raise _unknown()
    if one.version != purpose.version:
        raise Refused("CONSENT_OUTDATED", "This text has changed in the meantime. Read the new version.", ["consents"])
    return purpose


def address_digest(ctx: Context) -> str:
    """Proves an address to who is told it, and tells it to nobody: keyed with the installation's key."""
    key = ctx.services.config.keyring.derived(f"consent:{ctx.tenant}")
    return hmac.digest(key, ctx.address.encode(), "sha256").hex()


async def _current(ctx: Context) -> dict[str, ConsentPurpose]:
    rows = await ConsentPurpose.of(ctx.tenant).filter(archived_at__isnull=True).order_by("code")
    return {row.code: row for row in rows}


async def _last(ctx: Context, member_id: UUID, purpose_id: UUID) -> Consent | None:
    return await Consent.of(ctx.tenant).filter(member_id=member_id, purpose_id=purpose_id).order_by("-id").first()


async def _says(ctx: Context, purpose: ConsentPurpose, text: str, url: str | None) -> bool:
    present = await ConsentText.of(ctx.tenant).get_or_none(purpose_id=purpose.id, version=purpose.version)
    return present is not None and (present.text, present.url) == (text, url)


async def _write(
    ctx: Context,
    member: Member,
    purpose: ConsentPurpose,
    version: int,
    is_given: bool,
    source: ConsentSource,
    digest: str,
    *,
    at: datetime | None = None,
    proof: str | None = None,
) -> None:
    await Consent.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        member_id=member.id,
        purpose_id=purpose.id,
        version=version,
        is_given=is_given,
        source=source,
        address_digest=digest,
        proof=proof,
        created_at=at or ctx.now(),
    )


def _unknown() -> Refused:
    return Refused("PURPOSE_UNKNOWN", "This site does not ask for this consent.", ["purpose"])


def _code(text: str) -> str:
    if not text.replace("_", "").isalnum() or not text.isascii() or len(text) > LONGEST_CODE:
        raise Refused("CODE_INVALID", "The code can contain only letters, digits and _.", ["code"])
    return text


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise Refused("NAME_INVALID", f"The name must have 1 to {LONGEST_NAME} characters.", ["name"])
    return name


def _text(text: str) -> str:
    if not text.strip() or len(text) > LONGEST_TEXT:
        raise Refused("TEXT_INVALID", f"The text must have 1 to {LONGEST_TEXT} characters.", ["text"])
    return text.strip()


def _url(text: str | None) -> str | None:
    if not text:
        return None
    parts = urlsplit(text)
    if parts.scheme not in ("https", "http") or not parts.netloc or len(text) > LONGEST_URL or not text.isprintable():
        raise Refused(
            "URL_INVALID", "The URL must be the address of a web page, such as https://example.com/terms.", ["url"]
        )
    return text
