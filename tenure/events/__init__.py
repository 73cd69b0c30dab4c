"""What can happen, and how it is told: `emit` collects, the end of the transaction appends to the tenant's log."""

# Every event is imported by its own name from here.
from tenure.events.catalogue.billing import *  # noqa: F403
from tenure.events.catalogue.credits import *  # noqa: F403
from tenure.events.catalogue.files import *  # noqa: F403
from tenure.events.catalogue.identity import *  # noqa: F403
from tenure.events.catalogue.integrators import *  # noqa: F403
from tenure.events.catalogue.openness import *  # noqa: F403
from tenure.events.catalogue.pages import *  # noqa: F403
from tenure.events.catalogue.payments import *  # noqa: F403
from tenure.events.catalogue.privacy import *  # noqa: F403
from tenure.events.catalogue.reconciling import *  # noqa: F403
from tenure.events.catalogue.selling import *  # noqa: F403
from tenure.events.catalogue.settings import *  # noqa: F403
from tenure.events.catalogue.subscriptions import *  # noqa: F403
from tenure.events.catalogue.tenants import *  # noqa: F403
from tenure.events.core import CATALOGUE, Event, append, emit, event, pending, prepare, restored

__all__ = ["CATALOGUE", "Event", "append", "emit", "event", "pending", "prepare", "restored"]
