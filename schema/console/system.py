"""How the installation stands."""

from datetime import datetime

import strawberry

from resolvers.console import system
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission
from tenure.console import health

SystemService = strawberry.enum(
    health.Service, name="SystemService", description="A service that the installation depends on."
)
SystemServiceState = strawberry.enum(
    health.State, name="SystemServiceState", description="The state of a service that the installation can use."
)


@shape(health.Health, description="The health of a service that the installation depends on.")
class SystemHealth:
    service: SystemService = strawberry.field(description="The service.")
    state: SystemServiceState = strawberry.field(description="Whether the service responds.")
    latency_ms: int | None = strawberry.field(
        description="The response time in milliseconds, rounded up. Null when there was no response."
    )
    version: str | None = strawberry.field(description="The version of the service. Only for the platform's own staff.")
    detail: str | None = strawberry.field(description="The message of the service. Only for the platform's own staff.")


@shape(health.System, description="The running installation.")
class System:
    version: str = strawberry.field(description="The version of Tenure.")
    python_version: str
    environment: str = strawberry.field(
        description="The environment: `production`, or one for development and testing."
    )
    started_at: datetime = strawberry.field(description="When the process that answers this request was started.")
    problems: list[str] | None = strawberry.field(
        description="The problems that keep the database from serving this version, such as pending migrations. Null "
        "unless the caller is the platform's own staff."
    )
    services: list[SystemHealth]


@strawberry.type
class SystemQuery:
    @query(
        Permission.SYSTEM_READ,
        "The state of the installation in the last few seconds. Each service is given up to 5 seconds to respond.",
    )
    async def system(self, info: Info) -> System | None:
        return await system.system(info.context)
