"""The command line: `tenure --help`."""

import errno
import sys

from tenure.cli.commands import app
from tenure.cli.console import complain
from tenure.config import SetupProblem

__all__ = ["app", "main"]


def main() -> None:
    """Run a command. What the operator can mend is told in one sentence, with exit code 1."""
    try:
        app()
    except SetupProblem as problem:
        complain(problem)
        sys.exit(1)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        complain(SetupProblem("The disk is full.", "Free some space, or name a folder on another disk with --data."))
        sys.exit(1)
