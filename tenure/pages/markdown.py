"""Markdown to HTML that can do nothing: no HTML of its own passes, and what comes out is held to an allow-list."""

from functools import lru_cache

import nh3
from markdown_it import MarkdownIt

_TEXT = {"a", "blockquote", "br", "code", "del", "em", "hr", "img", "li", "ol", "p", "pre", "s", "strong", "ul"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_TABLES = {"table", "tbody", "td", "th", "thead", "tr"}
_ATTRIBUTES: dict[str, set[str]] = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "code": {"class"},
}
_SCHEMES = {"http", "https", "mailto"}
_PARSER = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


@lru_cache(maxsize=256)
def rendered(text: str) -> str:
    """The HTML of a text. Blocks for as long as a long text takes: call it in a thread."""
    return nh3.clean(
        _PARSER.render(text),
        tags=_TEXT | _HEADINGS | _TABLES,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )
