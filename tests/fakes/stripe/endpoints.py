"""Webhook endpoints, as they are registered by call."""

from tests.fakes.stripe.books import Books, Thing, name
from tests.fakes.stripe.errors import StripeRefusal

MOST = 16


def create(books: Books, parameters: Thing) -> Thing:
    """The secret is in this answer and in no later one."""
    known = [thing for thing in books.things.values() if thing["object"] == "webhook_endpoint"]
    if len(known) >= MOST:
        raise StripeRefusal.state("webhook_endpoints_limit", f"You have {MOST} webhook endpoints already.")
    endpoint = books.add(
        "we",
        "webhook_endpoint",
        api_version=parameters.get("api_version"),
        application=None,
        description=parameters.get("description"),
        enabled_events=parameters["enabled_events"],
        metadata=parameters.get("metadata") or {},
        status="enabled",
        url=parameters["url"],
    )
    secret = f"whsec_{name('s')[-32:]}"
    books.secrets[endpoint["id"]] = secret
    return {**endpoint, "secret": secret}


def delete(books: Books, identifier: str) -> Thing:
    """Nothing is sent there any more."""
    books.get("webhook_endpoint", identifier)
    del books.things[identifier]
    return {"id": identifier, "object": "webhook_endpoint", "deleted": True}


def addressed(books: Books, event_type: str) -> list[tuple[str, str]]:
    """The addresses that want to hear of it, each with its secret."""
    return [
        (thing["url"], books.secrets[thing["id"]])
        for thing in books.things.values()
        if thing["object"] == "webhook_endpoint" and {event_type, "*"} & set(thing["enabled_events"])
    ]
