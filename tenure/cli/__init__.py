"""The command line: `tenure --help`."""

from tenure.cli.console import telling


def main() -> None:
    """Run a command. What the operator can mend is told in one sentence, with exit code 1."""
    from tenure.cli.commands import app  # the nodes that `up` starts are no commands, and need none of this

    with telling():
        app()
