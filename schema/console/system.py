"""How the installation stands."""

from datetime import datetime

import strawberry

from resolvers.console import system
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission
from tenure.console import health

SystemService = strawberry.enum(health.Service, name="SystemService", description="What the installation stands on.")
SystemServiceState = strawberry.enum(
    health.State, name="SystemServiceState", description="OFF: the installation does without."
)


@shape(health.Health, description="How something that the installation stands on is doing.")
class SystemHealth:
    service: SystemService
    state: SystemServiceState
    latency_ms: int | None = strawberry.field(description="How long it took to answer, rounded up; null: it did not.")
    version: str | None = strawberry.field(description="For the platform's own staff alone.")
    detail: str | None = strawberry.field(description="What it said, for the platform's own staff alone.")


@shape(health.System, description="What runs here.")
class System:
    version: str = strawberry.field(description="Of the product.")
    python_version: str
    environment: str = strawberry.field(description="`production`, or one for developing and testing.")
    started_at: datetime = strawberry.field(description="When the process that answers began.")
    problems: list[str] | None = strawberry.field(
        description="What keeps the database from serving this version, such as migrations that have not run; null for "
        "who is not the platform's own staff."
    )
    services: list[SystemHealth]


@strawberry.type
class SystemQuery:
    @query(
        Permission.SYSTEM_READ,
        "How the installation stands, as of the last seconds: each part is asked, for 5 seconds at most.",
    )
    async def system(self, info: Info) -> System | None:
        return await system.system(info.context)
