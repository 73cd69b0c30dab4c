"""The contract: what a package may add, said in one manifest. It knows no area, and ours have no other way in.

A third-party package is imported and run as our own code is, so only those that `MODULES` names are.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.events import LoggedEvent
from tenure.context import Context
from tenure.events import Event
from tenure.kit.settings import Setting
from tenure.services import Services

VERSION = 1
"""The version of this contract. It changes when a manifest that was valid before would not work any more."""

EventHandler = Callable[[Context, LoggedEvent], Awaitable[object]]
Page = tuple[str, Callable[[Any], Awaitable[Any]], list[str]]
"""Path, view and methods. A view takes a `tenure.site.visit.Visit` and returns a response."""


@dataclass(frozen=True, slots=True)
class Handler:
    """Is called with every event of one type, in the order of each tenant's log, and with each exactly once.

    `call` runs in the transaction that moves its cursor on, as the system, with the event as its cause: what it writes
    and tells counts if and only if the event counts as handled. So it calls nobody outside; for that it enqueues a job.
    Where it raises, the event is tried again later and those after it wait; other handlers go on. `name` is what its
    cursor is kept under: unique, and never changed.
    """

    name: str
    event: type[Event]
    call: EventHandler


def _no_pages(services: Services) -> Sequence[Page]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """One package's part in the product.

    `contract` is the version of the contract that it was written for. Names: of an area or package, in lower case; its
    tables, event types, jobs and handlers begin with it, so that no two get in each other's way.
    """

    name: str
    contract: int
    version: str = ""
    """Of the package, for operators to read. Ours have the product's."""
    queries: Sequence[type] = ()
    """Classes whose fields become fields of `Query`; so `mutations` and `feeds` of `Mutation` and `Feed`."""
    mutations: Sequence[type] = ()
    feeds: Sequence[type] = ()
    types: Sequence[type] = ()
    """GraphQL types to which no field leads but an interface."""
    nodes: Sequence[Any] = ()
    """`resolvers.nodes.Sight`: the rows that `node(id:)` and an event's `subject` may lead to, and who sees them."""
    events: Sequence[type[Event]] = ()
    handlers: Sequence[Handler] = ()
    jobs: Sequence[str] = ()
    """Python modules or packages that declare jobs, duties and rules of the agenda, by being imported."""
    models: Sequence[str] = ()
    """Python modules of its tables, and the package of its own `migrations`, made of `models.operations`."""
    migrations: str = ""
    pages: Callable[[Services], Sequence[Page]] = _no_pages
    settings: Sequence[Setting[Any]] = ()
    """What can be set of it without a restart. Keys begin with the name of the area or package."""
    documents: Sequence[Path] = ()
    """Files of the documents that its clients may name by their hash: a JSON object of texts by their SHA-256."""
    templates: Path | None = None
    """A folder of templates, found before ours and after those of a tenant's theme."""
