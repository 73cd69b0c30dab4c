"""A browser without JavaScript, small enough to read: it follows links and sends the forms that pages really have."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

import httpx


@dataclass
class PageForm:
    """A form as it stands in a page, with what its fields hold."""

    action: str
    values: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    method: str = "post"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[PageForm] = []
        self.links: dict[str, str] = {}
        self.words: list[str] = []
        self._link: str | None = None
        self._select: str | None = None
        self._text: str | None = None
        self._chosen: set[str] = set()
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(PageForm(has.get("action", ""), method=has.get("method", "get")))
        if tag in ("input", "select", "textarea") and self.forms and "name" in has:
            self._field(tag, has)
        if tag == "button" and self.forms and "name" in has:
            self.forms[-1].names.add(has["name"])  # it is sent only where it is pressed
        if tag == "option" and self._select is not None and ("selected" in has or self._select not in self._chosen):
            self._chosen.add(self._select)
            self.forms[-1].values[self._select] = has.get("value", "")
        if tag == "a":
            self._link = has.get("href")
        if tag in ("style", "script", "title"):
            self._unread += 1

    def _field(self, tag: str, has: dict[str, str]) -> None:
        """What a browser would send, were nothing typed: of a box, its value only where it is ticked."""
        form, name = self.forms[-1], has["name"]
        form.names.add(name)
        self._select = name if tag == "select" else None
        self._text = name if tag == "textarea" else None
        self._chosen.discard(name)
        if has.get("type") not in ("checkbox", "radio") or "checked" in has:
            form.values[name] = has.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("select", "textarea"):
            self._select = self._text = None
        if tag == "a":
            self._link = None
        if tag in ("style", "script", "title"):
            self._unread -= 1

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self.forms[-1].values[self._text] = data.removeprefix("\n")
        if not self._unread and data.strip():
            self.words.append(" ".join(data.split()))
            if self._link is not None:
                self.links.setdefault(self.words[-1], self._link)


class Browser:
    """One person's browser. After each step, `status`, `url`, `text` and `html` are of the page that it shows."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self._response = httpx.Response(204)
        self._page = _Reader()

    async def open(self, path: str) -> "Browser":
        return self._show(await self.client.get(path, follow_redirects=True))

    def link(self, words: str) -> str:
        """Where the first link with these words leads."""
        return self._page.links[words]

    async def follow(self, words: str) -> "Browser":
        """The first link with these words."""
        return await self.open(self._page.links[words])

    async def send(self, form: PageForm | None = None, /, **typed: str) -> "Browser":
        """Fill in a form and send it; without one, the first that has all the fields that are typed."""
        found = form or self.form(*typed)
        unknown = typed.keys() - found.names - {"answer", "instead"}
        assert not unknown, f"the form has no {unknown}"
        values = {**found.values, **typed}
        if found.method == "get":
            return await self.open(f"{found.action or self.path}?{urlencode(values)}")
        response = await self.post(found.action or self.path, values)
        return self._show(response)

    async def post(self, path: str, values: dict[str, str], **headers: str) -> httpx.Response:
        """A form as browsers send it, with its origin."""
        origin = str(self.client.base_url).rstrip("/")
        return await self.client.post(path, data=values, headers={"Origin": origin} | headers, follow_redirects=True)

    async def upload(self, form: PageForm, name: str, content: bytes, kind: str) -> "Browser":
        origin = str(self.client.base_url).rstrip("/")
        response = await self.client.post(
            form.action,
            data=form.values,
            files={"file": (name, content, kind)},
            headers={"Origin": origin},
            follow_redirects=True,
        )
        return self._show(response)

    def form(self, *names: str, action: str = "") -> PageForm:
        """The first form of the page's own (not of its header) with these fields, or that goes there."""
        for form in self._page.forms:
            if action and action not in form.action:
                continue
            if set(names) <= form.names and (action or form.action != "/logout"):
                return form
        raise AssertionError(f"no form with {names} {action} on {self.url}:\n{self.text}")

    @property
    def host(self) -> str:
        return self.client.base_url.host

    @property
    def status(self) -> int:
        return self._response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self._response.headers

    @property
    def url(self) -> str:
        return str(self._response.url)

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def html(self) -> str:
        return self._response.text

    @property
    def text(self) -> str:
        return " ".join(self._page.words)

    @property
    def forms(self) -> list[PageForm]:
        return self._page.forms

    @property
    def links(self) -> dict[str, str]:
        return self._page.links

    def _show(self, response: httpx.Response) -> "Browser":
        self._response = response
        self._page = _Reader()
        self._page.feed(response.text)
        return self


def path_of(url: str) -> str:
    """A link in a letter, on whatever port the test's server is."""
    parts: Any = urlsplit(urljoin("http://nowhere", url))
    return f"{parts.path}?{parts.query}" if parts.query else str(parts.path)
