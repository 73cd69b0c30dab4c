"""Coming in and going out: sign-up, confirmation, login, reset."""

from starlette.responses import Response

from tenure.site.visit import Visit
