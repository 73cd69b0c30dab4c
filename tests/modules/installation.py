"""An installation of its own, with the modules that `MODULES` names: prepares it, and prints who may come in.

python -m tests.modules.installation SLUG
"""

import asyncio
import json
import secrets
import sys

import httpx

from models import migrate
from tenure.config import load
from tenure.context import SYSTEM, Context
from tenure.identity import api_keys
from tenure.modules import loader, readers
from tenure.services import opened
from tenure.tenants.founding import Founding, found
from tests.door import Door
from tests.people import signed_in


async def prepare(slug: str) -> None:
    config = load()
    manifests = loader.load(config)
    apps = loader.apps(manifests)
    ran = await migrate.migrate(config, apps)
    async with opened(config, apps) as services, httpx.AsyncClient() as client:
        await readers.introduce(manifests)
        business = await found(services, Founding(slug, f"Club {slug}", (f"{slug}.localhost",)))
        ctx = Context(business, services, SYSTEM, origin=f"http://{slug}.localhost:{config.port}")
        email = f"{secrets.token_hex(5)}@example.com"
        answer = {
            "tenant": str(business.id),
            "email": email,
            "member": await signed_in(Door(client, ctx), email),
            "staff": (await api_keys.create(ctx, "tests", ["EVENTS_READ"])).text,
            "migrations": ran,
            "problems": await migrate.problems(config, apps),
        }
    print(json.dumps(answer), flush=True)  # noqa: T201  (the answer to the test that runs us)


if __name__ == "__main__":
    asyncio.run(prepare(sys.argv[1]))
