"""What members may do as staff."""

from typing import Any

from models.identity import Member
from resolvers import ids
from resolvers.asking import Asking
from tenure.identity import (
    roles,
)


async def grant_role(asking: Asking, given: Any) -> Member:
    return await roles.grant(asking.ctx, ids.key(Member, given.member), given.role)


async def revoke_role(asking: Asking, given: Any) -> Member:
    return await roles.revoke(asking.ctx, ids.key(Member, given.member), given.role)
