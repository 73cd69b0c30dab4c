"""Businesses, for who has the machine: those that nobody owns are founded and suspended here."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tenure.cli.access import at
from tenure.cli.console import output, run
from tenure.config import Config, SetupProblem, load

if TYPE_CHECKING:
    from uuid import UUID

    from models.tenants import Tenant
    from tenure.context import Context

Data = Annotated[
    Path | None, typer.Option("--data", help="Data folder of this installation (default: DATA, or .tenure).")
]
Slug = Annotated[str, typer.Argument(help="Short name of the business.")]

tenants = typer.Typer(no_args_is_help=True, help="Manage businesses.")


@tenants.callback()
def _tenants() -> None:
    """Businesses. The staff of a business can also create and suspend the businesses that it owns."""


@tenants.command("list")
def list_tenants(data: Data = None) -> None:
    """List every business: short name, status, name and owner."""
    for line in run(_listed(load(data=data))):
        output.print(line, markup=False)


@tenants.command("create")
def create(
    slug: Slug,
    name: Annotated[str, typer.Option("--name", help="Name, as members see it.")],
    host: Annotated[
        list[str], typer.Option("--host", help="A host name of its own, used without verification; repeat for more.")
    ],
    currency: Annotated[str, typer.Option("--currency")] = "USD",
    zone: Annotated[str, typer.Option("--zone")] = "UTC",
    locale: Annotated[str, typer.Option("--locale")] = "en",
    test: Annotated[bool, typer.Option("--test", help="Create a test business, whose clock can be advanced.")] = False,
    data: Data = None,
) -> None:
    """Create a business that no other business owns. Safe to run again."""
    from tenure.tenants.naming import Wanted

    wanted = Wanted(slug, name, currency, zone, locale, test)
    business = run(_created(load(data=data), wanted, tuple(host)))
    output.print(f"{business.slug} is ready; sign in with: tenure admin-link --tenant {business.slug} --email …")


@tenants.command("suspend")
def suspend(
    slug: Slug,
    reason: Annotated[str, typer.Option("--reason", help="Reason; not shown to visitors.")],
    data: Data = None,
) -> None:
    """Suspend a business: its requests are refused, its jobs wait, and no data is lost."""
    from tenure.tenants import standing

    run(_changed(load(data=data), slug, lambda ctx, tenant: standing.suspend(ctx, tenant, reason)))


@tenants.command("restore")
def restore(slug: Slug, data: Data = None) -> None:
    """Restore a suspended business."""
    from tenure.tenants import standing

    run(_changed(load(data=data), slug, standing.restore))


@tenants.command("close")
def close(slug: Slug, data: Data = None) -> None:
    """Close a business permanently."""
    from tenure.tenants import standing

    run(_changed(load(data=data), slug, standing.close))


async def _listed(config: Config) -> list[str]:
    from models.tenants import Tenant
    from tenure.embedded import connected
    from tenure.services import opened

    async with connected(config) as found, opened(found):
        rows = await Tenant.filter(is_ready=True).order_by("slug")
    slugs = {row.id: row.slug for row in rows}
    width = max((len(row.slug) for row in rows), default=0)
    return [f"{row.slug:<{width}}  {row.status:<9}  {row.name}{_owned(row, slugs)}" for row in rows]


def _owned(row: "Tenant", slugs: "dict[UUID, str]") -> str:
    return f" (owned by {slugs.get(row.owner_id, '?')})" if row.owner_id else ""


async def _created(config: Config, wanted: object, names: tuple[str, ...]) -> "Tenant":
    from tenure.embedded import connected
    from tenure.kit.refusals import Refused
    from tenure.services import opened
    from tenure.tenants import hosts, naming
    from tenure.tenants.founding import Founding, found
    from tenure.tenants.naming import Wanted

    assert isinstance(wanted, Wanted), "made above"
    try:
        given = naming.checked(wanted)
    except Refused as refused:
        raise SetupProblem(refused.message, "Correct it and try again.") from refused
    async with connected(config) as here, opened(here) as services:
        own = tuple(name if name == "localhost" else hosts.normal(name) for name in names)
        founding = Founding(
            given.slug, given.name, own, given.currency, given.zone, given.locale, is_test=given.is_test
        )
        return await found(services, founding)


async def _changed(config: Config, slug: str, rule: "Callable[[Context, UUID], Awaitable[Tenant]]") -> None:
    async with at(config, slug) as ctx:
        business = await rule(ctx, ctx.tenant)
        output.print(f"{business.slug}: {business.status.lower()}")
