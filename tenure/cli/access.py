"""Ways in, for who has the machine: a key for a program, a link for a person."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tenure.cli.console import output, run
from tenure.config import Config, SetupProblem, load

if TYPE_CHECKING:
    from tenure.context import Context

Data = Annotated[Path | None, typer.Option("--data", help="Folder of this installation (DATA, else .tenure).")]
Tenant = Annotated[str, typer.Option("--tenant", help="Slug of the business.")]

keys = typer.Typer(no_args_is_help=True, help="Keys for programs.")


@keys.callback()
def _keys() -> None:
    """Keys for programs: shown once, stored as a digest."""


@keys.command("create")
def create_key(
    tenant: Tenant,
    name: Annotated[str, typer.Option("--name", help="What the key is for, as the console lists it.")],
    scope: Annotated[list[str] | None, typer.Option("--scope", help="A permission; repeat for more.")] = None,
    data: Data = None,
) -> None:
    """Make an API key and print it: the only time that it is shown."""
    output.print(run(_create_key(load(data=data), tenant, name, scope or [])), markup=False)


def admin_link(
    tenant: Tenant,
    email: Annotated[str, typer.Option("--email", help="Who will sign in; made an administrator where new.")],
    data: Data = None,
) -> None:
    """Print a link that signs an administrator in, once: for the first time, and for when all else is locked."""
    output.print(run(_admin_link(load(data=data), tenant, email)), markup=False)


async def _create_key(config: Config, tenant: str, name: str, scopes: list[str]) -> str:
    from tenure.identity import api_keys

    async with _at(config, tenant) as ctx:
        return (await api_keys.create(ctx, name, scopes)).text or ""


async def _admin_link(config: Config, tenant: str, email: str) -> str:
    from tenure.identity import admin_links

    async with _at(config, tenant) as ctx:
        return await admin_links.create(ctx, email)


@asynccontextmanager
async def _at(config: Config, slug: str) -> AsyncIterator["Context"]:
    """The system at work for the business of that slug. Raises SetupProblem for what its operator can mend."""
    from models.tenants import Tenant
    from tenure.access import STAFF
    from tenure.embedded import connected
    from tenure.jobs.running import system
    from tenure.kit.refusals import Refused
    from tenure.services import opened

    async with connected(config) as found, opened(found) as services:
        business = await Tenant.get_or_none(slug=slug, is_ready=True)
        if business is None:
            raise SetupProblem(f"There is no business {slug!r} here.", "Name one with --tenant.")
        try:
            yield await system(services, business)
        except Refused as refused:
            remedy = (
                f"Permissions are: {', '.join(sorted(STAFF))}." if refused.code == "SCOPE_UNKNOWN" else "Try again."
            )
            raise SetupProblem(refused.message, remedy) from refused
