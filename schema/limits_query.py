"""What the caller may still ask."""

import strawberry

from resolvers import limits_query
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission


@shape(limits_query.RateLimit, description="What operations cost is taken from a bucket that fills up again.")
class RateLimit:
    capacity: int = strawberry.field(description="What a full bucket holds.")
    available: int = strawberry.field(description="What is in it now, this operation's own cost already taken.")
    restore_rate: int = strawberry.field(description="What flows back per second.")


@strawberry.type
class LimitsQuery:
    @query(Permission.PUBLIC, "What this caller may still ask; null where operations are free.")
    async def rate_limit(self, info: Info) -> RateLimit | None:
        return await limits_query.rate_limit(info.context)
