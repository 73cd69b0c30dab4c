"""Every command, with its options. What a command needs is imported when it runs, so that `--help` is instant."""

from pathlib import Path
from typing import Annotated

import typer

from tenure.cli import access, settings, tenants
from tenure.cli.console import errors, output, progress, run
from tenure.config import load

app = typer.Typer(
    name="tenure",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    help="""Sell memberships and subscriptions: one GraphQL API, one site for each business.

    Start with [bold]tenure up[/]: it starts PostgreSQL and Redis where you name none, prepares the database,
    and serves everything on one port.

    Settings come from the environment: DATABASE_URL, REDIS_URL, SECRET_KEY, SMTP_URL, STORAGE_URL, DNS_SERVER,
    ENVIRONMENT (development, production), HOST, PORT, DATA, POOL_SIZE. Options win over them.""",
)

Data = Annotated[
    Path | None,
    typer.Option("--data", help="Folder of this installation: embedded servers, key, files (DATA, else .tenure)."),
]
Host = Annotated[str | None, typer.Option("--host", help="Address to listen on (HOST, else 127.0.0.1).")]
Port = Annotated[int | None, typer.Option("--port", help="Port to listen on (PORT, else 8000).", min=1, max=65535)]

RUN, PREPARE, LOOK, ACCESS = "Run", "Prepare", "Look", "Access"


@app.command(rich_help_panel=RUN)
def up(
    data: Data = None,
    host: Host = None,
    port: Port = None,
    demo: Annotated[
        bool | None, typer.Option("--demo/--no-demo", help="Fill in a demo business (default: in development).")
    ] = None,
) -> None:
    """Start everything: servers, database, web and worker. Ctrl-C stops it all again; nothing is lost."""
    from tenure.cli import up as starting

    run(starting.up(load(data=data, host=host, port=port), demo))


@app.command(rich_help_panel=RUN)
def serve(data: Data = None, host: Host = None, port: Port = None) -> None:
    """Start one web process: API, feeds, site. Start as many as you need; they share nothing but the servers."""
    from tenure.cli import nodes

    nodes.serve(load(data=data, host=host, port=port))


@app.command(rich_help_panel=RUN)
def worker(data: Data = None) -> None:
    """Start one worker process: renewals, mail, webhooks, jobs. Two or more share the work."""
    from tenure.cli import nodes

    nodes.work(load(data=data))


@app.command(rich_help_panel=PREPARE)
def migrate(data: Data = None) -> None:
    """Bring the database to this version: roles, tables, policies. Safe to run again."""
    from tenure.cli import upkeep

    applied = run(upkeep.migrate(load(data=data)))
    output.print("\n".join(applied) or "nothing to do: the database is at this version")


@app.command(rich_help_panel=PREPARE)
def seed(data: Data = None) -> None:
    """Fill in the demo business. Safe to run again."""
    from tenure.cli import upkeep

    with progress("filling in the demo business") as step:
        seeded = run(upkeep.seed(load(data=data), step))
    output.print(f"administrator  {seeded.admin_link}\nmember         {seeded.member_email} / {seeded.member_password}")


@app.command(rich_help_panel=LOOK)
def doctor(data: Data = None) -> None:
    """Check everything that Tenure needs here, and say what to do about what is missing."""
    from tenure.cli.doctor import examine

    if not run(examine(load(data=data))):
        raise typer.Exit(1)


@app.command(rich_help_panel=LOOK)
def tour(
    data: Data = None,
    url: Annotated[str | None, typer.Option("--url", help="Base address of a running Tenure.")] = None,
    key: Annotated[str | None, typer.Option("--key", help="An API key of its staff, for a server elsewhere.")] = None,
) -> None:
    """Play a membership's life against a running Tenure and show every request and event."""
    from tenure.cli.tour import play
    from tenure.cli.up import running

    config = load(data=data)
    raise typer.Exit(run(play(url or running(config), config, key)))


@app.command(rich_help_panel=LOOK)
def sdl(
    check: Annotated[bool, typer.Option("--check", help="Fail where the committed files differ.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Write the committed files anew.")] = False,
) -> None:
    """Print the GraphQL schema in its definition language; it and docs/reference are committed."""
    from tenure.cli import upkeep

    if write:
        upkeep.write()
    elif not check:
        typer.echo(upkeep.sdl(), nl=False)
    elif difference := upkeep.sdl_difference():
        errors.print(difference, markup=False)
        raise typer.Exit(1)


app.add_typer(access.keys, name="api-key", rich_help_panel=ACCESS)
app.add_typer(tenants.tenants, name="tenant", rich_help_panel=ACCESS)
app.add_typer(access.audit_log, name="audit", rich_help_panel=LOOK)
app.add_typer(settings.settings, name="settings", rich_help_panel=PREPARE)
app.command(name="admin-link", rich_help_panel=ACCESS)(access.admin_link)
