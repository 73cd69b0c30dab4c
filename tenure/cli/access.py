"""Ways in, for who has the machine: a key for a program, a link for a person."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tenure.cli.console import errors, output, run
from tenure.config import Config, SetupProblem, load

if TYPE_CHECKING:
    from tenure.audit import Verification
    from tenure.context import Context

Data = Annotated[
    Path | None, typer.Option("--data", help="Data folder of this installation (default: DATA, or .tenure).")
]
Tenant = Annotated[str, typer.Option("--tenant", help="Short name of the business.")]

keys = typer.Typer(no_args_is_help=True, help="Create API keys for programs.")


@keys.callback()
def _keys() -> None:
    """API keys for programs. A key is shown once and stored as a digest."""


@keys.command("create")
def create_key(
    tenant: Tenant,
    name: Annotated[str, typer.Option("--name", help="What the key is for, as shown in the console.")],
    scope: Annotated[list[str] | None, typer.Option("--scope", help="A permission; repeat for more.")] = None,
    data: Data = None,
) -> None:
    """Create an API key and print it. It is never shown again."""
    output.print(run(_create_key(load(data=data), tenant, name, scope or [])), markup=False)


def admin_link(
    tenant: Tenant,
    email: Annotated[
        str | None,
        typer.Option(
            "--email", help="Email of the administrator, created if new (default: admin at the business's host)."
        ),
    ] = None,
    data: Data = None,
) -> None:
    """Print a one-time link that signs in an administrator: the first time, or when nobody else can sign in."""
    output.print(run(_admin_link(load(data=data), tenant, email)), markup=False)


async def _create_key(config: Config, tenant: str, name: str, scopes: list[str]) -> str:
    from tenure.identity import api_keys

    async with at(config, tenant) as ctx:
        return (await api_keys.create(ctx, name, scopes)).text or ""


async def _admin_link(config: Config, tenant: str, email: str | None) -> str:
    from tenure.identity import admin_links

    async with at(config, tenant) as ctx:
        return await admin_links.create(ctx, email)


audit_log = typer.Typer(no_args_is_help=True, help="Verify the audit log.")


@audit_log.callback()
def _audit_log() -> None:
    """The audit log: who did what, in a chain of entries where every change shows."""


@audit_log.command("verify")
def verify_audit(tenant: Tenant, data: Data = None) -> None:
    """Verify the chain from its first entry to its last. Fails if it is not as it was written."""
    found = run(_verify_audit(load(data=data), tenant))
    if found.broken_at is not None:
        errors.print(f"broken at entry {found.broken_at}; intact up to entry {found.checked_up_to}")
        raise typer.Exit(1)
    output.print(f"intact: {found.checked_up_to} entries")


async def _verify_audit(config: Config, tenant: str) -> "Verification":
    from models import database
    from tenure import audit

    async with at(config, tenant) as ctx, database.for_tenant(ctx.tenant, reading=True):
        return await audit.verify(ctx.tenant)


@asynccontextmanager
async def at(config: Config, slug: str) -> AsyncIterator["Context"]:
    """The system at work for the business of that slug. Raises SetupProblem for what its operator can mend."""
    from models.tenants import Tenant
    from tenure import audit
    from tenure.access import STAFF
    from tenure.embedded import connected
    from tenure.jobs.running import system
    from tenure.kit.refusals import Refused
    from tenure.services import opened

    async with connected(config) as found, opened(found) as services:
        business = await Tenant.get_or_none(slug=slug, is_ready=True)
        if business is None:
            raise SetupProblem(
                f"There is no business {slug!r} here.", "Specify one with --tenant. To list all: tenure tenant list"
            )
        try:
            yield replace(await system(services, business), cause=audit.BY_OPERATOR)
        except Refused as refused:
            remedy = (
                f"Valid permissions: {', '.join(sorted(STAFF))}."
                if refused.code == "SCOPE_UNKNOWN"
                else "Correct it and try again."
            )
            raise SetupProblem(refused.message, remedy) from refused
