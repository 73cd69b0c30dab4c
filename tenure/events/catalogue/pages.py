"""Pages of the site."""

from tenure.events.core import Event, event


@event("page.published")
class PagePublished(Event):
    """A page was published or replaced. `feature` is the feature that is required to read it."""

    slug: str
    feature: str | None
