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
    help="""Sell memberships and subscriptions: one GraphQL API, and a site for each business.

    Start with [bold]tenure up[/]. It starts PostgreSQL and Redis unless you
    name your own, prepares the database, and serves everything on one port.

    Configuration comes from environment variables: DATABASE_URL, REDIS_URL,
    SECRET_KEY, SMTP_URL, STORAGE_URL, DNS_SERVER, ENVIRONMENT (development,
    production), HOST, PORT, DATA, POOL_SIZE. Options override them.""",
)

Data = Annotated[
    Path | None,
    typer.Option("--data", help="Data folder: embedded servers, key and files (default: DATA, or .tenure)."),
]
Host = Annotated[str | None, typer.Option("--host", help="Address to listen on (default: HOST, or 127.0.0.1).")]
Port = Annotated[
    int | None, typer.Option("--port", help="Port to listen on (default: PORT, or 8000).", min=1, max=65535)
]

RUN, PREPARE, LOOK, ACCESS = "Run", "Set up", "Inspect", "Access"


@app.command(rich_help_panel=RUN)
def up(
    data: Data = None,
    host: Host = None,
    port: Port = None,
    demo: Annotated[
        bool | None, typer.Option("--demo/--no-demo", help="Create a demo business (default: only in development).")
    ] = None,
) -> None:
    """Start everything: servers, database, web and worker. Ctrl-C stops it all; no data is lost."""
    from tenure.cli import up as starting

    run(starting.up(load(data=data, host=host, port=port), demo))


@app.command(rich_help_panel=RUN)
def serve(data: Data = None, host: Host = None, port: Port = None) -> None:
    """Start one web process: API, feeds and site. Start as many as you need; they share only the servers."""
    from tenure.cli import nodes

    nodes.serve(load(data=data, host=host, port=port))


@app.command(rich_help_panel=RUN)
def worker(data: Data = None) -> None:
    """Start one worker process: renewals, emails, webhooks and jobs. Two or more share the work."""
    from tenure.cli import nodes

    nodes.work(load(data=data))


@app.command(rich_help_panel=PREPARE)
def migrate(data: Data = None) -> None:
    """Migrate the database to this version: roles, tables and policies. Safe to run again."""
    from tenure.cli import upkeep

    applied = run(upkeep.migrate(load(data=data)))
    output.print("\n".join(applied) or "nothing to do: the database is up to date")


@app.command(rich_help_panel=PREPARE)
def seed(data: Data = None) -> None:
    """Create the demo business. Safe to run again."""
    from tenure.cli import upkeep

    with progress("creating the demo business") as step:
        seeded = run(upkeep.seed(load(data=data), step))
    output.print(f"administrator  {seeded.admin_link}\nmember         {seeded.member_email} / {seeded.member_password}")


@app.command(rich_help_panel=LOOK)
def doctor(data: Data = None) -> None:
    """Check everything that Tenure needs on this machine, and say how to fix what is missing."""
    from tenure.cli.doctor import examine

    if not run(examine(load(data=data))):
        raise typer.Exit(1)


@app.command(rich_help_panel=LOOK)
def listen(
    forward_to: Annotated[str, typer.Option("--forward-to", help="URL on your machine to send each event to.")],
    data: Data = None,
    url: Annotated[str | None, typer.Option("--url", help="Base URL of a running Tenure.")] = None,
    key: Annotated[
        str | None, typer.Option("--key", help="An API key with EVENTS_READ, for a server elsewhere.")
    ] = None,
    types: Annotated[str, typer.Option("--types", help="Event types, separated by commas (default: all).")] = "",
    secret: Annotated[
        str | None, typer.Option("--secret", help="Signing secret (whsec_…) to use instead of a new one.")
    ] = None,
    after: Annotated[str | None, typer.Option("--after", help="Cursor; events after it are sent first.")] = None,
) -> None:
    """Forward the events of a running Tenure to your machine, signed like webhooks. Ctrl-C stops it."""
    from tenure.cli.listening import Wish
    from tenure.cli.listening import listen as following
    from tenure.cli.up import running

    config = load(data=data)
    chosen = [name.strip() for name in types.split(",") if name.strip()]
    run(following(Wish(url or running(config), forward_to, chosen, key, secret, after), config))


@app.command(rich_help_panel=LOOK)
def tour(
    data: Data = None,
    url: Annotated[str | None, typer.Option("--url", help="Base URL of a running Tenure.")] = None,
    key: Annotated[
        str | None, typer.Option("--key", help="An API key of the business, for a server elsewhere.")
    ] = None,
) -> None:
    """Run through the life of a membership on a running Tenure, and show every step."""
    from tenure.cli.tour import play
    from tenure.cli.up import running

    config = load(data=data)
    raise typer.Exit(run(play(url or running(config), config, key)))


@app.command(rich_help_panel=LOOK)
def sdl(
    check: Annotated[bool, typer.Option("--check", help="Fail if the committed files differ.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Rewrite the committed files.")] = False,
) -> None:
    """Print the GraphQL schema (SDL). It is committed, as are the files in docs/reference."""
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
