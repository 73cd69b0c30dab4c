"""What the login page offers beside a password."""

from models import database
from models.identity import IdentityProvider
from tenure.identity.openid import providers
from tenure.site.visit import Visit


async def offered(visit: Visit) -> list[IdentityProvider]:
    """The providers that have a button."""
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        return await providers.offered(visit.ctx)
