"""What the caller may still ask."""

import strawberry

from resolvers import limits_query
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission


@shape(
    limits_query.RateLimit,
    description="The caller's rate limit. The cost of operations is taken from a bucket that refills over time.",
)
class RateLimit:
    capacity: int = strawberry.field(description="The capacity of the bucket.")
    available: int = strawberry.field(
        description="The points currently in the bucket, after the cost of this operation."
    )
    restore_rate: int = strawberry.field(description="The number of points that are restored per second.")


@strawberry.type
class LimitsQuery:
    @query(Permission.PUBLIC, "The caller's rate limit. Null when operations are free.")
    async def rate_limit(self, info: Info) -> RateLimit | None:
        return await limits_query.rate_limit(info.context)
