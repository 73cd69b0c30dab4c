"""Codes on paper, for who has lost their authenticator app: each is good once."""

import base64
import secrets as chance
from uuid import UUID

from models import database
from models.identity import RecoveryCode
from tenure.context import Context
from tenure.kit import ids, secrets

HOW_MANY = 10
_BYTES = 10
_GROUP = 4


async def renew(ctx: Context, member_id: UUID) -> list[str]:
    """Fresh codes in the open transaction, the only time that they are in clear. Earlier ones are void."""
    await discard(ctx, member_id)
    codes = [_code() for _ in range(HOW_MANY)]
    await RecoveryCode.bulk_create(
        RecoveryCode(
            tenant_id=ctx.tenant,
            id=ids.new(),
            member_id=member_id,
            code_digest=secrets.digest(_plain(code)),
            created_at=ctx.now(),
        )
        for code in codes
    )
    return codes


async def discard(ctx: Context, member_id: UUID) -> None:
    """Let none of them be good any more, in the open transaction."""
    await RecoveryCode.of(ctx.tenant).filter(member_id=member_id).delete()


async def use(ctx: Context, member_id: UUID, code: str) -> bool:
    """Use it up, in the open transaction; whether it was good."""
    found = await database.fetch(
        "UPDATE recovery_code SET used_at = $4 "
        "WHERE tenant_id = $1 AND member_id = $2 AND code_digest = $3 AND used_at IS NULL RETURNING id",
        ctx.tenant,
        member_id,
        secrets.digest(_plain(code)),
        ctx.now(),
    )
    return bool(found)


async def left(ctx: Context, member_id: UUID) -> int:
    """How many are still good."""
    return await RecoveryCode.of(ctx.tenant).filter(member_id=member_id, used_at__isnull=True).count()


def _code() -> str:
    """80 bits of chance, as people copy them: `K4TD-…`."""
    text = base64.b32encode(chance.token_bytes(_BYTES)).decode()
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def _plain(code: str) -> str:
    """As typed with or without hyphens and spaces, in either case."""
    typed = "".join(character for character in code if character.isascii() and character.isalnum()).upper()
    return typed.replace("0", "O").replace("1", "I")
