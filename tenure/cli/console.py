"""How commands speak: results on standard output, progress and troubles on standard error."""

import asyncio
import errno
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from rich.console import Console
from rich.markup import escape

from tenure.config import SetupProblem

T = TypeVar("T")

output = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(coroutine)


def complain(problem: SetupProblem) -> None:
    errors.print(f"[bold red]error:[/] {escape(problem.problem)}")
    errors.print(f"       {escape(problem.remedy)}")


@contextmanager
def telling() -> Iterator[None]:
    """What the operator can mend ends the process with a sentence instead of a traceback."""
    try:
        yield
    except SetupProblem as problem:
        complain(problem)
        sys.exit(1)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        complain(SetupProblem("The disk is full.", "Free some space, or choose a folder on another disk with --data."))
        sys.exit(1)


def note(text: str) -> None:
    errors.print(f"[dim]{escape(text)}[/]")


@contextmanager
def progress(task: str) -> Iterator[Callable[[str], None]]:
    """Show that something takes time: a spinner for a person, plain lines for a log. What is called tells the step."""
    if not errors.is_terminal:
        note(task)
        yield note
        return
    with errors.status(escape(task)) as status:
        yield lambda step: status.update(escape(f"{task}: {step}"))
