"""Pages of the site."""

from tenure.events.core import Event, event


@event("page.published")
class PagePublished(Event):
    """A page says something new. `feature`: only who has it reads the page."""

    slug: str
    feature: str | None
