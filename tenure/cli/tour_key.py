"""An API key for the tour, which plays the staff's part with it."""

from collections.abc import Sequence
from datetime import timedelta

from models.tenants import Domain, Tenant
from tenure.config import Config, SetupProblem
from tenure.identity import api_keys
from tenure.jobs.running import system
from tenure.services import opened

LIFETIME = timedelta(hours=1)


async def hourly_key(config: Config, host: str, scopes: Sequence[str]) -> str:
    """A key of the business at that host. Raises SetupProblem where nobody is there."""
    async with opened(config) as services:
        domain = await Domain.get_or_none(host=host, verified_at__isnull=False)
        business = await Tenant.get_or_none(id=domain.tenant_id, is_ready=True) if domain else None
        if business is None:
            raise SetupProblem(f"No business is served at {host}.", "Specify another URL with --url.")
        ctx = await system(services, business)
        issued = await api_keys.create(ctx, "Tour", scopes, ctx.now() + LIFETIME)
    assert issued.text is not None, "a key that was just made has its text"
    return issued.text
