"""One request to a page: who came, and the ways to answer."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from babel import Locale
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from models import database
from models.identity import Member
from tenure.access import STAFF
from tenure.context import ActorKind, Context
from tenure.kit import secrets
from tenure.kit.refusals import Unauthenticated
from tenure.site import captchas, forms, guard, notices, rendering, safety, tabs
from tenure.site.forms import Form
from tenure.site.look import Look, accepted
from tenure.site.words import Words, locale_of
from tenure.tenants.brand import Branding

View = Callable[["Visit"], Awaitable[Response]]


@dataclass(slots=True)
class Visit:
    """`viewer` is the member who is signed in; `images` are origins from which this page shows pictures."""

    request: Request
    ctx: Context
    visitor: str
    viewer: Member | None = None
    modules: Sequence[Path] = ()
    images: list[str] = field(default_factory=list)
    nonce: str = field(default_factory=secrets.token)
    look: Look = field(default_factory=Look)
    branding: Branding = field(default_factory=Branding)
    asks: bool = False
    """Whether the business asks its members something besides."""

    @property
    def path(self) -> Mapping[str, Any]:
        return self.request.path_params

    @property
    def words(self) -> Words:
        """In the member's language and zone; of others, in what the browser asks for, else in the business's."""
        wished = accepted(self.request.headers.get("accept-language", ""), rendering.spoken())
        return self.worded(locale_of(*([self.viewer.locale] if self.viewer else wished), self.ctx.business.locale))

    def worded(self, locale: Locale, domain: str = rendering.DOMAIN) -> Words:
        """In a language that is given, in the zone of who looks."""
        catalogue = rendering.translations(str(locale), domain)
        zone = ZoneInfo(self.viewer.zone if self.viewer else self.ctx.business.zone)
        return Words(locale, zone, catalogue.ugettext, catalogue.ungettext, self.look.date_format)

    def signed_in(self) -> Member:
        """The member who came. Raises `Unauthenticated`, which leads to the login and back."""
        if self.viewer is None:
            raise Unauthenticated
        return self.viewer

    async def form(self, *names: str) -> Form:
        """What was sent. Raises `StaleForm` where our own page did not send it, and `BadInput`."""
        form = await forms.read(self.request, names)
        guard.check(self.request, self.ctx, self.visitor, form[guard.FIELD])
        return form

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        return self._shown(template, status, self.words, rendering.DOMAIN, values)

    def document(self, template: str, language: str, **values: Any) -> Response:
        """What is shown behind a link, with all around it in its language."""
        words = self.worded(Locale.parse(language), rendering.DOCUMENTS)
        return self._shown(template, 200, words, rendering.DOCUMENTS, values)

    def _shown(self, template: str, status: int, words: Words, domain: str, values: dict[str, Any]) -> Response:
        form = values.pop("form", None) or Form()
        leads_to: tuple[str, ...] = values.pop("leads_to", ())
        widgets: tuple[str, ...] = values.pop("widgets", ())
        themes = self.ctx.services.config.data / "themes"
        folders = rendering.folders(themes, self.ctx.business.slug, self.modules)
        text = (
            rendering.environment(folders, str(words.locale), domain)
            .get_template(template)
            .render(
                business=self.ctx.business,
                branding=self.branding,
                viewer=self.viewer,
                is_staff=_is_staff(self.ctx),
                is_acting=self.ctx.impersonator is not None,
                is_looking=self.ctx.actor.is_read_only,
                account_tabs=tabs.of_account(asks=self.asks),
                path=self.request.url.path,
                csrf=guard.token(self.ctx, self.visitor),
                nonce=self.nonce,
                theme=self.look.theme.lower(),
                words=words,
                notice=notices.text(self.request.query_params.get("done", "")),
                form=form,
                **values,
            )
        )
        origins = safety.headers(self.nonce, self.images, [*captchas.origins(form), *widgets], leads_to)
        return HTMLResponse(text, status, headers=origins)

    def refused(self, template: str, form: Form, **values: Any) -> Response:
        """The same form again, with what was typed and what is wrong with it."""
        return self.page(template, 422, form=form, **values)

    def go(self, path: str, **query: str) -> Response:
        """On to a page of ours, by GET: refreshing that one repeats nothing."""
        address = f"{path}?{urlencode(query)}" if query else path
        return RedirectResponse(address, 303, headers=safety.headers(self.nonce))


def _is_staff(ctx: Context) -> bool:
    return bool(ctx.actor.permissions & STAFF)


async def viewer(ctx: Context) -> Member | None:
    """The member who is signed in."""
    if ctx.actor.kind is not ActorKind.MEMBER or ctx.actor.id is None:
        return None
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Member.of(ctx.tenant).get_or_none(id=ctx.actor.id)


def local(path: str, otherwise: str) -> str:
    """The path, where it leads to a page of this site and nowhere else."""
    safe = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return quote(path, safe="/?=&-_.~%") if safe else otherwise
