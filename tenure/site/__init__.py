"""The pages that a person uses: rendered here, working without JavaScript, calling the same rules as the API."""

from tenure.site.routing import pages, routes

__all__ = ["pages", "routes"]
