"""Members for tests, made by the rules and not by letters, so that a test about something else stays fast."""

from dataclasses import replace

from models.identity import Member
from tenure.context import Context
from tenure.identity import addresses, credentials, sessions, signing_up
from tenure.kit import secrets
from tenure.transactions import transactional
from tests.door import Door

PASSWORD = "correct horse battery staple"


async def signed_in(door: Door, email: str, password: str | None = None) -> str:
    """The session token of a fresh member whose address is confirmed; with a password where one is given."""
    token = secrets.token()
    hashed = await door.system.services.passwords.hash(password) if password else None
    await _joined(replace(door.system, address="127.0.0.1", device="tests"), email, hashed, token)
    return token


@transactional
async def _joined(ctx: Context, email: str, hashed: str | None, token: str) -> Member:
    member, _ = await signing_up.make_member(ctx, addresses.parse(email), email.partition("@")[0], "en")
    if hashed is not None:
        await credentials.store(ctx, member.id, hashed)
    await signing_up.mark_confirmed(ctx, member)
    await sessions.begin(ctx, member, token)
    return member
