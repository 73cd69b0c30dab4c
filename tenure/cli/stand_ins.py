"""What the demo can be paid through without an account anywhere: the fakes of our tests, started beside it."""

import asyncio
import sys
from contextlib import AsyncExitStack, suppress
from pathlib import Path

from tenure.cli.console import note, progress
from tenure.config import FAKE, Config, SetupProblem
from tenure.embedded import postgres
from tenure.embedded.supervisor import Child

CHECKOUT = Path(__file__).parents[2]
_PORT = 12111
"""Where the stand-in listens, if nobody else does."""


async def beside(stack: AsyncExitStack, config: Config) -> Config:
    """The configuration with the address of each stand-in that it asks for. Raises SetupProblem."""
    books = config.data / "stripe.json"
    if config.stripe is None and books.exists():
        problem = f"The demo in {config.data} takes payments through a stand-in for Stripe."
        raise SetupProblem(problem, "Start it with STRIPE=fake, or choose another folder with --data (or DATA=).")
    if config.stripe != FAKE:
        return config
    if not (CHECKOUT / "tests" / "fakes" / "stripe").is_dir():
        raise SetupProblem(
            "The stand-in for Stripe is missing.",
            "It is part of the source code. Run Tenure from a clone of the repository.",
        )
    port = postgres.free_port(_PORT)
    child = _child(port, books)
    with progress("starting the stand-in for Stripe"):
        await child.start()
    stack.push_async_callback(child.stop)
    return config.model_copy(update={"stripe": f"http://127.0.0.1:{port}"})


def _child(port: int, books: Path) -> Child:
    async def listens() -> bool:
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return True
        return False

    return Child(
        name="The stand-in for Stripe",
        command=[sys.executable, "-m", "tests.fakes.stripe", "--port", str(port), "--books", str(books)],
        ready=listens,
        folder=CHECKOUT,
        log=books.with_suffix(".log"),
        notice=note,
    )
