"""Ways in, for who has the machine: a key for a program, a link for a person."""

from pathlib import Path
from typing import Annotated

import typer

from tenure.cli.console import output, run
from tenure.config import Config, load

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
    output.print(run(_create_key(load(data=data), tenant, name, scope or [])))


def admin_link(
    tenant: Tenant,
    email: Annotated[str, typer.Option("--email", help="Who will sign in; made an administrator where new.")],
    data: Data = None,
) -> None:
    """Print a link that signs an administrator in, once: for the first time, and for when all else is locked."""
    output.print(run(_admin_link(load(data=data), tenant, email)))


async def _create_key(config: Config, tenant: str, name: str, scopes: list[str]) -> str:
    from tenure.embedded import connected
    from tenure.tenants import api_keys

    async with connected(config) as config:
        return await api_keys.issue(config, tenant, name, scopes)


async def _admin_link(config: Config, tenant: str, email: str) -> str:
    from tenure.embedded import connected
    from tenure.identity import admin_links

    async with connected(config) as config:
        return await admin_links.issue(config, tenant, email)
